# Times: what is planned for a day lies ahead, also where a thing is named by it.
published: 2026-04-04
show: times
--- text
Committee meets

The parties will vote in the April 26 election. The mediator said the talks would open on April 26. The March 2 truce holds.
--- times
DATE 2026-04-26 days=2026-04-26 at="April 26" rule=time.day
DATE 2026-04-26 days=2026-04-26 at="April 26" rule=time.day
DATE 2026-03-02 days=2026-03-02 at="March 2" rule=time.day
