# What talks, a timetable or a warning are about is not done yet; what talks are held is. Wars on an idea are no fighting.
# What was done before telling of it was done: told after meeting is no order to meet.
published: 2025-03-05
show: events
--- text
Envoys meet in Juba

JUBA, March 5 (Reuters) - The two armies held talks on the withdrawal of the rebels from Yei. A timetable for the release of prisoners was on the table.

The envoy gave a warning of an attack on the port. A meeting will take place in Bor on Friday.

The chairman of the Kafia council vowed to wage war against extremism. Officers toppled the emir of Kafia in 1998.

The envoy told reporters after meeting both generals that several shops had been set ablaze. Negotiations broke off.
--- events
CONSULT 040 actor="Envoys" place="Juba" trigger="meet" at="Envoys meet" rule=consult.meet
CONSULT 040 actor="South Sudanese two armies" trigger="talks" at="The two armies held talks" rule=consult.talks
RETREAT 0874 mode=withdraw context=military actor="rebels" place="Yei" possible trigger="withdrawal" at="withdrawal of the rebels" rule=retreat.withdrawal_by
RETREAT 0841 mode=release context=legal recipient="prisoners" future trigger="release" at="release of prisoners" rule=retreat.release_noun
THREATEN 130 actor="envoy" trigger="gave" at="The envoy gave a warning" rule=threaten.warning
CONSULT 040 place="Bor" time=2025-03-07 future trigger="meeting" at="meeting will take place" rule=consult.talks
AGREE 030 context=diplomatic actor="chairman" trigger="vowed" at="The chairman of the Kafia council vowed" rule=agree.promise
COERCE 192 mode=seize context=military actor="Officers" recipient="emir" place="Kafia" time=1998-01-01..1998-12-31 historical trigger="toppled" at="Officers toppled the emir" rule=coerce.overthrow
CONSULT 040 actor="envoy" actor="generals" recipient="generals" trigger="meeting" at="The envoy told reporters after meeting both generals" rule=consult.met_obj
ASSAULT 1712 mode=destroy context=human_security says="envoy" trigger="set ablaze" at="several shops had been set ablaze" rule=assault.destroy2
SANCTION 164 mode=withdraw context=diplomatic trigger="broke off" at="Negotiations broke off" rule=sanction.talks_fail
