# Sayings that are taken back, and deeds that did not come about, on verbs and on nouns: none of them is told as done.
published: 2026-03-13
show: events
--- text
Harbour board of Suakin agrees to pay guards

By Lena Marrow

PORT SUDAN, Sudan (AP) — “I never said that the fighting had been suspended,” Foreign Minister Omar Tallab told reporters on Friday. He denied saying that the rebels had declared a truce.

The rebels have no intention of stopping the war, he said. The army has received no order to attack the village of Erkowit.

Despite failure to reach an agreement, Norway welcomed the talks. The army did not confirm that rebels had shelled the port.

The Harbour Board of Suakin agreed to pay the guards, and the board’s spokesman denied an opposition claim that it had attacked strikers.

Norwegian and Sudanese officials will meet in Oslo on Saturday to continue discussions on the port.
--- events
RETREAT 087 mode=ceasefire context=military negative says="Omar Tallab" trigger="suspended" at="the fighting had been suspended" rule=truce.stop_fighting
CONCEDE 0871 context=military actor="rebels" negative says="Omar Tallab" trigger="declared" at="the rebels had declared a truce" rule=truce.declare
RETREAT 087 mode=ceasefire context=military actor="rebels" negative future says="Omar Tallab" trigger="stopping" at="The rebels have no intention of stopping the war" rule=truce.stop_fighting
ASSAULT 190 context=military place="Erkowit" negative future trigger="attack" at="no order to attack the village" rule=assault.attack
AGREE 030 context=diplomatic negative trigger="reach" at="Despite failure to reach an agreement" rule=agree.reach
SUPPORT 051 context=diplomatic actor="Norway" trigger="welcomed" at="Norway welcomed the talks" rule=support.welcome
ASSAULT 194 mode=heavy-weapons context=military actor="rebels" possible trigger="shelled" at="rebels had shelled the port" rule=assault.shell
AGREE 030 context=diplomatic actor="Harbour Board of Suakin" trigger="agreed" at="The Harbour Board of Suakin agreed" rule=agree.agree
CONSULT 040 actor="Sudanese officials" actor="Norwegian officials" recipient="Norwegian officials" place="Oslo" time=2026-03-14 future trigger="meet" at="Norwegian and Sudanese officials will meet" again="Norwegian and Sudanese officials will meet in Oslo on Saturday to continue discussions" rule=consult.meet
