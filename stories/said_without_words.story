# To condemn, welcome, reject or call for something is a statement; where somebody else tells of it in his own words, or where
# it is a circumstance of something else, it is none.
published: 2026-05-12
show: statements
--- text
Reactions to the raid

AMMAN, May 12 (Reuters) - U.N. envoy Helene Marchand condemned the raid on the clinic and called for an inquiry.

Army spokesman Tomas Varga rejected the report. He expressed support for a short truce on the coast.

Marchand said the rebels had rejected the offer.

Trucks turned back after the rebels refused to open the gate.

A nurse, who declined to be named, said the ward was full.
--- statements
indirect by="Helene Marchand" for="United Nations" cue=condemn "condemned" at="the raid on the clinic" rule=statement.cue:condemn
indirect by="Helene Marchand" for="United Nations" cue=demand "called" at="an inquiry" rule="statement.cue:call for"
indirect by="Tomas Varga" cue=deny "rejected" at="the report" rule=statement.cue:reject
indirect by="Tomas Varga" cue=express "expressed" at="support for a short truce on the coast" rule=statement.cue:express
indirect by="Helene Marchand" for="United Nations" cue=say "said" at="the rebels had rejected the offer" rule=statement.cue:say
indirect by="nurse" cue=say "said" at="the ward was full" rule=statement.cue:say
