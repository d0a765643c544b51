# Tolls with bounds and vague numbers; what is background is not new.
published: 2026-10-05
wrong: the speaker is Amal Nasser
show: quantities,events
--- text
Strike on market kills at least 12 in Taiz

SANAA, Yemen (dpa) - An air strike on a bakery in Taiz killed at least 12 people and wounded dozens on Monday, hospital director Amal Nasser said.

Up to 3,000 families have fled the district since Friday.

The war has killed more than 150,000 people since 2014.
--- quantities
killed 12 min=12 bound=at_least at="at least 12" rule=quantity.patient
killed 12 min=12 bound=at_least unit=people at="at least 12 people" rule=quantity.patient
wounded min=24 about=yes at="dozens" rule=quantity.patient
displaced 3000 max=3000 bound=up_to unit=families at="Up to 3,000 families" rule=quantity.agent
killed 150000 min=150000 bound=more_than unit=people at="more than 150,000 people" rule=quantity.patient
--- events
ASSAULT 195 mode=aerial context=military place="Taiz" says="Amal Nasser" trigger="strike" at="air strike" again="Strike on market kills at least 12" rule=assault.strike_mod
ASSAULT 190 context=military recipient="at least 12 people" place="Taiz" says="Amal Nasser" trigger="killed" at="An air strike on a bakery in Taiz killed at least 12 people" rule=assault.kill_noun_obj
ASSAULT 190 context=military time=2026-10-05 says="Amal Nasser" trigger="wounded" at="An air strike on a bakery in Taiz killed at least 12 people and wounded dozens" rule=assault.kill_noun_obj
ASSAULT 190 context=military recipient="more than 150,000 people" trigger="killed" at="The war has killed more than 150,000 people" rule=assault.kill_noun_obj
