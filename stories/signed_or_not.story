# R12, R4 and R9: a side takes its own signature back, another state says that all declared it, and a halt is complete or partial.
wrong: the Kokang army in the headline is the armed group
published: 2026-01-20
show: truces,contradictions
--- text
Kokang army says it never signed truce, days after hailing it

KUNMING, China, Jan 20 (AFP) - An ethnic armed group in Myanmar said Tuesday it had not signed a Chinese-brokered truce with the junta, four days after announcing that it had.

"The MNDAA is party to no ceasefire," its spokesman, Li Jiawen, said in a text message. Last Friday he had told AFP: "We signed the ceasefire and we will keep it."

China's foreign ministry said the truce was declared by all three groups of the Brotherhood Alliance. The junta said it was the Kokang group alone that had declared it.

Junta spokesman Brig. Gen. Aung Zin said the army had halted air strikes completely. A Ta'ang officer, Mai Kyaw, said the bombing had only been partly suspended: jets struck Namhkam on Sunday.
--- truces
"Myanmar truce, January 2026" contested form=unclear class=unclear name="truce" name="ceasefire" place="Myanmar" place="Namhkam" declared_by="ethnic armed group" agreed_by="ethnic armed group" bound="Burmese army" bound="ethnic armed group"
  view party="ethnic armed group" state=declared since=2026-01-20
  view party="Burmese army" state=halted since=2026-01-20
  view party="Mai Kyaw" state=halted since=2026-01-20
  agreed act negative holder="Burmese army" party="Burmese army" asserted=2026-01-20 at="never signed truce" rule=truce.sign
  confirmed meta holder="Burmese army" party="Burmese army" asserted=2026-01-20 at="hailing it" rule=truce.welcome
  agreed act negative holder="ethnic armed group" party="ethnic armed group" asserted=2026-01-20 at="had not signed a Chinese-brokered truce" rule=truce.sign
  agreed act negative holder="Li Jiawen" party="MNDAA" asserted=2026-01-20 at="is party to no ceasefire" rule=truce.sign
  agreed act holder="Li Jiawen" party="ethnic armed group" asserted=2026-01-16 at="signed the ceasefire" rule=truce.sign
  agreed act holder="Li Jiawen" party="ethnic armed group" asserted=2026-01-16 at="will keep it" rule=truce.honour
  declared act holder="China's foreign ministry" party="ethnic armed group" asserted=2026-01-20 at="truce was declared" rule=truce.declare
  declared act holder="Burmese junta" asserted=2026-01-20 at="had declared it" rule=truce.declare
  halted act degree=full holder="Aung Zin" party="Burmese army" asserted=2026-01-20 at="had halted air strikes" rule=truce.halt
  halted act degree=partial holder="Mai Kyaw" asserted=2026-01-20 at="bombing had only been partly suspended" rule=truce.halt
  violation holder="Mai Kyaw" valid=2026-01-18 asserted=2026-01-20 at="jets struck Namhkam" rule=truce.told
--- contradictions
negation a="had not signed a Chinese-brokered truce" b="truce was declared" because="According to ethnic armed group, there is none, “had not signed a Chinese-brokered truce”; according to China's foreign ministry, there is a truce, “truce was declared”. It cannot be both." rule=R4
reversal same-speaker a="had not signed a Chinese-brokered truce" b="signed the ceasefire" because="Li Jiawen first said “signed the ceasefire”; then the same side, in ethnic armed group's words: “had not signed a Chinese-brokered truce”." rule=R12
negation a="is party to no ceasefire" b="had declared it" because="According to Li Jiawen, there is none, “is party to no ceasefire”; according to Burmese junta, there is a truce, “had declared it”. It cannot be both." rule=R4
degree a="had halted air strikes" b="bombing had only been partly suspended" because="How far it went differs: “had halted air strikes” according to Aung Zin, “bombing had only been partly suspended” according to Mai Kyaw." rule=R9
