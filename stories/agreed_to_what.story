# What was agreed stands behind the verb, not before it; to agree to return to talks frees nobody; to host a ship is no meeting; who is said to have suffered an attack has.
published: 2025-11-20
show: statements,events
--- text
KATHMANDU, Nov 20 (Reuters) - Under an accord reached in spring, which closed a long feud, the government of Nepal agreed to let the rebels enter Kathmandu.

Nepal agreed to return to the talks. The rebels agreed to return the prisoners.

Nepal agreed to host a ship of the United Nations. Nepal agreed to host the talks.

An official in Pokhara asked not to be named. President Ram Gurung, a rival of the prime minister, said she was late.

The board in Pokhara decided that it would not send food to the rebels.

Nepal is the only country in the region to have suffered an attack on a dam.
--- statements
indirect by="Ram Gurung" cue=say "said" at="she was late" rule=statement.cue:say
indirect by="The board in Pokhara" cue=intend "decided" at="it would not send food to the rebels" rule=statement.cue:decide
--- events
AGREE 030 context=diplomatic actor="Nepal" trigger="agreed" at="the government of Nepal agreed to let" rule=agree.deal_that
RETREAT 0863 mode=access context=humanitarian actor="Nepal" recipient="rebels" future trigger="let" at="the government of Nepal agreed to let the rebels enter" rule=retreat.allow_access
AGREE 036 context=diplomatic actor="Nepal" trigger="agreed" at="Nepal agreed to return" rule=agree.agree.talks
CONSULT 046 context=diplomatic actor="Nepal" future trigger="return" at="Nepal agreed to return to the talks" rule=consult.return_table
AGREE 0353 context=rights_freedoms actor="rebels" trigger="agreed" at="The rebels agreed to return" rule=agree.agree.free
AGREE 030 context=diplomatic actor="Nepal" trigger="agreed" at="Nepal agreed" again="Nepal agreed to host" rule=agree.agree
CONSULT 043 mode=visit actor="Nepal" future trigger="host" at="Nepal agreed to host the talks" rule=consult.host_summit
AID 073 context=humanitarian recipient="rebels" negative future says="The board in Pokhara" trigger="send" at="it would not send food to the rebels" rule=aid.flew_tons
ASSAULT 190 context=military trigger="attack" at="suffered an attack" rule=assault.attack_noun
