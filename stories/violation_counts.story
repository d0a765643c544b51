# Counts by three claimants stay apart; none of them ends the truce.
published: 2026-03-02
show: quantities,truces,contradictions
--- text
Observers count breaches in Donetsk region

KYIV, March 2 (Xinhua) -- The Ukrainian army said Monday that the truce in Donetsk was violated 34 times over the past day.

The Russian Defense Ministry put the number of violations at 58.

Monitors of the OSCE recorded at least 41 violations and said the ceasefire was largely holding, mission chief Anton Reuss said.
--- quantities
--- truces
"Donetsk truce, March 2026" contested form=unclear class=unclear name="truce" name="ceasefire" place="Donetsk" place="Donetsk" how_ended="collapse reported"
  view party="Ukrainian army" state=collapsed since=2026-03-02
  view party="Monitors" state=in_effect since=2026-03-02
  collapsed holder="Ukrainian army" asserted=2026-03-02 at="truce in Donetsk was violated" rule=truce.collapse
  violation holder="Anton Reuss" asserted=2026-03-02 at="violations" rule=truce.n_violations
  in_effect degree=largely holder="Monitors" via="Anton Reuss" asserted=2026-03-02 at="ceasefire was largely holding" rule=truce.hold
--- contradictions
state_clash a="truce in Donetsk was violated" b="ceasefire was largely holding" because="Of one truce Ukrainian army has it that \"truce in Donetsk was violated\", Monitors has it that \"ceasefire was largely holding\"; it cannot be both." rule=R3
