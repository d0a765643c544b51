# R5 does not: refused on an earlier day, accepted now.
published: 2026-01-30
show: truces,contradictions
--- text
Rebels refuse pause, then accept it

N'DJAMENA (AFP) - Chad's government said that on Jan. 20 FACT rebels had rejected a two-week truce.

FACT spokesman Moussa Brahim said on Friday that the rebels now accepted the truce.
--- truces
"Chad truce, January 2026" agreed form=unclear class=unclear name="truce" agreed_by="FACT" bound="FACT"
  view party="FACT" state=agreed since=2026-01-30
  rejected act holder="Chad" party="FACT" valid=2026-01-20.. asserted=2026-01-30 at="had rejected a two-week truce" rule=truce.reject
  agreed act holder="Moussa Brahim" party="FACT" asserted=2026-01-30 at="now accepted the truce" rule=truce.accept
--- contradictions
