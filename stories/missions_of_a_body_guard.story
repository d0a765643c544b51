# Places: a mission that is an errand is on its way in a place.
published: 2026-03-17
show: places
--- text
Helicopter lost

BOGOTA (Reuters) - A helicopter on a rescue mission in Colombia crashed on Monday. U.N. observers in Somalia left.
--- places
"Bogotá" country=CO admin1="Bogota D.C." feature=PPLC lat=4.6097 lon=-74.0817 at="BOGOTA" rule=place.gazetteer
"Colombia" country=CO feature=PCLI lat=4 lon=-73.25 at="Colombia" rule=place.gazetteer
"Somalia" country=SO feature=PCLI lat=6 lon=48 at="Somalia" rule=place.gazetteer
