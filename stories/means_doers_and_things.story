# Who struck has killed; leaflets warn for who drops them; an instance says nothing; a means to come is not said; a day behind a channel is that of saying; a relative clause has a day of its own; "said in its statement" tells once; what is met may be an answer.
published: 2025-11-20
show: statements,events
--- text
BAMAKO, Nov 20 (Reuters) - A French-led airstrike near Kidal killed nine Tuareg fighters, the governor of Gao said.

On Friday the mission pasted leaflets on gates warning fighters to leave the quarter. A wounded officer was transferred to a clinic.

The audit cited a case in which rice was held up in Niger, saying the council wrote twice and heard nothing.

Governor Hama Sidibe, who took on the job on Thursday after his brother quit, rejected calls to resign. He hopes to win over traders by saying markets would open.

The council said in a statement on Monday it had requested guards. The council said in its statement that it would meet traders.

Any raid would meet a strong response. Two battalions are understood to have been placed on alert.
--- statements
indirect by="Hama Sidibe" cue=say "said" at="A French-led airstrike near Kidal killed nine Tuareg fighters" rule=statement.cue:say
indirect by="the mission" cue=warn "warning" time=2025-11-14 at="fighters to leave the quarter" rule=statement.cue:warn
indirect by="The audit" cue=say "saying" at="the council wrote twice and heard nothing" rule=statement.cue:say
indirect by="Hama Sidibe" cue=deny "rejected" at="calls to resign" rule=statement.cue:reject
indirect by="Hama Sidibe" cue=express "hopes" at="to win over traders by saying markets would open" rule="statement.cue:hope to"
indirect by="The council" cue=say "said" channel="statement" time=2025-11-17 at="it had requested guards" rule=statement.cue:say
indirect by="The council" cue=say "said" channel="statement" at="it would meet traders" rule=statement.cue:say
--- events
ASSAULT 195 mode=aerial context=military actor="France" place="Kidal" says="Hama Sidibe" trigger="airstrike" at="French-led airstrike" rule=assault.airstrike
ASSAULT 190 context=military actor="France" recipient="Tuareg fighters" place="Kidal" says="Hama Sidibe" trigger="killed" at="A French-led airstrike near Kidal killed nine Tuareg fighters" rule=assault.kill_noun_obj
REQUEST 100 recipient="Tuareg fighters" trigger="warning" at="on gates warning fighters to leave" rule=request.told_leave
RETREAT 0874 mode=withdraw context=military actor="Tuareg fighters" requested says="the mission" trigger="leave" at="fighters to leave the quarter" rule=retreat.leave
RETREAT 0831 mode=resign context=political_institutions actor="Hama Sidibe's brother" trigger="quit" at="his brother quit" rule=retreat.step_down
REJECT 127 mode=meet context=diplomatic actor="Hama Sidibe" trigger="rejected" at="Governor Hama Sidibe, who took on the job on Thursday after his brother quit, rejected calls" rule=reject.plan
RETREAT 0831 mode=resign context=political_institutions actor="Hama Sidibe" negative requested says="Hama Sidibe" trigger="resign" at="Governor Hama Sidibe, who took on the job on Thursday after his brother quit, rejected calls to resign" rule=retreat.step_down
CONSULT 040 actor="traders" future says="The council" trigger="meet" at="it would meet traders" rule=consult.meet
MOBILIZE 152 mode=troops context=military trigger="placed" at="Two battalions are understood to have been placed on alert" rule=mobilize.on_alert
