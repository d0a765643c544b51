# Officials and fighters of an armed group are the group's; those of a state in the same story are the state's.
published: 2026-03-09
show: actors
--- text
PORT SUDAN, Sudan (AP) - Officials of the RSF met the UN envoy on Sunday, and Sudanese officials met him on Monday.

Fighters of the group left Nyala, RSF spokesman Osman Kitir said. The military denied it.
--- actors
people "Officials of the Rapid Support Forces" role="official" country=SDN cameo=SDNUAF at="Officials" rule=actor.agent:official
armed_group "Rapid Support Forces" country=SDN cameo=SDNUAF at="the RSF","the group" rule="actor.armed_groups.tsv:Rapid Support Forces"
person "UN envoy" role="envoy" cameo=IGOUNO for="United Nations" at="the UN envoy","him" rule=actor.agent:envoy
igo "United Nations" cameo=IGOUNO at="UN" rule="actor.organisations.tsv:United Nations"
people "Sudanese officials" role="official" country=SDN cameo=SDNGOV at="Sudanese officials" rule=actor.agent:official
people "Fighters of the Rapid Support Forces" role="fighter" country=SDN cameo=SDNUAF at="Fighters" rule=actor.agent:fighter
person "Osman Kitir" role="spokesman" country=SDN cameo=SDNUAF for="Rapid Support Forces" at="RSF spokesman Osman Kitir" rule=actor.person:described
military "Sudanese military" role="army" country=SDN cameo=SDNMIL at="The military" rule=actor.agent:military
