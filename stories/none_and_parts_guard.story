# Quantities: what is no count: nobody who spoke, what shall not happen, years of a war, thirds without a whole, commanders who talked.
published: 2026-03-17
show: quantities
--- text
Talks in the north

No one spoke on Monday. No attack will be tolerated, a commander said. No group came. The 1991-1995 war was long. Two-thirds of the houses stand. Several commanders met. It was no longer safe. The war has killed many and pushed millions to the brink of famine.
--- quantities
share 0.667 unit=houses at="Two-thirds of the houses" rule=quantity.share
