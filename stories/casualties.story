# Tolls with bounds and vague numbers; what is background is not new.
published: 2026-10-05
show: quantities,events
--- text
Strike on market kills at least 12 in Taiz

SANAA, Yemen (dpa) - An air strike on a market in Taiz killed at least 12 people and wounded dozens on Monday, hospital director Amal Nasser said.

Up to 3,000 families have fled the district since Friday.

The war has killed more than 150,000 people since 2014.
--- quantities
--- events
ASSAULT 190 context=military says="An air strike on a market in Taiz" trigger="killed" at="killed at least 12 people" rule=assault.kill
ASSAULT 190 context=military trigger="killed" at="The war has killed more than 150,000 people" rule=assault.kill
