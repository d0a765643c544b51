# One party walks away from a deal to silence the guns, on grounds of what soldiers burned; the other holds that it is in force.
published: 2026-05-15
show: truces,contradictions
--- text
Casamance faction walks away from pact, says army looted camp

DAKAR (AP) — A faction of Casamance separatists walked away Thursday from a deal with Senegal's government to silence the guns, saying soldiers had looted and burned a camp near the Gambian border.

The faction's leader, Landing Diatta, said in a recorded message that the army carried out nine raids in two weeks. "We signed to stop the war, they signed to win it," he said.

Col. Moussa Ndour, an army spokesman, acknowledged one operation, against timber smugglers, but denied that troops had entered any camp. The government considers the deal still in force, he added.

Under the agreement reached in Bissau in 2022, fighters were to hand in weapons in exchange for homes.
--- truces
"Senegal deal, May 2026" contested form=unclear class=unclear name="deal" place="Bissau" bound="faction of MFDC" bound="Senegalese army" agreed=2022 ended=2026-05-14 how_ended="ended by declaration"
  view party="faction of MFDC" state=ended since=2026-05-14
  view party="wire:AP" state=agreed since=2026-05-15
  view party="Senegalese army" state=in_effect since=2026-05-15
  ended act holder="faction of MFDC" party="faction of MFDC" valid=2026-05-14.. asserted=2026-05-15 at="walked away Thursday from a deal" rule=truce.end
  agreed act holder="wire:AP" asserted=2026-05-15 at="deal with Senegal's government to silence the guns" rule=truce.halt_verb+commit
  violation holder="faction of MFDC" party="soldiers" asserted=2026-05-15 at="soldiers had looted and burned a camp" rule=truce.alleged
  violation count holder="Landing Diatta" party="Senegalese army" count="nine raids" asserted=2026-05-15 at="army carried out nine raids" rule=truce.alleged
  denied meta holder="Moussa Ndour" about=violation asserted=2026-05-15 at="denied that troops had entered any camp" rule=truce.meta.denied
  in_effect holder="Moussa Ndour" asserted=2026-05-15 at="considers the deal still in force" rule=truce.still_valid
  agreed act holder="wire:AP" valid=2022-01-01.. asserted=2026-05-15 at="agreement reached" rule=truce.agree+commit
--- contradictions
state_clash a="walked away Thursday from a deal" b="considers the deal still in force" because="According to faction of MFDC, the truce is over, “walked away Thursday from a deal”; according to Moussa Ndour, the truce stands, “considers the deal still in force”. It cannot be both." rule=R3
denied_act a="army carried out nine raids" b="denied that troops had entered any camp" because="Landing Diatta: “army carried out nine raids”; denied by Moussa Ndour: “denied that troops had entered any camp”." rule=R2
