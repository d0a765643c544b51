# Case 1 once more: a defence minister, a port, the same turn in other words.
published: 2026-09-04
show: truces,contradictions
--- text
UPDATE 1 - Doubts over Port Sudan pause as minister denies full halt

CAIRO, Sept 4 (AFP) - Sudanese Defence Minister Hisham Abdelwahab on Friday denied that he had spoken of a complete halt to fighting in Port Sudan, one day after he announced a pause in the army's operations there.

"I did not say that all operations had stopped," Abdelwahab told reporters in Cairo. "Our battle continues until the rebels withdraw from the port."

He confirmed that Eritrean forces had suspended their shelling on Thursday but said that the fighting had resumed after a short pause.

Egyptian Foreign Minister Nadia Helmy said she was surprised by the remarks. "The same minister announced a unilateral ceasefire by Sudan yesterday," she told reporters.

Officials of the two countries will meet in Cairo on Sunday.
--- truces
"Cairo halt to fighting, September 2026" contested form=unilateral class="suspension of operations" name="halt to fighting" name="pause" name="unilateral ceasefire" place="Cairo" declared_by="Sudan" bound="Eritrean forces" bound="Sudan" announced=2026-09-03
  view party="Sudan" state=fighting since=2026-09-04
  view party="Eritrean forces" state=halted since=2026-09-03
  denied meta holder="Hisham Abdelwahab" asserted=2026-09-04 at="Hisham Abdelwahab on Friday denied that he had spoken of a complete halt to fighting in Port Sudan, one day after he announced a pause" rule=truce.meta.denied.said
  denied meta degree=full holder="Hisham Abdelwahab" asserted=2026-09-04 at="I did not say that all operations had stopped" rule=truce.meta.denied.said
  fighting holder="Hisham Abdelwahab" asserted=2026-09-04 at="battle continues" rule=truce.fight_lasts
  halted act holder="Hisham Abdelwahab" party="Eritrean forces" valid=2026-09-03.. asserted=2026-09-04 at="had suspended their shelling" rule=truce.halt
  fighting holder="Hisham Abdelwahab" asserted=2026-09-04 at="fighting had resumed" rule=truce.fight_resume
  halted degree=brief presupposed holder="Hisham Abdelwahab" asserted=2026-09-04 at="short pause" rule=truce.brief_pause
  declared act holder="Hisham Abdelwahab" via="Nadia Helmy" party="Hisham Abdelwahab" valid=2026-09-03.. asserted=2026-09-04 at="announced a unilateral ceasefire" rule=truce.declare
--- contradictions
denied_attribution same-speaker a="I did not say that all operations had stopped" b="announced a unilateral ceasefire" noted_by="Nadia Helmy" because="Hisham Abdelwahab denies having said what Nadia Helmy reports: “I did not say that all operations had stopped” against “announced a unilateral ceasefire”." rule=R1
actor a="had suspended their shelling" b="announced a unilateral ceasefire" noted_by="Nadia Helmy" because="Who halted is told in two ways: Eritrean forces in “had suspended their shelling”, Hisham Abdelwahab in “announced a unilateral ceasefire”." rule=R7
degree same-speaker a="short pause" b="announced a unilateral ceasefire" noted_by="Nadia Helmy" because="How far it went differs: “announced a unilateral ceasefire” as announced, “short pause” as Hisham Abdelwahab puts it now." rule=R9
