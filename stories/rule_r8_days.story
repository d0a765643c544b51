# R8 fires: two first days, four days apart.
published: 2026-06-10
show: truces,contradictions
--- text
Start of Kivu truce in dispute

KINSHASA (AP) — The ceasefire in North Kivu will begin on Monday, June 15, Congo's government said.

M23 spokesman Janvier Kasole said it would take effect on June 19.
--- truces
"North Kivu ceasefire, June 2026" agreed form=unclear class=unclear name="ceasefire" place="North Kivu" effect=2026-06-15
  view party="Democratic Republic of Congo" state=scheduled since=2026-06-15
  view party="M23" state=scheduled since=2026-06-19
  scheduled act holder="Democratic Republic of Congo" valid=2026-06-15.. asserted=2026-06-10 at="ceasefire in North Kivu will begin" rule=truce.will_begin
  scheduled act holder="Janvier Kasole" valid=2026-06-19.. asserted=2026-06-10 at="it would take effect" rule=truce.effect
--- contradictions
time a="ceasefire in North Kivu will begin" b="it would take effect" because="On which day it begins differs: 2026-06-15 according to Democratic Republic of Congo, “ceasefire in North Kivu will begin”; 2026-06-19 according to Janvier Kasole, “it would take effect”." rule=R8
