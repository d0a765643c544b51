# R10 fires: one declares a ceasefire, the other will not have it called so; said twice, it is one dispute.
published: 2026-08-08
show: truces,contradictions
--- text
Manila calls it truce, rebels a rest

MANILA (PNA) - The Philippine government declared a ceasefire with communist rebels in Samar from Saturday.

Rebel spokesman Ka Domingo said it was not a ceasefire at all. "It is no ceasefire, it is a rest," he said.
--- truces
"Philippines truce, August 2026" agreed form=unilateral class=unclear name="truce" name="ceasefire" place="Samar" declared_by="Philippines" bound="Philippines" announced=2026-08-08
  view party="Philippines" state=declared since=2026-08-08
  declared act holder="Philippines" party="Philippines" valid=2026-08-08.. asserted=2026-08-08 at="declared a ceasefire" rule=truce.declare
  denied meta holder="Ka Domingo" asserted=2026-08-08 at="it was not a ceasefire" rule=truce.not_called
  denied meta holder="Ka Domingo" asserted=2026-08-08 at="It is no ceasefire" rule=truce.not_called
--- contradictions
characterisation a="declared a ceasefire" b="it was not a ceasefire" because="According to Philippines it is a ceasefire, “declared a ceasefire”; Ka Domingo will not have it called so, “it was not a ceasefire”." rule=R10
