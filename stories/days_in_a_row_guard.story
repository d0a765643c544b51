# Times: a day before a number of something is one day.
published: 2026-03-17
show: times,quantities
--- text
Dead in the north

On March 5 and 9 people died on the road. Between 5 and 9 soldiers fled on March 7. Some 10 to 12 March hares ran.
--- times
DATE 2026-03-05 days=2026-03-05 at="March 5" rule=time.day
DATE 2026-03-07 days=2026-03-07 at="March 7" rule=time.day
DATE 2026-03-12 days=2026-03-10..2026-03-12 at="10 to 12 March" rule=time.days
--- quantities
killed 9 unit=people at="9 people" rule=quantity.state
displaced min=5 max=9 unit=soldiers at="5 and 9 soldiers" rule=quantity.agent
