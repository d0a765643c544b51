# Places: unknown ones whole and by the known one beside them, reckoned points, streets and thanks that are none, tags of headlines.
published: 2026-03-17
show: places
--- text
Sudan: rebels leave camp near Omdurman

KHARTOUM (AFP) | Tuesday 17 March 2026

Troops moved into Wadi Halun base north of Omdurman on Monday, the rebel spokesman, Kuku Tia, said.

A drone fell 40 kilometres (25 miles) south of Port Sudan. Shops in Omdurman Street were shut. He thanked Oman and wrote on Twitter.
--- places
"Khartoum" country=SD admin1=Khartoum feature=PPLC lat=15.5518 lon=32.5324 at="KHARTOUM" rule=place.gazetteer
"Sudan" country=SD feature=PCLI lat=15 lon=31 at="Sudan" rule=place.gazetteer
"Omdurman" country=SD feature=PPL lat=15.64 lon=32.48 at="Omdurman" rule=place.extra.tsv:462
"Wadi Halun" country=SD lat=15.64 lon=32.48 at="Wadi Halun" rule=place.anchored
"Omdurman" country=SD feature=PPL part="north of" lat=15.64 lon=32.48 at="Omdurman" rule=place.extra.tsv:462
"Port Sudan" country=SD feature=PPL part="40 kilometres south of" lat=19.2603 lon=37.22 at="Port Sudan" rule=place.extra.tsv:464
