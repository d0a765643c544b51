# Soldiers whose death an army reports are its own; the gang is the one last named; an elect is not yet in office; what a name describes is not that name.
published: 2025-06-20
show: actors
--- text
NIAMEY, June 20 (AFP) - Niger's army said 34 soldiers were killed by gunmen near the border with Burkina Faso. Burkina Faso and Mali sent help, and Burkina Faso closed a road.

The al-Qaeda-linked JNIM and the 400 Mawozo gang denied it. The gang's leader, Jean Bontemps, freed a driver. President-elect Ana Quispe called the president of the court a liar. The people of Colombia (QRX) said nothing.
--- actors
government "Niger" country=NER cameo=NERGOV at="Niger" rule=actor.state:NER
military "Niger's army" role="army" country=NER cameo=NERMIL at="Niger's army" rule=actor.agent:army
people "soldiers" role="soldier" country=NER cameo=NERMIL at="34 soldiers" rule=actor.agent:soldier
people "gunmen" role="gunman" country=NER cameo=NERUAF at="gunmen" rule=actor.agent:gunman
government "Burkina Faso" country=BFA cameo=BFAGOV at="Burkina Faso"x3 rule=actor.state:BFA
armed_group "JNIM" country=MLI cameo=MLIINS at="JNIM" rule=actor.armed_groups.tsv:JNIM
armed_group "400 Mawozo" country=HTI cameo=HTICRM at="the 400 Mawozo gang" rule="actor.armed_groups.tsv:400 Mawozo"
person "Jean Bontemps" role="leader" country=HTI cameo=HTICRM for="400 Mawozo" at="The gang's leader","Jean Bontemps" rule=actor.person:described
person "driver" role="driver" country=NER cameo=NERLAB at="a driver" rule=actor.agent:driver
person "Ana Quispe" role="president-elect" country=NER cameo=NERGOV for="Niger" at="President-elect Ana Quispe" rule=actor.person:described
person "president" role="president" country=NER cameo=NERGOV for="Nigerien court" at="the president" rule=actor.agent:president
government "Nigerien court" role="court" country=NER cameo=NERJUD at="the court" rule=actor.agent:court
government "Colombia" country=COL cameo=COLGOV at="Colombia" rule=actor.state:COL
