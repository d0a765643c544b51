# "Both sides" are the two that the story names; where it names three, they stay unnamed.
published: 2026-01-29
show: events
--- text
JUBA, Jan 29 (Reuters) - South Sudan's army and the White Army traded fire near Nasir on Tuesday.

The envoy of Kenya urged both sides to step back. The two sides agreed to reopen a hotline.
--- events
ASSAULT 193 mode=firearms context=military actor="South Sudan's army" actor="White Army" recipient="White Army" place="Nasir" time=2026-01-27 trigger="traded" at="South Sudan's army and the White Army traded fire" rule=assault.return_fire
REQUEST 0256 mode=yield context=military actor="envoy" recipient="sides" trigger="urged" at="The envoy of Kenya urged both sides to step" rule=request.step_back
AGREE 030 context=diplomatic actor="sides" trigger="agreed" at="The two sides agreed" rule=agree.agree
