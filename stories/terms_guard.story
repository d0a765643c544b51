# What is no R8: a first term and its extension, and two days that one midnight parts.
published: 2026-08-12
show: truces,contradictions
--- text
CAIRO (AP) - The factions declared a 72-hour truce in Gaza on Sunday, Egypt said. On Wednesday the movement said the truce had been extended by five days.

The truce is due to begin at midnight on Thursday, Egyptian mediators said. A spokesman for the factions, Hani Qudsi, said it was due to begin on Friday.
--- truces
"Gaza truce, August 2026" agreed form=unilateral class=unclear name="truce" place="Gaza" declared_by="factions" bound="factions" announced=2026-08-09 effect=2026-08-13
  view party="factions" state=scheduled since=2026-08-14
  view party="Egypt" state=scheduled since=2026-08-13
  declared act holder="Egypt" party="factions" valid=2026-08-09.. asserted=2026-08-12 at="declared a 72-hour truce" rule=truce.declare
  extended act holder="factions" asserted=2026-08-12 at="truce had been extended" rule=truce.extend
  scheduled holder="Egyptian mediators" valid=2026-08-13.. asserted=2026-08-12 at="truce is due to begin" rule=truce.due
  scheduled holder="Hani Qudsi" valid=2026-08-14.. asserted=2026-08-12 at="it was due to begin" rule=truce.due
  in_effect presupposed holder="factions" asserted=2026-08-12 at="truce had been extended" rule=truce.extend.presupposed
--- contradictions
