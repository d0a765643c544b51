# R6 on a bare number: "put the number at 17" answers the figure of the sentence before, and not one further back.
published: 2026-07-01
show: quantities,contradictions
--- text
JUBA, July 1 (Reuters) - The army said nine soldiers had been killed in the clash near Wau. Rebel spokesman Peter Lam Deng put the number at 17.

The mayor of Yei said 40 families had fled. Two bridges were closed. The Red Cross put the number at 75.
--- quantities
killed 9 unit=soldiers at="nine soldiers" rule=quantity.patient
killed 17 unit=soldiers at="17" rule=quantity.same
displaced 40 unit=families at="40 families" rule=quantity.agent
buildings 2 unit=bridges at="Two bridges" rule=quantity.unit
other 75 at="75" rule=quantity.context
--- contradictions
number a="nine soldiers" b="17" because="The figures do not meet: “nine soldiers” according to South Sudanese army, “17” according to Peter Lam Deng." rule=R6
