# A pact is a truce by who signs it, keeps it or breaks it, and by what came of it; a deal between parties in parliament is none.
published: 2026-03-20
show: truces
--- text
KADUGLI (AA) - The Nuba Front and the army initialled a second pact in Heiban on Thursday to end one of the longest wars of the region.

"Nothing is left of the first accord," said Front commander Tia Kodi, who accused government troops of 40 breaches of it. An agreement reached at Umm Dorein had stopped the shelling in 2024. A second one came apart within a month.

The army's men will stay where they are, said its spokesman, Hamid Eisa. He is setting no deadline, he added.

In Khartoum, the Unity Party and the Reform Union signed an agreement to share ministries.
--- truces
"Heiban pact, March 2026" agreed form=unclear class=unclear name="pact" place="Heiban" agreed_by="Sudanese army" bound="Sudanese army" agreed=2026-03-19
  view party="Nuba Front" state=agreed since=2026-03-19
  view party="Sudanese army" state=agreed since=2026-03-19
  agreed act holder="wire:AA" party="Nuba Front" party="Sudanese army" valid=2026-03-19.. asserted=2026-03-20 at="initialled a second pact" rule=truce.sign
"Umm Dorein halt in fighting, March 2026" contested form=unclear class="suspension of operations" place="Umm Dorein" bound="Sudanese army" how_ended="collapse reported"
  view party="Sudanese army" state=collapsed since=2026-03-20
  view party="wire:AA" state=collapsed since=2026-03-20
  collapsed holder="Tia Kodi" asserted=2026-03-20 at="Nothing is left of the first accord" rule=truce.nothing_left
  violation count holder="Tia Kodi" party="government troops" count="40 breaches" asserted=2026-03-20 at="40 breaches" rule=truce.n_violations
  agreed act holder="wire:AA" asserted=2026-03-20 at="agreement reached" rule=truce.agree+commit
  halted act holder="wire:AA" valid=2024-01-01.. asserted=2026-03-20 at="had stopped the shelling" rule=truce.halt_verb
  collapsed holder="wire:AA" asserted=2026-03-20 at="one came apart" rule=truce.collapse
  halted act future holder="Hamid Eisa" party="army's men" asserted=2026-03-20 at="will stay where they are" rule=truce.halt_verb
  in_effect holder="Hamid Eisa" asserted=2026-03-20 at="is setting no deadline" rule=truce.no_end_set
