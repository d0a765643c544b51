# An accusation and its denial are a dispute over an act, not a contradiction between two statements of one speaker.
wrong: M23 rebels are who shelled, as the army says
published: 2026-01-16
show: statements,events,contradictions
--- text
Army accuses rebels of breaking Goma truce

KINSHASA (Reuters) - The Congolese army accused M23 rebels on Friday of shelling a displaced camp near Goma.

Rebel spokesman Jules Kambale denied the accusation. "We have not fired on anybody," he told Reuters by telephone.
--- statements
indirect by="Congolese army" cue=accuse "accuses" at="rebels of breaking Goma truce" rule=statement.cue:accuse
indirect by="Congolese army" cue=accuse "accused" at="M23 rebels … of shelling a displaced camp near Goma" rule=statement.cue:accuse
indirect by="Jules Kambale" for="M23" cue=deny "denied" at="the accusation" rule=statement.cue:deny
direct by="Jules Kambale" for="M23" cue=say "told" to="Reuters" channel="telephone" at="We have not fired on anybody" rule=statement.cue:tell
--- events
ACCUSE 1123 mode=allege context=military actor="Congolese army" recipient="M23" time=2026-01-16 trigger="accused" at="The Congolese army accused M23 rebels on Friday of shelling" again="Army accuses rebels of breaking" rule=accuse.of_attack
ASSAULT 194 mode=heavy-weapons context=military actor="M23" place="Goma" says="Congolese army" trigger="shelling" at="M23 rebels on Friday of shelling a displaced camp" again="rebels of breaking Goma truce" rule=assault.shell
ASSAULT 193 mode=firearms context=military actor="M23" negative says="Jules Kambale" trigger="fired" at="We have not fired" rule=assault.firing_at
--- contradictions
denied_act a="accused M23 rebels on Friday of shelling a displaced camp" b="denied the accusation" because="Congolese army: “accused M23 rebels on Friday of shelling a displaced camp”; denied by Jules Kambale: “denied the accusation”." rule=R2
