# "It" is somebody where it speaks, or does what only somebody can after a clause about a body.
wrong: Bobo is the former teacher
published: 2026-05-12
show: actors
--- text
PORT-AU-PRINCE, May 12 (Reuters) - The town was calm, the United Nations mission in Haiti said on Monday.

The gang federation Viv Ansanm, led by a former teacher known as Bobo, had pledged to lift roadblocks. It later said the police broke the deal. It withdrew its men from the bridge on Sunday.

The African Union, while the army said it had no orders, called for calm.
--- actors
igo "United Nations" cameo=IGOUNO at="the United Nations mission" rule="actor.organisations.tsv:United Nations"
armed_group "Viv Ansanm" country=HTI cameo=HTICRM at="Viv Ansanm","It"x2 rule="actor.armed_groups.tsv:Viv Ansanm"
person "former teacher" role="teacher" cameo=EDU at="a former teacher" rule=actor.agent:teacher
government "Haitian police" role="police" country=HTI cameo=HTICOP at="the police" rule=actor.agent:police
igo "African Union" cameo=IGOAFU at="The African Union" rule="actor.organisations.tsv:African Union"
military "Haitian army" role="army" country=HTI cameo=HTIMIL at="the army","it" rule=actor.agent:army
people "its men" role="man" cameo=CVL at="its men" rule=actor.described:man
