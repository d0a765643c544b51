# Quantities: shares of what nobody counted, none of two, nine of them, one distance in two units, quotation marks closed.
published: 2026-03-17
show: quantities
--- text
Damage in the north

Two-thirds of the houses burned on Monday, and about a quarter of the country has no power. Two-thirds of the 90 buses left. Neither of the two pilots was hurt. Observers counted 14 violations, nine of them by rebels. The column moved 40 kilometres (25 miles). Police arrested 10 suspected "rebels".
--- quantities
share 0.667 unit=houses at="Two-thirds of the houses" rule=quantity.share
share 0.25 about=yes unit=country at="about a quarter of the country" rule=quantity.share
vehicles 60 about=yes unit=buses at="Two-thirds" rule=quantity.fraction
vehicles 90 unit=buses at="90 buses" rule=quantity.unit
wounded 0 unit=pilots at="Neither of the two pilots" rule=quantity.zero
violations 14 unit=violations at="14 violations" rule=quantity.unit
violations 9 unit=violations at="nine of them" rule=quantity.part
distance 40 unit=kilometres at="40 kilometres" rule=quantity.unit
detained 10 unit=rebels at="10 suspected \"rebels\"" rule=quantity.patient
