# Counts by three claimants stay apart; none of them ends the truce.
published: 2026-03-02
wrong: the 58 violations that the Russian Defense Ministry counts are no assertion
show: quantities,truces,contradictions
--- text
Observers count breaches in Donetsk region

KYIV, March 2 (Xinhua) -- The Ukrainian army said Monday that the truce in Donetsk was violated 34 times over the past day.

The Russian Defense Ministry put the number of violations at 58.

Monitors of the OSCE recorded at least 41 violations and said the ceasefire was largely holding, mission chief Anton Reuss said.
--- quantities
violations 34 unit=times at="34 times" rule=quantity.times
violations 58 at="58" rule=quantity.context
violations 41 min=41 bound=at_least unit=violations at="at least 41 violations" rule=quantity.unit
--- truces
"Donetsk truce, March 2026" agreed form=unclear class=unclear name="truce" name="ceasefire" place="Donetsk" bound="Ukrainian army" bound="Russian Defense Ministry"
  view party="Monitors of the Organization for Security and Cooperation in Europe" state=in_effect since=2026-03-02
  view party="Ukrainian army" state=violation since=2026-03-02
  view party="Russian Defense Ministry" state=violation since=2026-03-02
  violation holder="Observers" asserted=2026-03-02 at="breaches" rule=truce.n_violations
  violation count holder="Ukrainian army" count="34 times" asserted=2026-03-02 at="truce in Donetsk was violated 34 times" rule=truce.violate
  violation count holder="Russian Defense Ministry" count="58" asserted=2026-03-02 at="violations at 58" rule=truce.n_violations
  violation count holder="Anton Reuss" count="at least 41 violations" asserted=2026-03-02 at="at least 41 violations" rule=truce.n_violations
  in_effect degree=largely holder="Monitors of the Organization for Security and Cooperation in Europe" via="Anton Reuss" asserted=2026-03-02 at="ceasefire was largely holding" rule=truce.hold
--- contradictions
