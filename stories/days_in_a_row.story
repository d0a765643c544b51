# Times: two days of a month and what lies between them are one time, and no count.
published: 2026-03-17
show: times,quantities,events
--- text
Dead in the north

Some 20 civilians were killed in El Obeid between 5 and 9 March, medics said. Talks of March 12-14 failed. The town was shelled from 14 to 16 March.
--- times
DATE 2026-03-09 days=2026-03-05..2026-03-09 at="5 and 9 March" rule=time.days_between
DATE 2026-03-14 days=2026-03-12..2026-03-14 at="March 12-14" rule=time.days
DATE 2026-03-16 days=2026-03-14..2026-03-16 at="14 to 16 March" rule=time.days
--- quantities
killed 20 about=yes unit=civilians at="Some 20 civilians" rule=quantity.patient
--- events
ASSAULT 190 context=military recipient="civilians" place="El Obeid" time=2026-03-05..2026-03-09 says="medics" trigger="killed" at="Some 20 civilians were killed" rule=assault.kill
SANCTION 164 mode=withdraw context=diplomatic time=2026-03-12..2026-03-14 trigger="failed" at="Talks of March 12-14 failed" rule=sanction.talks_fail
ASSAULT 194 mode=heavy-weapons context=military time=2026-03-14..2026-03-16 trigger="shelled" at="The town was shelled" rule=assault.shell
