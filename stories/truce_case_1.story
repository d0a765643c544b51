# A minister announces a suspension, denies next day that it was full, and says fighting goes on; the host is surprised.
published: 2026-04-17
show: truces,contradictions
--- text
UPDATE – Foreign minister’s words put Kadugli truce in doubt

GENEVA, Switzerland (AA) – Egyptian Foreign Minister Tarek Mansour said on Friday that fighting in Kadugli would go on, a day after he announced a suspension of operations in the Sudanese town.

“I never said the fighting had been fully suspended,” Mansour told a news conference in Geneva.

Mansour said the Sudanese army had suspended its operations in Kadugli on Thursday, and he confirmed that the fighting resumed after a brief pause.

“After this pause the hostilities will continue until the fighters leave the town,” he added.

Swiss Foreign Minister Urs Amstad, who hosted the meeting, expressed surprise at Mansour’s conflicting remarks.

“The same minister said yesterday that there would be a cease-fire unilaterally from the Egyptian side,” Amstad told reporters.

Mansour and Amstad will meet again on Saturday.
--- truces
"Kadugli truce, April 2026" contested form=unclear class="suspension of operations" name="truce" name="suspension of operations" name="cease-fire" place="Kadugli" declared_by="Tarek Mansour" declared_by="Egyptian side" bound="Sudanese army" bound="Tarek Mansour" bound="Egyptian side"
  view party="Tarek Mansour" state=declared since=2026-04-17
  view party="Sudanese army" state=halted since=2026-04-16
  view party="Egyptian side" state=declared since=2026-04-16
  strained holder="wire:AA" asserted=2026-04-17 at="put Kadugli truce in doubt" rule=truce.put_in_doubt
  declared act holder="Tarek Mansour" party="Tarek Mansour" asserted=2026-04-17 at="announced a suspension" rule=truce.declare
  denied meta degree=full holder="Tarek Mansour" about=declared asserted=2026-04-17 at="I never said the fighting had been fully suspended" rule=truce.meta.denied.said
  halted act holder="Tarek Mansour" party="Sudanese army" valid=2026-04-16.. asserted=2026-04-17 at="had suspended its operations" rule=truce.halt
  fighting holder="Tarek Mansour" asserted=2026-04-16 at="fighting resumed" rule=truce.fight_resume
  halted degree=brief presupposed holder="Tarek Mansour" asserted=2026-04-16 at="brief pause" rule=truce.brief_pause
  fighting future holder="Tarek Mansour" asserted=2026-04-17 at="hostilities will continue" rule=truce.fight_goes_on
  declared act holder="Tarek Mansour" via="Urs Amstad" party="Egyptian side" asserted=2026-04-16 at="there would be a cease-fire" rule=truce.exist
--- contradictions
denied_attribution same-speaker a="I never said the fighting had been fully suspended" b="announced a suspension" noted_by="Urs Amstad" because="Tarek Mansour denies having said what the story reports: “I never said the fighting had been fully suspended” against “announced a suspension”." rule=R1
denied_attribution same-speaker a="I never said the fighting had been fully suspended" b="there would be a cease-fire" noted_by="Urs Amstad" because="Tarek Mansour denies having said what Urs Amstad reports: “I never said the fighting had been fully suspended” against “there would be a cease-fire”." rule=R1
actor a="had suspended its operations" b="there would be a cease-fire" noted_by="Urs Amstad" because="Who halted is told in two ways: Sudanese army in “had suspended its operations”, Egyptian side in “there would be a cease-fire”." rule=R7
degree same-speaker a="brief pause" b="announced a suspension" noted_by="Urs Amstad" because="How far it went differs: “announced a suspension” as announced, “brief pause” as Tarek Mansour puts it now." rule=R9
