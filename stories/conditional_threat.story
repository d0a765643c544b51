# What hangs on an if or unless is neither done nor promised.
published: 2026-02-20
show: statements,events
--- text
Ethiopia warns Tigray

ADDIS ABABA, Ethiopia (AP) — Ethiopian Defense Minister Yonas Gebre warned on Friday that the army would resume operations in Tigray unless the rebels disarm.

“If they hand over their weapons, we will withdraw,” Yonas said.
--- statements
indirect by="Yonas Gebre" cue=warn "warned" time=2026-02-20 at="the army would resume operations in Tigray unless the rebels disarm" rule=statement.cue:warn
direct by="Yonas Gebre" cue=say "said" at="If they hand over their weapons, we will withdraw" rule=statement.cue:say
--- events
RETREAT 0873 mode=disarm context=military actor="rebels" conditional says="Yonas Gebre" trigger="disarm" at="the rebels disarm" rule=retreat.disarm
RETREAT 0873 mode=disarm context=military actor="rebels" conditional says="Yonas Gebre" trigger="hand" at="they hand over their weapons" rule=retreat.lay_down
RETREAT 0874 mode=withdraw context=military actor="Yonas Gebre" conditional says="Yonas Gebre" trigger="withdraw" at="we will withdraw" rule=retreat.withdraw
