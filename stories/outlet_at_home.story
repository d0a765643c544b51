# Places: the outlet's home tells which of many towns of one name is meant, and which county seat beside it.
published: 2026-03-17
home: Paris, Texas
show: story,places
--- text
Sirens tested across town

The sirens of Paris will be tested on Friday, and those of Cooper and Clarksville a week later. A convoy of the National Guard passed through Paris on Monday.
--- story
kind first
headline "Sirens tested across town"
home "Paris" admin1=Texas country=US rule=home.given
published 2026-03-17 given
language en
--- places
"Paris" country=US admin1=Texas feature=PPLA2 lat=33.6609 lon=-95.5555 at="Paris"x2 rule=place.gazetteer
"Cooper" country=US admin1=Texas feature=PPL lat=33.3734 lon=-95.6883 at="Cooper" rule=place.gazetteer
"Clarksville" country=US admin1=Texas feature=PPL lat=33.6107 lon=-95.0527 at="Clarksville" rule=place.gazetteer
