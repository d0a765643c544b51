# Case 4 in other words: two monitors of one commission, two counts, one that cannot confirm the other.
wrong: the truce is one in northern Syria
published: 2026-05-07
show: truces,contradictions
--- text
Two counts of truce violations in Syria's north

ANKARA (AA) - Türkiye's side of a joint monitoring commission recorded 14 violations of the ceasefire in northern Syria over the past 24 hours, the Turkish Defence Ministry said on Thursday.

Russia's side registered nine violations in the same period. It could not confirm any of the violations that the Turkish side had reported, the Russian Defence Ministry said in a bulletin.
--- truces
"Turkey–Russia ceasefire, May 2026" unknown form=unclear class=unclear name="ceasefire" place="Syria" bound="Turkey" bound="Russia"
  view party="Turkey" state=violation since=2026-05-07
  view party="Russia" state=violation since=2026-05-07
  violation holder="wire:AA" asserted=2026-05-07 at="truce violations" rule=truce.truce_violation
  violation count holder="Turkish Defence Ministry" count="14 violations" asserted=2026-05-07 at="14 violations of the ceasefire" rule=truce.violation_noun
  violation count holder="Russia" count="nine violations" asserted=2026-05-07 at="nine violations" rule=truce.n_violations
  unverified meta holder="Russian Defence Ministry" about=violation asserted=2026-05-07 at="It could not confirm any of the violations that the Turkish side had reported" rule=truce.meta.unverified
--- contradictions
