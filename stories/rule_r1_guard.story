# R1 does not: who "did not say how" denies no words, and that nobody told others is no denial of having said it.
published: 2026-03-20
show: truces,contradictions
--- text
Army chief silent on truce

BAMAKO (Reuters) - Gen. Oumar Sidibe, the army's chief of staff, announced a 20-day truce in the Mopti region on Thursday.

The general did not say on Friday how the truce would be monitored. A rebel spokesman, Alassane Cisse, said nobody had told his men of it.
--- truces
"Mopti truce, March 2026" agreed form=unilateral class=unclear name="truce" place="Mopti" declared_by="Malian army" bound="Malian army" announced=2026-03-19
  view party="Malian army" state=declared since=2026-03-19
  declared act holder="Oumar Sidibe" party="Oumar Sidibe" valid=2026-03-19.. asserted=2026-03-20 at="announced a 20-day truce" rule=truce.declare
--- contradictions
