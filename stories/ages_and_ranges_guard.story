# Quantities: a number between commas that follows no name counts; what is said of the last in a row in another clause is not said of the first.
published: 2026-03-17
show: quantities
--- text
Raids in the north

Of the convoys, 20, in all, were stopped on Monday. Thirty rebels left and four soldiers lay dead. Cease-fire monitors counted two cease-fire violations.
--- quantities
combatants 30 unit=rebels at="Thirty rebels" rule=quantity.weak
killed 4 unit=soldiers at="four soldiers" rule=quantity.state
violations 2 unit=violations at="two cease-fire violations" rule=quantity.unit
