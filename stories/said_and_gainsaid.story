# R4: one says that it was done, another that it was not, in other words.
published: 2026-06-02
show: contradictions
--- text
KINSHASA (Reuters) - Rebel spokesman Alain Kasongo said on Monday that his fighters had pulled out of Sake. The Congolese army said that no withdrawal had taken place.

The peace commissioner, Odile Mbuyi, said the group had agreed to free its prisoners. A rebel commander, Innocent Sagara, said the group had made no such promise.

The paper said the trader had set up firms in Goma through which he sold the shells to the rebels. The trader, Felix Amani, said he had not sold such shells to anybody.

Residents said two planes had bombed the market. Colonel Luc Mutombo said no plane of ours bombed any market.
--- contradictions
negation a="his fighters had pulled out of Sake" b="no withdrawal had taken place" because="Alain Kasongo: “his fighters had pulled out of Sake”; Congolese army: “no withdrawal had taken place”." rule=R4
negation a="the group had agreed to free its prisoners" b="the group had made no such promise" because="Odile Mbuyi: “the group had agreed to free its prisoners”; Innocent Sagara: “the group had made no such promise”." rule=R4
negation a="the trader had set up firms in Goma through which he sold the shells to the rebels" b="he had not sold such shells to anybody" because="The paper: “the trader had set up firms in Goma through which he sold the shells to the rebels”; Felix Amani: “he had not sold such shells to anybody”." rule=R4
negation a="two planes had bombed the market" b="no plane of ours bombed any market" because="Residents: “two planes had bombed the market”; Luc Mutombo: “no plane of ours bombed any market”." rule=R4
