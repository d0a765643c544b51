# Case 5 once more: days of effect that differ by more than a midnight.
published: 2026-08-10
show: truces,contradictions
--- text
CAIRO (AP) - The ceasefire in Tripoli is due to begin on Wednesday, the interior ministry said on Monday.

A spokesman for the Misrata brigades, Captain Walid Zarrug, said the ceasefire was due to start on Saturday.
--- truces
"Tripoli ceasefire, August 2026" agreed form=unclear class=unclear name="ceasefire" place="Tripoli" effect=2026-08-12
  view party="Libyan interior ministry" state=scheduled since=2026-08-12
  view party="Misrata brigades" state=scheduled since=2026-08-15
  scheduled holder="Libyan interior ministry" valid=2026-08-12.. asserted=2026-08-10 at="ceasefire in Tripoli is due to begin" rule=truce.due
  scheduled holder="Walid Zarrug" valid=2026-08-15.. asserted=2026-08-10 at="ceasefire was due to start" rule=truce.due
--- contradictions
time a="ceasefire in Tripoli is due to begin" b="ceasefire was due to start" because="On which day it begins differs: 2026-08-12 according to Libyan interior ministry, “ceasefire in Tripoli is due to begin”; 2026-08-15 according to Walid Zarrug, “ceasefire was due to start”." rule=R8
