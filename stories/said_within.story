# A statement inside a statement, and a chain of relays; who only repeats his own feeling says it once.
published: 2026-05-12
show: statements
--- text
Talks in the valley

AMMAN, May 12 (Reuters) - U.N. envoy Helene Marchand said Mayor Rosa Lind had told her that the bridge was shut.

“The gate is open,” President Salma Haddad was quoted by state radio as saying, the Nile news agency reported.

“The mayor told us on Sunday that the well was dry,” Marchand said.

Marchand said she hoped the well would fill.
--- statements
indirect by="Helene Marchand" for="United Nations" cue=say "said" at="Mayor Rosa Lind had told her that the bridge was shut" rule=statement.cue:say
indirect by="Rosa Lind" cue=say "told" to="Helene Marchand" within="Helene Marchand" at="the bridge was shut" rule=statement.cue:tell
direct by="Salma Haddad" cue=say "saying" via="state radio" channel="state radio" at="The gate is open" rule=statement.quote:say
direct by="Helene Marchand" for="United Nations" cue=say "said" at="The mayor told us on Sunday that the well was dry" rule=statement.quote:say
indirect by="Rosa Lind" cue=say "told" time=2026-05-10 within="Helene Marchand" at="the well was dry" rule=statement.cue:tell
indirect by="Helene Marchand" for="United Nations" cue=say "said" at="she hoped the well would fill" rule=statement.cue:say
