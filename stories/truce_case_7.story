# Traps: a line is a place, calls for a truce are none, and whoever rejects reports of a collapse denies it.
published: 2026-10-05
show: truces,contradictions
--- text
Farmers return to ceasefire line

NICOSIA (Reuters) - Farmers returned to fields along the ceasefire line near Nicosia on Monday.

Despite calls for a truce, both parties kept trading insults.

In Tripoli, Libyan army spokesman Salem Bouhadma rejected reports that the truce there had collapsed.
--- truces
"Tripoli truce, October 2026" unknown form=unclear class=unclear name="truce" place="Tripoli"
  denied meta holder="Salem Bouhadma" asserted=2026-10-05 at="rejected reports that the truce there had collapsed" rule=truce.meta.denied
--- contradictions
