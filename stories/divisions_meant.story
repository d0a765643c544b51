# Places: a division is meant where its noun stands before the name or behind the last of several; else the town.
published: 2026-03-17
show: places
--- text
Raids in Yemen and Mali

Warplanes hit Marib and Hajjah provinces in Yemen on Monday. Elders from the central region of Mopti in Mali fled to Bamako. Shells fell in the town of Marib.
--- places
"Yemen" country=YE feature=PCLI lat=15.5 lon=47.5 at="Yemen"x2 rule=place.gazetteer
"Mali" country=ML feature=PCLI lat=18 lon=-2 at="Mali"x2 rule=place.gazetteer
"Ma'rib" country=YE admin1=Ma'rib feature=ADM1 lat=15.19 lon=45.15 at="Marib" rule=place.gazetteer
"Hajjah" country=YE admin1=Hajjah feature=ADM1 lat=16.08 lon=43.32 at="Hajjah" rule=place.gazetteer
"Mopti" country=ML admin1=Mopti feature=ADM1 lat=14.46 lon=-3.88 at="Mopti" rule=place.gazetteer
"Bamako" country=ML admin1=Bamako feature=PPLC lat=12.6091 lon=-7.9752 at="Bamako" rule=place.gazetteer
"Marib" country=YE feature=PPLA lat=15.46 lon=45.33 at="Marib" rule=place.extra.tsv:118
