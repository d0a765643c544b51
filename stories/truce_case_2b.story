# Case 2 in other words: rebels call a truce off over breaches, three counts by three claimants, guarantors say that it stands.
published: 2026-07-14
show: truces,contradictions
--- text
Rebels end Kachin truce over "200 army attacks"

MANDALAY, Myanmar (AFP) - The Kachin Independence Army on Tuesday pulled out of a two-week-old ceasefire with Myanmar's military, accusing the army of more than 200 violations.

"As of midnight the ceasefire is over," the group's spokesman, Colonel Naw Bawk, said in a statement.

Military spokesman Brigadier General Thet Naing said the rebels had broken the truce 97 times. The Shan Human Rights Network has documented 143 violations since July 1, 120 of them by government troops.

China and Thailand, which sponsored the agreement, said it had not collapsed. "The truce is still in force," Chinese envoy Liu Weiping told reporters in Kunming.
--- truces
"Kachin Independence Army truce, July 2026" contested form=unclear class=unclear name="truce" name="ceasefire" bound="Kachin Independence Army" bound="Myanmar's military" ended=2026-07-14 how_ended="ended by declaration"
  view party="Kachin Independence Army" state=ended since=2026-07-14
  view party="wire:AFP" state=ended since=2026-07-14
  view party="China" state=in_effect since=2026-07-14
  view party="Thailand" state=in_effect since=2026-07-14
  view party="Myanmar's military" state=violation since=2026-07-14
  view party="Shan Human Rights Network" state=violation since=2026-07-14
  ended act holder="Kachin Independence Army" party="Kachin Independence Army" asserted=2026-07-14 at="end Kachin truce" rule=truce.end
  ended holder="wire:AFP" asserted=2026-07-14 at="truce over" rule=truce.head_over
  ended act holder="Kachin Independence Army" party="Kachin Independence Army" valid=2026-07-14.. asserted=2026-07-14 at="pulled out of a two-week-old ceasefire" rule=truce.end
  violation count holder="Kachin Independence Army" party="Myanmar's military" count="more than 200 violations" asserted=2026-07-14 at="more than 200 violations" rule=truce.n_violations
  ended holder="Naw Bawk" asserted=2026-07-14 at="ceasefire is over" rule=truce.not_dead
  violation count holder="Thet Naing" party="Kachin Independence Army" count="97 times" asserted=2026-07-14 at="had broken the truce 97 times" rule=truce.violate
  violation count holder="Shan Human Rights Network" count="143 violations" asserted=2026-07-14 at="143 violations" rule=truce.n_violations
  in_effect holder="China" asserted=2026-07-14 at="it had not collapsed" rule=truce.collapse
  in_effect holder="Thailand" asserted=2026-07-14 at="it had not collapsed" rule=truce.collapse
  in_effect holder="Liu Weiping" asserted=2026-07-14 at="truce is still in force" rule=truce.in_force
--- contradictions
state_clash a="ceasefire is over" b="truce is still in force" because="According to Naw Bawk, the truce is over, “ceasefire is over”; according to Liu Weiping, the truce stands, “truce is still in force”. It cannot be both." rule=R3
state_clash a="ceasefire is over" b="it had not collapsed" because="According to Naw Bawk, the truce is over, “ceasefire is over”; according to Thailand, the truce stands, “it had not collapsed”. It cannot be both." rule=R3
