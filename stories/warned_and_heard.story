# What is threatened in a warning, what is renounced, and force as those tell it who hear it or flee from it.
published: 2026-02-10
show: events
--- text
Fighting nears Goma as accord frays

GOMA, Congo, Feb 10 (Reuters) - Villagers heard artillery until dawn on Monday. More than 900 families have been displaced since Friday.

Rwanda warned Congo that its patience would not last. Congo declared that it was no longer bound by the accord and suspended its participation in the joint patrols.

The two generals spoke by hotline on Sunday. The mission is looking into the reports, its head said. Burundi called the raid a stab in the back.
--- events
ASSAULT 190 context=military trigger="heard" at="Villagers heard artillery" rule=assault.heard
ASSAULT 201 context=religion_ethnicity recipient="More than 900 families" trigger="displaced" at="More than 900 families have been displaced" rule=assault.displaced_by_war
THREATEN 130 actor="Rwanda" recipient="Democratic Republic of Congo" trigger="warned" at="Rwanda warned Congo" rule=threaten.warn_that
REJECT 127 mode=meet context=diplomatic actor="Democratic Republic of Congo" says="Democratic Republic of Congo" trigger="bound" at="it was no longer bound by the accord" rule=reject.no_longer_bound
CONSULT 041 mode=phone actor="two generals" time=2026-02-08 trigger="spoke" at="The two generals spoke by hotline" rule=consult.by_wire
ACCUSE 090 says="head" trigger="looking" at="The mission is looking" rule=accuse.looking_into
ACCUSE 111 mode=disapprove actor="Burundi" trigger="called" at="Burundi called the raid a stab" rule=accuse.call_it
