# Words that report elsewhere and do not here: plans, prices, barracks, films, tolls, roads, rulings; a plan with an article is a source.
published: 2026-03-10
show: statements
--- text
Road to Torit reopened

JUBA, March 10 (Reuters) - The road to Torit was opened on Tuesday according to plan, and the bridge is said to be safe. Time: three in the afternoon.

Bread was quoted at three dollars a loaf in the market. Two soldiers reported to the barracks in the "safe zone", and a crowd watched the film "No Truce" in the square.

The fire claimed nine lives. The mayor spoke for an hour by telephone. A letter from the bishop arrived, and his tweet was read by thousands.

The company maintained the road and appealed the ruling. As promised, the trucks left at dawn, in other words before the heat.

The troops will leave on Friday, according to the plan.
--- statements
indirect by="the plan" cue=say "according to" at="The troops will leave on Friday" rule="statement.cue:according to"
