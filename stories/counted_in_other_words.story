# Counts told by idioms, compound units, bounds, ranges with "or", and bare numbers that go on with the count before.
published: 2026-03-13
show: quantities
--- text
Toll grows in Upper Nile

MALAKAL, South Sudan, March 13 (Reuters) - Forty villagers lost their lives on Thursday and 13 men were taken into custody, a nurse said. The hospital received 11 wounded people, six of them children.

The army counted 138 violations of the truce. The monitors' own log has 52. Some 176,000 people are displaced, up from 93,000 a week ago.

Gunners fired two mortar rounds at the barracks. The rebels seized 12 tankers and burned three bridges. Five or six boats were sunk, and half a million people need food. The plan is 12 per cent funded. Close on 40 families took refuge in a church.
--- quantities
killed 40 unit=villagers at="Forty villagers" rule=quantity.agent
detained 13 unit=men at="13 men" rule=quantity.patient
wounded 11 unit=people at="11 wounded people" rule=quantity.state
wounded 6 unit=children at="six of them children" rule=quantity.part
violations 138 unit=violations at="138 violations" rule=quantity.unit
violations 52 unit=violations at="52" rule=quantity.same
displaced 176000 about=yes unit=people at="Some 176,000 people" rule=quantity.patient
displaced 93000 unit=people at="93,000" rule=quantity.same
weapons 2 unit=rounds at="two mortar rounds" rule=quantity.unit
vehicles 12 unit=tankers at="12 tankers" rule=quantity.unit
buildings 3 unit=bridges at="three bridges" rule=quantity.unit
vehicles min=5 max=6 unit=boats at="Five or six boats" rule=quantity.unit
people 500000 unit=people at="half a million people" rule=quantity.weak
percent 12 unit=cent at="12 per cent" rule=quantity.unit
displaced 40 about=yes unit=families at="Close on 40 families" rule=quantity.agent
