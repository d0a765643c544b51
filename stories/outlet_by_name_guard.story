# Places: an outlet's name settles nothing where the story names no town near one of its places, or the outlet is a wire.
published: 2026-03-17
outlet: Reuters
show: story,places
--- text
Shelling in the south

Shells fell in Tripoli on Friday, a day after talks in Cairo. Residents of Benghazi and Misrata heard nothing.
--- story
kind first
headline "Shelling in the south"
published 2026-03-17 given
language en
--- places
"Tripoli" country=LY admin1=Tripoli feature=PPLC lat=32.8874 lon=13.1873 at="Tripoli" rule=place.gazetteer
"Cairo" country=EG admin1=Cairo feature=PPLC lat=30.0626 lon=31.2497 at="Cairo" rule=place.gazetteer
"Benghazi" country=LY feature=PPLA lat=32.12 lon=20.07 at="Benghazi" rule=place.extra.tsv:597
"Misrata" country=LY feature=PPL lat=32.38 lon=15.09 at="Misrata" rule=place.extra.tsv:598
