# One content with several speakers, joint statements, sides that accuse each other; two who say two things are two statements.
published: 2026-05-12
show: statements
--- text
Two sides, one road

AMMAN, May 12 (Reuters) - The army and the rebels said in a joint statement on Tuesday that the road would open.

Both commanders vowed to keep their men in the barracks.

The army and the rebels accused each other on Monday of breaking the pause.

Army spokesman Tomas Varga and U.N. envoy Helene Marchand said the bridge was safe.

Varga said the market was shut; Marchand said it was open.

The chief's son and spokesman Idris Kamau said the well was safe. Although shots were heard, without doing harm, the pause has held.
--- statements
indirect by="Jordanian army" with="rebels" cue=say "said" channel="statement" time=2026-05-12 at="the road would open" rule=statement.cue:say
indirect by="commanders" cue=commit "vowed" at="to keep their men in the barracks" rule=statement.cue:vow
indirect by="Jordanian army" with="rebels" cue=accuse "accused" at="each other … of breaking the pause" rule=statement.cue:accuse
indirect by="Tomas Varga" with="Helene Marchand" cue=say "said" at="the bridge was safe" rule=statement.cue:say
indirect by="Tomas Varga" cue=say "said" at="the market was shut" rule=statement.cue:say
indirect by="Helene Marchand" for="United Nations" cue=say "said" at="it was open" rule=statement.cue:say
indirect by="Idris Kamau" for="chief" cue=say "said" at="the well was safe" rule=statement.cue:say
