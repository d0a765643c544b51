# "the guerrillas" are the men of the one group that the story names; in a story with two groups they are nobody's.
published: 2026-05-12
show: actors
--- text
BOGOTA, May 12 (Reuters) - Colombia's National Liberation Army (ELN) kept its word in Arauca, and the guerrillas let the nurses go. Some guerrillas wept.
--- actors
armed_group "National Liberation Army of Colombia" country=COL cameo=COLREBELN at="Colombia's National Liberation Army","ELN","the guerrillas" rule="actor.armed_groups.tsv:National Liberation Army of Colombia"
people "nurses" role="nurse" country=COL cameo=COLHLH at="the nurses" rule=actor.agent:nurse
people "guerrillas" role="guerrilla" country=COL cameo=COLREB at="Some guerrillas" rule=actor.agent:guerrilla
