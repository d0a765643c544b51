# A truce without the word: declared, extended, run out.
published: 2026-07-18
show: truces
--- text
“Regime of calm” expires in Idlib

MOSCOW, July 18. /TASS/. A regime of calm declared in Idlib on Wednesday and extended for 24 hours on Thursday has expired, the Syrian army command said on Saturday.
--- truces
"Idlib regime of calm, July 2026" agreed form=unilateral class=unclear name="regime of calm" place="Idlib" declared_by="Syrian army command" bound="Syrian army command" announced=2026-07-15
  view party="wire:TASS" state=expired since=2026-07-18
  view party="Syrian army command" state=expired since=2026-07-18
  expired holder="wire:TASS" asserted=2026-07-18 at="Regime of calm” expires" rule=truce.expire
  declared act presupposed holder="Syrian army command" party="Syrian army command" valid=2026-07-15.. asserted=2026-07-18 at="regime of calm declared" rule=truce.declare
  extended act holder="Syrian army command" party="Syrian army command" valid=2026-07-16.. asserted=2026-07-18 at="regime of calm declared in Idlib on Wednesday and extended" rule=truce.extend
  expired holder="Syrian army command" asserted=2026-07-18 at="has expired" rule=truce.expire
  in_effect presupposed holder="Syrian army command" asserted=2026-07-18 at="regime of calm declared in Idlib on Wednesday and extended" rule=truce.extend.presupposed
