# With two groups in the story "the rebels" stand for themselves.
wrong: Sake is a town
published: 2026-05-12
show: actors
--- text
GOMA, May 12 (Reuters) - The M23 shelled Sake, and the FDLR burnt a bridge. The rebels were seen on the road at dawn.
--- actors
armed_group "M23" country=COD cameo=CODREB at="The M23","The rebels" rule=actor.armed_groups.tsv:M23
person "Sake" at="Sake" rule=actor.person:described
armed_group "FDLR" country=RWA cameo=RWAREB at="the FDLR" rule=actor.armed_groups.tsv:FDLR
