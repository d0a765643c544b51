# R3 fires: "no longer exists" against "still stood".
published: 2026-11-09
show: truces,contradictions
--- text
Ceasefire gone, says Baku; alive, say monitors

TBILISI (Interfax) - The ceasefire on the Lachin road no longer exists, Azerbaijan's defence ministry said on Monday.

EU monitors at the road said the ceasefire still stood. Armenia's defence ministry described it as fragile.
--- truces
"Lachin ceasefire, November 2026" contested form=unclear class=unclear name="ceasefire" place="Lachin" how_ended="ended by declaration"
  view party="Azerbaijan" state=ended since=2026-11-09
  view party="EU monitors" state=in_effect since=2026-11-09
  ended holder="Azerbaijan's defence ministry" asserted=2026-11-09 at="ceasefire on the Lachin road no longer exists" rule=truce.no_longer_is
  in_effect holder="EU monitors" asserted=2026-11-09 at="ceasefire still stood" rule=truce.hold
--- contradictions
state_clash a="ceasefire on the Lachin road no longer exists" b="ceasefire still stood" because="According to Azerbaijan's defence ministry, the truce is over, “ceasefire on the Lachin road no longer exists”; according to EU monitors, the truce stands, “ceasefire still stood”. It cannot be both." rule=R3
