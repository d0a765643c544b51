# Who speaks for a body is its voice, a spokesman described is he who is named later, a state without an army has none, and some offices are of one state or of the UN.
published: 2019-05-06
show: actors
--- text
GAZA CITY, May 6 - Israel did not confirm it. Militants fired again after Israel had closed its crossings, the army said.

A spokesman for the Popular Resistance Committees said in Gaza that it was calm. Yusuf Haddad, the spokesman, told reporters so. Rana Saleh, who speaks for the front's Coastal Command, agreed with U.N. Mideast envoy Marius Holm. Assistant Secretary of State Paul Renner and the humanitarian coordinator, Ingrid Solheim, thanked them.
--- actors
government "Israel" country=ISR cameo=ISRGOV at="Israel"x2 rule=actor.state:ISR
people "Militants" role="militant" country=PSE cameo=PSEINS at="Militants" rule=actor.agent:militant
military "Israeli army" role="army" country=ISR cameo=ISRMIL at="the army" rule=actor.agent:army
person "Yusuf Haddad" role="spokesman" country=PSE cameo=PSEREB for="Popular Resistance Committees" at="A spokesman","Yusuf Haddad","the spokesman" rule=actor.agent:spokesman
armed_group "Popular Resistance Committees" country=PSE cameo=PSEREB at="the Popular Resistance Committees","the front","them" rule="actor.armed_groups.tsv:Popular Resistance Committees"
people "reporters" role="reporter" cameo=MED at="reporters" rule=actor.agent:reporter
person "Rana Saleh" role="spokesperson" country=PSE cameo=PSEREB for="Popular Resistance Committees" at="Rana Saleh" rule=actor.person:described
igo "United Nations" cameo=IGOUNO at="U.N." rule="actor.organisations.tsv:United Nations"
person "Marius Holm" role="envoy" cameo=IGOUNO for="United Nations" at="U.N. Mideast envoy Marius Holm" rule=actor.person:described
person "Paul Renner" role="assistant secretary of state" country=USA cameo=USAGOV at="Assistant Secretary of State Paul Renner" rule=actor.person:described
person "Ingrid Solheim" role="coordinator" cameo=IGOUNO at="the humanitarian coordinator","Ingrid Solheim" rule=actor.person:described
