# R8 does not: the end of one day and the first minute of the next.
published: 2026-06-10
show: truces,contradictions
--- text
Kivu truce to begin at midnight

KINSHASA (AP) — The ceasefire in North Kivu will begin at midnight on Monday, June 15, Congo's government said.

M23 spokesman Janvier Kasole said it would take effect in the first minute of June 16.
--- truces
"Kivu truce, June 2026" agreed form=unclear class=unclear name="truce" place="Kivu" effect=2026-06-10
  view party="wire:AP" state=scheduled since=2026-06-10
  scheduled act holder="wire:AP" valid=2026-06-10.. asserted=2026-06-10 at="truce to begin" rule=truce.will_begin
"North Kivu ceasefire, June 2026" agreed form=unclear class=unclear name="ceasefire" place="North Kivu" effect=2026-06-15
  view party="Democratic Republic of Congo" state=scheduled since=2026-06-15
  view party="M23" state=scheduled since=2026-06-16
  scheduled act holder="Democratic Republic of Congo" valid=2026-06-15.. asserted=2026-06-10 at="ceasefire in North Kivu will begin" rule=truce.will_begin
  scheduled act holder="Janvier Kasole" valid=2026-06-16.. asserted=2026-06-10 at="it would take effect" rule=truce.effect
--- contradictions
