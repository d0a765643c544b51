# A military accord is suspended by the one, and stands according to the other: a pact with no truce noun.
wrong: the accord is one of Chad; only the raid was in Tibesti
published: 2026-01-12
show: truces,contradictions
--- text
Chad rebels suspend accord with army, cite raid

N'DJAMENA, Jan 12 (Xinhua) -- A Chadian rebel coalition said on Monday that it was suspending a military accord signed with the army in August, citing a raid on one of its bases in the northern region of Tibesti.

Under the non-aggression pact, the two sides had undertaken not to attack each other and to share information on traffickers.

"We are freezing our participation until the prisoners are released," the coalition's spokesman, Kosso Mahamat, said in a statement.

Defense Minister Idriss Gory told state radio that the pact stood and that no raid had taken place. "The army has attacked nobody," he said.

Sudan, which brokered the pact, urged the two sides to return to it.
--- truces
"Tibesti military accord, January 2026" contested form=bilateral class=unclear name="military accord" name="non-aggression pact" place="Tibesti" agreed_by="Chadian rebel coalition" agreed_by="Chadian army" bound="Chadian rebel coalition" bound="Chadian army" brokered_by="Sudan" agreed=2025-08
  view party="Chad rebels" state=suspended since=2026-01-12
  view party="Chadian rebel coalition" state=suspended since=2026-01-12
  view party="Chadian army" state=agreed since=2026-01-12
  view party="Idriss Gory" state=in_effect since=2026-01-12
  view party="wire:XINHUA" state=agreed since=2026-01-12
  view party="Sudan" state=proposed since=2026-01-12
  suspended act holder="Chad rebels" party="Chad rebels" asserted=2026-01-12 at="suspend accord" rule=truce.suspend
  suspended act holder="Chadian rebel coalition" party="Chadian rebel coalition" asserted=2026-01-12 at="was suspending a military accord" rule=truce.suspend
  agreed act holder="Chadian rebel coalition" party="Chadian rebel coalition" valid=2025-08-01.. asserted=2026-01-12 at="military accord signed" rule=truce.sign+commit
  agreed act holder="two sides" party="Chadian rebel coalition" party="Chadian army" asserted=2026-01-12 at="undertaken not to attack" rule=truce.halt_verb+commit
  in_effect holder="Idriss Gory" asserted=2026-01-12 at="pact stood" rule=truce.hold
  agreed act holder="wire:XINHUA" asserted=2026-01-12 at="brokered the pact" rule=truce.broker
  proposed act holder="Sudan" asserted=2026-01-12 at="urged the two sides to return to it" rule=truce.return_to+request
--- contradictions
state_clash a="was suspending a military accord" b="pact stood" because="According to Chadian rebel coalition, it is suspended, “was suspending a military accord”; according to Idriss Gory, the truce stands, “pact stood”. It cannot be both." rule=R3
