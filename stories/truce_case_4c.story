# Case 4 once more: an observer mission and a coordination centre.
published: 2026-02-11
show: truces,contradictions
--- text
BAKU (Interfax) - Azerbaijan's coordination centre on Wednesday counted 23 violations of the ceasefire along the border by Armenian forces.

Armenia's Defence Ministry counted six violations by the Azerbaijani army. European Union observers said they had been unable to verify the reports.
--- truces
"Azerbaijan ceasefire, February 2026" unknown form=unclear class=unclear name="ceasefire" place="Azerbaijan" bound="Azerbaijani army" bound="Armenia's Defence Ministry"
  view party="Armenia's Defence Ministry" state=violation since=2026-02-11
  violation count holder="centre" count="23 violations" asserted=2026-02-11 at="23 violations of the ceasefire" rule=truce.violation_noun
  violation count holder="Armenia's Defence Ministry" party="Azerbaijani army" count="six violations" asserted=2026-02-11 at="six violations" rule=truce.n_violations
  unverified meta holder="European Union observers" about=violation asserted=2026-02-11 at="verify the reports" rule=truce.meta.unverified
--- contradictions
