# What is fired after a truce has run out is fighting again, and what was done before its end is not.
published: 2026-06-09
show: truces,contradictions
--- text
BANGUI (AFP) - A ten-day standstill between the Central African army and the Unity rebels ran out on Monday with neither side willing to prolong it.

Rockets were fired at the town of Bria within the hour on Monday. The army answered with air strikes on two villages.

"We will not extend a calm that starves us," rebel spokesman Faustin Ngaya said. A UN officer, Carl Ostrom, described the agreement as moribund.

Mediators pleaded for another three days.
--- truces
"Bria standstill, June 2026" agreed form=unclear class="suspension of operations" name="standstill" place="Bria" expiry=2026-06-08 how_ended="ended by declaration"
  view party="wire:AFP" state=ended since=2026-06-09
  view party="Central African army" state=fighting since=2026-06-09
  view party="Mediators" state=proposed since=2026-06-09
  expired holder="wire:AFP" valid=2026-06-08.. asserted=2026-06-09 at="standstill between the Central African army and the Unity rebels ran out" rule=truce.expire
  rejected act holder="wire:AFP" asserted=2026-06-09 at="willing to prolong it" rule=truce.extend+ready
  fighting holder="wire:AFP" valid=2026-06-08.. asserted=2026-06-09 at="Rockets were fired" rule=truce.shell_fall
  fighting act holder="Central African army" party="Central African army" asserted=2026-06-09 at="answered with air strikes" rule=truce.answer_fire
  expired future holder="Faustin Ngaya" asserted=2026-06-09 at="will not extend a calm" rule=truce.not_renewed
  ended holder="wire:AFP" asserted=2026-06-09 at="described the agreement as moribund" rule=truce.called_dead
  proposed act holder="Mediators" party="Mediators" asserted=2026-06-09 at="pleaded for another three days" rule=truce.ask_more_time
--- contradictions
