# Case 7 in other words: a line named for an armistice, calls that are not heeded, a report that is waved away.
published: 2026-09-15
show: truces,contradictions
--- text
Shells fall near armistice line

JERUSALEM (AP) - Four shells landed near the ceasefire line on the Golan Heights on Tuesday, the army said.

Fighting in Daraa went on in spite of appeals for a truce.

In Geneva, U.N. mediator Annika Sund dismissed reports that the ceasefire in Idlib had broken down.
--- truces
"Idlib truce, September 2026" agreed form=unclear class=unclear name="truce" name="ceasefire" place="Idlib"
  view party="wire:AP" state=fighting since=2026-09-15
  fighting holder="wire:AP" asserted=2026-09-15 at="Fighting in Daraa went on" rule=truce.fight_goes_on
  denied meta holder="Annika Sund" asserted=2026-09-15 at="dismissed reports that the ceasefire in Idlib had broken down" rule=truce.meta.denied
--- contradictions
