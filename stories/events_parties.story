# Who may be a party: a state that is visited or struck, the nation before a strike, people named by what they are, a name
# that nobody knows. Who may not: where a thing happened, and the nation of the town where it did.
wrong: "shot dead" is done with firearms, 193
published: 2026-04-08
show: events
--- text
Strikes on Sudan

KHARTOUM, April 8 (Reuters) - The Egyptian foreign minister visited Russia on Monday. Russian air strikes on the camp killed two engineers.

The Harbour Board of Suakin agreed to pay the dockers. Gunmen shot dead a teacher in the Sudanese town of Kosti.

India and Pakistan signed an accord in Norway. A ceasefire was declared in Chad.
--- events
CONSULT 042 mode=visit actor="Badr Abdelatty" recipient="Russia" time=2026-04-06 trigger="visited" at="The Egyptian foreign minister visited Russia" rule=consult.visit2
ASSAULT 195 mode=aerial context=military actor="Russia" trigger="strikes" at="Russian air strikes" rule=assault.strike_mod
ASSAULT 190 context=military actor="Russia" recipient="two engineers" trigger="killed" at="Russian air strikes on the camp killed two engineers" rule=assault.kill_noun_obj
AGREE 030 context=diplomatic actor="Harbour Board of Suakin" trigger="agreed" at="The Harbour Board of Suakin agreed" rule=agree.agree
ASSAULT 190 context=military actor="Gunmen" recipient="teacher" place="Kosti" trigger="shot dead" at="Gunmen shot dead a teacher" rule=assault.kill
AGREE 057 context=diplomatic actor="India" actor="Pakistan" recipient="Pakistan" place="Norway" trigger="signed" at="India and Pakistan signed an accord" rule=agree.sign
CONCEDE 0871 context=military place="Chad" trigger="declared" at="A ceasefire was declared" rule=truce.declare
