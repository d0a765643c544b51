# A name before a colon or behind a dash speaks; a word before a colon that names nobody does not.
published: 2026-05-12
show: statements
--- text
Questions and answers on the port

PORT SAID, Egypt (AP) - The text of the interview follows.

LINDQVIST: We were told that the port would open on Monday.

HADDAD: It opened on Sunday, and nobody came.

“Nobody was on the quay.” — Helene Marchand

“A truce is a bridge.” - the wall of the customs house has it in red.

Background: the port has been shut since March.
--- statements
direct by="LINDQVIST" cue=say at="We were told that the port would open on Monday" rule=statement.label
direct by="HADDAD" cue=say at="It opened on Sunday, and nobody came" rule=statement.label
direct by="Helene Marchand" cue=say at="Nobody was on the quay." rule=statement.signature
direct by="Helene Marchand" cue=say at="A truce is a bridge." rule=statement.quote-follows
