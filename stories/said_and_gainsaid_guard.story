# What is no R4: two attacks of one kind, two denials of one thing, a thing that is only planned, like words of two deeds, what others did not do, opinions.
published: 2026-06-03
show: contradictions
--- text
KINSHASA (Reuters) - The power station was not hit, engineer Didier Kalala said. Army spokesman Colonel Luc Mutombo said troops had attacked hills above the town.

The governor said the road had not been repaired. Drivers said it had never been repaired.

The ministry said the bridge would be rebuilt next year. Villagers said the bridge had not been rebuilt.

A clerk said the mayor had started talks with elders while his rivals were planning a strike. The mayor said he had no plan to meet the rebels.

Lawyers said that as Karim Lado was in prison when he fell ill, his claim came under the law of Sudan. The judge said the other five Sudanese did not fall ill in prison, so their claims had to fail.

A teacher said that, from what he had seen, very serious charges had been raised and that the trial was proper. The army said: "Our men are not above the law, and it is proper that charges of that sort are pursued and the proofs weighed in full."

A trader said he thought the problems went deeper. A banker said he did not think the problems mattered.
--- contradictions
