# No breach without a truce: the same deeds where none is on the table.
published: 2026-09-08
show: truces,contradictions
--- text
Russia fires two missiles at Odesa port, Ukraine says

ODESA, Sept 8 (Ukrinform) - Russian forces fired two missiles at the port of Odesa on Tuesday and carried out 17 strikes with drones, Ukraine's southern command said.

Moscow said it had hit a depot. Ukrainian drones attacked a refinery in Samara the same night, the Russian defence ministry said.

"We will go on fighting until the last invader has left," Col. Taras Bondar said. A choir sang of an armistice of long ago, and Armistice Street was closed.
--- truces
--- contradictions
