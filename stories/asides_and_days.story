# What is referred to in passing is an aside; who urges in a call is who calls; in an interview to be broadcast nobody is told to; what stands between two dashes belongs to what is said; a quotation goes on with who spoke last, not with who was spoken of; a blast without casualties hurt nobody.
published: 2025-11-20
show: statements,events
--- text
GENEVA, Nov 20 (Reuters) - The port was worse than a ruin, Colonel Ivo Hartmann told state radio in a talk to be aired on Monday.

Hartmann -- whose ship was late on Wednesday -- will inspect the cranes before winter, spokeswoman Lina Aziz told a briefing.

The road was open, Hartmann said, referring to the coast road.

After calls by the council urging them to leave, families left the camp. The army and the rebels said that the bridge was shut.

The mayor accused friends of Aziz in Tripoli, who pressed for a longer term, of theft.

"They have stolen our port."

The men told the guards they were traders from Tyre and asked for bread, but the captain sent them to the police.

Asked if the port would open, the colonel said: "Ask them in Tripoli."

The blast caused no casualties. The shelling caused heavy casualties.
--- statements
indirect by="Ivo Hartmann" cue=say "told" to="state radio" channel="state radio" time=2025-11-24 at="The port was worse than a ruin" rule=statement.cue:tell
indirect by="Lina Aziz" cue=say "told" channel="briefing" at="Hartmann -- whose ship was late on Wednesday -- will inspect the cranes before winter" rule=statement.cue:tell
indirect by="Ivo Hartmann" cue=say "said" at="The road was open" rule=statement.cue:say
indirect by="the council" cue=demand "urging" at="them to leave" rule=statement.cue:urge
indirect by="Lebanese army" with="rebels" cue=say "said" at="the bridge was shut" rule=statement.cue:say
indirect by="mayor" cue=accuse "accused" at="friends of Aziz in Tripoli" rule=statement.cue:accuse
indirect by="Tripoli" cue=demand "pressed" at="a longer term" rule="statement.cue:press for"
direct by="mayor" cue=say at="They have stolen our port." rule=statement.quote-follows
indirect by="The men" cue=say "told" at="they were traders from Tyre" rule=statement.cue:tell
indirect by="The men" cue=demand "asked" at="bread" rule="statement.cue:ask for"
direct by="Ivo Hartmann" cue=say "said" at="Ask them in Tripoli." rule=statement.quote:say
--- events
COERCE 172 mode=restrict context=executive says="Lebanese army and rebels" trigger="shut" at="the bridge was shut" rule=coerce.seal_off
ACCUSE 112 mode=allege actor="mayor" recipient="Lina Aziz" place="Tripoli" trigger="accused" at="The mayor accused friends" rule=accuse.accuse
REQUEST 020 actor="men" trigger="asked" at="The men told the guards they were traders from Tyre and asked" rule=request.ask_for
REQUEST 026 mode=meet context=diplomatic recipient="Ivo Hartmann" trigger="Asked" at="Asked if the port would open, the colonel" rule=request.urge.talks
ASSAULT 190 context=military trigger="caused" at="The shelling caused heavy casualties" rule=assault.casualties
