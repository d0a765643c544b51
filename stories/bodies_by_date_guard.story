# The same words of 2019, when the Taliban were insurgents; in a story of Britain the Foreign Office is hers, and peacekeepers in a story of the UN are the UN's.
published: 2019-10-16
show: actors
--- text
LONDON, Oct 16 (Reuters) - The Taliban said on Wednesday that their fighters had left the border post. The group's deputy spokesman, Qari Noor Zadran, blamed Britain.

Britain's Foreign Office said nothing. The UN said Rwandan peacekeepers were not wanted.
--- actors
armed_group "Taliban" country=AFG cameo=AFGINSTAL at="The Taliban" rule=actor.armed_groups.tsv:Taliban
people "fighters" role="fighter" country=AFG cameo=AFGINSTAL at="their fighters" rule=actor.agent:fighter
person "Qari Noor Zadran" role="spokesman" country=AFG cameo=AFGINSTAL for="Taliban" at="The group's deputy spokesman","Qari Noor Zadran" rule=actor.person:described
government "United Kingdom" country=GBR cameo=GBRGOV at="Britain" rule=actor.state:GBR
government "Britain's Foreign Office" role="foreign ministry" country=GBR cameo=GBRGOV at="Britain's Foreign Office" rule="actor.agent:foreign office"
igo "United Nations" cameo=IGOUNO at="The UN" rule="actor.organisations.tsv:United Nations"
people "Rwandan peacekeepers" role="peacekeeper" country=RWA cameo=IGOUNOPKO at="Rwandan peacekeepers" rule=actor.agent:peacekeeper
