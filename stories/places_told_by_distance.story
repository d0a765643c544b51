# A distance belongs to the name before it and else makes a place of its own; an unknown quarter lies in its town; soldiers from a country
# name the country, an envoy for a region does not name the region; "in" goes before the people called like the land.
published: 2026-03-17
show: places
--- text
Shell hits Sudan village

KHARTOUM, Sudan (AP) -- A shell fell on Umm Zarifa, a village some 40 kilometers (25 miles) north of El Obeid, officials said on Monday. A drone fell 40 km south of Port Sudan.

In Nyala, four people died when a bomb hit a clinic in the Takarir district. Shops in the Zuhriya neighborhood were shut.

Soldiers from Chad and Kenya watched from the bank of the Sobat River. U.N. Darfur envoy Jonas Tarp spoke to the press in Kachin.
--- places
"Khartoum" country=SD admin1=Khartoum feature=PPLC lat=15.5518 lon=32.5324 at="KHARTOUM" rule=place.gazetteer
"Sudan" country=SD feature=PCLI lat=15 lon=31 at="Sudan"x2 rule=place.gazetteer
"Umm Zarifa" country=SD lat=13.5397 lon=30.22 at="Umm Zarifa" rule=place.anchored
"El Obeid" country=SD feature=PPL lat=13.18 lon=30.22 at="El Obeid" rule=place.extra.tsv:466
"Port Sudan" country=SD feature=PPL part="40 km south of" lat=19.2603 lon=37.22 at="Port Sudan" rule=place.extra.tsv:464
"Nyala" country=SD feature=PPLA lat=12.05 lon=24.88 at="Nyala" rule=place.extra.tsv:459
"Takarir district" country=SD lat=12.05 lon=24.88 at="Takarir district" rule=place.anchored
"Zuhriya" country=SD lat=12.05 lon=24.88 at="Zuhriya" rule=place.anchored
"Chad" country=TD feature=PCLI lat=15 lon=19 at="Chad" rule=place.gazetteer
"Kenya" country=KE feature=PCLI lat=1 lon=38 at="Kenya" rule=place.gazetteer
"Sobat River" country=SS feature=STM lat=8.9 lon=32.5 at="Sobat River" rule=place.extra.tsv:1449
"Kachin" country=MM feature=ADM1 lat=26 lon=97.4 at="Kachin" rule=place.extra.tsv:1366
