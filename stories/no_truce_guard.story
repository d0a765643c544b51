# What is no truce, no end of one and no breach: an armistice that a war ended in, the expiry date, a pause's own name, a strike "that" killed.
published: 2026-05-17
show: truces
--- text
NEW DELHI, May 17 (Reuters) - India's army said on Sunday there was no expiry date to the ceasefire with Pakistan. "As far as the continuation of the break in hostilities is concerned, there is no end date," an army official said.

The war of 1971 ended in an armistice.

Pakistan's army denied carrying out a strike on Friday that killed three villagers.
--- truces
"ceasefire, May 2026" agreed form=unclear class="suspension of operations" name="ceasefire" name="break in hostilities" name="armistice" agreed=1971
  view party="India's army" state=in_effect since=2026-05-17
  view party="wire:REUTERS" state=agreed since=1971-01-01
  in_effect holder="India's army" asserted=2026-05-17 at="no expiry date to the ceasefire" rule=truce.open_end
  agreed holder="wire:REUTERS" valid=1971-01-01.. asserted=2026-05-17 at="ended in an armistice" rule=truce.ended_in
  denied meta holder="Pakistan's army" asserted=2026-05-17 at="denied carrying out a strike on Friday that killed three villagers" rule=truce.meta.denied
