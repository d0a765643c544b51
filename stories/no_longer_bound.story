# One party is no longer bound, calls the pact dead, and blames the other in a figure of speech; the other holds that it stands.
wrong: the Polisario is no longer bound now; 1991 is the year of the ceasefire
published: 2025-11-17
show: truces,contradictions
--- text
Polisario says no longer bound by Sahara ceasefire

ALGIERS (AFP) - The Polisario Front said on Sunday it was no longer bound by the 1991 ceasefire with Morocco after Moroccan troops entered a buffer zone at Guerguerat.

"The agreement is dead and Rabat killed it," Polisario official Brahim Lemrabet told AFP.

Morocco said the truce remained in force and accused the Polisario of provocations. Moroccan foreign ministry spokeswoman Houda Bennis said: "We have not walked away from anything. We remain fully committed to the ceasefire."

The UN mission, MINURSO, said on Monday it had recorded 17 violations since Saturday. It called on both sides to respect the standstill.
--- truces
"Sahara ceasefire, November 2025" contested form=unclear class="suspension of operations" name="ceasefire" name="truce" place="Sahara" agreed_by="Morocco" bound="Polisario Front" bound="Morocco" monitors="MINURSO" ended=1991 how_ended="ended by declaration"
  view party="Polisario Front" state=ended since=2025-11-17
  view party="Morocco" state=in_effect since=2025-11-17
  view party="MINURSO" state=proposed since=2025-11-17
  ended act holder="Polisario Front" party="Polisario Front" asserted=2025-11-17 at="no longer bound by Sahara ceasefire" rule=truce.no_longer_bound
  ended act holder="Polisario Front" party="Morocco" valid=1991-01-01.. asserted=2025-11-16 at="it was no longer bound by" rule=truce.no_longer_bound
  violation holder="Polisario Front" party="Moroccan troops" asserted=2025-11-16 at="Moroccan troops entered a buffer zone" rule=truce.alleged
  ended holder="Brahim Lemrabet" asserted=2025-11-17 at="agreement is dead" rule=truce.not_dead
  in_effect holder="Morocco" asserted=2025-11-17 at="truce remained in force" rule=truce.in_force
  agreed act degree=full holder="Houda Bennis" party="Morocco" asserted=2025-11-17 at="remain fully committed to the ceasefire" rule=truce.commit
  violation count holder="MINURSO" count="17 violations" asserted=2025-11-17 at="17 violations" rule=truce.n_violations
  proposed act holder="MINURSO" party="MINURSO" asserted=2025-11-17 at="called on both sides to respect the standstill" rule=truce.honour+request
--- contradictions
state_clash a="agreement is dead" b="truce remained in force" because="According to Brahim Lemrabet, the truce is over, “agreement is dead”; according to Morocco, the truce stands, “truce remained in force”. It cannot be both." rule=R3
