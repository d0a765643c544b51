# The other way: sayings that stand, deeds that were done, nouns that are no name and truces over a holiday.
published: 2026-03-13
show: events
--- text
Renewal of Suakin truce agreed

By Lena Marrow

PORT SUDAN, Sudan (AP) — “I said on Monday that the army had suspended the fighting,” Foreign Minister Omar Tallab told reporters on Friday. The army confirmed that rebels had shelled the port, but did not say who had attacked the village.

The rebels announced a ceasefire over the Easter holiday. The army declared the ceasefire over on Friday.

Norway announced a suspension of aid to Sudan, and Egypt announced a suspension of military operations along the border.

Colombia’s government suspended a cease-fire with the rebels. Chad’s government suspended operations against the rebels.
--- events
AGREE 030 context=diplomatic trigger="agreed" at="Renewal of Suakin truce agreed" rule=agree.agree_obj
RETREAT 087 mode=ceasefire context=military actor="Sudanese army" says="Omar Tallab" trigger="suspended" at="the army had suspended the fighting" rule=truce.stop_fighting
ASSAULT 194 mode=heavy-weapons context=military actor="rebels" says="Sudanese army" trigger="shelled" at="rebels had shelled the port" rule=assault.shell
ASSAULT 190 context=military says="Sudanese army" trigger="attacked" at="who had attacked the village" rule=assault.attack
CONCEDE 0871 context=military actor="rebels" time=2026-04-05 trigger="announced" at="The rebels announced a ceasefire" rule=truce.declare
REJECT 196 mode=yield context=legal context=military actor="Sudanese army" time=2026-03-13 trigger="declared" at="The army declared the ceasefire over" rule=truce.declare_over
SANCTION 162 mode=discontinue context=human_security actor="Norway" recipient="Sudan" says="Norway" trigger="suspension" at="Norway announced a suspension of aid to Sudan" rule=sanction.aid_stop_noun
CONCEDE 0871 context=military actor="Egypt" trigger="announced" at="Egypt announced a suspension" rule=truce.declare_halt
REJECT 196 mode=yield context=legal context=military actor="Colombia" recipient="rebels" trigger="suspended" at="Colombia’s government suspended a cease-fire" rule=truce.end
RETREAT 087 mode=ceasefire context=military actor="Chad" recipient="rebels" trigger="suspended" at="Chad’s government suspended operations" rule=retreat.freeze_lines
