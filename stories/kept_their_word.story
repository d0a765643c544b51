# Sides that keep their word, or break it, with no truce for an object; who fired first, and who cannot tell who did.
published: 2026-03-20
show: truces,contradictions
--- text
EL GENEINA, Sudan (AA) - A seven-day ceasefire in West Darfur took effect on Wednesday.

"Our troops are complying," said army spokesman Idris Bakri. He said the Massalit Front had gone back on its word within hours and had opened fire first at Foro Baranga.

The Front's commander, Yahya Tijani, said his fighters would never be the first to shoot. Each side accused the other of firing first at the well of Kirenik.

Monitors said it was not clear who had broken the truce there. The governor kept his word and reopened the school.
--- truces
"West Darfur ceasefire, March 2026" contested form=unclear class=unclear name="ceasefire" name="truce" place="West Darfur" place="Sudan" agreed_by="Yahya Tijani" bound="Idris Bakri" bound="Yahya Tijani" effect=2026-03-18
  view party="wire:AA" state=in_effect since=2026-03-18
  view party="Idris Bakri" state=in_effect since=2026-03-20
  view party="Yahya Tijani" state=agreed since=2026-03-20
  in_effect act holder="wire:AA" valid=2026-03-18.. asserted=2026-03-20 at="ceasefire in West Darfur took effect" rule=truce.effect
  in_effect holder="Idris Bakri" party="Idris Bakri" asserted=2026-03-20 at="are complying" rule=truce.keep_word
  violation holder="Idris Bakri" party="Massalit Front" asserted=2026-03-20 at="had opened fire first" rule=truce.began_it
  agreed act holder="Yahya Tijani" party="Yahya Tijani" asserted=2026-03-20 at="would never be the first to shoot" rule=truce.began_it
  violation holder="Each side" asserted=2026-03-20 at="firing first" rule=truce.began_it.mutual
  unverified meta holder="Monitors" asserted=2026-03-20 at="clear who had broken the truce" rule=truce.meta.unverified
--- contradictions
