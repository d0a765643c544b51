# Whose word it is: who refuses and not who proposed; who calls it a breach and not who is accused; the monitor behind "it"; nobody for "a truce".
published: 2026-03-14
show: truces
--- text
GOMA, Democratic Republic of Congo (AFP) - A ceasefire took effect in Walikale on Friday.

The M23 said the army bombed Mubi with drones, calling it a blatant violation.

The U.N. mission said the lull was over. It counted 85 breaches of the truce.

Kigali rejected a Congolese proposal to make the truce permanent. Rebels had in fact accepted the offer, the governor said.
--- truces
"Democratic Republic of Congo ceasefire, March 2026" contested form=unclear class="suspension of operations" name="ceasefire" name="lull" name="truce" place="Walikale" agreed_by="M23" bound="Congolese army" bound="M23" monitors="United Nations" effect=2026-03-13 how_ended="ended by declaration"
  view party="wire:AFP" state=in_effect since=2026-03-13
  view party="United Nations" state=ended since=2026-03-14
  view party="Rwanda" state=rejected since=2026-03-14
  view party="M23" state=agreed since=2026-03-14
  in_effect act holder="wire:AFP" valid=2026-03-13.. asserted=2026-03-14 at="ceasefire took effect" rule=truce.effect
  violation holder="M23" party="Congolese army" asserted=2026-03-14 at="the army bombed Mubi" rule=truce.alleged
  violation holder="M23" asserted=2026-03-14 at="violation" rule=truce.n_violations
  ended holder="United Nations" asserted=2026-03-14 at="lull was over" rule=truce.not_dead
  violation count holder="United Nations" count="85 breaches" asserted=2026-03-14 at="85 breaches of the truce" rule=truce.violation_noun
  rejected act holder="Rwanda" party="Rwanda" asserted=2026-03-14 at="rejected a Congolese proposal to make the truce permanent" rule=truce.reject
  agreed act holder="governor" party="M23" asserted=2026-03-14 at="had in fact accepted the offer" rule=truce.accept
