# A minister announces a suspension, denies next day that it was full, and says fighting goes on; the host is surprised.
published: 2026-04-17
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
"Kadugli truce, April 2026" contested form=unilateral class="suspension of operations" name="truce" name="halt to fighting" name="lull" name="unilateral truce" place="Kadugli" declared_by="Egypt" bound="Sudanese army" bound="Egypt" announced=2026-04-16
  view party="Egypt" state=fighting since=2026-04-17
  view party="Sudanese army" state=halted since=2026-04-16
  strained holder="wire:AA" asserted=2026-04-17 at="clouds Kadugli truce" rule=truce.put_in_doubt
  fighting future holder="Tarek Mansour" asserted=2026-04-17 at="operations in Kadugli would go on" rule=truce.fight_lasts
  declared act holder="Tarek Mansour" party="Tarek Mansour" valid=2026-04-16.. asserted=2026-04-17 at="announcing a halt" rule=truce.declare
  denied meta degree=full holder="Tarek Mansour" about=declared asserted=2026-04-17 at="I did not say that the fighting had stopped completely" rule=truce.meta.denied.said
  halted act holder="Tarek Mansour" party="Sudanese army" valid=2026-04-16.. asserted=2026-04-17 at="paused its operations" rule=truce.halt
  fighting holder="Tarek Mansour" asserted=2026-04-17 at="shelling resumed" rule=truce.fight_resume
  halted degree=brief presupposed holder="Tarek Mansour" asserted=2026-04-17 at="short lull" rule=truce.brief_pause
  fighting future holder="Tarek Mansour" asserted=2026-04-17 at="battle will continue" rule=truce.fight_lasts
  declared act holder="Tarek Mansour" via="Urs Amstad" party="Tarek Mansour" valid=2026-04-16.. asserted=2026-04-17 at="announced a unilateral truce" rule=truce.declare
--- contradictions
denied_attribution same-speaker a="announcing a halt" b="I did not say that the fighting had stopped completely" noted_by="Urs Amstad" because="Tarek Mansour denies having said what the story reports: “I did not say that the fighting had stopped completely” against “announcing a halt”." rule=R1
degree same-speaker a="announcing a halt" b="short lull" noted_by="Urs Amstad" because="How far it went differs: “announcing a halt” as announced, “short lull” as Tarek Mansour puts it now." rule=R9
denied_attribution same-speaker a="I did not say that the fighting had stopped completely" b="announced a unilateral truce" noted_by="Urs Amstad" because="Tarek Mansour denies having said what Urs Amstad reports: “I did not say that the fighting had stopped completely” against “announced a unilateral truce”." rule=R1
actor a="paused its operations" b="announced a unilateral truce" noted_by="Urs Amstad" because="Who halted is told in two ways: Sudanese army in “paused its operations”, Tarek Mansour in “announced a unilateral truce”." rule=R7
