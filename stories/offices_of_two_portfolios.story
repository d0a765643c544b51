# A minister with two portfolios is one person by all the words; a bare number behind a verb of saying is what is said, a year is not; what
# is pronounced to be done is said.
published: 2026-03-17
show: actors,statements
--- text
Minister speaks

VALLETTA, Malta (AP) -- Foreign and Defence Minister Anna Berg said the port was open. Minister of Defence and Foreign Affairs Lena Moor had pronounced the pact "finished in the field" and left. A shell killed 30 people, doctors said; the Health Ministry says about 40. She has said so since 2009.
--- actors
person "Lena Moor" role="defence minister" country=MLT cameo=MLTGOVMIL at="Minister","Minister of Defence and Foreign Affairs Lena Moor","She" rule=actor.person:described
person "Anna Berg" role="foreign minister" country=MLT cameo=MLTGOV at="Foreign and Defence Minister Anna Berg" rule=actor.person:described
people "doctors" role="doctor" country=MLT cameo=MLTHLH at="doctors" rule=actor.agent:doctor
government "Maltese Health Ministry" role="health ministry" country=MLT cameo=MLTGOVHLH at="the Health Ministry" rule="actor.agent:health ministry"
people "30 people" role="person" cameo=CVL at="30 people" rule=actor.described:person
--- statements
indirect by="Anna Berg" cue=say "said" at="the port was open" rule=statement.cue:say
indirect by="doctors" cue=say "said" at="A shell killed 30 people" rule=statement.cue:say
indirect by="Maltese Health Ministry" cue=say "says" at="about 40" rule=statement.cue:say
