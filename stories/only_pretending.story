# "Accused them of only pretending to observe it" alleges a breach; the decree in the relative clause is the decree's own maker's.
published: 2026-04-12
show: truces,contradictions
--- text
KYIV, April 12 (Reuters) - Ukrainian President Oleh Tarasiuk accused Russia on Sunday of only pretending to observe a 30-hour ceasefire that President Dmitri Orlov declared a day earlier.

Russia's defence ministry said its troops strictly observed the ceasefire.
--- truces
"Russia ceasefire, April 2026" contested form=unilateral class=unclear name="ceasefire" declared_by="Russia" bound="Russia" bound="Oleh Tarasiuk" announced=2026-04-11
  view party="Russia" state=in_effect since=2026-04-12
  view party="Oleh Tarasiuk" state=violation since=2026-04-12
  violation act holder="Oleh Tarasiuk" party="Russia" asserted=2026-04-12 at="pretending to observe a 30-hour ceasefire" rule=truce.honour+feign
  declared act holder="Dmitri Orlov" party="Dmitri Orlov" valid=2026-04-11.. asserted=2026-04-12 at="ceasefire that President Dmitri Orlov declared" rule=truce.declare
  in_effect degree=full holder="Russia's defence ministry" party="Russia's defence ministry" asserted=2026-04-12 at="strictly observed the ceasefire" rule=truce.honour
--- contradictions
antonym a="pretending to observe a 30-hour ceasefire" b="strictly observed the ceasefire" because="According to Russia's defence ministry, Russia's defence ministry's side kept to the truce, “strictly observed the ceasefire”; not so, according to Oleh Tarasiuk, “pretending to observe a 30-hour ceasefire”." rule=R5
