# The same words where nobody is forced, hurt or moved: snow closes a road, flu kills, tourists land, a museum puts rifles away.
published: 2026-03-02
show: events
--- text
LAGOS, March 2 (Reuters) - A puppy chased off a cat on Sunday. The landslide left six farmers dead.

Heavy rain was reported near the port of Bakassi. Diners dug in along the table, and tourists landed on the island. Snow closed the crossing. The registry recorded 92 deaths from flu.

A museum in Lagos put its rifles into frames. The tourist left the country. Patience was shown by all.
--- events
