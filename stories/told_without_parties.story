# A deed that its sentence is about is told, whoever does it: "the withdrawal began". A definite noun that looks back at one told
# before is not told again. A participle beside its clause is done to whom the clause tells of; a relative clause with a subject of
# its own tells of it, one that only says who somebody is does not. Who hears of "the blast" again has told nothing new.
published: 2025-03-05
show: events
--- text
Guns leave Kodok

JUBA, March 5 (Reuters) - The withdrawal of guns began on Sunday. The withdrawal was slow..

Detained since January, the bishop is ill. Accused of theft, the mayor of Kodok fled.

The envoy walked to the pier, where six explosions were logged on Monday. Chad, which backs the front, was silent. Clerks heard the blast.

The clans have ten days to agree on a map. The pact, signed on January 3, ends in May.
--- events
RETREAT 0874 mode=withdraw context=military time=2025-03-02 trigger="withdrawal" at="withdrawal of guns began" again="The withdrawal" rule=retreat.withdrawal
COERCE 173 mode=arrest context=legal recipient="bishop" trigger="Detained" at="Detained since January, the bishop" rule=coerce.being_held
ACCUSE 1121 mode=allege context=crime context=corruption recipient="mayor" trigger="Accused" at="Accused of theft, the mayor" rule=accuse.of_crime
ASSAULT 194 mode=heavy-weapons context=military time=2025-03-03 trigger="logged" at="six explosions were logged" rule=assault.blasts_logged
AGREE 037 context=diplomatic actor="South Sudanese clans" future trigger="agree" at="The clans have ten days to agree on a map" rule=agree.agree_on_thing
AGREE 057 context=diplomatic time=2025-01-03 trigger="signed" at="The pact, signed" rule=agree.pass_agreement
