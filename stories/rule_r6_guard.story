# R6 does not: at least so many, and more by a later day.
published: 2026-07-05
show: truces,contradictions
--- text
Truce breaches in Marib rise

ADEN (Reuters) - Yemen's government said on Friday the Houthis had violated the ceasefire in Marib at least 12 times.

By Sunday the number of violations had risen to 31, U.N. monitors said.
--- truces
"Marib ceasefire, July 2026" unknown form=unclear class=unclear name="ceasefire" place="Marib" bound="Houthis" bound="Yemen"
  view party="Yemen" state=violation since=2026-07-03
  violation count holder="Yemen" party="Houthis" count="at least 12 times" asserted=2026-07-03 at="had violated the ceasefire in Marib at least 12 times" rule=truce.violate
--- contradictions
