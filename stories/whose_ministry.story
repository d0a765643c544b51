# A ministry is its minister's, an embassy stands abroad, a regime that is blamed is not who blames it, and civilians who leave give no ground.
published: 2019-04-08
show: actors,events
--- text
N'DJAMENA, April 8 - Chadian Foreign Minister Oumar Sabre will fly to Niger this week, the foreign ministry said. It was the first time that an embassy had urged its people to leave.

Rebels took a third of the province in March. The governor's handling of the flood came under fire in parliament. The Belgian embassy urged Belgians to leave the country, and some of them refused to leave.

The White House blamed the raid on the regime.
--- actors
person "Oumar Sabre" role="foreign minister" country=TCD cameo=TCDGOV for="Chad" at="Chadian Foreign Minister Oumar Sabre" rule=actor.person:described
government "Chadian foreign ministry" role="foreign ministry" country=TCD cameo=TCDGOV at="the foreign ministry" rule="actor.agent:foreign ministry"
government "embassy" role="embassy" cameo=GOV at="an embassy" rule=actor.agent:embassy
people "Rebels" role="rebel" country=TCD cameo=TCDREB at="Rebels","them" rule=actor.agent:rebel
person "governor" role="governor" country=TCD cameo=TCDGOV for="Chad" at="The governor" rule=actor.agent:governor
government "Belgian embassy" role="embassy" country=BEL cameo=BELGOV at="The Belgian embassy" rule=actor.agent:embassy
government "Belgium" country=BEL cameo=BELGOV at="Belgians" rule=actor.state:BEL
government "Chad" country=TCD cameo=TCDGOV at="the country","the regime" rule=actor.state:TCD
government "United States" country=USA cameo=USAGOV at="The White House" rule=actor.state:USA
government "Niger" country=NER cameo=NERGOV at="Niger" rule=actor.state:NER
people "its people" role="person" cameo=CVL at="its people" rule=actor.described:person
--- events
REQUEST 020 actor="embassy" recipient="its people" trigger="urged" at="an embassy had urged its people" rule=request.urge
COERCE 192 mode=seize context=military actor="Rebels" time=2019-03-01..2019-03-31 trigger="took" at="Rebels took a third of the province" rule=coerce.seize_share
ACCUSE 111 mode=disapprove recipient="governor" trigger="came" at="The governor's handling of the flood came under fire" rule=accuse.under_fire
REQUEST 020 actor="Belgian embassy" recipient="Belgium" trigger="urged" at="The Belgian embassy urged Belgians" rule=request.urge
REJECT 1246 mode=yield context=military actor="Rebels" trigger="refused" at="some of them refused to leave" rule=reject.refuse.leave
ACCUSE 112 mode=allege actor="United States" recipient="Chad" trigger="blamed" at="The White House blamed the raid on the regime" rule=accuse.blame_on
COERCE 171 mode=seize context=human_security actor="Chad" says="United States" trigger="raid" at="raid on the regime" rule=coerce.raid_noun
