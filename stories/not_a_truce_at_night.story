# A truce that is refused its name; "What ceasefire?"; "no indication when" and "an area covered by the pause" assert little.
published: 2026-07-26
show: truces,contradictions
--- text
JERUSALEM (AP) - Israel's military on Sunday began a daily tactical pause in fighting in Gaza City.

"A truce by day and bombs by night is no truce," Hamas spokesman Nabil Abu Ras said.

Health officials said 11 people were killed in an area covered by the pause.

"What ceasefire?" Colonel Dana Peri said.
--- truces
"Gaza City tactical pause, July 2026" contested form=unclear class="suspension of operations" name="tactical pause" name="truce" name="ceasefire" place="Gaza City" bound="Israel's military"
  view party="Israel's military" state=in_effect since=2026-07-26
  view party="Health officials" state=in_effect since=2026-07-26
  in_effect act holder="Israel's military" party="Israel's military" valid=2026-07-26.. asserted=2026-07-26 at="began a daily tactical pause" rule=truce.begin_it
  denied meta holder="Nabil Abu Ras" asserted=2026-07-26 at="truce by day and bombs by night is no truce" rule=truce.not_called
  in_effect presupposed holder="Health officials" asserted=2026-07-26 at="covered by the pause" rule=truce.under
  none holder="Dana Peri" asserted=2026-07-26 at="What ceasefire" rule=truce.what
--- contradictions
