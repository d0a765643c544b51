# An attack told three times is one event with its evidence; another attack is another event; a denial is neither.
published: 2026-04-08
show: events
--- text
Rebels attack Malian army near Gao

BAMAKO, April 8 (Reuters) - Rebels attacked the Malian army near Gao on Tuesday, the defence ministry said.

The attack began at dawn. Rebels attacked the army with mortars, a resident said. The attack lasted two hours.

On Friday rebels attacked the army near Kidal.

The rebels did not attack the army in Timbuktu, their spokesman said.
--- events
ASSAULT 190 context=military actor="Rebels" recipient="Malian army" place="Gao" time=2026-04-07 says="Malian defence ministry" trigger="attacked" at="Rebels attacked the Malian army" again="Rebels attack Malian army" again="The attack" rule=assault.attack
ASSAULT 190 context=military actor="Rebels" recipient="Malian army" says="resident" trigger="attacked" at="Rebels attacked the army" again="The attack" rule=assault.attack
ASSAULT 190 context=military actor="Rebels" recipient="Malian army" place="Kidal" time=2026-04-03 trigger="attacked" at="rebels attacked the army" rule=assault.attack
ASSAULT 190 context=military actor="Rebels" recipient="Malian army" place="Timbuktu" negative says="spokesman" trigger="attack" at="The rebels did not attack the army" rule=assault.attack
