# R10 does not: two words for one thing, refused by nobody.
wrong: "Samar is calm" says that the truce is in effect
published: 2026-08-08
show: truces,contradictions
--- text
Truce or pause, Samar is calm

MANILA (PNA) - The Philippine government declared a ceasefire with communist rebels in Samar from Saturday.

Rebel spokesman Ka Domingo welcomed the pause.
--- truces
"Samar truce, August 2026" agreed form=unilateral class="suspension of operations" name="truce" name="ceasefire" place="Samar" declared_by="Philippines" bound="Philippines" announced=2026-08-08
  view party="Philippines" state=declared since=2026-08-08
  declared act holder="Philippines" party="Philippines" valid=2026-08-08.. asserted=2026-08-08 at="declared a ceasefire" rule=truce.declare
  confirmed meta holder="Ka Domingo" party="Ka Domingo" about=declared asserted=2026-08-08 at="welcomed the pause" rule=truce.welcome
--- contradictions
