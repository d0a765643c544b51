# Of three that are spoken of alike nobody knows which two are both sides; people named apart are no pair.
published: 2025-10-18
show: actors
--- text
GOMA, Oct 18 (Reuters) - Rwanda and Burundi sent troops, and the M23 burnt a bridge. The M23 left, Rwanda and Burundi said. The UN urged both sides to hold their fire.

Foreign Minister Jean Mbala met Tina Okito. They said nothing.
--- actors
government "Rwanda" country=RWA cameo=RWAGOV at="Rwanda"x2 rule=actor.state:RWA
government "Burundi" country=BDI cameo=BDIGOV at="Burundi"x2 rule=actor.state:BDI
people "troops" role="troops" country=COD cameo=CODMIL at="troops" rule=actor.agent:troops
armed_group "M23" country=COD cameo=CODREB at="the M23","The M23" rule=actor.armed_groups.tsv:M23
igo "United Nations" cameo=IGOUNO at="The UN","They" rule="actor.organisations.tsv:United Nations"
other "sides" role="side" at="both sides" rule="actor.agent:both sides"
person "Jean Mbala" role="foreign minister" country=COD cameo=CODGOV at="Foreign Minister Jean Mbala" rule=actor.person:described
person "Tina Okito" at="Tina Okito" rule=actor.person:described
