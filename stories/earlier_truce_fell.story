# A reduced relative: the truce that was announced is the one that fell apart; and a charge "that Delhi denied" is no speaker.
published: 2026-07-19
show: truces,contradictions
--- text
DAMASCUS, Syria (AFP) - A ceasefire took effect in Sweida on Sunday. An earlier ceasefire announced on Tuesday fell apart within hours.

Pakistan accused India of violating a truce in Kashmir within hours of its announcement, a charge New Delhi denied.
--- truces
"Kashmir ceasefire, July 2026" agreed form=unclear class=unclear name="ceasefire" name="truce" place="Kashmir" bound="India" bound="Pakistan" effect=2026-07-19
  view party="wire:AFP" state=in_effect since=2026-07-19
  view party="Pakistan" state=violation since=2026-07-19
  in_effect act holder="wire:AFP" valid=2026-07-19.. asserted=2026-07-19 at="ceasefire took effect" rule=truce.effect
  violation holder="Pakistan" party="India" asserted=2026-07-19 at="violating a truce" rule=truce.violate
  denied meta holder="New Delhi" about=violation asserted=2026-07-19 at="charge New Delhi denied" rule=truce.meta.denied
"Kashmir ceasefire, July 2026" agreed form=unclear class=unclear name="ceasefire" place="Kashmir" place="New Delhi" announced=2026-07-14 how_ended="collapse reported"
  view party="wire:AFP" state=collapsed since=2026-07-19
  declared act holder="wire:AFP" valid=2026-07-14.. asserted=2026-07-19 at="ceasefire announced" rule=truce.declare
  collapsed holder="wire:AFP" asserted=2026-07-19 at="ceasefire announced on Tuesday fell apart" rule=truce.collapse
--- contradictions
denied_act a="violating a truce" b="charge New Delhi denied" because="Pakistan: “violating a truce”; denied by New Delhi: “charge New Delhi denied”." rule=R2
