# Who fails to reach an agreement on a truce has reached none, however the failure is told; who reaches one has.
published: 2026-04-03
show: truces
--- text
Envoys stay in Juba

JUBA, April 3 (Reuters) - For all their failure to reach a deal on a ceasefire in Bor, both delegations stayed in Juba on Friday.

The army and the rebels failed to reach agreement on a truce a week ago as well, an envoy said.

The rebels' refusal to sign a ceasefire in Yei, and the inability of both sides to agree on one in Torit, worried the mediators.
--- truces
"Bor ceasefire, April 2026" agreed form=unclear class=unclear name="deal" name="ceasefire" name="agreement" name="truce" place="Bor"
  view party="envoy" state=none since=2026-03-23
  agreed act negative holder="wire:REUTERS" asserted=2026-04-03 at="reach a deal on a ceasefire" rule=truce.agree
  none holder="envoy" valid=2026-03-23.. asserted=2026-04-03 at="failed to reach agreement" rule=truce.no_agreement
"Yei ceasefire, April 2026" agreed form=unclear class=unclear name="ceasefire" place="Yei"
  agreed act negative holder="rebels" party="rebels" party="sides" asserted=2026-04-03 at="sign a ceasefire" rule=truce.sign
