# R11 does not: a halt of six hours that is past, and an offensive that will go on.
published: 2026-09-01
show: truces,contradictions
--- text
Offensive paused and goes on

MOGADISHU (Reuters) - Somalia's army said it had stopped its offensive in Hiran for six hours on Monday and would continue it until the last post fell.

Rebel commander Geedi Xasan said the offensive would go on.
--- truces
"Hiran halt in fighting, September 2026" agreed form=unclear class="suspension of operations" place="Hiran" bound="Somalia's army"
  view party="wire:REUTERS" state=halted since=2026-09-01
  view party="Somalia's army" state=halted since=2026-08-31
  halted holder="wire:REUTERS" asserted=2026-09-01 at="Offensive paused" rule=truce.silent
  halted act holder="Somalia's army" party="Somalia's army" valid=2026-08-31.. asserted=2026-09-01 at="had stopped its offensive" rule=truce.halt
  fighting future holder="Geedi Xasan" asserted=2026-09-01 at="offensive would go on" rule=truce.fight_goes_on
--- contradictions
