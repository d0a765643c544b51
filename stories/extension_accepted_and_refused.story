# One side agrees to extend, the other refuses; "extend" takes for granted that the truce is in effect.
wrong: in the headline the government says that the truce is extended
published: 2026-05-20
show: statements,truces
--- text
Hodeidah truce extended, says government; Houthis refuse

ADEN, Yemen (AP) — Yemen’s government agreed Wednesday to extend the truce in Hodeidah for 10 days.

The Houthis rejected the extension. “There will be no extension without salaries,” Houthi negotiator Hamid al-Sabri said.
--- statements
indirect by="Hodeidah truce" cue=say "says" at="government" rule=statement.cue:say
indirect by="Houthis" cue=deny "rejected" at="the extension" rule=statement.cue:reject
direct by="Hamid al-Sabri" for="Houthis" cue=say "said" at="There will be no extension without salaries" rule=statement.cue:say
--- truces
"Hodeidah truce, May 2026" contested form=unclear class=unclear name="truce" place="Hodeidah" place="Yemen" agreed_by="Yemen" bound="Yemen" agreed=2026-05-20
  view party="wire:AP" state=extended since=2026-05-20
  view party="Yemen" state=extended since=2026-05-20
  view party="Houthis" state=rejected since=2026-05-20
  extended act holder="wire:AP" asserted=2026-05-20 at="truce extended" rule=truce.extend
  extended act holder="Yemen" party="Yemen" valid=2026-05-20.. asserted=2026-05-20 at="extend the truce" rule=truce.extend
  agreed act holder="Yemen" party="Yemen" valid=2026-05-20.. asserted=2026-05-20 at="extend the truce" rule=truce.extend+commit
  rejected act holder="Houthis" party="Houthis" asserted=2026-05-20 at="rejected the extension" rule=truce.reject
  extended negative future holder="Hamid al-Sabri" asserted=2026-05-20 at="There will be no extension" rule=truce.there_is_no
  in_effect presupposed holder="wire:AP" asserted=2026-05-20 at="truce extended" rule=truce.extend.presupposed
