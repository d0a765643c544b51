# In a chronology the day that opens a line is that of all it tells; what broke down ten years ago is no dispute of today's pact.
published: 2026-03-20
show: truces
--- text
CHRONOLOGY-The war in Mboya and the pacts that failed

MBANDAKA (AA) - The government and Mboya Front rebels signed a deal on Thursday to end the war in the north. Following is a chronology:

May 4, 2014 - The government and the Front sign an accord at Gemena. The guns go quiet.

October 1, 2016 - The Front takes up arms again.

March 2, 2026 - The army orders its units to cease all offensive movements.
--- truces
"Democratic Republic of Congo deal, March 2026" agreed form=unclear class=unclear name="deal" place="Gemena" declared_by="Congolese army" agreed_by="Democratic Republic of Congo" bound="Congolese army" bound="Democratic Republic of Congo" announced=2026-03-02 agreed=2026-03-19
  view party="Democratic Republic of Congo" state=agreed since=2026-03-19
  view party="Mboya Front rebels" state=agreed since=2026-03-19
  view party="wire:AA" state=halted since=2014-05-04
  view party="Front" state=fighting since=2016-10-01
  view party="Congolese army" state=declared since=2026-03-02
  agreed act holder="wire:AA" party="Democratic Republic of Congo" party="Mboya Front rebels" valid=2026-03-19.. asserted=2026-03-20 at="signed a deal on Thursday to end the war" rule=truce.agree
  halted holder="wire:AA" valid=2014-05-04.. asserted=2026-03-20 at="guns go quiet" rule=truce.silent
  fighting act holder="Front" party="Front" valid=2016-10-01.. asserted=2026-03-20 at="takes up arms again" rule=truce.war_again
  declared act holder="Congolese army" party="Congolese army" valid=2026-03-02.. asserted=2026-03-02 at="orders its units to cease all offensive" rule=truce.halt+order
  in_effect presupposed holder="Front" asserted=2026-03-20 at="takes up arms again" rule=truce.war_again.presupposed
