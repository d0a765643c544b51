# The guns fall silent after a pause is agreed; nobody speaks in a clause of time; under "if" and "unless" nothing ends.
published: 2026-01-19
show: truces,contradictions
--- text
Guns silent in Deir Hafer as SDF and Damascus wait for talks

QAMISHLI, Syria (Rudaw) — The guns fell silent around Deir Hafer on Sunday evening, hours after the Syrian Democratic Forces and the government agreed to a four-day pause to evacuate the wounded.

Neither side announced it publicly. An SDF commander, Rojin Haval, confirmed the pause, and a government official who asked not to be named said it "took hold at five".

If the pause is broken, the SDF would consider itself free to respond, Haval said. Unless it is extended, it ends on Thursday.

Residents heard sporadic gunfire on Monday morning. State news agency SANA accused the SDF of planting mines and firing at an army post, calling it a breach of the understanding. The SDF said the report was baseless.
--- truces
"Syria halt in fighting, January 2026" agreed form=bilateral class="suspension of operations" place="Syria" place="Dayr Ḩāfir" place="Damascus" agreed_by="Syrian Democratic Forces" agreed_by="Syria" bound="Syrian Democratic Forces" bound="Syria"
  view party="wire" state=halted since=2026-01-19
  view party="Syrian Democratic Forces" state=agreed since=2026-01-19
  view party="Syria" state=in_effect since=2026-01-19
  halted holder="wire" asserted=2026-01-19 at="Guns silent" rule=truce.silent_guns
  halted holder="wire" valid=2026-01-18.. asserted=2026-01-19 at="guns fell silent" rule=truce.silent
  agreed act holder="wire" party="Syrian Democratic Forces" party="Syria" asserted=2026-01-19 at="agreed to a four-day pause" rule=truce.agree
  declared act negative holder="wire" asserted=2026-01-19 at="announced it publicly" rule=truce.declare
  confirmed meta holder="Rojin Haval" party="Rojin Haval" about=agreed asserted=2026-01-19 at="confirmed the pause" rule=truce.confirm
  in_effect act holder="government official" via="Rojin Haval" asserted=2026-01-19 at="it \"took hold" rule=truce.effect
  ended conditional holder="Rojin Haval" asserted=2026-01-19 at="pause is broken" rule=truce.not_dead
  extended act conditional holder="wire" asserted=2026-01-19 at="it is extended" rule=truce.extend
  ended conditional holder="wire" valid=2026-01-22.. asserted=2026-01-19 at="it ends" rule=truce.end_subj
  fighting presupposed holder="wire" asserted=2026-01-19 at="sporadic gunfire" rule=truce.clashes_on
  violation holder="SANA" party="Syrian Democratic Forces" asserted=2026-01-19 at="accused the SDF of planting mines" rule=truce.alleged
  violation holder="SANA" party="Syrian Democratic Forces" asserted=2026-01-19 at="breach of the understanding" rule=truce.violation_noun
  denied meta holder="Syrian Democratic Forces" about=violation asserted=2026-01-19 at="report was baseless" rule=truce.meta.denied
--- contradictions
denied_act a="the SDF of planting mines and firing at an army post" b="report was baseless" because="SANA: “accused the SDF of planting mines and firing at an army post”; denied by Syrian Democratic Forces: “report was baseless”." rule=R2
