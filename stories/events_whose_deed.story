# Whose deed a noun tells: the blamed did it, who saw it did not; talks that are due to begin; orders to fight on are none
# to talk.
published: 2026-03-13
show: events
--- text
Army blames rebels for attack on Erkowit

PORT SUDAN, Sudan (AP) — The army blamed the attack on rebels. Witnesses saw an airstrike on the market, and residents heard shelling.

The monitors recorded 27 breaches of the truce by the rebels. The colonel said the rebels had themselves fired two missiles at the port.

The report came ahead of talks in Asmara that are due to begin on Monday. The president ordered the army to resume offensive operations.

Not a single drone had left the base, the colonel said. The rebels left the town.
--- events
ACCUSE 112 mode=allege actor="Sudanese army" recipient="rebels" trigger="blamed" at="The army blamed the attack on rebels" again="Army blames rebels for attack" rule=accuse.blame_on
ASSAULT 190 context=military actor="rebels" says="Sudanese army" trigger="attack" at="attack on rebels" rule=assault.attack_noun
ASSAULT 195 mode=aerial context=military trigger="airstrike" at="saw an airstrike" rule=assault.airstrike
ASSAULT 190 context=military trigger="heard" at="residents heard shelling" rule=assault.heard
ASSAULT 196 context=legal context=military actor="rebels" trigger="breaches" at="breaches of the truce by the rebels" rule=truce.breach
ASSAULT 194 mode=heavy-weapons context=military actor="rebels" says="colonel" trigger="fired" at="the rebels had themselves fired two missiles" rule=assault.fire_rockets
CONSULT 040 place="Asmara" time=2026-03-16 future trigger="talks" at="talks in Asmara that are due to begin" rule=consult.talks
REQUEST 100 actor="president" recipient="Sudanese army" trigger="ordered" at="The president ordered the army" rule=request.order
ASSAULT 190 context=military actor="Sudanese army" requested says="president" trigger="resume" at="the army to resume offensive operations" rule=assault.resume_attacks
ASSAULT 194 mode=heavy-weapons context=military negative says="colonel" trigger="left" at="Not a single drone had left the base" rule=assault.leave_launcher
RETREAT 0874 mode=withdraw context=military actor="rebels" trigger="left" at="The rebels left the town" rule=retreat.leave_town
