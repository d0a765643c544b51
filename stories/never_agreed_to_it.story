# The wire itself tells that the one never agreed to what the other ordered: no clash. A drop after a raid is no lull.
published: 2026-01-07
show: truces,contradictions
--- text
Rebels never joined Christmas truce

BANGUI, Jan 7 (AFP) - The rebels never agreed to the 36-hour truce that Defence Minister Claude Mbari ordered last week.

Flour prices saw a sharp drop after the raid on the depot, traders said. The rebels' fighters stood down on Monday, a mediator, Sister Odile Nganda, said.
--- truces
"Claude Mbari Christmas truce, January 2026" agreed form=unilateral class=unclear name="christmas truce" name="truce" purpose=holiday declared_by="Claude Mbari" bound="Claude Mbari" announced=2025-12-29
  view party="Claude Mbari" state=declared since=2025-12-29
  view party="rebels' fighters" state=halted since=2026-01-05
  agreed act negative holder="wire:AFP" party="rebels" asserted=2026-01-07 at="never joined Christmas truce" rule=truce.sign
  agreed act negative holder="wire:AFP" party="rebels" asserted=2026-01-07 at="never agreed to the 36-hour truce" rule=truce.agree
  declared act holder="Claude Mbari" party="Claude Mbari" valid=2025-12-29.. asserted=2026-01-07 at="truce that Defence Minister Claude Mbari ordered" rule=truce.declare
  halted act holder="Odile Nganda" party="rebels' fighters" valid=2026-01-05.. asserted=2026-01-07 at="stood down" rule=truce.stand_down
--- contradictions
