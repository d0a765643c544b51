# A denial of shelling checkpoints answers who told of shelled checkpoints, and not who keeps the truce unless attacked.
published: 2026-01-07
show: contradictions
--- text
Checkpoints shelled, says Kurdish force

QAMISHLI, Syria, Jan 7 (AFP) - The Syrian Democratic Forces said army troops had shelled two checkpoints on Tuesday.

It said it would keep to the truce as long as its fighters were not attacked.

Syria's defence ministry denied shelling any checkpoint.
--- contradictions
denied_act a="army troops had shelled two checkpoints on Tuesday" b="shelling any checkpoint" because="Syrian Democratic Forces: “army troops had shelled two checkpoints on Tuesday”; denied by Syria's defence ministry: “denied shelling any checkpoint”." rule=R2
