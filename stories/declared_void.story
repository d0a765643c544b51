# A standstill agreement is declared void and "no longer exists"; the other side says that it is intact. What was prolonged before its end does not clash.
wrong: EN1 is a road and no place of the truce
published: 2026-12-05
show: truces,contradictions
--- text
Mozambique says truce with Renamo dissidents is over

MAPUTO (Lusa) - The Mozambican government on Saturday declared the standstill agreement with the Renamo Military Junta void, a day after gunmen shot at two buses on the EN1 highway near Gorongosa.

"They fired on civilians, so the suspension of hostilities no longer exists," police spokesman Dinis Chaúque said.

The dissidents' leader, Mateus Nhongo, insisted that the truce was intact. He told Lusa by telephone that his men were not behind the attack and that government troops themselves had attacked his bases in Sofala twice this month.

UN envoy Carla Ruggeri said the two sides should extend the truce, which was to run out on 31 December. It was first declared in October for a week and prolonged twice.
--- truces
"Mozambique truce, December 2026" contested form=unclear class="suspension of operations" name="truce" name="standstill agreement" name="suspension of hostilities" place="Sofala" place="EN1" bound="Mozambique" announced=2026-10 expiry=2026-12-31 ended=2026-12-05 how_ended="ended by declaration"
  view party="Mozambique" state=ended since=2026-12-05
  view party="dissidents" state=in_effect since=2026-12-05
  view party="Renamo Military Junta" state=proposed since=2026-12-05
  view party="wire" state=extended since=2026-12-05
  ended holder="Mozambique" asserted=2026-12-05 at="truce with Renamo dissidents is over" rule=truce.not_dead
  ended act holder="Mozambique" party="Mozambique" valid=2026-12-05.. asserted=2026-12-05 at="declared the standstill agreement with the Renamo Military Junta void" rule=truce.declare_over
  ended holder="Dinis Chaúque" asserted=2026-12-05 at="suspension of hostilities no longer exists" rule=truce.no_longer_is
  in_effect holder="Mateus Nhongo" asserted=2026-12-05 at="truce was intact" rule=truce.hold
  violation holder="Mateus Nhongo" party="government troops" valid=2026-12-01..2026-12-31 asserted=2026-12-05 at="government troops themselves had attacked his bases" rule=truce.alleged
  proposed act holder="Carla Ruggeri" party="Mozambique" party="Renamo Military Junta" asserted=2026-12-05 at="should extend the truce" rule=truce.extend+request
  expired future holder="Carla Ruggeri" valid=2026-12-31.. asserted=2026-12-05 at="truce, which was to run out" rule=truce.expire
  declared act holder="wire" valid=2026-10-01.. asserted=2026-12-05 at="It was first declared" rule=truce.declare
  extended act holder="wire" asserted=2026-12-05 at="It was first declared in October for a week and prolonged twice" rule=truce.extend
--- contradictions
state_clash a="suspension of hostilities no longer exists" b="truce was intact" because="According to Dinis Chaúque, the truce is over, “suspension of hostilities no longer exists”; according to Mateus Nhongo, the truce stands, “truce was intact”. It cannot be both." rule=R3
