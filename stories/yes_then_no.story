# R12: a yes on Monday, a no on Wednesday.
published: 2026-03-25
show: truces,contradictions
--- text
DOHA (AFP) - The Fano movement on Monday accepted the ceasefire. On Wednesday the Fano movement rejected the ceasefire.
--- truces
"Fano ceasefire, March 2026" agreed form=unclear class=unclear name="ceasefire" agreed_by="Fano" bound="Fano" agreed=2026-03-23
  view party="Fano" state=rejected since=2026-03-25
  agreed act holder="Fano" party="Fano" valid=2026-03-23.. asserted=2026-03-25 at="accepted the ceasefire" rule=truce.accept
  rejected act holder="Fano" party="Fano" valid=2026-03-25.. asserted=2026-03-25 at="rejected the ceasefire" rule=truce.reject
--- contradictions
reversal same-speaker a="accepted the ceasefire" b="rejected the ceasefire" because="Fano first said “accepted the ceasefire”, then “rejected the ceasefire”." rule=R12
