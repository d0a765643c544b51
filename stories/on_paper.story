# "Exists only on paper" says that there is none; "largely holding" that it stands; a denied shooting answers a counted one.
published: 2026-08-28
show: truces,contradictions
--- text
DONETSK, Ukraine (AFP) - A truce in eastern Ukraine was largely holding on Friday, international monitors said.

"The truce exists only on paper," said Ukrainian army spokesman Andriy Lysak. He said rebels opened fire 11 times.

Separatist commander Eduard Vasin denied any shooting from his side.
--- truces
"Ukraine truce, August 2026" contested form=unclear class=unclear name="truce" place="eastern Ukraine" bound="Andriy Lysak"
  view party="international monitors" state=in_effect since=2026-08-28
  view party="Andriy Lysak" state=none since=2026-08-28
  in_effect degree=largely holder="international monitors" valid=2026-08-28.. asserted=2026-08-28 at="truce in eastern Ukraine was largely holding" rule=truce.hold
  none holder="Andriy Lysak" asserted=2026-08-28 at="truce exists only on paper" rule=truce.on_paper
  violation count holder="Andriy Lysak" party="rebels" count="11 times" asserted=2026-08-28 at="opened fire 11 times" rule=truce.fire_times
  denied meta holder="Eduard Vasin" about=violation asserted=2026-08-28 at="denied any shooting from his side" rule=truce.meta.denied
--- contradictions
state_clash a="truce in eastern Ukraine was largely holding" b="truce exists only on paper" because="According to international monitors, the truce stands, “truce in eastern Ukraine was largely holding”; according to Andriy Lysak, there is none, “truce exists only on paper”. It cannot be both." rule=R3
denied_act a="opened fire 11 times" b="denied any shooting from his side" because="Andriy Lysak: “opened fire 11 times”; denied by Eduard Vasin: “denied any shooting from his side”." rule=R2
