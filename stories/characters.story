# Characters beyond ASCII and beyond the basic plane move no offset; quotation marks of other shapes are read too.
published: 2026-03-14
show: statements,places
--- text
Łódź talks open 🕊

ŁÓDŹ, Poland (AFP) – “🕊 Pokój jest możliwy 𝄞, peace is possible,” Polish Foreign Minister Żaneta Śliwa said in Łódź on Saturday.

«We want a truce,» she added.
--- places
"Łódź" country=PL admin1="Lodz Voivodeship" feature=PPLA lat=51.7706 lon=19.4739 at="ŁÓDŹ","Łódź"x2 rule=place.gazetteer
"Poland" country=PL feature=PCLI lat=52 lon=20 at="Poland" rule=place.gazetteer
--- statements
direct by="Żaneta Śliwa" cue=say "said" place="Łódź" time=2026-03-14 at="🕊 Pokój jest możliwy 𝄞, peace is possible" rule=statement.cue:say
direct by="Żaneta Śliwa" cue=say "added" at="We want a truce" rule=statement.cue:add
