# Who struck has killed; leaflets warn for who drops them; an instance says nothing; a means to come is not said; a day behind a channel is that of saying; a relative clause has a day of its own; "said in its statement" tells once; what is met may be an answer.
published: 2025-11-20
show: statements,events
--- text
BAMAKO, Nov 20 (Reuters) - A French-led airstrike in northern Mali killed up to 30 Tuareg fighters, the governor of Gao said.

The mission on Friday dropped leaflets on trenches warning fighters to leave the area. The wounded officer was transferred to hospital.

The report cited an instance when a shipment was blocked in Niger, saying the council asked for papers but got none.

Governor Hama Sidibe, who took on the job on Thursday after his brother quit, rejected calls to resign. He hopes to win over traders by saying markets would open.

The council said in a statement on Monday it had requested guards. The council said in its statement that it would meet traders.

Any raid would meet a strong response. A company of 100 troops is understood to have been put on standby.
--- statements
indirect by="Hama Sidibe" cue=say "said" at="A French-led airstrike in northern Mali killed up to 30 Tuareg fighters" rule=statement.cue:say
indirect by="The mission" cue=warn "warning" time=2025-11-14 at="fighters to leave the area" rule=statement.cue:warn
indirect by="The report" cue=say "saying" at="the council asked for papers but got none" rule=statement.cue:say
indirect by="Hama Sidibe" cue=deny "rejected" at="calls to resign" rule=statement.cue:reject
indirect by="Hama Sidibe" cue=express "hopes" at="to win over traders by saying markets would open" rule="statement.cue:hope to"
indirect by="The council" cue=say "said" channel="statement" time=2025-11-17 at="it had requested guards" rule=statement.cue:say
indirect by="The council" cue=say "said" channel="statement" at="it would meet traders" rule=statement.cue:say
--- events
ASSAULT 195 mode=aerial context=military actor="France" place="northern Mali" says="Hama Sidibe" trigger="airstrike" at="French-led airstrike" rule=assault.airstrike
ASSAULT 190 context=military actor="France" recipient="Tuareg fighters" place="northern Mali" says="Hama Sidibe" trigger="killed" at="A French-led airstrike in northern Mali killed up to 30 Tuareg fighters" rule=assault.kill_noun_obj
REQUEST 100 recipient="Tuareg fighters" trigger="warning" at="leaflets on trenches warning fighters" rule=request.tell
RETREAT 0874 mode=withdraw context=military actor="Tuareg fighters" requested says="The mission" trigger="leave" at="fighters to leave the area" rule=retreat.leave
RETREAT 0831 mode=resign context=political_institutions actor="his brother" trigger="quit" at="his brother quit" rule=retreat.step_down
REJECT 127 mode=meet context=diplomatic actor="Hama Sidibe" trigger="rejected" at="Governor Hama Sidibe, who took on the job on Thursday after his brother quit, rejected calls" rule=reject.plan
RETREAT 0831 mode=resign context=political_institutions actor="Hama Sidibe" negative requested says="Hama Sidibe" trigger="resign" at="Governor Hama Sidibe, who took on the job on Thursday after his brother quit, rejected calls to resign" rule=retreat.step_down
CONSULT 040 actor="traders" recipient="traders" future says="The council" trigger="meet" at="it would meet traders" rule=consult.meet
MOBILIZE 152 mode=troops context=military trigger="put" at="A company of 100 troops is understood to have been put on standby" rule=mobilize.on_alert
