# R6 on breaches of one side over the same days.
wrong: "at 17" is a count of violations that no quantity is read for, so the two counts are not set against each other
published: 2026-07-05
show: truces,contradictions
--- text
Both sides count truce breaches in Marib

ADEN (Reuters) - Yemen's government accused the Houthis on Sunday of violating the ceasefire in Marib 41 times in two days.

The Houthis said they had broken nothing. U.N. monitors put the number of Houthi violations in Marib over the same two days at 17.
--- truces
"Marib ceasefire, July 2026" unknown form=unclear class=unclear name="ceasefire" place="Marib" bound="Houthis" bound="Yemen"
  view party="Yemen" state=violation since=2026-07-05
  violation holder="wire:REUTERS" asserted=2026-07-05 at="truce breaches" rule=truce.truce_violation
  violation count holder="Yemen" party="Houthis" count="41 times" asserted=2026-07-05 at="violating the ceasefire in Marib 41 times" rule=truce.violate
  violation holder="U.N. monitors" asserted=2026-07-05 at="violations" rule=truce.n_violations
--- contradictions
