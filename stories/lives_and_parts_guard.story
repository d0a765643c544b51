# Lives saved are nobody killed; a claim of land costs no life.
published: 2026-03-17
show: quantities
--- text
JUBA (Reuters) - The corridor saved 4,000 lives, medics said. The rebels claimed two villages. Three envoys, including a judge, were in town.
--- quantities
other 4000 unit=lives at="4,000 lives" rule=quantity.noun
buildings 2 unit=villages at="two villages" rule=quantity.unit
people 3 unit=envoys at="Three envoys" rule=quantity.weak
