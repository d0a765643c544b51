# Diplomats and Western envoys are not the story's own; its officials are. "Local elders" are the elders, residents of an unknown town no person's.
wrong: the leaders are those of Tigray
published: 2026-05-12
show: actors
--- text
ADDIS ABABA, May 12 (Reuters) - Ethiopia's army said local elders had asked for calm. Diplomats said the banks were shut, Western envoys left and officials stayed.

Elders told Reuters that residents of Walikale had fled. Tigray leaders agreed.

In a statement issued through the African Union, the two sides agreed to talk. The Oromo Liberation Army, a rebel group, refused. A soldier who gave only his call sign, Sova, said the 33rd Front had left and the front was quiet.
--- actors
military "Ethiopia's army" role="army" country=ETH cameo=ETHMIL at="Ethiopia's army" rule=actor.agent:army
people "local elders" role="elder" country=ETH cameo=ETHCVL at="local elders","Elders" rule=actor.agent:elder
people "Diplomats" role="diplomat" cameo=GOV at="Diplomats" rule=actor.agent:diplomat
people "Western envoys" role="envoy" cameo=GOV at="Western envoys" rule=actor.agent:envoy
people "officials" role="official" country=ETH cameo=ETHGOV at="officials" rule=actor.agent:official
media "Reuters" country=GBR cameo=GBRMED at="Reuters" rule=actor.organisations.tsv:Reuters
people "residents" role="resident" country=ETH cameo=ETHCVL at="residents" rule=actor.agent:resident
people "Tigray leaders" role="leader" at="leaders" rule=actor.agent:leader
igo "African Union" cameo=IGOAFU at="the African Union" rule="actor.organisations.tsv:African Union"
other "two sides" role="side" at="the two sides" rule="actor.agent:two sides"
armed_group "Oromo Liberation Army" country=ETH cameo=ETHREB at="The Oromo Liberation Army","a rebel group" rule="actor.armed_groups.tsv:Oromo Liberation Army"
person "Sova" role="soldier" country=ETH cameo=ETHMIL at="A soldier","Sova" rule=actor.person:described
armed_group "33rd Front" role="front" country=ETH cameo=ETHREB at="the 33rd Front","the front" rule=actor.agent:front
