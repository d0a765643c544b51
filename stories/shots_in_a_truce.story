# Attacks told by the wire, by monitors and by witnesses while a truce stands: breaches laid to nobody in particular.
published: 2026-04-22
show: truces,contradictions
--- text
JUBA (AFP) - A ceasefire between South Sudan's army and the White Army militia took effect on Sunday.

Monitors counted 31 explosions around Malakal on Tuesday. Two mortar rounds landed near the river port on Wednesday, a UN engineer, Petra Hallen, said. She could not say who had fired them.

Artillery fire could be heard from the town until noon, residents said.

"It is holding, barely," mediator Tesfaye Wolde said.

The militia denied that its gunners had shelled the port.
--- truces
"Malakal ceasefire, April 2026" contested form=unclear class=unclear name="ceasefire" place="Malakal" effect=2026-04-19
  view party="wire:AFP" state=in_effect since=2026-04-19
  view party="residents" state=fighting since=2026-04-22
  view party="Tesfaye Wolde" state=in_effect since=2026-04-22
  in_effect act holder="wire:AFP" valid=2026-04-19.. asserted=2026-04-22 at="ceasefire between South Sudan's army and the White Army militia took effect" rule=truce.effect
  violation holder="wire:AFP" valid=2026-04-21.. asserted=2026-04-22 at="counted 31 explosions" rule=truce.record_incident
  violation holder="Petra Hallen" valid=2026-04-22.. asserted=2026-04-22 at="rounds landed" rule=truce.shell_fall
  unverified meta holder="Petra Hallen" about=violation asserted=2026-04-22 at="She could not say who had fired them" rule=truce.meta.unverified
  fighting holder="residents" valid=..2026-04-22 asserted=2026-04-22 at="fire could be heard" rule=truce.heard
  in_effect holder="Tesfaye Wolde" asserted=2026-04-22 at="It is holding, barely" rule=truce.hold
  denied meta holder="White Army" asserted=2026-04-22 at="denied that its gunners had shelled the port" rule=truce.meta.denied
--- contradictions
