# R11 fires: "had stopped" against "has not stopped".
published: 2026-09-01
show: truces,contradictions
--- text
Guns stopped, says army; never, say rebels

MOGADISHU (Reuters) - Somalia's army said it had stopped its offensive in Hiran on Monday.

"The army has not stopped its offensive," rebel commander Geedi Xasan said on Tuesday.
--- truces
"Hiran halt in fighting, September 2026" agreed form=unclear class="suspension of operations" place="Hiran" bound="Somalia's army"
  view party="Somalia's army" state=halted since=2026-09-01
  halted holder="Somalia's army" asserted=2026-09-01 at="Guns stopped" rule=truce.silent
  halted act holder="Somalia's army" party="Somalia's army" valid=2026-08-31.. asserted=2026-09-01 at="had stopped its offensive" rule=truce.halt
  halted act negative holder="Geedi Xasan" party="Somalia's army" asserted=2026-09-01 at="has not stopped its offensive" rule=truce.halt
--- contradictions
aspect a="had stopped its offensive" b="has not stopped its offensive" because="According to Somalia's army, the guns stopped, “had stopped its offensive”; according to Geedi Xasan, they did not, “has not stopped its offensive”. It cannot be both." rule=R11
