# Times: a truce of a day still to come was agreed a year before; an election ahead is still to come, whatever the verb says.
published: 2026-04-04
show: times
--- text
Committee meets

The panel was formed after the April 26 truce. The envoy spoke ahead of the vote Thursday. Rebels attacked the town Thursday.
--- times
DATE 2025-04-26 days=2025-04-26 at="April 26" rule=time.day
DATE 2026-04-09 days=2026-04-09 at="Thursday" rule=time.day
DATE 2026-04-02 days=2026-04-02 at="Thursday" rule=time.day
