# Warnings of hunger threaten nobody, music is heard too, and a flood displaces; who is not authorised to speak has agreed nothing.
published: 2026-02-10
show: events
--- text
GOMA, Congo, Feb 10 (Reuters) - Villagers heard music until dawn on Monday. More than 900 families have been displaced by a flood.

An aid agency warned the governor that food would run out. The official was not authorised to brief reporters.
--- events
