# Quantities: no shares of a plan, no count in "five-nation" and "three-party", nobody counted by "neither ... nor".
published: 2026-03-17
show: quantities
--- text
Talks in the north

A third of the plan failed on Monday. The five-nation committee met, and the three-party talks went on. The army neither confirmed nor denied that. He was neither killed nor hurt. Half the time nobody spoke. A 5,000-strong force moved.
--- quantities
combatants 5000 unit=force at="5,000-strong force" rule=quantity.group
