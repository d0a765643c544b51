# "Maoists" in a story about none of their countries are nobody that the tables know.
published: 2026-03-09
show: actors
--- text
ATHENS, Greece (AP) - A poster of the Maoists hung in the hall on Sunday, the head of the student union, Nikos Vardas, said.
--- actors
person "Nikos Vardas" role="head of the student union" country=GRC cameo=GRCLAB for="student union" at="the head","Nikos Vardas" rule=actor.person:described
other "student union" role="union" country=GRC cameo=GRCLAB at="the student union" rule=actor.agent:union
