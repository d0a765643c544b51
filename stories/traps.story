# A ceasefire line is a place, a call for a truce is no truce, and a rejected report of a collapse denies the collapse.
published: 2026-06-11
wrong: the denial is of a collapse: about=collapsed
show: truces
--- text
Fire across the Golan ceasefire line

JERUSALEM (AFP) - Two rockets fell near the ceasefire line on the Golan Heights on Thursday, despite calls for a truce.

Lebanese Foreign Minister Samir Karam rejected reports that the truce in southern Lebanon had collapsed.
--- truces
"Lebanon truce, June 2026" unknown form=unclear class=unclear name="truce" place="southern Lebanon"
  denied meta holder="Samir Karam" asserted=2026-06-11 at="rejected reports that the truce in southern Lebanon had collapsed" rule=truce.meta.denied
