# A division after a comma says which town is meant, there and in the rest of the story.
published: 2026-03-17
show: places
--- text
HOUSTON (AP) - Refugees from Juba were housed in Paris, Texas, on Monday. Their families stayed in Paris, mayor Ann Tolliver said.
--- places
"Houston" country=US admin1=Texas feature=PPLA2 lat=29.7633 lon=-95.3633 at="HOUSTON" rule=place.gazetteer
"Paris" country=US admin1=Texas feature=PPLA2 lat=33.6609 lon=-95.5555 at="Paris"x2 rule=place.gazetteer
"Texas" country=US admin1=Texas feature=ADM1 lat=31.25 lon=-99.25 at="Texas" rule=place.gazetteer
