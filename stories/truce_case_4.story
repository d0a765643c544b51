# A bulletin of two monitors: each counts its own, and one cannot confirm the other's.
published: 2026-05-06
show: truces,contradictions
--- text
Two centres count breaches in Nagorno truce zone

YEREVAN (TASS) - The Armenian monitoring centre recorded 15 violations of the ceasefire over the past day, it said on Wednesday.

The Turkish centre reported 11 violations. The Armenian centre said it could not confirm any of them.
--- truces
"Nagorno truce, May 2026" unknown form=unclear class=unclear name="truce" name="ceasefire" place="Nagorno"
  violation holder="centres" asserted=2026-05-06 at="breaches in Nagorno truce" rule=truce.violation_noun
  violation count holder="centre" count="15 violations" asserted=2026-05-06 at="15 violations of the ceasefire" rule=truce.violation_noun
  violation count holder="The Turkish centre" count="11 violations" asserted=2026-05-06 at="11 violations" rule=truce.n_violations
  unverified meta holder="The Armenian centre" about=violation asserted=2026-05-06 at="it could not confirm any of them" rule=truce.meta.unverified
--- contradictions
