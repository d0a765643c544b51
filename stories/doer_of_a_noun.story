# Who does what a noun tells of ("the seizure of power by ...") is next in mind, before who spoke two sentences earlier.
published: 2005-12-14
show: actors,events
--- text
Jurists criticise Kathmandu

KATHMANDU, Dec 14 (AFP) - Lawyer Peder Hallam said the press law was meant to silence papers.

The law followed the seizure of power by General Ishan Thapa in February.

He sacked the cabinet and closed two radio stations.
--- actors
government "Nepal" country=NPL cameo=NPLGOV at="Kathmandu" rule=actor.state:NPL
person "Peder Hallam" role="lawyer" country=NPL cameo=NPLJUD at="Lawyer Peder Hallam" rule=actor.person:described
person "Ishan Thapa" role="general" country=NPL cameo=NPLMIL at="General Ishan Thapa","He" rule=actor.person:described
government "Nepali cabinet" role="cabinet" country=NPL cameo=NPLGOV at="the cabinet" rule=actor.agent:cabinet
media "radio stations" role="radio station" cameo=MED at="two radio stations" rule="actor.agent:radio station"
--- events
ACCUSE 111 mode=disapprove recipient="Nepal" trigger="criticise" at="Jurists criticise Kathmandu" rule=accuse.condemn
COERCE 1721 mode=restrict context=rights_freedoms future says="Peder Hallam" trigger="silence" at="the press law was meant to silence papers" rule=coerce.censor
COERCE 192 mode=seize context=military actor="Ishan Thapa" time=2005-02-01..2005-02-28 trigger="seizure" at="The law followed the seizure of power by General Ishan" rule=coerce.coup_noun_power
SANCTION 172 context=executive actor="Ishan Thapa" recipient="Nepali cabinet" trigger="sacked" at="He sacked the cabinet" rule=coerce.sack
COERCE 1721 mode=restrict context=rights_freedoms actor="Ishan Thapa" recipient="radio stations" trigger="closed" at="He sacked the cabinet and closed two radio stations" rule=coerce.silence_radio
