# Claims, plans, refusals and requests keep what they say apart from what happened.
published: 2026-04-08
show: events
--- text
Rebels deny raid

BAMAKO, April 8 (Reuters) - The army accused rebels of attacking a village. The rebels denied that they had attacked the village.

The rebels refused to meet the army. The governor of Gao will meet the rebels on Friday. The envoy urged rebels to free the teachers.

If the army leaves, the rebels will declare a truce. No group claimed the bombing. The rebels failed to extend the truce.
--- events
ACCUSE 1123 mode=allege context=military actor="Malian army" recipient="rebels" trigger="accused" at="The army accused rebels of attacking" rule=accuse.of_attack
ASSAULT 190 context=military actor="rebels" says="Malian army" trigger="attacking" at="rebels of attacking a village" rule=assault.attack
ASSAULT 190 context=military actor="rebels" negative says="rebels" trigger="attacked" at="they had attacked the village" rule=assault.attack
REJECT 125 mode=meet context=diplomatic actor="rebels" recipient="Malian army" trigger="refused" at="The rebels refused to meet the army" rule=reject.no_talks
CONSULT 040 actor="governor" actor="rebels" recipient="rebels" time=2026-04-10 future trigger="meet" at="The governor of Gao will meet the rebels" rule=consult.met_obj
REQUEST 0253 mode=yield context=legal actor="envoy" recipient="rebels" trigger="urged" at="The envoy urged rebels to free" rule=request.urge.free
RETREAT 0841 mode=release context=legal actor="rebels" recipient="teachers" requested says="envoy" trigger="free" at="rebels to free the teachers" rule=retreat.release_actor
CONCEDE 0871 context=military actor="rebels" conditional trigger="declare" at="the rebels will declare a truce" rule=truce.declare
CONCEDE 0871 context=military actor="rebels" negative trigger="extend" at="The rebels failed to extend the truce" rule=truce.extend
