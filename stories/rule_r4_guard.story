# R4 does not: what may be signed is not signed.
published: 2026-04-10
show: truces,contradictions
--- text
Sool truce may be signed soon

LAS ANOD, Somalia (AFP) - The Dhulbahante clan and Somaliland's army may sign a ceasefire for the Sool region within days, said an elder, Garad Faarax.

A Somaliland officer, Col. Cabdi Ducaale, said no ceasefire had been signed yet.
--- truces
"Sool truce, April 2026" agreed form=unclear class=unclear name="truce" name="ceasefire" place="Sool" place="Somalia"
  agreed act possible holder="wire:AFP" asserted=2026-04-10 at="truce may be signed soon" rule=truce.sign
  agreed act possible holder="Garad Faarax" party="Somali Dhulbahante clan" party="Somaliland's army" asserted=2026-04-10 at="may sign a ceasefire" rule=truce.sign
  agreed act negative holder="Cabdi Ducaale" asserted=2026-04-10 at="no ceasefire had been signed yet" rule=truce.sign
--- contradictions
