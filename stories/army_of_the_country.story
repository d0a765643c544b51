# "The army" is the army of the country that the story is about, whoever else is named; a coalition's spokesman is the coalition's.
published: 2026-03-09
show: actors
--- text
SANAA, Yemen (AFP) - A Saudi-led coalition struck a depot near Marib on Sunday. Palestinians in Gaza held a march.

The army said that nine Yemenis were killed in Taiz. Coalition spokesman Colonel Fahd Qasim said the coalition would respond.
--- actors
military "Saudi-led coalition" country=SAU cameo=SAUMIL at="A Saudi-led coalition","the coalition" rule="actor.organisations.tsv:Saudi-led coalition"
government "Palestine" country=PSE cameo=PSEGOV at="Palestinians" rule=actor.state:PSE
military "Yemeni army" role="army" country=YEM cameo=YEMMIL at="The army" rule=actor.agent:army
people "Yemenis" country=YEM cameo=YEM at="Yemenis" rule=actor.people:YEM
person "Fahd Qasim" role="spokesman" country=SAU cameo=SAUMIL for="Saudi-led coalition" at="Coalition spokesman","Colonel Fahd Qasim" rule=actor.person:described
