# What is no R2 or R4 either: a charge laid to others, words that name nobody, a denial not made or made before, "no longer",
# an offer turned down, what may be disputed, a policy, parts of a sum.
published: 2026-05-04
show: contradictions
--- text
JUBA (AP) - Nurses in Bor said the gas that drifted over the market on Sunday was chlorine. The army denied using gas in the war.

The Hill Front accused bandits of burning the mill while the army was away. The army denied burning houses in the district.

The mayor of Torit did not rule out that a stray shell had hit the well. A rocket hit the well on Friday, a teacher said.

The council accused the army of mining the road to Yei. The army has denied previous accusations of mining roads.

A watchman said that the clinic in Wau was no longer able to open. A cook said that the school in Wau was not able to open.

The bank of Juba accepted a bid from Bor, rejecting a higher offer from the Nile Fund. Fund chairman Peter Otim sent a letter to the bank saying that it plans to make a better offer after a look at the bid.

"We know that we help the Chinese government," monk Tashi Norbu said. "Peace under a gun is no peace." China would surely dispute such assertions.

A judge said there was little to be found on the guards. The trial lasted a year. The guards denied the allegations.

The ministry's guide said some clans sought a date for the withdrawal and there were many others that reject that.

Seven men were arrested on Saturday in Wau, the spokesperson of the ministry said. "The army stopped two trucks and arrested four men in the truck. The third truck was stopped too, and the three men in the truck were arrested," General Ayub Deng said.
--- contradictions
