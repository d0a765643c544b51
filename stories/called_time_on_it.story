# Ends and prolongations in other words, a verb parted from its truce by an aside, and a headline without articles.
published: 2026-03-20
show: truces
--- text
Bor rebels pause truce, say army raid broke pact

JUBA (AA) - The Bor Front called off, for the east bank only, the ceasefire that it had declared in February. It has yet to sign the truce that the army offers for the west bank.

The guns had to fall silent first, its spokesman Akol Deng said. In Pibor, a rival group called time on its truce, while a third in Akobo added two months to the silence of its guns.

"Quiet will be met with quiet," army spokesman Lual Garang said. Not a round had come from his men's side, he said, and there was still time to rescue the truce.
--- truces
"Pibor truce, March 2026" contested form=unclear class=unclear name="truce" name="ceasefire" place="Pibor" place="Akobo" bound="rival group" announced=2026-02 how_ended="ended by declaration"
  view party="Bor rebels" state=suspended since=2026-03-20
  view party="Bor Front" state=ended since=2026-03-20
  view party="east bank" state=proposed since=2026-03-20
  view party="South Sudanese army" state=in_effect since=2026-03-20
  view party="rival group" state=ended since=2026-03-20
  view party="wire:AA" state=extended since=2026-03-20
  suspended act holder="Bor rebels" party="Bor rebels" asserted=2026-03-20 at="pause truce" rule=truce.suspend
  violation holder="Bor rebels" asserted=2026-03-20 at="broke pact" rule=truce.violate
  ended act holder="Bor Front" party="Bor Front" asserted=2026-03-20 at="called off, for the east bank only, the ceasefire" rule=truce.end
  declared act holder="east bank" party="east bank" valid=2026-02-01.. asserted=2026-03-20 at="ceasefire that it had declared" rule=truce.declare
  agreed act negative holder="wire:AA" party="east bank" asserted=2026-03-20 at="sign the truce" rule=truce.sign
  proposed act holder="South Sudanese army" party="South Sudanese army" asserted=2026-03-20 at="truce that the army offers" rule=truce.propose
  proposed act holder="Akol Deng" asserted=2026-03-20 at="guns had to fall silent first" rule=truce.due_fall+request
  ended act holder="rival group" party="rival group" asserted=2026-03-20 at="called time on its truce" rule=truce.end
  extended act holder="wire:AA" asserted=2026-03-20 at="added two months" rule=truce.more_time
  proposed holder="Lual Garang" asserted=2026-03-20 at="Quiet will be met with quiet" rule=truce.quiet_for_quiet
  in_effect holder="Lual Garang" asserted=2026-03-20 at="Not a round had come from his men's side" rule=truce.shell_fall
  strained presupposed holder="Lual Garang" asserted=2026-03-20 at="rescue the truce" rule=truce.save
