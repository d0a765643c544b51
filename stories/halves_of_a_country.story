# "The North" of a country that is not cut in two is no state, and Korea is not in this story.
published: 2026-03-09
show: actors
--- text
ABIDJAN, Ivory Coast (AP) - Rebels hold the North of the country. The North voted in October, and the South did not.

Rebels burned a ballot box in Korhogo, and the rebels left the town on Monday.
--- actors
people "Rebels" role="rebel" country=CIV cameo=CIVREB at="Rebels"x2,"the rebels" rule=actor.agent:rebel
government "Ivory Coast" country=CIV cameo=CIVGOV at="the country" rule=actor.state:CIV
other "North" at="The North" rule=actor.named
