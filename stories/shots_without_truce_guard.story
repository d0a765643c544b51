# The same words where no truce is in force: one side took up an offer, and the war goes on.
published: 2026-04-22
show: truces,contradictions
--- text
JUBA (AFP) - South Sudan's White Army militia accepted on Sunday a proposal for a month's ceasefire. The army has not answered.

Army gunboats shelled Malakal on Tuesday, residents said. A market guard heard four blasts. The army denied aiming at civilians.

Shells fell on the port in 2014 too.
--- truces
"Malakal ceasefire, April 2026" agreed form=unclear class=unclear name="ceasefire" place="Malakal" agreed_by="White Army" bound="White Army" agreed=2026-04-19
  view party="White Army" state=agreed since=2026-04-19
  agreed act holder="White Army" party="White Army" valid=2026-04-19.. asserted=2026-04-22 at="accepted on Sunday a proposal" rule=truce.accept
--- contradictions
