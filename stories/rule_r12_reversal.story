# R12 fires: the same party takes its yes back on a later day.
published: 2026-10-16
show: truces,contradictions
--- text
Junta takes back its yes

YANGON (AFP) - Myanmar's junta accepted a Chinese plan for a ceasefire in Shan State on Oct. 12.

On Friday the junta rejected the plan, saying it left too much to the rebels.
--- truces
"Shan State ceasefire, October 2026" agreed form=unclear class=unclear name="plan" name="ceasefire" place="Shan State" agreed_by="Myanmar's junta" bound="Myanmar's junta" agreed=2026-10-12
  view party="Myanmar's junta" state=rejected since=2026-10-16
  agreed act holder="Myanmar's junta" party="Myanmar's junta" valid=2026-10-12.. asserted=2026-10-16 at="accepted a Chinese plan" rule=truce.accept
  rejected act holder="Myanmar's junta" party="Myanmar's junta" valid=2026-10-16.. asserted=2026-10-16 at="rejected the plan" rule=truce.reject
--- contradictions
reversal same-speaker a="accepted a Chinese plan" b="rejected the plan" because="Myanmar's junta first said “accepted a Chinese plan”, then “rejected the plan”." rule=R12
