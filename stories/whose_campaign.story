# A candidate's campaign is a body that speaks, and "it" is the campaign; "it" after what the fund told of is the fund; a surname in use is no town, and a name ends before a dash.
published: 2026-09-20
show: actors
--- text
RICHMOND, Sept 20 (Reuters) - Mark Hale's campaign is defending his speech. It said on Sunday that he was right, and the Hale campaign had no more to say.

The Lending Fund had warned that the vote could slow growth. But on Sunday, it cut its forecast.

Anna Newport — a lawyer in Scott County — said no. Newport then left. "We shall see," she said.
--- actors
party "Mark Hale's campaign" role="campaign" at="Mark Hale's campaign","It","the Hale campaign" rule=actor.agent:campaign
person "Mark Hale" at="he" rule=actor.person:described
other "Lending Fund" role="fund" at="The Lending Fund","it" rule=actor.agent:fund
person "Anna Newport" at="Anna Newport","Newport","We","she" rule=actor.person:described
person "lawyer" role="lawyer" country=USA cameo=USAJUD at="a lawyer" rule=actor.agent:lawyer
