# Who only urges is no party: the ministers are the country's own. "The regime" is the story's, whoever spoke before; a health
# ministry in Gaza is no Israeli one, where the army and the finance minister are.
published: 2026-02-10
show: actors
--- text
GAZA CITY, Feb 10 (AFP) - Hamas fired rockets at Israel on Monday, the army said. The health ministry said six people were killed in Gaza.

Egypt urged restraint. Finance Minister Boaz Tamir threatened to quit the cabinet.

U.N. Mideast envoy Marius Lindqvist welcomed the calm. Gaza's civil defence agency told AFP that it had lost a medic.
--- actors
armed_group "Hamas" country=PSE cameo=PSEREBHMS at="Hamas" rule=actor.armed_groups.tsv:Hamas
military "Israeli army" role="army" country=ISR cameo=ISRMIL at="the army" rule=actor.agent:army
government "Palestinian health ministry" role="health ministry" country=PSE cameo=PSEGOVHLH at="The health ministry" rule="actor.agent:health ministry"
government "Egypt" country=EGY cameo=EGYGOV at="Egypt" rule=actor.state:EGY
person "Boaz Tamir" role="finance minister" country=ISR cameo=ISRGOV at="Finance Minister Boaz Tamir" rule=actor.person:described
government "Israeli cabinet" role="cabinet" country=ISR cameo=ISRGOV at="the cabinet" rule=actor.agent:cabinet
igo "United Nations" cameo=IGOUNO at="U.N." rule="actor.organisations.tsv:United Nations"
person "Marius Lindqvist" role="envoy" cameo=IGOUNO for="United Nations" at="U.N. Mideast envoy Marius Lindqvist" rule=actor.person:described
government "civil defence agency" role="civil defence" country=PSE cameo=PSEHLH at="civil defence agency","it" rule="actor.agent:civil defence agency"
media "Agence France-Presse" country=FRA cameo=FRAMED at="AFP" rule="actor.organisations.tsv:Agence France-Presse"
person "medic" role="medic" country=PSE cameo=PSEHLH at="a medic" rule=actor.agent:medic
government "Israel" country=ISR cameo=ISRGOV at="Israel" rule=actor.state:ISR
people "six people" role="person" cameo=CVL at="six people" rule=actor.described:person
