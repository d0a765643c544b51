# R5 fires: a government says that rebels agreed, they say that they turned it down.
published: 2026-01-30
show: truces,contradictions
--- text
Rebels accept pause, rebels refuse it

N'DJAMENA (AFP) - Chad's government said on Friday that FACT rebels had agreed to a two-week truce.

FACT spokesman Moussa Brahim said the rebels had turned the truce down.
--- truces
"Chad pause, January 2026" contested form=unclear class="suspension of operations" name="pause" name="truce" agreed_by="FACT" bound="FACT"
  view party="FACT" state=agreed since=2026-01-30
  view party="wire:AFP" state=rejected since=2026-01-30
  agreed act holder="FACT" party="FACT" asserted=2026-01-30 at="accept pause" rule=truce.accept
  rejected act holder="wire:AFP" asserted=2026-01-30 at="refuse it" rule=truce.reject
  agreed act holder="Chad" party="FACT" asserted=2026-01-30 at="had agreed to a two-week truce" rule=truce.agree
  rejected act holder="Moussa Brahim" party="FACT" asserted=2026-01-30 at="had turned the truce down" rule=truce.reject
--- contradictions
antonym a="had agreed to a two-week truce" b="had turned the truce down" because="According to Chad, FACT agreed, “had agreed to a two-week truce”; according to Moussa Brahim, FACT refused, “had turned the truce down”. It cannot be both." rule=R5
