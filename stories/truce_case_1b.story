# Case 1 in other words: a halt announced on Tuesday, denied to have been total on Wednesday, an ally that paused and shelled again.
published: 2026-05-20
show: truces,contradictions
--- text
Envoy hosting talks puzzled as Ruritan minister plays down Lachin halt

VIENNA (Reuters) - Azerbaijan's Foreign Minister Orkhan Taghizade said on Wednesday the campaign around Lachin would be pressed on, hours after he had proclaimed a suspension of hostilities in the district.

"I have never said that operations had been halted altogether," Taghizade told a news conference in Vienna.

According to the minister, the Turkish army stopped its air strikes near Lachin on Tuesday so that families could be evacuated, and the bombing resumed after a brief lull.

"The offensive will go on until the gunmen are out of the valley," he said.

Austrian Foreign Minister Greta Hollweg, who received him, expressed astonishment at the conflicting statements.

"Yesterday the same minister told us that there would be a ceasefire by Azerbaijan," Hollweg said.

The two sides are to hold talks in Vienna on Friday.
--- truces
"Lachin suspension of hostilities, May 2026" contested form=unilateral class="suspension of operations" name="suspension of hostilities" name="lull" name="ceasefire" place="Lachin" declared_by="Azerbaijan" bound="Turkish army" bound="Azerbaijan"
  view party="Azerbaijan" state=fighting since=2026-05-20
  view party="Turkish army" state=halted since=2026-05-19
  declared act holder="Orkhan Taghizade" party="Orkhan Taghizade" asserted=2026-05-20 at="had proclaimed a suspension of hostilities" rule=truce.declare
  denied meta degree=full holder="Orkhan Taghizade" about=declared asserted=2026-05-20 at="I have never said that operations had been halted altogether" rule=truce.meta.denied.said
  halted act holder="Orkhan Taghizade" party="Turkish army" valid=2026-05-19.. asserted=2026-05-20 at="stopped its air strikes" rule=truce.halt
  fighting holder="Orkhan Taghizade" asserted=2026-05-20 at="bombing resumed" rule=truce.fight_resume
  halted degree=brief presupposed holder="Orkhan Taghizade" asserted=2026-05-20 at="brief lull" rule=truce.brief_pause
  fighting future holder="Orkhan Taghizade" asserted=2026-05-20 at="offensive will go on" rule=truce.fight_goes_on
  declared act holder="Orkhan Taghizade" via="Greta Hollweg" party="Azerbaijan" asserted=2026-05-19 at="there would be a ceasefire" rule=truce.exist
--- contradictions
denied_attribution same-speaker a="had proclaimed a suspension of hostilities" b="I have never said that operations had been halted altogether" noted_by="Greta Hollweg" because="Orkhan Taghizade denies having said what the story reports: “I have never said that operations had been halted altogether” against “had proclaimed a suspension of hostilities”." rule=R1
degree same-speaker a="had proclaimed a suspension of hostilities" b="brief lull" noted_by="Greta Hollweg" because="How far it went differs: “had proclaimed a suspension of hostilities” as announced, “brief lull” as Orkhan Taghizade puts it now." rule=R9
denied_attribution same-speaker a="I have never said that operations had been halted altogether" b="there would be a ceasefire" noted_by="Greta Hollweg" because="Orkhan Taghizade denies having said what Greta Hollweg reports: “I have never said that operations had been halted altogether” against “there would be a ceasefire”." rule=R1
actor a="stopped its air strikes" b="there would be a ceasefire" noted_by="Greta Hollweg" because="Who halted is told in two ways: Turkish army in “stopped its air strikes”, Azerbaijan in “there would be a ceasefire”." rule=R7
