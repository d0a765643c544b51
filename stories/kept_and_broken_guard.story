# What is no R5: each side keeps it and the other breaks it; a pause that ended and a war that goes on are told by one man.
published: 2026-05-12
show: truces,contradictions
--- text
MARIB, Yemen (AFP) - Yemen's army said it was respecting the ceasefire and that the Houthis had broken it four times.

"We paused on Thursday, and the operation will go on until the road is open," army spokesman Colonel Adel Nasr said.
--- truces
"Yemen's army ceasefire, May 2026" agreed form=unclear class=unclear name="ceasefire" bound="Yemen's army" bound="Houthis"
  view party="Yemen's army" state=in_effect since=2026-05-12
  in_effect holder="Yemen's army" party="Yemen's army" asserted=2026-05-12 at="was respecting the ceasefire" rule=truce.honour
  violation count holder="Yemen's army" party="Houthis" count="four times" asserted=2026-05-12 at="had broken it four times" rule=truce.violate
  fighting future holder="Adel Nasr" asserted=2026-05-12 at="operation will go on" rule=truce.fight_lasts
--- contradictions
