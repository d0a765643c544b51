# What is no state of the truce: a pledge of something else, who leaves an office, what would be a breach or would bring war, and a
# yes to talks. An agreement signed between two is theirs, whoever tells of it.
published: 2026-04-21
show: truces,contradictions
--- text
Envoy warns as Blue Nile truce frays

KHARTOUM, April 21 (Reuters) - The truce in Blue Nile state was holding on Tuesday, U.N. envoy Ingrid Solheim said, but she did not believe that one raid would lead to fresh hostilities.

Opposition leader Osman Bakri said the ceasefire agreement signed in early 2024 between the government and the rebels had been a mistake. He said no more grain would be pledged until Khartoum said yes to peace talks.

A new post on the river would count as a breach of the truce, a rebel officer, Col. Idris Kodi, said.

The governor refuses to stand down. Whoever says the truce has collapsed is dreaming, his spokeswoman, Amna Fadul, said.
--- truces
"Blue Nile truce, April 2026" agreed form=unclear class=unclear name="truce" name="ceasefire agreement" place="Blue Nile" agreed_by="Sudan" bound="Sudan" agreed=2024
  view party="United Nations" state=in_effect since=2026-04-21
  view party="Sudan" state=agreed since=2024-01-01
  view party="rebels" state=agreed since=2024-01-01
  strained holder="wire:REUTERS" asserted=2026-04-21 at="truce frays" rule=truce.in_doubt
  in_effect holder="Ingrid Solheim" valid=2026-04-21.. asserted=2026-04-21 at="truce in Blue Nile state was holding" rule=truce.hold
  fighting future presupposed holder="wire:REUTERS" asserted=2026-04-21 at="fresh hostilities" rule=truce.fresh
  agreed act presupposed holder="Osman Bakri" party="Sudan" party="rebels" valid=2024-01-01.. asserted=2026-04-21 at="ceasefire agreement signed" rule=truce.sign+commit
--- contradictions
