# "Nine of them" and "asked about them" are the things counted before; "them" after two sides is the sides.
published: 2026-05-12
show: actors
--- text
BOGOTA, May 12 (Reuters) - The Colombian army said it had recorded 14 violations, nine of them in Cauca. The military has not commented on the strikes. Its spokesman, asked about them, left.

Government troops stayed in the town. Norway, which speaks for both sides, called on them to keep what they had signed.
--- actors
military "Colombian army" role="army" country=COL cameo=COLMIL at="The Colombian army","it","The military","them" rule=actor.agent:army
person "spokesman" role="spokesman" country=COL cameo=COLMIL for="Colombian army" at="Its spokesman" rule=actor.agent:spokesman
people "Government troops" role="troops" country=COL cameo=COLMIL at="Government troops" rule=actor.agent:troops
government "Norway" country=NOR cameo=NORGOV at="Norway" rule=actor.state:NOR
other "sides" role="side" at="both sides","them","they" rule="actor.agent:both sides"
