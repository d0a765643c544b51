# "It" is nobody where it expires, is quiet, opens a cleft, or goes on about a thing.
published: 2026-05-12
show: actors
--- text
GOMA, May 12 (Reuters) - The army confirmed the pledge but said it would lapse in June. The army said it was quieter than before.

Congo's foreign ministry rejected the charge. "It was Rwandan jets that struck the bridge," a diplomat said.

The African Union met on Monday. The draft names no culprit. It mentions two bridges.
--- actors
military "Congolese army" role="army" country=COD cameo=CODMIL at="The army"x2 rule=actor.agent:army
government "Congo's foreign ministry" role="foreign ministry" country=COD cameo=CODGOV at="Congo's foreign ministry" rule="actor.agent:foreign ministry"
military "Rwandan military" role="army" country=RWA cameo=RWAMIL at="Rwandan jets" rule=actor.agent:jet
person "diplomat" role="diplomat" cameo=GOV at="a diplomat" rule=actor.agent:diplomat
igo "African Union" cameo=IGOAFU at="The African Union" rule="actor.organisations.tsv:African Union"
