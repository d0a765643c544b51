# Verbs joined to one another or hung on with a comma have the same speaker; a clause with a speaker of its own has not.
published: 2026-05-12
show: statements
--- text
Two offers on the table

AMMAN, May 12 (Reuters) - U.N. envoy Helene Marchand said on Tuesday that the map was accepted, and confirmed that the army had signed.

Marchand said the map was old, adding that a new one would be drawn in June.

Marchand hoped for a deal this week, though army spokesman Tomas Varga said no meeting was planned.

Both leaders said they would meet again.
--- statements
indirect by="Helene Marchand" for="United Nations" cue=say "said" time=2026-05-12 at="the map was accepted" rule=statement.cue:say
indirect by="Helene Marchand" for="United Nations" cue=confirm "confirmed" time=2026-05-12 at="the army had signed" rule=statement.cue:confirm
indirect by="Helene Marchand" for="United Nations" cue=say "said" at="the map was old" rule=statement.cue:say
indirect by="Helene Marchand" for="United Nations" cue=say "adding" at="a new one would be drawn in June" rule=statement.cue:add
indirect by="Helene Marchand" for="United Nations" cue=express "hoped" at="a deal" rule="statement.cue:hope for"
indirect by="Tomas Varga" cue=say "said" at="no meeting was planned" rule=statement.cue:say
indirect by="leaders" cue=say "said" at="they would meet again" rule=statement.cue:say
