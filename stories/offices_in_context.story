# Whose an office without an owner is: of the state whose deed it tells, of who spoke before it, of the scene, of those shot at.
published: 2026-02-10
show: actors
--- text
Canada sends engineers to Haiti as talks stall

PORT-AU-PRINCE, Feb 10 (Reuters) - Police shot a man in the capital of Haiti on Monday. Canada has delivered armoured vehicles, Prime Minister Luc Tremblay said. Haitian officials denied that officers had shot anybody.

Kenya said it would not lead another mission. "Our men are tired," Foreign Minister Peter Otieno said. But Nigeria's Senate asked President Bola Adekunle to send a battalion.

In Santo Domingo, trucks waited at the border. The foreign ministry called it a matter of days.

Assistant Secretary of State Paul Renwick said the United States would pay for fuel. A spokesman for the 400 Mawozo gang offered a truce. "We are ready," Jean Clovis, the spokesman, said.
--- actors
government "Canada" country=CAN cameo=CANGOV at="Canada"x2 rule=actor.state:CAN
government "Haitian Police" role="police" country=HTI cameo=HTICOP at="Police" rule=actor.agent:police
person "Luc Tremblay" role="prime minister" country=CAN cameo=CANGOV for="Canada" at="Prime Minister Luc Tremblay" rule=actor.person:described
people "Haitian officials" role="official" country=HTI cameo=HTIGOV at="Haitian officials" rule=actor.agent:official
people "officers" role="officer" country=HTI cameo=HTICOP at="officers" rule=actor.agent:officer
government "Kenya" country=KEN cameo=KENGOV at="Kenya","it","Our" rule=actor.state:KEN
person "Peter Otieno" role="foreign minister" country=KEN cameo=KENGOV for="Kenya" at="Foreign Minister Peter Otieno" rule=actor.person:described
government "Nigeria" country=NGA cameo=NGAGOV at="Nigeria" rule=actor.state:NGA
government "Nigeria's Senate" role="senate" country=NGA cameo=NGALEG at="Nigeria's Senate" rule=actor.agent:senate
person "Bola Adekunle" role="president" country=NGA cameo=NGAGOV for="Nigeria" at="President Bola Adekunle" rule=actor.person:described
military "Haitian battalion" role="battalion" country=HTI cameo=HTIMIL at="a battalion" rule=actor.agent:battalion
government "Dominican foreign ministry" role="foreign ministry" country=DOM cameo=DOMGOV at="The foreign ministry" rule="actor.agent:foreign ministry"
person "Paul Renwick" role="assistant secretary of state" country=USA cameo=USAGOV for="United States" at="Assistant Secretary of State Paul Renwick" rule=actor.person:described
government "United States" country=USA cameo=USAGOV at="the United States" rule=actor.state:USA
person "Jean Clovis" role="spokesman" country=HTI cameo=HTICRM for="400 Mawozo" at="A spokesman","Jean Clovis","the spokesman" rule=actor.agent:spokesman
armed_group "400 Mawozo" country=HTI cameo=HTICRM at="the 400 Mawozo gang","We" rule="actor.armed_groups.tsv:400 Mawozo"
people "engineers" role="engineer" cameo=CVL at="engineers" rule=actor.described:engineer
government "Haiti" country=HTI cameo=HTIGOV at="Haiti" rule=actor.state:HTI
people "man" role="man" cameo=CVL at="a man" rule=actor.described:man
