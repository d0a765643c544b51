# The same words where they count something else: rounds of talks, a list of its own, ships that nobody holds.
published: 2026-03-13
show: quantities
--- text
Talks go on in Malakal

MALAKAL, South Sudan, March 13 (Reuters) - The envoys held two rounds of talks, and the choir lost 12 hymn books. The school received 11 pupils, six of them girls.

The price went up from 93 pounds. The hall has 52 chairs, and its list of guests is long.
--- quantities
meetings 2 unit=rounds at="two rounds" rule=quantity.unit
other 12 unit=books at="12 hymn books" rule=quantity.noun
people 11 unit=pupils at="11 pupils" rule=quantity.weak
people 6 unit=girls at="six of them girls" rule=quantity.part
money 93 unit=pounds at="93 pounds" rule=quantity.unit
other 52 unit=chairs at="52 chairs" rule=quantity.noun
