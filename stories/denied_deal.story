# "Denied it had struck a deal" answers what is told after it (R2); a pledge in exchange for something is a pledge, one on condition is none yet.
published: 2026-02-10
show: truces,contradictions
--- text
Niger's junta says no pact with jihadists

NIAMEY, Feb 10 (Reuters) - Niger's military government denied on Tuesday that it had struck a deal with Islamist fighters to end a blockade of the town of Tera.

Elders from Tera told Reuters on Monday that the fighters had promised not to attack the town for 30 days in exchange for the release of nine prisoners.

"Whoever says that we agreed to a ceasefire is lying," said the junta's spokesman, Colonel Adamou Issaka.

A rebel commander, Moussa Bilali, said his men would accept a truce on condition that the army left Tera.
--- truces
"Téra ceasefire, February 2026" contested form=unclear class=unclear name="deal" name="ceasefire" name="truce" place="Téra"
  view party="Islamist fighters" state=agreed since=2026-02-09
  denied meta holder="Niger" about=agreed asserted=2026-02-10 at="denied on Tuesday that it had struck a deal with Islamist fighters to end a blockade" rule=truce.meta.denied
  agreed act holder="Elders" party="Islamist fighters" asserted=2026-02-09 at="promised not to attack" rule=truce.halt_verb+commit
  denied meta holder="Adamou Issaka" about=agreed asserted=2026-02-10 at="agreed to a ceasefire is lying" rule=truce.meta.denied
  agreed act future holder="Moussa Bilali" party="Moussa Bilali" asserted=2026-02-10 at="would accept a truce" rule=truce.accept
--- contradictions
denied_act a="promised not to attack" b="denied on Tuesday that it had struck a deal with Islamist fighters to end a blockade" because="Elders: “promised not to attack”; denied by Niger: “denied on Tuesday that it had struck a deal with Islamist fighters to end a blockade”." rule=R2
