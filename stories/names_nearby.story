# Places: the names beside one another decide among namesakes; counties, abbreviated states, what stands in a known place.
wrong: Gary is a person's name
published: 2026-03-17
show: places
--- text
Fires near Paris

Fires reached Bonham and the hills of Lamar County on Monday. Two sheds burned in Paris, and guards shut the road to Texarkana.

Relief goods came from Gary, Ind., and from Licking and Knox counties in Ohio. The hurt were taken to Mosul General Hospital in Iraq.
--- places
"Paris" country=US admin1=Texas feature=PPLA2 lat=33.6609 lon=-95.5555 at="Paris"x2 rule=place.gazetteer
"Bonham" country=US admin1=Texas feature=PPL lat=33.5773 lon=-96.1783 at="Bonham" rule=place.gazetteer
"Lamar County" country=US admin1=Texas feature=ADM2 lat=33.72 lon=-95.46 at="Lamar County" rule=place.gazetteer
"Texarkana" country=US admin1=Texas feature=PPL lat=33.4251 lon=-94.0477 at="Texarkana" rule=place.gazetteer
"Gary" country=US admin1=Indiana feature=PPL lat=41.5934 lon=-87.3464 at="Gary" rule=place.gazetteer
"Indiana" country=US admin1=Indiana feature=ADM1 lat=40 lon=-86.25 at="Ind." rule=place.gazetteer
"Licking County" country=US admin1=Ohio feature=ADM2 lat=40.03 lon=-82.54 at="Licking" rule=place.gazetteer
"Knox County" country=US admin1=Ohio feature=ADM2 lat=40.4 lon=-82.44 at="Knox" rule=place.gazetteer
"Ohio" country=US admin1=Ohio feature=ADM1 lat=40.25 lon=-83 at="Ohio" rule=place.gazetteer
"Iraq" country=IQ feature=PCLI lat=33 lon=44 at="Iraq" rule=place.gazetteer
