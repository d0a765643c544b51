# Machines of war act for the forces that sent them; "two Saudis" are some people and "the Saudis" their state.
published: 2026-05-12
show: actors
--- text
KYIV, May 12 (Reuters) - Russian drones hit a depot in Sumy, and a Russian missile hit a bridge. The Russian military said nothing.

Houthi missiles fell in the desert. The prisoners included two Saudis, and the Saudis thanked Oman. Some 4,000 Rwandan troops and other Rwandan troops left. Thai and Cambodian soldiers met.
--- actors
military "Russian military" role="army" country=RUS cameo=RUSMIL at="Russian drones","a Russian missile","The Russian military" rule=actor.agent:drone
armed_group "Houthis" country=YEM cameo=YEMREB at="Houthi missiles" rule=actor.armed_groups.tsv:Houthis
people "prisoners" role="prisoner" at="The prisoners" rule=actor.agent:prisoner
people "Saudis" country=SAU cameo=SAU at="Saudis" rule=actor.people:SAU
government "Saudi Arabia" country=SAU cameo=SAUGOV at="the Saudis" rule=actor.state:SAU
government "Oman" country=OMN cameo=OMNGOV at="Oman" rule=actor.state:OMN
people "Rwandan troops" role="troops" country=RWA cameo=RWAMIL at="Some 4,000 Rwandan troops","other Rwandan troops" rule=actor.agent:troops
people "Thai soldiers" role="soldier" country=THA cameo=THAMIL at="Thai" rule=actor.agent:soldier
people "Cambodian soldiers" role="soldier" country=KHM cameo=KHMMIL at="Cambodian soldiers" rule=actor.agent:soldier
