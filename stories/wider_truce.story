# A full cease-fire that was rejected is another truce than the pause that both agreed to: no clash between the two.
published: 2026-06-02
show: truces,contradictions
--- text
Russia, Ukraine agree on pause at sea

KYIV, Ukraine, June 2 (AP) - Russia and Ukraine agreed on Tuesday to a 30-day pause in attacks on ships in the Black Sea, U.S. envoy Martin Kessel said.

A full ceasefire, proposed by Washington in May, was rejected by Moscow, Kessel said.

"Both sides committed to the pause. I have no doubt it will hold," he said.

Ukrainian negotiator Olha Drozd said Kyiv had no intention of abandoning the pause.
--- truces
"Russia–Ukraine pause, June 2026" agreed form=bilateral class="suspension of operations" name="pause" name="pause in attacks" place="Black Sea" agreed_by="Russia" agreed_by="Ukraine" bound="Russia" bound="Ukraine" agreed=2026-06-02
  view party="Russia" state=agreed since=2026-06-02
  view party="Ukraine" state=in_effect since=2026-06-02
  view party="sides" state=agreed since=2026-06-02
  agreed act holder="wire:AP" party="Russia" party="Ukraine" asserted=2026-06-02 at="agree on pause" rule=truce.agree
  agreed act holder="Martin Kessel" party="Russia" party="Ukraine" valid=2026-06-02.. asserted=2026-06-02 at="agreed on Tuesday to a 30-day pause" rule=truce.agree
  agreed act holder="Martin Kessel" party="sides" asserted=2026-06-02 at="committed to the pause" rule=truce.commit
  in_effect future holder="Martin Kessel" asserted=2026-06-02 at="no doubt it will hold" rule=truce.hold
  in_effect act holder="Olha Drozd" asserted=2026-06-02 at="abandoning the pause" rule=truce.end
"Black Sea ceasefire, May 2026" agreed form=unclear class=unclear name="ceasefire" place="Black Sea"
  view party="United States" state=proposed since=2026-05-01
  view party="Russia" state=rejected since=2026-06-02
  proposed act degree=full presupposed holder="Martin Kessel" party="United States" valid=2026-05-01.. asserted=2026-06-02 at="ceasefire, proposed" rule=truce.propose
  rejected act holder="Martin Kessel" party="Russia" asserted=2026-06-02 at="ceasefire, proposed by Washington in May, was rejected" rule=truce.reject
--- contradictions
