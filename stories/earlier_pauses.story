# Truces of other years are other truces; a second clause has a subject of its own; "no truce, no talks" refuses, and so does "can be no".
published: 2026-05-12
show: truces,contradictions
--- text
Rebels turn down Tillaberi truce

NIAMEY, May 12 (AFP) - Niger's government said on Tuesday that its offer of a two-week truce in Tillaberi stood.

Nothing had been signed and the offensive was going on, said a rebel commander, Amadou Sani. "No truce, no talks," he said.

"There can be no truce with a government that bombs markets," another rebel commander, Issa Maiga, said.

Last year's truce was extended once and ended without incident.
--- truces
"Tillaberi truce, May 2026" agreed form=unclear class=unclear name="truce" place="Tillaberi"
  view party="Rebels" state=rejected since=2026-05-12
  view party="Niger" state=proposed since=2026-05-12
  view party="Amadou Sani" state=fighting since=2026-05-12
  view party="Issa Maiga" state=rejected since=2026-05-12
  rejected act holder="Rebels" party="Rebels" asserted=2026-05-12 at="turn down Tillaberi truce" rule=truce.reject
  proposed holder="Niger" party="Niger" asserted=2026-05-12 at="offer of a two-week truce in Tillaberi stood" rule=truce.offer_stands
  none holder="Amadou Sani" asserted=2026-05-12 at="Nothing had been signed" rule=truce.nothing_signed
  fighting holder="Amadou Sani" asserted=2026-05-12 at="offensive was going on" rule=truce.fight_goes_on
  rejected holder="Amadou Sani" asserted=2026-05-12 at="No truce" rule=truce.no_truce
  rejected holder="Issa Maiga" asserted=2026-05-12 at="There can be no truce" rule=truce.there_is_no
"Tillaberi truce, May 2026" agreed form=unclear class=unclear name="truce" place="Tillaberi" how_ended="ended by declaration"
  view party="wire:AFP" state=ended since=2026-05-12
  extended act holder="wire:AFP" asserted=2026-05-12 at="truce was extended once" rule=truce.extend
  ended act holder="wire:AFP" asserted=2026-05-12 at="truce was extended once and ended" rule=truce.end
  in_effect presupposed holder="wire:AFP" asserted=2026-05-12 at="truce was extended once" rule=truce.extend.presupposed
--- contradictions
