# Who serves whom where the story leaves it to the reader, and names that are of several nations' bodies.
published: 2026-03-09
show: actors
--- text
EL FASHER, Sudan, March 9 (AP) - The RSF attacked a market in El Fasher on Sunday. A spokesman denied it.

Army spokesman Colonel Hatim Bashar said the paramilitary Rapid Support Forces had lost 20 men. RSF spokesman Osman Kitir rejected the figure.

The UN's mission chief in Khartoum, Greta Solberg, called for calm. Her deputy, Luis Aranda, left for Geneva.

Guerrillas burned two trucks. The Colombian rebels were far away.
--- actors
armed_group "Rapid Support Forces" country=SDN cameo=SDNUAF at="The RSF","Rapid Support Forces","Guerrillas" rule="actor.armed_groups.tsv:Rapid Support Forces"
person "spokesman" role="spokesman" country=SDN cameo=SDNUAF for="Rapid Support Forces" at="A spokesman" rule=actor.agent:spokesman
person "Hatim Bashar" role="spokesman" country=SDN cameo=SDNMIL at="Army spokesman","Colonel Hatim Bashar" rule=actor.person:described
person "Osman Kitir" role="spokesman" country=SDN cameo=SDNUAF for="Rapid Support Forces" at="RSF spokesman Osman Kitir" rule=actor.person:described
igo "United Nations" cameo=IGOUNO at="UN" rule="actor.organisations.tsv:United Nations"
person "Greta Solberg" role="head of mission" cameo=IGOUNO for="United Nations" at="UN's mission chief","Greta Solberg" rule=actor.person:described
person "Luis Aranda" role="deputy head of mission" cameo=IGOUNO for="Greta Solberg" at="Her deputy","Luis Aranda" rule=actor.person:described
people "Colombian rebels" role="rebel" country=COL cameo=COLREB at="The Colombian rebels" rule=actor.agent:rebel
people "20 men" role="man" cameo=CVL at="20 men" rule=actor.described:man
