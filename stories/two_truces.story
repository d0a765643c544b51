# Two arrangements in two places keep their own assertions.
published: 2026-04-22
show: truces
--- text
One truce holds, another falls

GENEVA (AP) — The truce in Hodeidah is holding, but the cease-fire in Marib collapsed on Tuesday, U.N. envoy Carl Lindqvist said Wednesday.
--- truces
"Hodeidah truce, April 2026" agreed form=unclear class=unclear name="truce" place="Hodeidah"
  view party="wire:AP" state=in_effect since=2026-04-22
  view party="United Nations" state=in_effect since=2026-04-22
  in_effect holder="wire:AP" asserted=2026-04-22 at="truce holds" rule=truce.hold
  in_effect holder="Carl Lindqvist" asserted=2026-04-22 at="truce in Hodeidah is holding" rule=truce.hold
"Marib cease-fire, April 2026" agreed form=unclear class=unclear name="cease-fire" place="Marib" ended=2026-04-21 how_ended="collapse reported"
  view party="United Nations" state=collapsed since=2026-04-21
  collapsed holder="Carl Lindqvist" valid=2026-04-21.. asserted=2026-04-22 at="cease-fire in Marib collapsed" rule=truce.collapse
