# "Maoist rebels" are the men of the one group of that name where the story is; their insurgency is a war and acts not.
published: 2026-03-09
show: actors
--- text
MANILA, Philippines (AP) - Maoist rebels burned a tractor in Samar on Sunday. The Maoist insurgency is the oldest in Asia.

Philippine army chief General Ramon Dizon, contradicting his own interior minister, said the rebels had left. His deputy, Luz Abad, disagreed.
--- actors
armed_group "New People's Army" country=PHL cameo=PHLREB at="Maoist rebels","The Maoist","the rebels" rule="actor.armed_groups.tsv:New People's Army"
person "Ramon Dizon" role="army chief" country=PHL cameo=PHLMIL at="Philippine army chief","General Ramon Dizon" rule=actor.person:described
person "Ramon Dizon's interior minister" role="interior minister" country=PHL cameo=PHLGOV at="his own interior minister" rule="actor.agent:interior minister"
person "Luz Abad" role="deputy army chief" country=PHL cameo=PHLMIL for="Ramon Dizon" at="His deputy","Luz Abad" rule=actor.person:described
