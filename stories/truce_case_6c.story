# Case 6 once more: a quiet that Syrian state media call a regime of calm.
published: 2026-07-12
show: truces,contradictions
--- text
DAMASCUS (SANA) - A regime of calm was declared in Aleppo for 48 hours from Tuesday by the army command.

The regime of calm was extended by 24 hours on Thursday, state television said. It expired on Saturday.
--- truces
"Aleppo regime of calm, July 2026" agreed form=unilateral class=unclear name="regime of calm" place="Aleppo" declared_by="Syrian army command" bound="Syrian army command" announced=2026-07-07 expiry=2026-07-11
  view party="Syrian army command" state=declared since=2026-07-07
  view party="state television" state=extended since=2026-07-09
  view party="wire:SANA" state=expired since=2026-07-11
  declared act holder="Syrian army command" party="Syrian army command" valid=2026-07-07.. asserted=2026-07-12 at="regime of calm was declared" rule=truce.declare
  extended act holder="state television" valid=2026-07-09.. asserted=2026-07-12 at="regime of calm was extended" rule=truce.extend
  expired holder="wire:SANA" valid=2026-07-11.. asserted=2026-07-12 at="It expired" rule=truce.expire
  in_effect presupposed holder="state television" asserted=2026-07-12 at="regime of calm was extended" rule=truce.extend.presupposed
--- contradictions
