# A dash in a headline stands before who says it; neither the truce nor its place speaks.
published: 2026-05-12
show: statements
--- text
Hodeidah truce extended - government says

SANAA, May 12 (Reuters) - Calm returned to the port on Tuesday.
--- statements
indirect by="government" cue=say "says" at="Hodeidah truce extended" rule=statement.cue:say
