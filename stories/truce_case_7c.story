# Case 7 once more: a regime that is a government, a truce that is a trade truce, a conditional.
published: 2026-01-22
show: truces,contradictions
--- text
DUBAI (Reuters) - The regime tightened its siege of Harasta on Thursday, residents said.

Beijing and Brussels extended their tariff truce by 90 days.

If the ceasefire in Yemen collapses, ports will close, the shipping association warned. The aid group Sawa rejected claims that the ceasefire there had ended.
--- truces
"Yemen ceasefire, January 2026" unknown form=unclear class=unclear name="ceasefire" place="Yemen"
  collapsed conditional holder="the shipping association" asserted=2026-01-22 at="ceasefire in Yemen collapses" rule=truce.collapse
  denied meta holder="aid group" about=collapsed asserted=2026-01-22 at="rejected claims that the ceasefire there had ended" rule=truce.meta.denied
--- contradictions
denied_act a="ceasefire in Yemen collapses" b="rejected claims that the ceasefire there had ended" because="The shipping association: “ceasefire in Yemen collapses”; denied by aid group: “rejected claims that the ceasefire there had ended”." rule=R2
