# "Support" and "back" are words in a tense, deeds in a participle; "another" says nothing without a clause; "ruled out X, saying Y" tells two things; who is accused "for the first time of shelling" is accused of shelling.
published: 2025-11-20
show: statements
--- text
GOMA, Nov 20 (Reuters) - A march backing the mayor of Goma filled the square on Monday.

Fighters supporting the governor took the bridge. Captain Ilunga Mbayo was supporting ground troops when his drone fell.

Governor Kasende Moto supports the plan. The assembly backed the accord on Tuesday. Uganda, which backs both sides, sent envoys.

One plan suggests a vote, another proposes a wider council.

Moto ruled out a cabinet with the rebels, saying "Forget the old guard."

He said in an audiotape that reached traders in Beni, that the night patrols were intended to keep thieves out of the market.

The governor accused the army for the first time of shelling the camp.

The envoy went home after talks that he had hoped would end the siege.

"Our first buses reached Bukavu this morning," Transport Minister Daudi Moto told reporters in Sake town, a day's walk north of the lake.
--- statements
indirect by="Kasende Moto" cue=praise "supports" at="the plan" rule=statement.cue:support
indirect by="The assembly" cue=praise "backed" at="the accord" rule=statement.cue:back
indirect by="One plan" cue=say "suggests" at="a vote" rule=statement.cue:suggest
indirect by="Kasende Moto" cue=refuse "ruled" at="a cabinet with the rebels" rule="statement.cue:rule out"
direct by="Kasende Moto" cue=say "saying" at="Forget the old guard." rule=statement.quote:say
indirect by="Kasende Moto" cue=say "said" channel="audio message" place="Beni" at="the night patrols were intended to keep thieves out of the market" rule=statement.cue:say
indirect by="Kasende Moto" cue=accuse "accused" at="the army for the first time of shelling the camp" rule=statement.cue:accuse
indirect by="Kasende Moto" cue=express "hoped" at="would end the siege" rule=statement.cue:hope
direct by="Daudi Moto" cue=say "told" to="reporters" place="Sake" at="Our first buses reached Bukavu this morning" rule=statement.cue:tell
