# R12 does not: a truce that runs out is no change of mind, and a second plan is refused by somebody else.
published: 2026-10-16
show: truces,contradictions
--- text
Shan truce runs out

YANGON (AFP) - Myanmar's junta accepted a Chinese plan for a ceasefire in Shan State on Oct. 12.

The ceasefire expired on Friday. Arakan Army spokesman Khaing Zaw rejected a second plan.
--- truces
"Shan State truce, October 2026" agreed form=unclear class=unclear name="truce" name="plan" name="ceasefire" place="Shan State" agreed_by="Myanmar's junta" bound="Myanmar's junta" agreed=2026-10-12 expiry=2026-10-16
  view party="wire:AFP" state=expired since=2026-10-16
  view party="Myanmar's junta" state=agreed since=2026-10-12
  expired holder="wire:AFP" asserted=2026-10-16 at="truce runs out" rule=truce.expire
  agreed act holder="Myanmar's junta" party="Myanmar's junta" valid=2026-10-12.. asserted=2026-10-16 at="accepted a Chinese plan" rule=truce.accept
  expired holder="wire:AFP" valid=2026-10-16.. asserted=2026-10-16 at="ceasefire expired" rule=truce.expire
--- contradictions
