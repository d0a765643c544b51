# What a body is depends on the day: the Taliban govern, and "the group" is still they; Russian peacekeepers are the UN's only where the UN is in the story.
published: 2025-10-16
show: actors
--- text
KABUL, Oct 16 (Reuters) - The Taliban said on Thursday that their fighters had left the border post. The group's deputy spokesman, Qari Noor Zadran, blamed Pakistan.

The Foreign Office said nothing. General Rahim Popalzai, an officer of the Taliban, told Reuters that Russian peacekeepers were not wanted.
--- actors
government "Taliban" country=AFG cameo=AFGGOVTAL at="The Taliban","the Taliban" rule=actor.armed_groups.tsv:Taliban
people "fighters" role="fighter" country=AFG cameo=AFGGOVTAL at="their fighters" rule=actor.agent:fighter
person "Qari Noor Zadran" role="spokesman" country=AFG cameo=AFGGOVTAL for="Taliban" at="The group's deputy spokesman","Qari Noor Zadran" rule=actor.person:described
government "Pakistan" country=PAK cameo=PAKGOV at="Pakistan" rule=actor.state:PAK
government "Afghan Foreign Office" role="foreign ministry" country=AFG cameo=AFGGOV at="The Foreign Office" rule="actor.agent:foreign office"
person "Rahim Popalzai" role="officer" country=AFG cameo=AFGGOVTAL for="Taliban" at="General Rahim Popalzai","an officer" rule=actor.person:described
media "Reuters" country=GBR cameo=GBRMED at="Reuters" rule=actor.organisations.tsv:Reuters
people "Russian peacekeepers" role="peacekeeper" country=RUS cameo=RUSPKO at="Russian peacekeepers" rule=actor.agent:peacekeeper
