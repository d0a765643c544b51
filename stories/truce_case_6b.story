# Case 6 in other words: a window of silence, lengthened, then run out; no word of a truce.
published: 2026-04-12
show: truces,contradictions
--- text
Window of silence near Pokrovsk runs out

KYIV (Interfax-Ukraine) - Ukraine's army declared a window of silence near Pokrovsk on Thursday so that workers could repair a water main. On Friday it was prolonged until Saturday evening.

The window of silence lapsed on Saturday and was not renewed, the army's press service said on Sunday.
--- truces
"Pokrovsk window of silence, April 2026" agreed form=unilateral class=unclear name="window of silence" place="Pokrovsk" declared_by="Ukraine's army" bound="Ukraine's army" announced=2026-04-09 expiry=2026-04-11
  view party="wire" state=expired since=2026-04-12
  view party="Ukraine's army" state=expired since=2026-04-11
  expired holder="wire" asserted=2026-04-12 at="Window of silence near Pokrovsk runs out" rule=truce.expire
  declared act holder="Ukraine's army" party="Ukraine's army" valid=2026-04-09.. asserted=2026-04-12 at="declared a window of silence" rule=truce.declare
  extended act holder="wire" valid=2026-04-10..2026-04-11 asserted=2026-04-12 at="it was prolonged" rule=truce.extend
  expired holder="Ukraine's army" valid=2026-04-11.. asserted=2026-04-12 at="window of silence lapsed on Saturday and was not renewed" rule=truce.expire
  in_effect presupposed holder="wire" asserted=2026-04-12 at="it was prolonged" rule=truce.extend.presupposed
--- contradictions
