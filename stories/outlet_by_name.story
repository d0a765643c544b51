# Places: an outlet's name holds a name of many towns; what the story names beside it settles which.
published: 2026-03-17
outlet: The Paris News
show: story,places
--- text
Sirens tested across the county

Sirens in Lamar County and Bonham, Texas, were tested on Friday. Crews from Paris said those in Honey Grove failed.
--- story
kind first
headline "Sirens tested across the county"
home "Paris" admin1=Texas country=US rule=home.name
published 2026-03-17 given
language en
--- places
"Lamar County" country=US admin1=Texas feature=ADM2 lat=33.72 lon=-95.46 at="Lamar County" rule=place.gazetteer
"Bonham" country=US admin1=Texas feature=PPL lat=33.5773 lon=-96.1783 at="Bonham" rule=place.gazetteer
"Texas" country=US admin1=Texas feature=ADM1 lat=31.25 lon=-99.25 at="Texas" rule=place.gazetteer
"Paris" country=US admin1=Texas feature=PPLA2 lat=33.6609 lon=-95.5555 at="Paris" rule=place.gazetteer
"Honey Grove" country=US admin1=Texas feature=PPL lat=33.5834 lon=-95.91 at="Honey Grove" rule=place.gazetteer
