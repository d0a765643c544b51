# A minister announces a suspension, denies next day that it was full, and says fighting goes on; the host is surprised.
published: 2026-04-17
wrong: R1 should fire: the halt announced the day before is the minister's, and so is "the same minister"; the battle that continues is fighting
show: truces,contradictions
--- text
UPDATE – Minister’s denial clouds Kadugli truce

GENEVA, Switzerland (AA) – Egyptian Foreign Minister Tarek Mansour said on Friday that operations in Kadugli would go on, one day after announcing a halt to fighting around the Sudanese town.

“I did not say that the fighting had stopped completely,” Mansour told journalists in Geneva.

The minister said the Sudanese army paused its operations around Kadugli on Thursday. He confirmed that shelling resumed after a short lull.

“The battle will continue until the last fighter has left the town,” he added.

Swiss Foreign Minister Urs Amstad, his host, voiced surprise at the contradictory remarks.

“Only yesterday the same minister announced a unilateral truce by Egypt,” Amstad said.

Mansour and Amstad are due to meet again on Saturday.
--- truces
"Kadugli truce, April 2026" contested form=unilateral class="suspension of operations" name="truce" name="halt to fighting" name="unilateral truce" place="Kadugli" declared_by="Urs Amstad" bound="Sudanese army" bound="Urs Amstad" announced=2026-04-16
  view party="Sudanese army" state=halted since=2026-04-16
  view party="Egypt" state=fighting since=2026-04-17
  view party="Urs Amstad" state=declared since=2026-04-16
  declared act future holder="Tarek Mansour" party="Tarek Mansour" asserted=2026-04-17 at="announcing a halt" rule=truce.declare
  denied meta degree=full holder="Tarek Mansour" about=declared asserted=2026-04-17 at="I did not say that the fighting had stopped completely" rule=truce.meta.denied.said
  halted act holder="Tarek Mansour" party="Sudanese army" valid=2026-04-16.. asserted=2026-04-17 at="paused its operations" rule=truce.halt
  fighting holder="Tarek Mansour" asserted=2026-04-17 at="shelling resumed" rule=truce.fight_resume
  halted degree=brief presupposed holder="Tarek Mansour" asserted=2026-04-17 at="short lull" rule=truce.brief_pause
  declared act holder="Urs Amstad" party="Urs Amstad" valid=2026-04-16.. asserted=2026-04-17 at="announced a unilateral truce" rule=truce.declare
--- contradictions
