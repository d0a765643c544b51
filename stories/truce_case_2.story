# The army declares a truce over, sponsors insist that it lives; three claimants count breaches, and none of them ends it.
published: 2026-09-22
show: truces,contradictions
--- text
Army ends Tigray truce, sponsors say it is not dead

ADDIS ABABA (Reuters) - The Ethiopian army on Monday declared the truce in Tigray over, citing 300 violations.

Opposition leader Haile Tekeste said government troops had violated the truce 264 times since it took effect on Sept. 12.

A monitoring group based in Mekelle has recorded 242 violations by all sides.

Kenyan Foreign Minister Grace Wanjiru insisted on Tuesday that the ceasefire was not dead.
--- truces
"Tigray truce, September 2026" contested form=unilateral class=unclear name="truce" name="ceasefire" place="Tigray" declared_by="Ethiopian army" bound="government troops" bound="Ethiopian army" monitors="monitoring group" announced=2026-09-21 effect=2026-09-12 how_ended="ended by declaration"
  view party="Ethiopian army" state=ended since=2026-09-22
  view party="Haile Tekeste" state=in_effect since=2026-09-12
  view party="Grace Wanjiru" state=in_effect since=2026-09-22
  ended act holder="Ethiopian army" party="Ethiopian army" asserted=2026-09-22 at="ends Tigray truce" rule=truce.end
  in_effect holder="Ethiopian army" asserted=2026-09-22 at="it is not dead" rule=truce.not_dead
  declared act holder="Ethiopian army" party="Ethiopian army" valid=2026-09-21.. asserted=2026-09-22 at="declared the truce" rule=truce.declare
  violation count holder="wire:REUTERS" count="300 violations" asserted=2026-09-22 at="300 violations" rule=truce.n_violations
  violation count holder="Haile Tekeste" party="government troops" count="264 times" asserted=2026-09-22 at="had violated the truce 264 times" rule=truce.violate
  in_effect holder="Haile Tekeste" valid=2026-09-12.. asserted=2026-09-22 at="it took effect" rule=truce.effect
  violation count holder="monitoring group" count="242 violations" asserted=2026-09-22 at="242 violations" rule=truce.n_violations
  in_effect holder="Grace Wanjiru" asserted=2026-09-22 at="ceasefire was not dead" rule=truce.not_dead
--- contradictions
state_clash a="ends Tigray truce" b="ceasefire was not dead" because="Ethiopian army says that the truce is over, “ends Tigray truce”; Grace Wanjiru that it stands, “ceasefire was not dead”. It cannot be both." rule=R3
