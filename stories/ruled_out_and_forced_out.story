# What is ruled out will not happen; who is forced to flee, or believed killed, suffers it; weapons seized are property, not land;
# prisoners exchanged are released by both; guns that fall silent
# shell nobody. A promise behind a semicolon is not about what was said before it.
published: 2025-03-05
show: statements,events
--- text
Convoy stopped in the Liptako

NIAMEY, March 5 (Reuters) - Italy said on Tuesday it was sending 100 trucks; Greece has promised tents. Hungary ruled out sending soldiers.

The spokesman of the relief office, Idris Kamau, blamed "remnants of the front" for the raid.

Shelling forced 2,000 villagers to flee. Three drivers were believed killed.

Police seized a weapons cache in Tera. The two armies exchanged prisoners in May 2024.

The guns are due to fall silent from Friday. Shells fell on Tera.
--- statements
indirect by="Italy" cue=say "said" time=2025-03-04 at="it was sending 100 trucks" rule=statement.cue:say
indirect by="Greece" cue=commit "promised" time=2025-03-04 at="tents" rule=statement.cue:promise
indirect by="Hungary" cue=refuse "ruled" at="sending soldiers" rule="statement.cue:rule out"
mixed by="Idris Kamau" cue=accuse "blamed" at="\"remnants of the front\" for the raid" rule=statement.cue:blame
--- events
AID 070 actor="Italy" says="Italy" trigger="sending" at="it was sending 100 trucks" rule=aid.give
AGREE 033 context=diplomatic actor="Greece" trigger="promised" at="Greece has promised tents" rule=agree.pledge_obj
REJECT 120 actor="Hungary" recipient="soldiers" trigger="ruled out" at="Hungary ruled out sending soldiers" rule=reject.rule_out
MOBILIZE 154 mode=troops context=military actor="Hungary" negative future says="Hungary" trigger="sending" at="Hungary ruled out sending soldiers" rule=mobilize.deploy
ACCUSE 1123 mode=allege context=military actor="Idris Kamau" trigger="blamed" at="The spokesman of the relief office, Idris Kamau, blamed \"remnants of the front\" for the raid" rule=accuse.of_attack
COERCE 174 mode=deport context=legal recipient="villagers" trigger="forced" at="Shelling forced 2,000 villagers to flee" rule=coerce.force_flee
ASSAULT 190 context=military recipient="drivers" possible trigger="killed" at="Three drivers were believed killed" rule=assault.kill
COERCE 1711 mode=seize context=human_security actor="Nigerien Police" place="Téra" trigger="seized" at="Police seized a weapons cache" rule=coerce.seize_goods
RETREAT 0841 mode=release context=legal actor="Nigerien two armies" time=2024-05-01..2024-05-31 trigger="exchanged" at="The two armies exchanged prisoners" rule=retreat.exchange_prisoners
RETREAT 087 mode=ceasefire context=military time=2025-03-07 future trigger="fall" at="The guns are due to fall silent" rule=truce.guns_silent
ASSAULT 194 mode=heavy-weapons context=military place="Téra" trigger="fell" at="Shells fell" rule=assault.slam_into
