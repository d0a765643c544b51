# Holding by and large, says one; fifteen breaches on the first day, says another: an overlay, no clash.
published: 2026-02-28
show: truces,contradictions
--- text
Truce in Marib largely holds on first day

SANAA (AFP) - The truce in Marib is mostly respected, U.N. envoy Carl Lindqvist said on Saturday.

The opposition reported 15 violations of the truce by government forces on its first day.
--- truces
"Marib truce, February 2026" agreed form=unclear class=unclear name="truce" place="Marib" bound="government forces"
  view party="wire:AFP" state=in_effect since=2026-02-28
  view party="United Nations" state=in_effect since=2026-02-28
  view party="Yemeni opposition" state=violation since=2026-02-28
  in_effect degree=largely holder="wire:AFP" asserted=2026-02-28 at="Truce in Marib largely holds" rule=truce.hold
  in_effect degree=largely holder="Carl Lindqvist" asserted=2026-02-28 at="truce in Marib is mostly respected" rule=truce.kept
  violation count holder="Yemeni opposition" party="government forces" count="15 violations" asserted=2026-02-28 at="15 violations of the truce" rule=truce.violation_noun
--- contradictions
