# Tags, titles of other stories and notices that a paste has run into the copy tell nothing: no event, no claim of the truce.
published: 2026-12-01
show: story,sentences,statements,events,truces
--- text
Boats sail again from Tyre as truce holds

TYRE, Lebanon (AP) - Fishing boats left the port of Tyre on Monday. Tags Lebanon Tyre shelling truce Harbour Guard At least six crews went out at dawn, harbour master Lina Farhat said.

ALSO READ | Rebels shell Sidon as truce collapses

Related arrests went on, and police detained two men on Sunday.

The army said the truce was holding. Follow us on Facebook. ... 55 Related Army Kills 12 Rebels Near Sidon Envoy Says Truce Is Dead
--- story
kind first
headline "Boats sail again from Tyre as truce holds"
agency Associated Press (AP)
dateline "TYRE, Lebanon" place=Tyre
published 2026-12-01 given
language en
rule ap
--- sentences
"Boats sail again from Tyre as truce holds"
"Fishing boats left the port of Tyre on Monday."
"At least six crews went out at dawn, harbour master Lina Farhat said."
"Related arrests went on, and police detained two men on Sunday."
"The army said the truce was holding."
"... 55"
--- statements
indirect by="Lina Farhat" cue=say "said" at="At least six crews went out at dawn" rule=statement.cue:say
indirect by="Lebanese army" cue=say "said" at="the truce was holding" rule=statement.cue:say
--- events
COERCE 173 mode=arrest context=legal trigger="arrests" at="Related arrests" rule=coerce.detain_noun
COERCE 173 mode=arrest context=legal actor="Lebanese police" recipient="two men" time=2026-11-29 trigger="detained" at="police detained two men" rule=coerce.arrest_in
--- truces
"Lebanon truce, December 2026" agreed form=unclear class=unclear name="truce" place="Lebanon" place="Tyre"
  view party="wire:AP" state=in_effect since=2026-12-01
  view party="Lebanese army" state=in_effect since=2026-12-01
  in_effect holder="wire:AP" asserted=2026-12-01 at="truce holds" rule=truce.hold
  in_effect holder="Lebanese army" asserted=2026-12-01 at="truce was holding" rule=truce.hold
