# No clash: "not a single shell" is no degree; an approval denied answers no area "covered by the pause"; "hours earlier" is no term.
published: 2026-03-10
show: truces,contradictions
--- text
EL OBEID, Sudan (AP) - A humanitarian truce in El Obeid began at dawn on Tuesday. "We have not fired a single shell," Rapid Support Forces spokesman Idris Magboul said.

The United States said it was holding in most of the country.

Health officials said 11 people were killed in an area covered by the pause. The army denied reports that the cabinet had approved a longer truce, contradicting the envoy, who had announced the extension hours earlier.
--- truces
"El Obeid humanitarian truce, March 2026" agreed form=unclear class="humanitarian pause" name="humanitarian truce" name="truce" place="El Obeid" place="Sudan" purpose=humanitarian bound="Sudan"
  view party="wire:AP" state=in_effect since=2026-03-10
  view party="Rapid Support Forces" state=in_effect since=2026-03-10
  view party="United States" state=in_effect since=2026-03-10
  view party="Health officials" state=in_effect since=2026-03-10
  view party="Sudan" state=extended since=2026-03-10
  in_effect act holder="wire:AP" valid=2026-03-10.. asserted=2026-03-10 at="humanitarian truce in El Obeid began" rule=truce.will_begin
  in_effect holder="Idris Magboul" asserted=2026-03-10 at="have not fired a single shell" rule=truce.shell_fall
  in_effect degree=largely holder="United States" asserted=2026-03-10 at="it was holding" rule=truce.hold
  in_effect presupposed holder="Health officials" asserted=2026-03-10 at="covered by the pause" rule=truce.under
  denied meta holder="Sudanese army" asserted=2026-03-10 at="denied reports that the cabinet had approved a longer truce" rule=truce.meta.denied
  extended act holder="envoy" party="envoy" asserted=2026-03-10 at="had announced the extension hours earlier" rule=truce.extension_told
--- contradictions
