# A regime of calm declared, extended and expired, with no other word for a truce.
published: 2026-07-09
show: truces,contradictions
--- text
Regime of calm in Latakia runs out

DAMASCUS (AFP) - The Syrian army declared a 72-hour regime of calm in Latakia on Saturday.

It extended the regime of calm by three days on Tuesday.

The regime of calm expired at midnight on Thursday. The regime has lost ground in the province this year.
--- truces
"Latakia regime of calm, July 2026" agreed form=unilateral class=unclear name="regime of calm" place="Latakia" declared_by="Syrian army" bound="Syrian army" announced=2026-07-04 expiry=2026-07-09
  view party="wire:AFP" state=expired since=2026-07-09
  view party="Syrian army" state=extended since=2026-07-07
  expired holder="wire:AFP" asserted=2026-07-09 at="Regime of calm in Latakia runs out" rule=truce.expire
  declared act holder="Syrian army" party="Syrian army" valid=2026-07-04.. asserted=2026-07-09 at="declared a 72-hour regime of calm" rule=truce.declare
  extended act holder="Syrian army" party="Syrian army" valid=2026-07-07.. asserted=2026-07-09 at="extended the regime of calm" rule=truce.extend
  expired holder="wire:AFP" valid=2026-07-09.. asserted=2026-07-09 at="regime of calm expired" rule=truce.expire
  in_effect presupposed holder="Syrian army" asserted=2026-07-09 at="extended the regime of calm" rule=truce.extend.presupposed
--- contradictions
