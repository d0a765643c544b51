# Case 3 in other words: a monitor finds it mostly kept, the opposition counts breaches: no clash of states.
published: 2026-03-03
show: truces,contradictions
--- text
Observers see Tigray ceasefire mostly respected, rebels complain

ADDIS ABABA (Reuters) - A ceasefire in Tigray is broadly holding, the African Union's monitoring mission said on Tuesday, a day after it took effect.

The Tigray People's Liberation Front said the Ethiopian army had committed nine violations in the first 24 hours, including drone strikes near Mekelle.

"We see a very encouraging reduction of violence," mission head General Sipho Dlamini told reporters.
--- truces
"Tigray ceasefire, March 2026" agreed form=unclear class=preliminary name="ceasefire" name="reduction of violence" place="Tigray" purpose="peace process" bound="Ethiopian army" bound="Tigray People's Liberation Front" effect=2026-03-02
  view party="African Union's monitoring mission" state=in_effect since=2026-03-03
  view party="Tigray People's Liberation Front" state=violation since=2026-03-03
  in_effect degree=largely holder="African Union's monitoring mission" asserted=2026-03-03 at="ceasefire in Tigray is broadly holding" rule=truce.hold
  in_effect act holder="African Union's monitoring mission" valid=2026-03-02.. asserted=2026-03-03 at="it took effect" rule=truce.effect
  violation count holder="Tigray People's Liberation Front" party="Ethiopian army" count="nine violations" asserted=2026-03-03 at="nine violations" rule=truce.n_violations
--- contradictions
