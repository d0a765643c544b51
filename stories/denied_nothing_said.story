# What is no R2 or R4 either: a charge laid to others, words that name nobody, a denial not made or made before, "no longer".
published: 2026-05-04
show: contradictions
--- text
JUBA (AP) - Nurses in Bor said the gas that drifted over the market on Sunday was chlorine. The army denied using gas in the war.

The Hill Front accused bandits of burning the mill while the army was away. The army denied burning houses in the district.

The mayor of Torit did not rule out that a stray shell had hit the well. A rocket hit the well on Friday, a teacher said.

The council accused the army of mining the road to Yei. The army has denied previous accusations of mining roads.

A watchman said that the clinic in Wau was no longer able to open. A cook said that the school in Wau was not able to open.
--- contradictions
