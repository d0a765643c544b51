# Tags, byline, dateline with a country, section heads and a contributor line of a wire story.
published: 2026-12-01
show: story,sentences
--- text
CORRECTED - UPDATE 3 - Colombia and ELN agree on truce terms


By Marta Quiroga and Luis Pardo

BOGOTA, Colombia (AA) – Colombia and the ELN agreed on the terms of a bilateral truce on Tuesday.

– Monitors to arrive

The monitors will arrive on Friday.

*Elena Duarte contributed to this report from Caracas.
--- story
kind correction 3
headline "Colombia and ELN agree on truce terms"
agency Anadolu Agency (AA)
byline "Marta Quiroga"
byline "Luis Pardo"
contributor "Elena Duarte" place=Caracas
dateline "BOGOTA, Colombia" place=Bogotá
published 2026-12-01 given
language en
rule aa
--- sentences
"Colombia and ELN agree on truce terms"
"Colombia and the ELN agreed on the terms of a bilateral truce on Tuesday."
"Monitors to arrive" section="Monitors to arrive"
"The monitors will arrive on Friday." section="Monitors to arrive"
