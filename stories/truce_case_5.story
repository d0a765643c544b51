# An extension of 72 hours according to one side, of five days according to the other.
published: 2026-08-13
show: truces,contradictions
--- text
Truce in Gaza extended, but for how long

CAIRO (AP) — Egyptian mediators said late on Thursday that the truce in Gaza had been extended by 72 hours.

Palestinian negotiator Basem Qawasmi said the truce was extended by five days.
--- truces
"Gaza truce, August 2026" agreed form=unclear class=unclear name="truce" place="Gaza"
  view party="wire:AP" state=extended since=2026-08-13
  view party="Egyptian mediators" state=extended since=2026-08-13
  view party="Basem Qawasmi" state=extended since=2026-08-13
  extended act holder="wire:AP" asserted=2026-08-13 at="Truce in Gaza extended" rule=truce.extend
  extended act holder="Egyptian mediators" asserted=2026-08-13 at="truce in Gaza had been extended" rule=truce.extend
  extended act holder="Basem Qawasmi" asserted=2026-08-13 at="truce was extended" rule=truce.extend
  in_effect presupposed holder="wire:AP" asserted=2026-08-13 at="Truce in Gaza extended" rule=truce.extend.presupposed
--- contradictions
time a="truce in Gaza had been extended" b="truce was extended" because="How long it lasts differs: 72 hours according to Egyptian mediators, “truce in Gaza had been extended”; 5 days according to Basem Qawasmi, “truce was extended”." rule=R8
