# Lives claimed are people killed; what stands between commas does not part the counted from what became of them.
published: 2026-03-17
show: quantities
--- text
JUBA (Reuters) - Three civilians, including a child, were wounded on Monday, medics said. The war has claimed more than 4,000 lives.

Two farmers, among them a girl, were killed.
--- quantities
wounded 3 unit=civilians at="Three civilians" rule=quantity.patient
killed 4000 min=4000 bound=more_than unit=lives at="more than 4,000 lives" rule=quantity.patient
killed 2 unit=farmers at="Two farmers" rule=quantity.patient
