# R9 fires: fully against only partially, of one town.
published: 2026-02-14
show: truces,contradictions
--- text
Shelling of Kupiansk stopped fully or in part

KYIV (AFP) - Russia said on Saturday it had fully halted its shelling of Kupiansk for the funeral.

Ukrainian Col. Serhii Honchar said the Russian army had only partially halted the shelling of the town.
--- truces
"Kupiansk halt in fighting, February 2026" agreed form=unclear class="suspension of operations" place="Kupiansk" bound="Russia" bound="Russian army"
  view party="wire:AFP" state=halted since=2026-02-14
  view party="Russia" state=halted since=2026-02-14
  view party="Russian army" state=halted since=2026-02-14
  halted degree=full holder="wire:AFP" asserted=2026-02-14 at="Shelling of Kupiansk stopped fully" rule=truce.silent
  halted act degree=full holder="Russia" party="Russia" asserted=2026-02-14 at="had fully halted its shelling" rule=truce.halt
  halted act degree=partial holder="Serhii Honchar" party="Russian army" asserted=2026-02-14 at="had only partially halted the shelling" rule=truce.halt
--- contradictions
degree a="had fully halted its shelling" b="had only partially halted the shelling" because="How far it went differs: “had fully halted its shelling” according to Russia, “had only partially halted the shelling” according to Serhii Honchar." rule=R9
