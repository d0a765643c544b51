# With two groups in the story "the rebels" stand for themselves.
published: 2026-05-12
show: actors
--- text
GOMA, May 12 (Reuters) - The M23 shelled Sake, and the FDLR burnt a bridge. The rebels were seen on the road at dawn.
--- actors
armed_group "M23" country=COD cameo=CODREB at="The M23","The rebels" rule=actor.armed_groups.tsv:M23
armed_group "FDLR" country=RWA cameo=RWAREB at="the FDLR" rule=actor.armed_groups.tsv:FDLR
