# Places: the country after a body's mission says which mission it is, not where something happened.
published: 2026-03-17
show: places
--- text
Mission condemns raid

BOGOTA (Reuters) - The U.N. mission in Colombia condemned the raid on Monday. The African Union mission in Somalia said nothing.
--- places
"Bogotá" country=CO admin1="Bogota D.C." feature=PPLC lat=4.6097 lon=-74.0817 at="BOGOTA" rule=place.gazetteer
