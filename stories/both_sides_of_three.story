# Among three that a story speaks of as often, "the two sides" stay unnamed.
published: 2026-01-29
show: events
--- text
BANGKOK, Jan 29 (Reuters) - Thailand and Cambodia traded fire near Surin on Tuesday.

The envoy of Malaysia urged both sides to step back. Malaysia said it would host talks.
--- events
ASSAULT 193 mode=firearms context=military actor="Thailand" actor="Cambodia" recipient="Cambodia" place="Surin" time=2026-01-27 trigger="traded" at="Thailand and Cambodia traded fire" rule=assault.return_fire
REQUEST 0256 mode=yield context=military actor="envoy" recipient="sides" trigger="urged" at="The envoy of Malaysia urged both sides to step" rule=request.step_back
CONSULT 043 mode=visit actor="Malaysia" future says="Malaysia" trigger="host" at="it would host talks" rule=consult.host_summit
