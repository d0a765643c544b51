# A pronoun after a description that nobody was found for is the one whom the story has named; a lone description keeps it.
published: 2026-03-09
show: statements
--- text
LUSAKA, Zambia (AP) - Joseph Mwila said on Sunday that the talks had failed. The opposition candidate proposed a truce. He said the army agreed.

Mwila left for Kafue. A police officer proposed a detour. He said the road was open.
--- statements
indirect by="Joseph Mwila" cue=say "said" time=2026-03-08 at="the talks had failed" rule=statement.cue:say
indirect by="Joseph Mwila" cue=propose "proposed" at="a truce" rule=statement.cue:propose
indirect by="Joseph Mwila" cue=say "said" at="the army agreed" rule=statement.cue:say
indirect by="police officer" cue=propose "proposed" at="a detour" rule=statement.cue:propose
indirect by="police officer" cue=say "said" at="the road was open" rule=statement.cue:say
