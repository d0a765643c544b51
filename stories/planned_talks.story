# Talks that are to come are planned, not held; a meeting that has been held is.
published: 2026-04-08
show: times,events
--- text
Yemen rivals to meet in Muscat

MUSCAT, April 8 (Xinhua) -- Yemeni Foreign Minister Saleh Bawazir met Omani officials in Muscat on Tuesday.

The two sides will hold talks in Muscat on Sunday to discuss an exchange of prisoners.

The government may release 40 prisoners before the talks, an Omani official said.
--- times
DATE 2026-04-08 days=2026-04-08 at="April 8" rule=time.day
DATE 2026-04-07 days=2026-04-07 at="Tuesday" rule=time.day
DATE 2026-04-12 days=2026-04-12 at="Sunday" rule=time.day
--- events
CONSULT 040 actor="Yemen rivals" place="Muscat" future trigger="meet" at="Yemen rivals to meet" rule=consult.meet
CONSULT 040 actor="Saleh Bawazir" actor="Omani officials" recipient="Omani officials" place="Muscat" time=2026-04-07 trigger="met" at="Yemeni Foreign Minister Saleh Bawazir met Omani officials" rule=consult.met_obj
CONSULT 040 actor="two sides" place="Muscat" time=2026-04-12 future trigger="talks" at="The two sides will hold talks" again="the talks" rule=consult.talks
CONSULT 046 context=diplomatic actor="two sides" future trigger="discuss" at="The two sides will hold talks in Muscat on Sunday to discuss an exchange" rule=consult.negotiate_obj
RETREAT 0841 mode=release context=legal actor="Oman" recipient="prisoners" possible says="Omani official" trigger="release" at="The government may release 40 prisoners" rule=retreat.release
