# What looks like the times of times_told and is none: counts, what is to come at midnight, what was past at the time, no quarter.
published: 2026-03-17
show: times
--- text
KADUGLI, Sudan (Reuters) - The truce ends at midnight, the rebel spokesman, Kuku Tia, said on Monday. "We will leave tomorrow," he told reporters.

Nine in the town died. If shells fell on Friday, nobody heard them. The market in the quarter was shut. Convoys reach the town three times a week.
--- times
TIME 2026-03-17T24:00 days=2026-03-17 at="midnight" rule=time.part_alone
DATE 2026-03-16 days=2026-03-16 at="Monday" rule=time.day
DATE 2026-03-18 days=2026-03-18 at="tomorrow" rule=time.day
DATE 2026-03-13 days=2026-03-13 at="Friday" rule=time.day
SET P1W at="three times a week" rule=time.set_per
