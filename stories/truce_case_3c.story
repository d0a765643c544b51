# Case 3 once more: a peacekeeping mission and a militia.
published: 2026-11-21
show: truces,contradictions
--- text
Truce largely holding in Bangui on first day, U.N. says

BANGUI (AFP) - The truce between the government and the rebels was largely holding on Saturday, the U.N. mission in the Central African Republic said.

The rebel coalition reported 12 violations by government troops since the truce came into force at midnight on Friday.
--- truces
"Central African Republic truce, November 2026" agreed form=unclear class=unclear name="truce" place="Central African Republic" place="Bangui" bound="Central African rebel coalition" effect=2026-11-20
  view party="United Nations" state=in_effect since=2026-11-21
  view party="wire:AFP" state=in_effect since=2026-11-20
  view party="Central African rebel coalition" state=violation since=2026-11-21
  in_effect degree=largely holder="United Nations" asserted=2026-11-21 at="Truce largely holding" rule=truce.hold
  in_effect degree=largely holder="United Nations" valid=2026-11-21.. asserted=2026-11-21 at="truce between the government and the rebels was largely holding" rule=truce.hold
  violation count holder="Central African rebel coalition" party="government troops" count="12 violations" asserted=2026-11-21 at="12 violations" rule=truce.n_violations
  in_effect act holder="wire:AFP" valid=2026-11-20.. asserted=2026-11-21 at="truce came into force" rule=truce.effect
--- contradictions
