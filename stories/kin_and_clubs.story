# Kin are whose they are, a club's president is no state's, a described diplomat is he of whom the story goes on, and troops that storm a house arrest nobody.
published: 1997-04-22
show: actors,events
--- text
LIMA, April 22 - Jorge Tello, the president of a rowing club, thanked the rescuers. His wife Tetsu said she saw smoke when troops stormed the compound.

UN envoy James Barker will fly to Rabat on Monday. During his stay the grey-haired Texan diplomat will hold talks.

The mayor's son and spokesman Idris Kamau smiled.
--- actors
person "Jorge Tello" role="president" at="Jorge Tello","the president" rule=actor.person:described
people "rescuers" role="rescuer" country=PER cameo=PERHLH at="the rescuers" rule=actor.agent:rescuer
person "Tetsu" role="wife" cameo=PERCVL for="Jorge Tello" at="His wife Tetsu","she" rule=actor.person:described
people "troops" role="troops" country=PER cameo=PERMIL at="troops" rule=actor.agent:troops
igo "United Nations" cameo=IGOUNO at="UN" rule="actor.organisations.tsv:United Nations"
person "James Barker" role="envoy" cameo=IGOUNO for="United Nations" at="UN envoy James Barker","the grey-haired Texan diplomat" rule=actor.person:described
person "mayor" role="mayor" country=PER cameo=PERGOV at="The mayor" rule=actor.agent:mayor
person "Idris Kamau" role="son" country=PER cameo=PERCVL for="mayor" at="The mayor's son","spokesman Idris Kamau" rule=actor.person:described
--- events
SUPPORT 051 context=diplomatic actor="Jorge Tello" recipient="rescuers" trigger="thanked" at="Jorge Tello, the president of a rowing club, thanked the rescuers" rule=support.congratulate
ASSAULT 190 context=military actor="troops" says="Tetsu" trigger="stormed" at="troops stormed the compound" rule=assault.attack
CONSULT 040 actor="James Barker" future trigger="talks" at="the grey-haired Texan diplomat will hold talks" rule=consult.talks
