# A unilateral truce that would stay in place, bombed 11 times, never recognised by the other side; "was handed over" ends nothing.
wrong: "operations would continue" is fighting according to the official
published: 2025-09-12
show: truces,contradictions
--- text
Kurdish militants say guns will stay silent despite Turkish raids

ANKARA, Sept 12 (AP) — The outlawed Kurdistan Workers' Party said Friday that its unilateral cease-fire would stay in place even though Turkish military had bombed its camps in Iraq's Gara region 11 times since it was proclaimed in March.

"We gave our word and will not take it back," senior commander Zagros Amed said in a video message.

Turkey has never recognized the cease-fire. A Defense Ministry official, speaking on condition of anonymity, said operations would continue until the last weapon was handed over and that "there is no truce with terrorists".

A pro-Kurdish lawmaker, Leyla Demir, called on both sides to hold their fire for Newroz.
--- truces
"Turkey unilateral cease-fire, September 2025" contested form=unilateral class=unclear name="unilateral cease-fire" name="cease-fire" name="truce" place="Gara" place="Iraq" agreed_by="PKK" bound="Turkish military" bound="PKK" announced=2025-03
  view party="Kurdish militants" state=in_effect since=2025-09-12
  view party="PKK" state=in_effect since=2025-09-12
  view party="Turkey" state=rejected since=2025-09-12
  view party="Leyla Demir" state=proposed since=2025-03-21
  in_effect holder="Kurdish militants" asserted=2025-09-12 at="guns will stay silent" rule=truce.calm
  halted future holder="Kurdish militants" asserted=2025-09-12 at="guns will stay silent" rule=truce.silent
  in_effect holder="PKK" asserted=2025-09-12 at="unilateral cease-fire would stay in place" rule=truce.in_force
  violation count holder="PKK" party="Turkish military" count="11 times" asserted=2025-09-12 at="had bombed its camps in Iraq's Gara region 11 times" rule=truce.fire_times
  declared act holder="PKK" valid=2025-03-01.. asserted=2025-09-12 at="it was proclaimed" rule=truce.declare
  agreed act holder="Zagros Amed" party="PKK" asserted=2025-09-12 at="gave our word" rule=truce.said_yes
  rejected act holder="Turkey" party="Turkey" asserted=2025-09-12 at="has never recognized the cease-fire" rule=truce.not_bound
  fighting future holder="Defense Ministry official" asserted=2025-09-12 at="operations would continue" rule=truce.fight_lasts
  none holder="Defense Ministry official" asserted=2025-09-12 at="there is no truce" rule=truce.there_is_no
  proposed act holder="Leyla Demir" party="Leyla Demir" valid=2025-03-21.. asserted=2025-09-12 at="called on both sides to hold their fire" rule=truce.halt_verb+request
--- contradictions
state_clash a="unilateral cease-fire would stay in place" b="there is no truce" because="According to PKK, the truce stands, “unilateral cease-fire would stay in place”; according to Defense Ministry official, there is none, “there is no truce”. It cannot be both." rule=R3
negation a="it was proclaimed" b="there is no truce" because="According to PKK, there is a truce, “it was proclaimed”; according to Defense Ministry official, there is none, “there is no truce”. It cannot be both." rule=R4
