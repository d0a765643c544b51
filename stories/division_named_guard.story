# Without the division it is the famous town; a list of towns gives no division.
published: 2026-03-17
show: places
--- text
GENEVA (AP) - Envoys met in Paris, Juba and Khartoum on Monday, mediator Ann Tolliver said.
--- places
"Geneva" country=CH feature=PPLA lat=46.2 lon=6.15 at="GENEVA" rule=place.extra.tsv:630
"Paris" country=FR admin1=Ile-de-France feature=PPLC lat=48.8534 lon=2.3488 at="Paris" rule=place.gazetteer
"Juba" country=SS feature=PPLC lat=4.85 lon=31.58 at="Juba" rule=place.extra.tsv:480
"Khartoum" country=SD admin1=Khartoum feature=PPLC lat=15.5518 lon=32.5324 at="Khartoum" rule=place.gazetteer
