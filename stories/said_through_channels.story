# News conference, interview, tweet, phone, letter, speech: the channel stands beside the cue; a letter that is only spoken of is none.
published: 2026-05-12
show: statements
--- text
Voices from the coast

TRIPOLI, May 12 (Reuters) - Army spokesman Tomas Varga told a news conference in Tripoli that the port was open.

“The rebels have left,” Varga said in an interview with Radio Coast.

Mayor Rosa Lind wrote on Twitter that the school was safe. Lind told Reuters by phone that two wells were dry.

In a letter to the council, Lind said the road needed guards.

President Salma Haddad said in a televised address that the war was over.

Lind said the letter had been lost. Haddad said no interview was planned.
--- statements
indirect by="Tomas Varga" cue=say "told" channel="news conference" place="Tripoli" at="the port was open" rule=statement.cue:tell
direct by="Tomas Varga" cue=say "said" channel="interview" at="The rebels have left" rule=statement.cue:say
indirect by="Rosa Lind" cue=say "wrote" channel="tweet" at="the school was safe" rule=statement.cue:write
indirect by="Rosa Lind" cue=say "told" to="Reuters" channel="telephone" at="two wells were dry" rule=statement.cue:tell
indirect by="Rosa Lind" cue=say "said" channel="letter" at="the road needed guards" rule=statement.cue:say
indirect by="Salma Haddad" cue=say "said" channel="televised address" at="the war was over" rule=statement.cue:say
indirect by="Rosa Lind" cue=say "said" at="the letter had been lost" rule=statement.cue:say
indirect by="Salma Haddad" cue=say "said" at="no interview was planned" rule=statement.cue:say
