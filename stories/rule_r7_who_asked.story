# R7 fires: each lays the first step to the other.
published: 2026-05-02
show: truces,contradictions
--- text
Each says the other asked for border truce

KHARTOUM (AFP) - Sudan said on Saturday that Ethiopia had asked for the ceasefire on their border.

"Sudan requested the ceasefire, not we," Ethiopian army spokesman Col. Biruk Alemu said.
--- truces
"truce, May 2026" unknown form=unclear class=unclear name="truce" name="ceasefire"
  view party="Each" state=proposed since=2026-05-02
  view party="Ethiopia" state=proposed since=2026-05-02
  view party="Sudan" state=proposed since=2026-05-02
  proposed act holder="Each" asserted=2026-05-02 at="asked for border truce" rule=truce.call_for
  proposed act holder="Sudan" party="Ethiopia" asserted=2026-05-02 at="had asked for the ceasefire" rule=truce.call_for
  proposed act holder="Biruk Alemu" party="Sudan" asserted=2026-05-02 at="requested the ceasefire" rule=truce.propose
--- contradictions
actor a="had asked for the ceasefire" b="requested the ceasefire" because="Who asked for it is told in two ways: Ethiopia in “had asked for the ceasefire”, Sudan in “requested the ceasefire”." rule=R7
