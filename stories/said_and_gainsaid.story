# R4: one says that it was done, another that it was not, in other words.
published: 2026-06-02
show: contradictions
--- text
KINSHASA (Reuters) - Rebel spokesman Alain Kasongo said on Monday that his fighters had pulled out of Sake. The Congolese army said that no withdrawal had taken place.

The peace commissioner, Odile Mbuyi, said the group had agreed to free its prisoners. A rebel commander, Innocent Sagara, said the group had made no such promise.
--- contradictions
negation a="his fighters had pulled out of Sake" b="no withdrawal had taken place" because="Alain Kasongo: “his fighters had pulled out of Sake”; Congolese army: “no withdrawal had taken place”." rule=R4
negation a="the group had agreed to free its prisoners" b="the group had made no such promise" because="Odile Mbuyi: “the group had agreed to free its prisoners”; Innocent Sagara: “the group had made no such promise”." rule=R4
