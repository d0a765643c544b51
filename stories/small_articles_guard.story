# Places: people and groups whose names begin with a small article are no places.
published: 2026-03-17
show: places
--- text
Leaders meet in Cairo

Salim al-Masrani met commanders of al-Shabaab and al-Qaida on Monday. The al-Masrani family left.
--- places
"Cairo" country=EG admin1=Cairo feature=PPLC lat=30.0626 lon=31.2497 at="Cairo" rule=place.gazetteer
