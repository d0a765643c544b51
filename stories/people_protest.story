# People act too: protest, strike, demand.
published: 2026-05-02
show: actors,events
--- text
Thousands march for peace in Bamako

BAMAKO, Mali (AFP) - Thousands of people marched in Bamako on Saturday to demand a truce in the north.

Police arrested 12 protesters. Teachers will strike on Monday.
--- actors
government "Malian Police" role="police" country=MLI cameo=MLICOP at="Police" rule=actor.agent:police
people "protesters" role="protester" country=MLI cameo=MLICVL at="12 protesters" rule=actor.agent:protester
people "Teachers" role="teacher" cameo=EDU at="Teachers" rule=actor.agent:teacher
people "Thousands of people" role="person" cameo=CVL at="Thousands of people" rule=actor.described:person
--- events
PROTEST 141 mode=demo actor="Thousands of people" place="Bamako" time=2026-05-02 trigger="marched" at="Thousands of people marched" again="Thousands march" rule=protest.rally_support
REQUEST 1056 mode=yield context=military actor="Thousands of people" trigger="demand" at="Thousands of people marched in Bamako on Saturday to demand a truce" rule=truce.demand
COERCE 173 mode=arrest context=legal actor="Malian Police" recipient="protesters" trigger="arrested" at="Police arrested 12 protesters" rule=coerce.arrest_in
PROTEST 143 mode=strike actor="Teachers" time=2026-05-04 future trigger="strike" at="Teachers will strike" rule=protest.strike_worker
