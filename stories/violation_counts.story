# Counts by three claimants stay apart; none of them ends the truce.
published: 2026-03-02
wrong: "was violated 34 times" is a violation counted by the army, not a collapse; so there is no clash; two counts lack their claimants' assertions
show: quantities,truces,contradictions
--- text
Observers count breaches in Donetsk region

KYIV, March 2 (Xinhua) -- The Ukrainian army said Monday that the truce in Donetsk was violated 34 times over the past day.

The Russian Defense Ministry put the number of violations at 58.

Monitors of the OSCE recorded at least 41 violations and said the ceasefire was largely holding, mission chief Anton Reuss said.
--- quantities
violations 58 at="58" rule=quantity.context
violations 41 min=41 bound=at_least unit=violations at="at least 41 violations" rule=quantity.unit
--- truces
"Donetsk truce, March 2026" contested form=unclear class=unclear name="truce" name="ceasefire" place="Donetsk" how_ended="collapse reported"
  view party="Ukrainian army" state=collapsed since=2026-03-02
  view party="Anton Reuss" state=in_effect since=2026-03-02
  collapsed holder="Ukrainian army" asserted=2026-03-02 at="truce in Donetsk was violated" rule=truce.collapse
  violation count holder="Anton Reuss" count="at least 41 violations" asserted=2026-03-02 at="at least 41 violations" rule=truce.n_violations
  in_effect degree=largely holder="Anton Reuss" via="Anton Reuss" asserted=2026-03-02 at="ceasefire was largely holding" rule=truce.hold
--- contradictions
state_clash a="truce in Donetsk was violated" b="ceasefire was largely holding" because="Ukrainian army says that the truce is over, “truce in Donetsk was violated”; Anton Reuss that it stands, “ceasefire was largely holding”. It cannot be both." rule=R3
