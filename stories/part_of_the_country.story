# Suspended in some provinces and in force elsewhere: no clash, for each is said of another part.
published: 2026-05-24
show: truces,contradictions
--- text
BOGOTA, Colombia (AP) - Colombia's government said Sunday it was suspending a ceasefire with a rebel faction in four southern provinces.

The ceasefire, signed in December, remains in force in the rest of the country.
--- truces
"Colombia ceasefire, May 2026" contested form=unclear class=unclear name="ceasefire" bound="Colombia" agreed=2025-12
  view party="Colombia" state=suspended since=2026-05-24
  view party="wire:AP" state=in_effect since=2026-05-24
  suspended act degree=partial holder="Colombia" party="Colombia" asserted=2026-05-24 at="was suspending a ceasefire" rule=truce.suspend
  agreed act holder="wire:AP" valid=2025-12-01.. asserted=2026-05-24 at="ceasefire, signed" rule=truce.sign
  in_effect degree=partial holder="wire:AP" asserted=2026-05-24 at="ceasefire, signed in December, remains in force" rule=truce.in_force
--- contradictions
