# Talks, promises, blame, refusals and help in the idioms of the wires, where no plain verb says so.
published: 2026-03-13
show: events
--- text
Uganda cries foul over raid

KAMPALA, March 13 (AP) - The Ugandan army's spokesman pointed the finger at the rebels on Friday. Kenya's foreign minister, Joel Wanyama, threw his weight behind the mediators.

The two generals put their initials to a memorandum in Nairobi. The rebels gave their word that the road would stay open, and parliament passed an amnesty for the fighters. Mediators were locked in talks until dawn.

The front brushed aside the offer and turned a deaf ear to the appeal of the bishops. Kenya will foot the bill for the camps. Ambulances took 30 patients to Gulu. The council banned the trade in gold.

An agreement signed in Lusaka in 1999 ended the first war. Kenya is in talks with Chad on a force of its own. The envoy called on the committee set up in May to begin its work.
--- events
ACCUSE 111 mode=disapprove actor="Uganda" trigger="cries" at="Uganda cries foul" rule=accuse.cry_foul
ACCUSE 112 mode=allege actor="Ugandan army's spokesman" recipient="rebels" time=2026-03-13 trigger="pointed" at="The Ugandan army's spokesman pointed the finger at the rebels" rule=accuse.point_finger
SUPPORT 051 context=diplomatic actor="Joel Wanyama" trigger="threw" at="Kenya's foreign minister, Joel Wanyama, threw his weight" rule=support.throw_weight
AGREE 057 context=diplomatic actor="two generals" place="Nairobi" trigger="put" at="The two generals put their initials to a memorandum" rule=agree.put_initials
AGREE 030 context=diplomatic actor="rebels" trigger="gave" at="The rebels gave their word" rule=agree.give_word
CONCEDE 056 context=diplomatic actor="Ugandan parliament" recipient="fighters" trigger="passed" at="parliament passed an amnesty for the fighters" rule=concede.pass_amnesty
CONSULT 046 context=diplomatic actor="mediators" trigger="locked" at="Mediators were locked in talks" rule=consult.locked_in
REJECT 120 trigger="brushed aside" at="The front brushed aside the offer" rule=reject.brush_off
REJECT 120 recipient="bishops" trigger="turned" at="The front brushed aside the offer and turned a deaf ear to the appeal" rule=reject.deaf_ear
AID 071 context=economic actor="Kenya" future trigger="foot" at="Kenya will foot the bill" rule=aid.foot_bill
AID 073 context=humanitarian recipient="30 patients" place="Gulu" trigger="took" at="Ambulances took 30 patients" rule=aid.carry_wounded
SANCTION 163 mode=discontinue context=economic trigger="banned" at="The council banned the trade" rule=sanction.outlaw_trade
AGREE 057 context=diplomatic place="Lusaka" time=1999-01-01..1999-12-31 historical trigger="signed" at="An agreement signed" rule=agree.sign
RETREAT 087 mode=ceasefire context=military trigger="ended" at="An agreement signed in Lusaka in 1999 ended the first war" rule=truce.stop_fighting
CONSULT 040 actor="Kenya" actor="Chad" recipient="Chad" trigger="talks" at="Kenya is in talks with Chad" rule=consult.talks
REQUEST 020 actor="envoy" trigger="called" at="The envoy called on the committee" rule=request.call_upon_to
