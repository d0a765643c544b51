# "Iran-aligned rebels": the description lends its nation to nobody; "the army" is the one that the story has named.
published: 2026-05-12
show: actors
--- text
SANAA, May 12 (Reuters) - Iran-aligned rebels shelled Taiz, well-informed sources said. The army fired back, killing one soldier.

At least 200 prisoners, only six of them wounded, fled. The Saudi army left. Saudi Arabia said it knew. The foreign ministry in Tehran said nothing.
--- actors
people "Iran-aligned rebels" role="rebel" country=YEM cameo=YEMREB at="Iran-aligned rebels" rule=actor.agent:rebel
people "well-informed sources" role="source" at="well-informed sources" rule=actor.agent:source
military "Yemeni army" role="army" country=YEM cameo=YEMMIL at="The army" rule=actor.agent:army
person "soldier" role="soldier" country=YEM cameo=YEMMIL at="one soldier" rule=actor.agent:soldier
people "prisoners" role="prisoner" at="least 200 prisoners","them" rule=actor.agent:prisoner
military "Saudi army" role="army" country=SAU cameo=SAUMIL at="The Saudi army" rule=actor.agent:army
government "Saudi Arabia" country=SAU cameo=SAUGOV at="Saudi Arabia","it" rule=actor.state:SAU
government "Iranian foreign ministry" role="foreign ministry" country=IRN cameo=IRNGOV at="The foreign ministry" rule="actor.agent:foreign ministry"
