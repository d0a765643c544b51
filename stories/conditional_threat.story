# What hangs on an if or unless is neither done nor promised.
published: 2026-02-20
show: statements,events
--- text
Ethiopia warns Tigray

ADDIS ABABA, Ethiopia (AP) — Ethiopian Defense Minister Yonas Gebre warned on Friday that the army would resume operations in Tigray unless the rebels disarm.

“If they hand over their weapons, we will withdraw,” Yonas said.
--- statements
indirect by="Yonas Gebre" for="Ethiopia" cue=warn "warned" time=2026-02-20 at="the army would resume operations in Tigray unless the rebels disarm" rule=statement.cue:warn
direct by="Yonas Gebre" for="Ethiopia" cue=say "said" at="If they hand over their weapons, we will withdraw" rule=statement.cue:say
--- events
THREATEN 1384 mode=violence context=military actor="Yonas Gebre" recipient="Ethiopian army" time=2026-02-20 trigger="warned" at="Ethiopian Defense Minister Yonas Gebre warned on Friday that the army would resume" rule=threaten.verb.attack
ASSAULT 190 context=military actor="Ethiopian army" place="Tigray" conditional says="Yonas Gebre" trigger="resume" at="the army would resume operations" rule=assault.resume_attacks
RETREAT 0873 mode=disarm context=military actor="rebels" conditional says="Yonas Gebre" trigger="disarm" at="the rebels disarm" rule=retreat.disarm2
RETREAT 0873 mode=disarm context=military actor="rebels" conditional says="Yonas Gebre" trigger="hand over" at="they hand over their weapons" rule=retreat.lay_down
RETREAT 0874 mode=withdraw context=military actor="Ethiopia" conditional says="Yonas Gebre" trigger="withdraw" at="we will withdraw" rule=retreat.withdraw
