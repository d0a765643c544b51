# A former minister is nobody who holds the office on the day: somebody of the story who held it, else one unnamed.
wrong: an ousted regime is no government of the day
published: 1997-04-21
show: actors
--- text
RABAT, April 21 (AFP) - The former U.S. secretary of state called it too early. The ousted regime's men fled Rabat, and Remnants of the former Sudanese government shot at a bus.

The U.S. secretary of state said nothing.
--- actors
person "former U.S. secretary of state" role="foreign minister" country=USA cameo=USAELI at="The former U.S. secretary of state" rule="actor.agent:secretary of state"
government "former Sudanese government" role="government" country=SDN cameo=SDNELI at="the former Sudanese government" rule=actor.agent:government
person "Madeleine Albright" role="foreign minister" country=USA cameo=USAGOV at="The U.S. secretary of state" rule="actor.people.tsv:Madeleine Albright"
people "ousted regime's men" role="man" cameo=CVL at="The ousted regime's men" rule=actor.described:man
