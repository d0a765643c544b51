# A cue between commas takes both halves of its sentence; an aside of the wire behind the cue or behind what is said is not said.
published: 2026-05-12
show: statements
--- text
A museum for the siege

SARAJEVO, May 12 (AP) - The museum, Mayor Rosa Lind said, would make visitors think.

In recent days, aides say, the mayor has grown tired of the talks.

The truce held, monitors said, although a shell fell on a farm.

Lind condemned the raid, which killed nine people. She called for the prisoners to be freed first.

The roof would be repaired, Lind said, but nobody has sent the money.

The mayor said in Sarajevo on Monday, for the first time, that the siege was over. She said on Friday it had not been agreed.

Lind said she was confident the pact would hold. Lind continued to insist that the road was safe.
--- statements
indirect by="Rosa Lind" cue=say "said" at="The museum … would make visitors think" rule=statement.cue:say
indirect by="aides" cue=say "say" at="In recent days … the mayor has grown tired of the talks" rule=statement.cue:say
indirect by="monitors" cue=say "said" at="The truce held" rule=statement.cue:say
indirect by="Rosa Lind" cue=condemn "condemned" at="the raid" rule=statement.cue:condemn
indirect by="Rosa Lind" cue=demand "called" at="the prisoners to be freed first" rule="statement.cue:call for"
indirect by="Rosa Lind" cue=say "said" at="The roof would be repaired" rule=statement.cue:say
indirect by="Rosa Lind" cue=say "said" place="Sarajevo" time=2026-05-11 at="the siege was over" rule=statement.cue:say
indirect by="Rosa Lind" cue=say "said" time=2026-05-08 at="it had not been agreed" rule=statement.cue:say
indirect by="Rosa Lind" cue=say "said" at="she was confident the pact would hold" rule=statement.cue:say
indirect by="Rosa Lind" cue=say "insist" at="the road was safe" rule=statement.cue:insist
