# The army declares a truce over, sponsors insist that it lives; three claimants count breaches, and none of them ends it.
published: 2026-09-22
show: truces,contradictions
--- text
Army calls off Tigray truce, sponsors insist it lives

ADDIS ABABA (Reuters) - The Ethiopian army announced on Monday that the truce in Tigray was over, pointing to 310 breaches by the rebels.

Opposition leader Haile Tekeste said government troops broke it 270 times after it came into force on Sept. 12.

Monitors in Mekelle counted 245 violations by both camps.

Kenyan Foreign Minister Grace Wanjiru said on Tuesday that the ceasefire was still alive.
--- truces
"Tigray truce, September 2026" contested form=unclear class=unclear name="truce" name="ceasefire" place="Tigray" bound="Ethiopian army" bound="Haile Tekeste" effect=2026-09-12 how_ended="ended by declaration"
  view party="Ethiopian army" state=ended since=2026-09-22
  view party="Haile Tekeste" state=in_effect since=2026-09-12
  view party="Grace Wanjiru" state=in_effect since=2026-09-22
  ended act holder="Ethiopian army" party="Ethiopian army" asserted=2026-09-22 at="calls off Tigray truce" rule=truce.end
  ended holder="Ethiopian army" asserted=2026-09-21 at="truce in Tigray was over" rule=truce.not_dead
  violation count holder="Ethiopian army" party="rebels" count="310 breaches" asserted=2026-09-21 at="310 breaches" rule=truce.n_violations
  violation count holder="Haile Tekeste" party="government troops" count="270 times" asserted=2026-09-22 at="broke it 270 times" rule=truce.violate
  in_effect act holder="Haile Tekeste" valid=2026-09-12.. asserted=2026-09-22 at="it came into force" rule=truce.effect
  violation count holder="Monitors" count="245 violations" asserted=2026-09-22 at="245 violations" rule=truce.n_violations
  in_effect holder="Grace Wanjiru" asserted=2026-09-22 at="ceasefire was still alive" rule=truce.hold
--- contradictions
state_clash a="truce in Tigray was over" b="ceasefire was still alive" because="According to Ethiopian army, the truce is over, “truce in Tigray was over”; according to Grace Wanjiru, the truce stands, “ceasefire was still alive”. It cannot be both." rule=R3
