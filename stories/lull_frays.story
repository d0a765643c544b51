# A lull is the truce of a story that speaks of breaches; joint statements, charges both ways, and who cannot say who broke it.
published: 2026-05-05
show: truces,contradictions
--- text
Israel, Hezbollah trade blame as lull frays

BEIRUT, May 5 (DPA) - The lull along the Lebanese-Israeli border frayed on Tuesday after Hezbollah fired two rockets at an outpost and Israel shelled the outskirts of Kfar Shuba.

The Israeli military accused Hezbollah of breaching the understanding. Hezbollah, for its part, accused Israel of violating it more than 1,200 times since November.

In a joint statement, France and the United States urged both sides to respect the arrangement.

A UNIFIL spokesperson, Clara Moretti, said peacekeepers had detected launches from north of the Litani but could not confirm who had violated the understanding. Prime Minister Karim Haddad insisted that Lebanon stood by the agreement.
--- truces
"Lebanon lull, May 2026" contested form=unclear class="suspension of operations" name="lull" place="Litani" place="outskirts of Kfar Shuba" bound="Hezbollah" bound="Israeli military" bound="Israel" bound="Lebanon"
  view party="France" state=proposed since=2026-05-05
  view party="United States" state=proposed since=2026-05-05
  view party="Lebanon" state=in_effect since=2026-05-05
  view party="Israeli military" state=violation since=2026-05-05
  view party="Hezbollah" state=violation since=2025-11-01
  strained holder="wire:DPA" asserted=2026-05-05 at="lull frays" rule=truce.in_doubt
  strained holder="wire:DPA" valid=2026-05-05.. asserted=2026-05-05 at="lull along the Lebanese-Israeli border frayed" rule=truce.in_doubt
  violation holder="Israeli military" party="Hezbollah" asserted=2026-05-05 at="breaching the understanding" rule=truce.violate
  violation count holder="Hezbollah" party="Israel" count="more than 1,200 times" valid=2025-11-01.. asserted=2026-05-05 at="violating it more than 1,200 times" rule=truce.violate
  proposed act holder="France" party="France" party="United States" asserted=2026-05-05 at="urged both sides to respect the arrangement" rule=truce.honour+request
  proposed act holder="United States" party="France" party="United States" asserted=2026-05-05 at="urged both sides to respect the arrangement" rule=truce.honour+request
  unverified meta holder="Clara Moretti" about=violation asserted=2026-05-05 at="confirm who had violated the understanding" rule=truce.meta.unverified
  in_effect holder="Karim Haddad" party="Lebanon" asserted=2026-05-05 at="stood by the agreement" rule=truce.honour
--- contradictions
