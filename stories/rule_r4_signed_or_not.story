# R4 fires: signed according to one, no such paper according to the other.
wrong: the truce is named after Sool
published: 2026-04-10
show: truces,contradictions
--- text
Sides sign Sool truce, elder says; officer denies paper exists

LAS ANOD, Somalia (AFP) - The Dhulbahante clan and Somaliland's army signed a ceasefire for the Sool region on Friday, said an elder, Garad Faarax.

A Somaliland officer, Col. Cabdi Ducaale, said no ceasefire had been signed and that his men had orders to hold their posts.
--- truces
"Somalia truce, April 2026" contested form=unclear class=unclear name="truce" name="ceasefire" place="Somalia" place="Sool" agreed_by="Somaliland's army" bound="Somaliland's army" agreed=2026-04-10
  view party="Sides" state=agreed since=2026-04-10
  view party="Somali Dhulbahante clan" state=agreed since=2026-04-10
  view party="Somaliland's army" state=agreed since=2026-04-10
  agreed act holder="Garad Faarax" party="Sides" asserted=2026-04-10 at="sign Sool truce" rule=truce.sign
  denied meta holder="officer" asserted=2026-04-10 at="denies paper exists" rule=truce.meta.denied
  agreed act holder="Garad Faarax" party="Somali Dhulbahante clan" party="Somaliland's army" valid=2026-04-10.. asserted=2026-04-10 at="signed a ceasefire" rule=truce.sign
  agreed act negative holder="Cabdi Ducaale" asserted=2026-04-10 at="no ceasefire had been signed" rule=truce.sign
--- contradictions
negation a="signed a ceasefire" b="no ceasefire had been signed" because="According to Garad Faarax, there is a truce, “signed a ceasefire”; according to Cabdi Ducaale, there is none, “no ceasefire had been signed”. It cannot be both." rule=R4
