# R10: one calls it a ceasefire, another will not have the word.
published: 2026-02-17
show: truces,contradictions
--- text
KHARTOUM (Reuters) - A ceasefire has taken effect in El Obeid, the Sudanese army said on Tuesday. "The ceasefire is holding," army spokesman Colonel Omer Badawi said.

"This is not a ceasefire, it is a pause for the wounded," the Rapid Support Forces' adviser, Idris Hamdan, said.
--- truces
"El Obeid ceasefire, February 2026" agreed form=unclear class="suspension of operations" name="ceasefire" place="El Obeid"
  view party="Sudanese army" state=in_effect since=2026-02-17
  view party="Rapid Support Forces" state=in_effect since=2026-02-17
  in_effect act holder="Sudanese army" asserted=2026-02-17 at="ceasefire has taken effect" rule=truce.effect
  in_effect holder="Omer Badawi" asserted=2026-02-17 at="ceasefire is holding" rule=truce.hold
  denied meta holder="Idris Hamdan" asserted=2026-02-17 at="This is not a ceasefire" rule=truce.not_called
  in_effect holder="Idris Hamdan" asserted=2026-02-17 at="it is a pause" rule=truce.this_is
--- contradictions
characterisation a="ceasefire has taken effect" b="This is not a ceasefire" because="According to Sudanese army it is a ceasefire, “ceasefire has taken effect”; Idris Hamdan will not have it called so, “This is not a ceasefire”." rule=R10
