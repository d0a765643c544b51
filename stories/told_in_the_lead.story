# Claims that a lead makes in a story that names its truce further down; a truce told by what follows it; who fires "first" by "the other side"; claims that nobody could check.
published: 2026-10-14
show: truces,contradictions
--- text
TBILISI (AFP) - Rockets fell on Zugdidi after the start of a ten-day ceasefire, Georgian officials said on Wednesday.

"It was the other side that opened up first," Abkhaz commander Beslan Tarba said. His men had initialled the truce in Sochi, to start at midnight.

Georgian soldiers went on advancing, he said. Neither account could be checked.

"They shelled us at dawn," Georgian army spokesman Giorgi Lomidze said. "Without guarantees there will be no truce."
--- truces
"Zugdidi ceasefire, October 2026" contested form=unclear class=unclear name="ceasefire" name="truce" place="Zugdidi" place="Sochi" agreed_by="Beslan Tarba" bound="Beslan Tarba" bound="Giorgi Lomidze" effect=2026-10-14
  view party="Georgian officials" state=in_effect since=2026-10-14
  view party="Beslan Tarba" state=agreed since=2026-10-14
  view party="wire:AFP" state=scheduled since=2026-10-14
  view party="Georgian soldiers" state=fighting since=2026-10-14
  view party="Giorgi Lomidze" state=violation since=2026-10-14
  violation holder="Georgian officials" asserted=2026-10-14 at="Rockets fell" rule=truce.shell_fall
  in_effect presupposed holder="Georgian officials" asserted=2026-10-14 at="after the start of a ten-day ceasefire" rule=truce.start_of
  violation holder="Beslan Tarba" asserted=2026-10-14 at="opened up first" rule=truce.began_it
  agreed act holder="wire:AFP" party="Beslan Tarba" asserted=2026-10-14 at="had initialled the truce" rule=truce.sign
  scheduled act holder="wire:AFP" valid=2026-10-14.. asserted=2026-10-14 at="truce in Sochi, to start" rule=truce.will_begin
  fighting act holder="Beslan Tarba" party="Georgian soldiers" asserted=2026-10-14 at="went on advancing" rule=truce.keep_fighting
  unverified meta holder="wire:AFP" about=fighting asserted=2026-10-14 at="Neither account could be checked." rule=truce.meta.unverified
  violation holder="Giorgi Lomidze" valid=2026-10-14 asserted=2026-10-14 at="They shelled us" rule=truce.alleged
  none conditional holder="Giorgi Lomidze" asserted=2026-10-14 at="there will be no truce" rule=truce.there_is_no
--- contradictions
