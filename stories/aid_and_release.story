# Deeds that help: aid let in, prisoners released, troops withdrawn.
published: 2026-11-03
show: places,events
--- text
Aid reaches Kadugli as both sides free prisoners

KHARTOUM, Sudan (AA) – The Sudanese army released 30 prisoners in Kadugli on Monday.

The rebels withdrew from two villages and allowed 15 trucks of the World Food Program to enter the town.

Norway will give 20 million dollars to the United Nations for the displaced.
--- places
"Khartoum" country=SD admin1=Khartoum feature=PPLC lat=15.5518 lon=32.5324 at="KHARTOUM" rule=place.gazetteer
"Sudan" country=SD feature=PCLI lat=15 lon=31 at="Sudan" rule=place.gazetteer
"Kadugli" country=SD feature=PPL lat=11.01 lon=29.72 at="Kadugli"x2 rule=place.extra.tsv:471
--- events
RETREAT 0841 mode=release context=legal actor="Sudanese army" recipient="prisoners" place="Kadugli" time=2026-11-02 trigger="released" at="The Sudanese army released 30 prisoners" again="both sides free prisoners" rule=retreat.release_actor
RETREAT 0874 mode=withdraw context=military actor="rebels" trigger="withdrew" at="The rebels withdrew from two villages" rule=retreat.withdraw_from
RETREAT 0863 mode=access context=humanitarian actor="rebels" recipient="World Food Programme" trigger="allowed" at="The rebels withdrew from two villages and allowed 15 trucks of the World Food Program to enter" rule=retreat.allow_access
AID 073 context=humanitarian trigger="enter" at="15 trucks of the World Food Program to enter the town" again="Aid reaches Kadugli" rule=aid.reach
AID 071 context=economic actor="Norway" recipient="United Nations" future trigger="give" at="Norway will give 20 million dollars to the United Nations" rule=aid.money
