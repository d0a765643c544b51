# By what people are called, whose ministers they are, for whom they sign; a paper called like another; an alliance that is no armed group.
published: 2026-03-17
show: statements,actors
--- text
Nepali rebels keep promise

KATHMANDU, Nepal (AP) -- The Maoist rebels shelled nobody on Monday. Their chairman, who goes by the name of Comrade Suryodaya, said the promise would be kept. The seven-party alliance that called the strike rejected the promise in a statement on Monday.

Trade Minister Jonas Falk of Norway told The Times of Zambia that the road was open. Defence Minister Hari Basnyat, who signed for Kathmandu, welcomed the move at a news conference.
--- actors
people "Nepali rebels" role="rebel" country=NPL cameo=NPLREB at="Nepali rebels" rule=actor.agent:rebel
party "Communist Party of Nepal (Maoist)" country=NPL cameo=NPLPTY at="The Maoist rebels" rule="actor.armed_groups.tsv:Communist Party of Nepal (Maoist)"
person "Comrade Suryodaya" role="chairman" country=NPL cameo=NPLPTY for="Communist Party of Nepal (Maoist)" at="Their chairman","Comrade Suryodaya" rule=actor.person:described
person "Jonas Falk" role="trade minister" country=NOR cameo=NORGOV at="Trade Minister Jonas Falk" rule=actor.person:described
other "The Times of Zambia" country=ZMB cameo=ZMB at="The Times of Zambia" rule=actor.organisation:named
person "Hari Basnyat" role="defence minister" country=NPL cameo=NPLGOVMIL for="Nepal" at="Defence Minister Hari Basnyat" rule=actor.person:described
government "Nepal" country=NPL cameo=NPLGOV at="Kathmandu" rule=actor.state:NPL
--- statements
indirect by="Comrade Suryodaya" for="Communist Party of Nepal (Maoist)" cue=say "said" at="the promise would be kept" rule=statement.cue:say
indirect by="The seven-party alliance" cue=deny "rejected" at="the promise" rule=statement.cue:reject
indirect by="Jonas Falk" cue=say "told" to="The Times of Zambia" at="the road was open" rule=statement.cue:tell
indirect by="Hari Basnyat" for="Nepal" cue=welcome "welcomed" at="the move" rule=statement.cue:welcome
