# R9 does not: fully in one town, partially in another.
published: 2026-02-14
show: truces,contradictions
--- text
Shelling of Kupiansk stopped, of Pokrovsk in part

KYIV (AFP) - Russia said on Saturday it had fully halted its shelling of Kupiansk for the funeral.

Ukrainian Col. Serhii Honchar said the Russian army had partially halted the shelling of Pokrovsk.
--- truces
"Kupiansk halt in fighting, February 2026" agreed form=unclear class="suspension of operations" place="Kupiansk" place="Pokrovsk" bound="Russia" bound="Russian army"
  view party="wire:AFP" state=halted since=2026-02-14
  view party="Russia" state=halted since=2026-02-14
  view party="Russian army" state=halted since=2026-02-14
  halted holder="wire:AFP" asserted=2026-02-14 at="Shelling of Kupiansk stopped" rule=truce.silent
  halted act degree=full holder="Russia" party="Russia" asserted=2026-02-14 at="had fully halted its shelling" rule=truce.halt
  halted act degree=partial holder="Serhii Honchar" party="Russian army" asserted=2026-02-14 at="had partially halted the shelling" rule=truce.halt
--- contradictions
