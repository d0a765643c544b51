# One brigade ceases fire, another was never asked and is not bound: it refuses; no newspaper halts its guns.
published: 2026-01-08
show: truces,contradictions
--- text
Mediators: rival Libyan brigades to pull back from Ain Zara

TRIPOLI, Libya (AFP) — Two rival brigades agreed to pull back from the Ain Zara district of Tripoli by Friday evening under a ceasefire brokered by elders from Zintan, one of the mediators, Sheikh Omar Zentani, told AFP on Thursday.

The 444 Brigade announced that it had ceased fire "out of respect for the elders". The Stability Support Apparatus said it was never consulted and was not bound by the truce.

The Presidential Council's spokeswoman, Najla Ferjani, said the truce had been in force since noon. Within the hour, residents reported bursts of machine-gun fire.
--- truces
"Presidential Council of Libya ceasefire, January 2026" contested form=unclear class=unclear name="ceasefire" name="ceased fire" name="truce" place="Libya" place="Ain Zara" place="Tripoli" place="Zintan" bound="444 Brigade" brokered_by="elders"
  view party="Omar Zentani" state=agreed since=2026-01-08
  view party="444 Brigade" state=halted since=2026-01-08
  view party="Stability Support Apparatus" state=rejected since=2026-01-08
  view party="Presidential Council of Libya" state=in_effect since=2026-01-08
  agreed act holder="Omar Zentani" asserted=2026-01-08 at="ceasefire brokered" rule=truce.broker
  halted act holder="444 Brigade" party="444 Brigade" asserted=2026-01-08 at="had ceased fire" rule=truce.halt_verb
  rejected act holder="Stability Support Apparatus" asserted=2026-01-08 at="it was never consulted and was not bound by" rule=truce.not_bound
  in_effect holder="Najla Ferjani" valid=2026-01-08.. asserted=2026-01-08 at="truce had been in force since" rule=truce.in_force
--- contradictions
