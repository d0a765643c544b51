# A minister announces a truce, and a day later denies having promised it; the host is surprised.
published: 2026-02-06
show: statements,truces,contradictions
--- text
UPDATE - Azerbaijan’s minister takes back words on Lachin pause

TBILISI, Georgia (AA) – Azerbaijani Foreign Minister Kamran Aliyarov on Thursday announced a humanitarian pause in Lachin.

“I never said that operations would stop everywhere,” Aliyarov told a news conference in Tbilisi on Friday.

Georgian Foreign Minister Nino Beradze, who hosted the talks, voiced surprise. “He told us yesterday that there was to be a full cease-fire,” she said.
--- statements
indirect by="Kamran Aliyarov" for="Azerbaijan" cue=say "announced" time=2026-02-05 at="a humanitarian pause in Lachin" rule=statement.cue:announce
direct by="Kamran Aliyarov" for="Azerbaijan" cue=say "told" channel="news conference" place="Tbilisi" time=2026-02-06 at="I never said that operations would stop everywhere" rule=statement.quote:tell
indirect by="Nino Beradze" cue=express "voiced" at="surprise" rule=statement.cue:voice
direct by="Nino Beradze" cue=say "said" at="He told us yesterday that there was to be a full cease-fire" rule=statement.quote:say
--- truces
"Lachin humanitarian pause, February 2026" contested form=unilateral class="humanitarian pause" name="humanitarian pause" place="Lachin" purpose=humanitarian declared_by="Azerbaijan" bound="Azerbaijan" announced=2026-02-05
  view party="Azerbaijan" state=declared since=2026-02-05
  declared act holder="Kamran Aliyarov" party="Kamran Aliyarov" valid=2026-02-05.. asserted=2026-02-06 at="announced a humanitarian pause" rule=truce.declare
  denied meta degree=full holder="Kamran Aliyarov" about=declared asserted=2026-02-06 at="I never said that operations would stop everywhere" rule=truce.meta.denied.said
--- contradictions
denied_attribution same-speaker a="announced a humanitarian pause" b="I never said that operations would stop everywhere" because="Kamran Aliyarov denies having said what the story reports: “I never said that operations would stop everywhere” against “announced a humanitarian pause”." rule=R1
