# Quantities: none, parts of a whole, a few, and a number that has risen.
published: 2026-03-17
show: quantities
--- text
Raids in the north

Not one convoy reached the town on Monday. No casualties were reported and nobody was hurt in the port. No soldiers were killed.

A third of the 90 buses left. Twelve people, nine of them children, died. Several rockets fell on the camp. The number of dead rose from 31 to 48. Police arrested 10 suspected "rebels". Some 20,000-strong US-led troops arrived.
--- quantities
vehicles 0 unit=convoy at="Not one convoy" rule=quantity.zero
casualties 0 unit=casualties at="No casualties" rule=quantity.zero
wounded 0 unit=people at="nobody" rule=quantity.zero
killed 0 unit=soldiers at="No soldiers" rule=quantity.zero
vehicles 30 about=yes unit=buses at="A third" rule=quantity.fraction
vehicles 90 unit=buses at="90 buses" rule=quantity.unit
killed 12 unit=people at="Twelve people" rule=quantity.agent
killed 9 unit=children at="nine of them children" rule=quantity.agent
weapons min=3 about=yes unit=rockets at="Several rockets" rule=quantity.unit
killed 48 at="48" rule=quantity.context
detained 10 unit=rebels at="10 suspected \"rebels\"" rule=quantity.patient
combatants 20000 about=yes unit=troops at="Some 20,000-strong US-led troops" rule=quantity.weak
