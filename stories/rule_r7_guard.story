# R7 does not: each tells of its own step.
published: 2026-05-02
show: truces,contradictions
--- text
Sudan, Ethiopia ask for border truce

KHARTOUM (AFP) - Sudan proposed a ceasefire on its border with Ethiopia on Saturday.

Ethiopian army spokesman Col. Biruk Alemu said his country had proposed one too.
--- truces
"truce, May 2026" unknown form=unclear class=unclear name="truce" name="ceasefire"
  view party="Sudan" state=proposed since=2026-05-02
  view party="Ethiopia" state=proposed since=2026-05-02
  proposed act holder="Sudan" party="Sudan" party="Ethiopia" asserted=2026-05-02 at="ask for border truce" rule=truce.call_for
  proposed act holder="Sudan" party="Sudan" valid=2026-05-02.. asserted=2026-05-02 at="proposed a ceasefire" rule=truce.propose
--- contradictions
