# Places: what the story says goes before the outlet's home; capitals and countries stay what they are.
published: 2026-03-17
home: Paris, Texas
show: story,places
--- text
Delegates in Europe

The envoys met in Paris, France, on Friday and flew to London and Vienna. French guards closed the streets of Paris. Iraq and Lebanon sent observers from Baghdad and Beirut.
--- story
kind first
headline "Delegates in Europe"
home "Paris" admin1=Texas country=US rule=home.given
published 2026-03-17 given
language en
--- places
"Europe" feature=CONT lat=48.69 lon=9.14 at="Europe" rule=place.extra.tsv:161
"Paris" country=FR admin1=Ile-de-France feature=PPLC lat=48.8534 lon=2.3488 at="Paris"x2 rule=place.gazetteer
"France" country=FR feature=PCLI lat=46 lon=2 at="France" rule=place.gazetteer
"London" country=GB admin1=England feature=PPLC lat=51.5085 lon=-0.1257 at="London" rule=place.gazetteer
"Vienna" country=AT admin1="State of Vienna" feature=PPLC lat=48.2085 lon=16.3721 at="Vienna" rule=place.gazetteer
"Baghdad" country=IQ admin1=Baghdad feature=PPLC lat=33.3406 lon=44.4009 at="Baghdad" rule=place.gazetteer
"Beirut" country=LB admin1=Beirut feature=PPLC lat=33.8933 lon=35.5016 at="Beirut" rule=place.gazetteer
