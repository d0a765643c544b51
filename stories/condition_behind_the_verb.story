# A condition behind the verb of saying goes on with what stands before it, as far as its clause; other afterthoughts do not. A sentence
# ends with a stop inside the mark that closes a quotation, where a capital follows.
published: 2026-03-17
show: statements
--- text
Envoy sets terms

JUBA, South Sudan (AP) — There would be no talks, envoy Salma Idris said, unless the raids stopped, a demand as old as the war. The road was open, she said, after a night of shelling. Minister Tarig Elamin warned that the war “is not over.” Governor Lena Moor called on troops to stay ready.
--- statements
indirect by="Salma Idris" cue=say "said" at="There would be no talks … unless the raids stopped" rule=statement.cue:say
indirect by="Salma Idris" cue=say "said" at="The road was open" rule=statement.cue:say
mixed by="Tarig Elamin" cue=warn "warned" at="the war “is not over" rule=statement.cue:warn
indirect by="Lena Moor" cue=demand "called" at="troops to stay ready" rule="statement.cue:call on"
