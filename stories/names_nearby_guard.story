# Places: without names beside it a capital is the capital; "Miss" and "Al" after a comma are no states; lists of states are no Chinas of Japan; nobody means a village called like the word before a landform.
published: 2026-03-17
show: places
--- text
Talks in Paris

Envoys met in Paris on Monday. With them came, Miss Orla Venn said, men from Al-Minya. Goods came from China, Japan and India. Storms crossed the Ural Mountains and Rift Valley.
--- places
"Paris" country=FR admin1=Ile-de-France feature=PPLC lat=48.8534 lon=2.3488 at="Paris"x2 rule=place.gazetteer
"Minya" country=EG admin1=Minya feature=PPLA lat=28.0919 lon=30.7581 at="Al-Minya" rule=place.gazetteer
"China" country=CN feature=PCLI lat=35 lon=103 at="China" rule=place.gazetteer
"Japan" country=JP feature=PCLI lat=36 lon=138 at="Japan" rule=place.gazetteer
"India" country=IN feature=PCLI lat=21.5 lon=78.5 at="India" rule=place.gazetteer
"Ural Mountains" feature=MTS lat=60 lon=59.5 at="Ural Mountains" rule=place.extra.tsv:1756
