# Whose name is it: a name behind an office with its "of" or "to", behind a rank, behind a comma; and who is only spoken for.
published: 2026-05-12
show: actors
--- text
GOMA, May 12 (Reuters) - The rebels' spokesman, Innocent Karisa, said on Tuesday that the truce stood. He gave no details.

Pakistani military spokesman Major General Asad Qadri denied it. Deputy leader of the sovereign council Malik Othman was sworn in. The U.S. ambassador to Sudan, Diane Harrow, welcomed the step, and she left.

Deputy head of the mission Ingrid Vollan told a briefing that all was calm. "It is quiet," she said.

A spokesman for Juan Peralta said nothing. The brother of slain commander Omar Hadidi wept.
--- actors
people "rebels" role="rebel" country=COD cameo=CODREB at="The rebels" rule=actor.agent:rebel
person "Innocent Karisa" role="spokesman" country=COD cameo=CODREB for="rebels" at="The rebels' spokesman","Innocent Karisa","He" rule=actor.person:described
person "Asad Qadri" role="spokesman" country=PAK cameo=PAKMIL at="Pakistani military spokesman","Major General Asad Qadri" rule=actor.person:described
person "Malik Othman" role="deputy leader" country=PAK cameo=PAKGOV for="Pakistani sovereign council" at="Deputy leader","Malik Othman" rule=actor.person:described
government "Pakistani sovereign council" role="sovereign council" country=PAK cameo=PAKGOV at="the sovereign council" rule="actor.agent:sovereign council"
person "Diane Harrow" role="ambassador" country=USA cameo=USAGOV at="The U.S. ambassador","Diane Harrow","she" rule=actor.person:described
government "Sudan" country=SDN cameo=SDNGOV at="Sudan" rule=actor.state:SDN
person "Ingrid Vollan" role="deputy head" at="Deputy head","Ingrid Vollan","she" rule=actor.person:described
person "spokesman" role="spokesman" for="Juan Peralta" at="A spokesman" rule=actor.agent:spokesman
person "Juan Peralta" at="Juan Peralta" rule=actor.person:described
person "brother" role="brother" country=COD cameo=CODCVL for="Omar Hadidi" at="The brother" rule=actor.agent:brother
person "Omar Hadidi" role="commander" country=COD cameo=CODMIL at="slain commander Omar Hadidi" rule=actor.person:described
