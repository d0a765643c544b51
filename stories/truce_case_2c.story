# Case 2 once more: a government scraps a cessation of hostilities; the mediator denies that it is dead.
published: 2026-10-02
show: truces,contradictions
--- text
Government scraps ceasefire, mediator says it survives

NAIROBI (AP) - Ethiopia's government on Friday declared its cessation of hostilities with the Oromo Liberation Army over, citing 61 breaches since August.

The rebels said government forces had violated the deal 88 times. Monitors of the regional bloc IGAD have recorded 70 violations by both sides.

IGAD mediator Wanjiku Kamau insisted the cessation of hostilities was not dead. "Both sides can still save it," she said.
--- truces
"Ethiopia ceasefire, October 2026" contested form=unclear class="cessation of hostilities" name="ceasefire" name="cessation of hostilities" bound="Ethiopia" bound="government forces" bound="Oromo Liberation Army" ended=2026-10-02 how_ended="ended by declaration"
  view party="Ethiopia" state=ended since=2026-10-02
  view party="IGAD" state=in_effect since=2026-10-02
  view party="Oromo Liberation Army" state=violation since=2026-10-02
  ended act holder="Ethiopia" party="Ethiopia" asserted=2026-10-02 at="scraps ceasefire" rule=truce.end
  in_effect holder="Wanjiku Kamau" asserted=2026-10-02 at="it survives" rule=truce.hold
  ended act holder="Ethiopia" party="Ethiopia" valid=2026-10-02.. asserted=2026-10-02 at="declared its cessation of hostilities with the Oromo Liberation Army over" rule=truce.declare_over
  violation count holder="Ethiopia" count="61 breaches" valid=2026-08-01.. asserted=2026-10-02 at="61 breaches" rule=truce.n_violations
  violation count holder="Oromo Liberation Army" party="government forces" count="88 times" asserted=2026-10-02 at="had violated the deal 88 times" rule=truce.violate
  violation count holder="Monitors of IGAD" party="Ethiopia" party="Oromo Liberation Army" count="70 violations" asserted=2026-10-02 at="70 violations" rule=truce.n_violations
  in_effect holder="Wanjiku Kamau" asserted=2026-10-02 at="cessation of hostilities was not dead" rule=truce.not_dead
  strained presupposed holder="Wanjiku Kamau" asserted=2026-10-02 at="can still save it" rule=truce.save
--- contradictions
state_clash a="declared its cessation of hostilities with the Oromo Liberation Army over" b="cessation of hostilities was not dead" because="According to Ethiopia, the truce is over, “declared its cessation of hostilities with the Oromo Liberation Army over”; according to Wanjiku Kamau, the truce stands, “cessation of hostilities was not dead”. It cannot be both." rule=R3
