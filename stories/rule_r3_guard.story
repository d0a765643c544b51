# R3 does not: two valleys, and a quiet that was bounded by a day.
published: 2026-11-09
show: truces,contradictions
--- text
Lachin valley ceasefire collapses, Baku says

TBILISI (Interfax) - The ceasefire in the Lachin valley collapsed on Monday, Azerbaijan's defence ministry said.

EU monitors said the ceasefire in Sotk stood. Until Sunday, they added, the whole front had been quiet.
--- truces
"Lachin ceasefire, November 2026" agreed form=unclear class=unclear name="ceasefire" place="Lachin" ended=2026-11-09 how_ended="collapse reported"
  view party="Azerbaijan" state=collapsed since=2026-11-09
  collapsed holder="Azerbaijan" asserted=2026-11-09 at="ceasefire collapses" rule=truce.collapse
  collapsed holder="Azerbaijan's defence ministry" valid=2026-11-09.. asserted=2026-11-09 at="ceasefire in the Lachin valley collapsed" rule=truce.collapse
"Sotk ceasefire, November 2026" agreed form=unclear class=unclear name="ceasefire" place="Sotk"
  view party="EU monitors" state=in_effect since=2026-11-09
  in_effect holder="EU monitors" asserted=2026-11-09 at="ceasefire in Sotk stood" rule=truce.hold
  in_effect holder="EU monitors" asserted=2026-11-09 at="front had been quiet" rule=truce.calm
--- contradictions
