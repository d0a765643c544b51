# What a pact lays down, what it is called in contempt, a pause that is announced by promising to keep it, and a yes without its object.
published: 2026-05-13
show: truces,contradictions
--- text
SANAA (AFP) - The Saudi army said on Tuesday it would observe a daily tactical pause on the Hodeida road. Under the deal, all air raids are banned until June 1.

Houthi spokesman Yahya Ghamdan called the pause a publicity stunt. "A truce now would only help them to dig in," he said.

The Yemeni government said it would accept if the Houthis did. A UN observer, Mette Sund, said compliance was only partial.

The Houthis refused to reciprocate.
--- truces
"Hodeidah tactical pause, May 2026" contested form=unilateral class="suspension of operations" name="tactical pause" name="truce" place="Hodeidah" declared_by="Saudi army" bound="Saudi army"
  view party="Saudi army" state=declared since=2026-05-12
  view party="wire:AFP" state=halted since=2026-05-13
  view party="Houthis" state=rejected since=2026-05-13
  view party="United Nations" state=in_effect since=2026-05-13
  declared act holder="Saudi army" party="Saudi army" asserted=2026-05-12 at="would observe a daily tactical pause" rule=truce.honour
  halted holder="wire:AFP" valid=..2026-06-01 asserted=2026-05-13 at="raids are banned" rule=truce.banned
  rejected act holder="Yahya Ghamdan" party="Yahya Ghamdan" asserted=2026-05-13 at="called the pause" rule=truce.derided
  rejected holder="Yahya Ghamdan" asserted=2026-05-13 at="truce now would only help" rule=truce.no_use
  agreed act future holder="Yemen" party="Yemen" asserted=2026-05-13 at="would accept" rule=truce.accept_bare
  in_effect degree=partial holder="Mette Sund" asserted=2026-05-13 at="compliance was only partial" rule=truce.compliance
  rejected act holder="Houthis" party="Houthis" asserted=2026-05-13 at="refused to reciprocate" rule=truce.not_same
--- contradictions
