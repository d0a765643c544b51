# A window is opened, the other side will not take part; "the window" goes back to it.
published: 2026-06-09
show: truces,contradictions
--- text
South Sudan army opens humanitarian window in Nasir, opposition unconvinced

JUBA, 9 June 2026 (Anadolu) – South Sudan's army on Tuesday announced a seven-day humanitarian window in Nasir county to let barges with food through.

Army spokesperson Maj. Gen. Deng Arop said artillery would be silent from 6 a.m. (0400GMT) on Wednesday until the same hour on June 17.

An opposition commander, Gatluak Riek, called the announcement "a trick" and said his men would not take part. "They promised us a pause in April and the bombers came on the second day," he said by satellite phone.

The UN relief coordinator, Elin Brandt, welcomed the window and appealed to the opposition to reciprocate.
--- truces
"Nasir humanitarian window, June 2026" contested form=unilateral class="humanitarian pause" name="humanitarian window" place="Nasir" purpose=humanitarian declared_by="South Sudan's army" bound="South Sudan's army" announced=2026-06-09 effect=2026-06-10
  view party="South Sudan's army" state=scheduled since=2026-06-10
  view party="Gatluak Riek" state=rejected since=2026-06-09
  view party="United Nations" state=proposed since=2026-06-09
  declared act holder="South Sudan's army" party="South Sudan's army" asserted=2026-06-09 at="opens humanitarian window" rule=truce.declare
  declared act holder="South Sudan's army" party="South Sudan's army" valid=2026-06-09.. asserted=2026-06-09 at="announced a seven-day humanitarian window" rule=truce.declare
  scheduled holder="Deng Arop" valid=2026-06-10.. asserted=2026-06-09 at="artillery would be silent" rule=truce.calm
  rejected holder="Gatluak Riek" party="Gatluak Riek" asserted=2026-06-09 at="would not take part" rule=truce.partake
  confirmed meta holder="Elin Brandt" party="Elin Brandt" about=scheduled asserted=2026-06-09 at="welcomed the window" rule=truce.welcome
  proposed act holder="Elin Brandt" party="Elin Brandt" asserted=2026-06-09 at="appealed to the opposition to reciprocate" rule=truce.same+request
--- contradictions
