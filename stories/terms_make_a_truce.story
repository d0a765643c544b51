# An arrangement is a truce by its terms: "a plan that foresees a ceasefire"; one that would end the truce is none.
published: 2026-03-20
show: truces
--- text
BANGUI (AA) - The Boali Front signed up on Thursday to an Angolan roadmap under which the fighting in Ouham would stop for a month, but the army dismissed it.

"Nothing is in writing," said army spokesman Didier Mokpem. Reports of a ceasefire were premature, he said.

Lawmaker Odette Yangba tabled a plan that would end the arms embargo.
--- truces
"Ouham ceasefire, March 2026" contested form=unclear class=unclear name="ceasefire" place="Ouham" agreed_by="Boali Front" bound="Boali Front" agreed=2026-03-19
  view party="Boali Front" state=agreed since=2026-03-19
  view party="Central African army" state=rejected since=2026-03-20
  agreed act holder="Boali Front" party="Boali Front" valid=2026-03-19.. asserted=2026-03-20 at="signed up on Thursday to an Angolan roadmap" rule=truce.accept_offer
  halted act future holder="wire:AA" asserted=2026-03-20 at="fighting in Ouham would stop" rule=truce.halt
  rejected act holder="Central African army" party="Central African army" asserted=2026-03-20 at="dismissed it" rule=truce.reject
  none holder="Didier Mokpem" asserted=2026-03-20 at="Nothing is in writing" rule=truce.nothing_signed
  denied meta holder="Didier Mokpem" about=agreed asserted=2026-03-20 at="Reports of a ceasefire were premature" rule=truce.meta.denied
