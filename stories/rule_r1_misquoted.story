# R1 fires: he denies having announced what a newspaper has from him; one report, one pair, however often he denies it.
wrong: the newspaper is L'Aube
published: 2026-03-20
show: truces,contradictions
--- text
General says he was misquoted on truce

BAMAKO (Reuters) - Gen. Oumar Sidibe, the army's chief of staff, announced a 20-day truce in the Mopti region, the newspaper L'Aube reported on Thursday.

Sidibe told state television on Friday that he had announced no such thing. "I never promised a truce to anyone," he said.
--- truces
"Mopti truce, March 2026" contested form=unilateral class=unclear name="truce" place="Mopti" declared_by="Malian army" bound="Malian army"
  view party="Malian army" state=declared since=2026-03-19
  declared act holder="Oumar Sidibe" via="newspaper" party="Oumar Sidibe" asserted=2026-03-19 at="announced a 20-day truce" rule=truce.declare
  denied meta holder="Oumar Sidibe" about=declared asserted=2026-03-20 at="he had announced no such thing" rule=truce.meta.denied.said
  denied meta holder="Oumar Sidibe" about=declared asserted=2026-03-20 at="I never promised a truce" rule=truce.meta.denied.said
--- contradictions
denied_attribution same-speaker a="announced a 20-day truce" b="I never promised a truce" because="Oumar Sidibe denies having said what newspaper reports: “I never promised a truce” against “announced a 20-day truce”." rule=R1
