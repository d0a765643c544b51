# Governments are no places, and a distance that is none moves nothing.
published: 2026-03-17
show: places
--- text
Sudan army rejects talks

KHARTOUM (AFP) - Envoys of Oman met 40 people north of Omdurman on Monday, the rebel spokesman, Kuku Tia, said. Egypt thanked Oman.
--- places
"Khartoum" country=SD admin1=Khartoum feature=PPLC lat=15.5518 lon=32.5324 at="KHARTOUM" rule=place.gazetteer
"Omdurman" country=SD feature=PPL part="north of" lat=15.64 lon=32.48 at="Omdurman" rule=place.extra.tsv:462
