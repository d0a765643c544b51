# "Both sides" are the two that the story speaks of.
published: 2026-01-29
show: events
--- text
BANGKOK, Jan 29 (Reuters) - Thailand and Cambodia traded fire near Surin on Tuesday.

A mediator urged both sides to step back. The two sides agreed to reopen a hotline. Thailand and Cambodia are neighbours.
--- events
ASSAULT 193 mode=firearms context=military actor="Thailand" actor="Cambodia" recipient="Cambodia" place="Surin" time=2026-01-27 trigger="traded" at="Thailand and Cambodia traded fire" rule=assault.return_fire
REQUEST 0256 mode=yield context=military actor="mediator" recipient="Thailand" recipient="Cambodia" trigger="urged" at="A mediator urged both sides to step" rule=request.step_back
AGREE 030 context=diplomatic actor="Thailand" actor="Cambodia" recipient="Cambodia" trigger="agreed" at="The two sides agreed" rule=agree.agree
