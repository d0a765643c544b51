# R5 and R11: a side says that it keeps the truce and has stopped; the other that it did neither.
published: 2026-05-11
show: truces,contradictions
--- text
MARIB, Yemen (AFP) - "Our forces are observing the ceasefire," Yemeni army spokesman Colonel Adel Nasr said on Monday. The Houthis said the army had breached the ceasefire 31 times.

The army said it had halted its air strikes on Saturday. A Houthi official said the army had continued its air strikes on Sunday.
--- truces
"Yemeni forces ceasefire, May 2026" contested form=unclear class=unclear name="ceasefire" bound="Yemeni forces" bound="Houthis"
  view party="Yemeni forces" state=in_effect since=2026-05-11
  view party="Houthis" state=violation since=2026-05-11
  in_effect holder="Adel Nasr" party="Yemeni forces" asserted=2026-05-11 at="are observing the ceasefire" rule=truce.honour
  violation count holder="Houthis" party="Yemeni army" count="31 times" asserted=2026-05-11 at="had breached the ceasefire 31 times" rule=truce.violate
  halted act holder="Yemeni army" party="Yemeni army" valid=2026-05-09.. asserted=2026-05-11 at="had halted its air strikes" rule=truce.halt
  fighting act holder="Houthi official" party="Yemeni army" valid=2026-05-10.. asserted=2026-05-11 at="had continued its air strikes" rule=truce.keep_fighting
--- contradictions
antonym a="are observing the ceasefire" b="had breached the ceasefire 31 times" because="According to Adel Nasr, Yemeni forces kept to the truce, “are observing the ceasefire”; not so, according to Houthis, “had breached the ceasefire 31 times”." rule=R5
aspect a="had halted its air strikes" b="had continued its air strikes" because="According to Yemeni army, the guns stopped, “had halted its air strikes”; according to Houthi official, they did not, “had continued its air strikes”. It cannot be both." rule=R11
