# Hours belong to the day told of, midnights gone by to the start of theirs, "this morning" in a quotation to the day it was said.
published: 2026-03-17
show: times
--- text
Hours after truce, shells fall on Kadugli

KADUGLI, Sudan, March 17 (Reuters) - The army and the rebels on Tuesday accused each other of breaking a week-long truce hours after it came into force at midnight.

"We pulled back this morning," the rebel spokesman, Kuku Tia, said in a statement on Sunday. Clashes had gone on until the previous evening.

The army opened fire on Monday, residents said. Shelling went on until nine in the evening, they said, and guns were quiet until late evening of that day.

The deal could still be saved if heavy guns were pulled back by Friday, the mayor, Asha Kori, said. The corridor "will not be safe" from Thursday, she said.

Fighting had broken out overnight Friday to Saturday.
--- times
DURATION PTXH at="Hours" rule=time.vague_reckoned
DATE 2026-03-17 days=2026-03-17 at="March 17" rule=time.day
DATE 2026-03-17 days=2026-03-17 at="Tuesday" rule=time.day
DURATION P1W at="week-long" rule=time.duration_long
DURATION PTXH at="hours" rule=time.vague_reckoned
TIME 2026-03-17T00:00 days=2026-03-17 at="midnight" rule=time.part_alone
TIME 2026-03-15TMO days=2026-03-15 at="this morning" rule=time.day.said
DATE 2026-03-15 days=2026-03-15 at="Sunday" rule=time.day
TIME 2026-03-14TEV days=2026-03-14 at="the previous evening" rule=time.previous_part
DATE 2026-03-16 days=2026-03-16 at="Monday" rule=time.day
TIME 2026-03-16T21:00 days=2026-03-16 at="nine in the evening" rule=time.clock_words
TIME 2026-03-16TEV days=2026-03-16 at="late evening" rule=time.part_alone
DATE 2026-03-16 days=2026-03-16 at="that day" rule=time.same_day
DATE 2026-03-20 days=2026-03-20 at="Friday" rule=time.day
DATE 2026-03-19 days=2026-03-19 at="Thursday" rule=time.day
TIME 2026-03-13TNI days=2026-03-13 at="overnight Friday to Saturday" rule=time.overnight_days
