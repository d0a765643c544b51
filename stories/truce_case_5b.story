# Case 5 in other words: a renewal for a week or for ten days.
published: 2026-06-19
show: truces,contradictions
--- text
Renewal of Khartoum truce agreed, length unclear

JEDDAH (Reuters) - The truce in Khartoum has been renewed for seven days, Saudi mediators said on Friday.

The Rapid Support Forces said the truce had been prolonged by ten days.
--- truces
"Khartoum truce, June 2026" agreed form=unclear class=unclear name="truce" place="Khartoum"
  view party="wire:REUTERS" state=agreed since=2026-06-19
  view party="Saudi mediators" state=extended since=2026-06-19
  view party="Rapid Support Forces" state=extended since=2026-06-19
  extended future presupposed holder="wire:REUTERS" asserted=2026-06-19 at="Renewal of Khartoum truce" rule=truce.extend_noun
  agreed act holder="wire:REUTERS" asserted=2026-06-19 at="Renewal of Khartoum truce agreed" rule=truce.agree_bare
  extended act holder="Saudi mediators" asserted=2026-06-19 at="truce in Khartoum has been renewed" rule=truce.extend
  extended act holder="Rapid Support Forces" asserted=2026-06-19 at="truce had been prolonged" rule=truce.extend
  in_effect presupposed holder="wire:REUTERS" asserted=2026-06-19 at="Renewal of Khartoum truce" rule=truce.extend_noun.presupposed
--- contradictions
time a="truce in Khartoum has been renewed" b="truce had been prolonged" because="How long it lasts differs: 7 days according to Saudi mediators, “truce in Khartoum has been renewed”; 10 days according to Rapid Support Forces, “truce had been prolonged”." rule=R8
