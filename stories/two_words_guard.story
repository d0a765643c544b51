# What is no R10: two words for one thing.
published: 2026-02-18
show: truces,contradictions
--- text
KHARTOUM (Reuters) - The truce in El Obeid is holding, the Sudanese army said on Wednesday. The Rapid Support Forces said the humanitarian pause remained in force.
--- truces
"El Obeid truce, February 2026" agreed form=unclear class="humanitarian pause" name="truce" name="humanitarian pause" place="El Obeid" purpose=humanitarian
  view party="Sudanese army" state=in_effect since=2026-02-18
  view party="Rapid Support Forces" state=in_effect since=2026-02-18
  in_effect holder="Sudanese army" asserted=2026-02-18 at="truce in El Obeid is holding" rule=truce.hold
  in_effect holder="Rapid Support Forces" asserted=2026-02-18 at="humanitarian pause remained in force" rule=truce.in_force
--- contradictions
