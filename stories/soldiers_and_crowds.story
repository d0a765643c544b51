# Soldiers charge a crowd, prosecutors charge a man; who hosts troops receives no guest; contact is talk, ties are recognition; forces are drawn down, not the fighting; a pact that is signed is not planned; who is listed as killed did not kill.
published: 2025-11-20
show: events
--- text
NIAMEY, Nov 20 (Reuters) - Soldiers charged a crowd of marchers near the bridge. Prosecutors charged the mayor of Agadez with fraud.

Farmers in regions hosting French forces met on Monday. The king of Agadez hosted the envoy of Benin.

The army chief restored contact with the rebels of Tahoua. Niger restored ties with Benin.

The army plans to cut its troop strength along the river. Germany withdrew its last 60 soldiers from Niger.

The agreement signed in 2024 between Niger and Mali was short-sighted. An agreement to be signed between Niger and Mali was long.

Captain Harouna Sani, whose plane went down in Niger, was officially listed as killed by his squadron.

Rebels toppled the governor of Tillaberi.
--- events
ASSAULT 175 mode=crowd-control context=repression actor="Soldiers" trigger="charged" at="Soldiers charged a crowd" rule=assault.charge_crowd
ACCUSE 1121 mode=allege context=crime context=corruption actor="Prosecutors" recipient="mayor" trigger="charged" at="Prosecutors charged the mayor" rule=accuse.charge_with
CONSULT 040 actor="Farmers" time=2025-11-17 trigger="met" at="Farmers in regions hosting French forces met" rule=consult.meet
CONSULT 043 mode=visit actor="king" recipient="envoy" trigger="hosted" at="The king of Agadez hosted the envoy" rule=consult.welcome_visitor
CONSULT 040 actor="army chief" actor="rebels" recipient="rebels" trigger="restored" at="The army chief restored contact with the rebels" rule=consult.contact
SUPPORT 054 context=diplomatic actor="Niger" actor="Benin" recipient="Benin" trigger="restored" at="Niger restored ties with Benin" rule=support.ties
RETREAT 0874 mode=withdraw context=military actor="Nigerien army" future trigger="cut" at="The army plans to cut its troop strength" rule=retreat.draw_down
RETREAT 0874 mode=withdraw context=military actor="Germany" recipient="Niger" place="Niger" trigger="withdrew" at="Germany withdrew its last 60 soldiers from Niger" rule=retreat.withdraw_from
AGREE 057 context=diplomatic actor="Niger" actor="Mali" recipient="Mali" time=2024-01-01..2024-12-31 trigger="signed" at="The agreement signed in 2024 between Niger" rule=agree.sign
AGREE 057 context=diplomatic actor="Niger" actor="Mali" recipient="Mali" future trigger="signed" at="An agreement to be signed between Niger" rule=agree.sign
ASSAULT 190 context=military recipient="Harouna Sani" trigger="killed" at="Captain Harouna Sani, whose plane went down in Niger, was officially listed as killed" rule=assault.kill
COERCE 192 mode=seize context=military actor="rebels" recipient="governor" place="Tillaberi" trigger="toppled" at="Rebels toppled the governor" rule=coerce.overthrow_who
