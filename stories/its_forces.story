# "Its forces" are the group's where the group is no state's; a spokesman without an office speaks for the government before.
published: 2026-05-12
show: actors
--- text
DAMASCUS, May 12 (Reuters) - Syria's interior ministry said government forces had entered Hasakah. The Syrian Democratic Forces said its forces would stay, and the Kurdish-led group kept its word.

The Kremlin said it had no plans to extend the truce. Asked if Russia would agree, spokesman Oleg Vershinin said it was too early.
--- actors
government "Syria's interior ministry" role="interior ministry" country=SYR cameo=SYRGOV at="Syria's interior ministry" rule="actor.agent:interior ministry"
military "government forces" role="forces" country=SYR cameo=SYRMIL at="government forces" rule=actor.agent:forces
armed_group "Syrian Democratic Forces" country=SYR cameo=SYRREBKUR at="The Syrian Democratic Forces","the Kurdish-led group" rule="actor.armed_groups.tsv:Syrian Democratic Forces"
military "forces" role="forces" country=SYR cameo=SYRREBKUR at="its forces" rule=actor.agent:forces
government "Russia" country=RUS cameo=RUSGOV at="The Kremlin","it","Russia" rule=actor.state:RUS
person "Oleg Vershinin" role="spokesman" country=RUS cameo=RUSGOV for="Russia" at="spokesman Oleg Vershinin" rule=actor.person:described
