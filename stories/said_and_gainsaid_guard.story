# What is no R4: two attacks of one kind, two denials of one thing, a thing that is only planned.
published: 2026-06-03
show: contradictions
--- text
KINSHASA (Reuters) - The power station was not hit, engineer Didier Kalala said. Army spokesman Colonel Luc Mutombo said troops had attacked hills above the town.

The governor said the road had not been repaired. Drivers said it had never been repaired.

The ministry said the bridge would be rebuilt next year. Villagers said the bridge had not been rebuilt.
--- contradictions
