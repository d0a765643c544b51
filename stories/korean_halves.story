# "The North" and "the South" are the states that a story of either Korea means, named before or not; the army is not.
published: 2026-03-09
show: actors
--- text
SEOUL, South Korea (AP) - The North fired two missiles into the sea on Sunday, South Korea's military said. The South called it a violation.

The North's state media denied it. Envoys of North Korea and South Korea will meet in Panmunjom.
--- actors
government "North Korea" country=PRK cameo=PRKGOV at="The North","North Korea" rule=actor.state:PRK
military "South Korea's military" role="army" country=KOR cameo=KORMIL at="South Korea's military" rule=actor.agent:military
government "South Korea" country=KOR cameo=KORGOV at="The South","South Korea" rule=actor.state:KOR
media "North's state media" role="state media" country=PRK cameo=PRKMED at="The North's state media" rule="actor.agent:state media"
people "Envoys of North Korea" role="envoy" country=PRK cameo=PRKGOV at="Envoys" rule=actor.agent:envoy
