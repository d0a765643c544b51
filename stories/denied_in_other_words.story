# Denials of what a claim tells further down than its own "no", of a paper's report, of an assurance and of a request; two voices of one army.
published: 2026-03-20
show: truces,contradictions
--- text
TAMALE (AA) - Nothing was left of the truce in Yendi after Konko fighters burned twelve farms at Sang, elder Issah Alhassan told reporters. The Konko council denies that any farm was burned.

"We had nobody at Sang. The police shot the herders," said the council's envoy, Mabe Tindana. Ghana's police chief, Kofi Asare, denied that his men had killed anyone there.

He also denied a report in the Northern Herald that troops had crossed into Togo. The truce is dead, said Colonel Yaw Mensah of the army; "it is alive," said General Ato Quaye, who commands the army in the north.

Togo's foreign minister, Afi Lawson, said she had been assured by Accra that no soldier would cross. Ghana's foreign minister, Esi Owusu, denied that any such assurance had been given.

Interior Minister Nii Tetteh had asked the United Nations on Tuesday to send observers. President Kwame Boateng said Ghana had made no formal request.
--- truces
"Yendi truce, March 2026" contested form=unclear class=unclear name="truce" place="Yendi" how_ended="collapse reported"
  view party="Issah Alhassan" state=collapsed since=2026-03-20
  view party="Ghanaian army" state=ended since=2026-03-20
  collapsed holder="Issah Alhassan" asserted=2026-03-20 at="Nothing was left of the truce" rule=truce.nothing_left
  denied meta holder="Kofi Asare" asserted=2026-03-20 at="denied that his men had killed anyone there" rule=truce.meta.denied
  denied meta holder="Kofi Asare" asserted=2026-03-20 at="denied a report in the Northern Herald that troops had crossed into Togo" rule=truce.meta.denied
  ended holder="Yaw Mensah" asserted=2026-03-20 at="truce is dead" rule=truce.not_dead
  in_effect holder="Ato Quaye" asserted=2026-03-20 at="it is alive" rule=truce.hold
--- contradictions
state_clash a="Nothing was left of the truce" b="it is alive" because="According to Issah Alhassan, the truce is over, “Nothing was left of the truce”; according to Ato Quaye, the truce stands, “it is alive”. It cannot be both." rule=R3
denied_act a="Nothing was left of the truce in Yendi after Konko fighters burned twelve farms at Sang" b="any farm was burned" because="Issah Alhassan: “Nothing was left of the truce in Yendi after Konko fighters burned twelve farms at Sang”; denied by The Konko council: “denies that any farm was burned”." rule=R2
denied_act a="that troops had crossed into Togo" b="He also denied a report" because="Herald: “that troops had crossed into Togo”; denied by Kofi Asare: “He also denied a report”." rule=R2
state_clash a="truce is dead" b="it is alive" because="According to Yaw Mensah, the truce is over, “truce is dead”; according to Ato Quaye, the truce stands, “it is alive”. It cannot be both." rule=R3
denied_act a="she had been assured by Accra that no soldier would cross" b="any such assurance had been given" because="Afi Lawson: “she had been assured by Accra that no soldier would cross”; denied by Esi Owusu: “denied that any such assurance had been given”." rule=R2
negation a="asked the United Nations on Tuesday to send observers" b="Ghana had made no formal request" because="Nii Tetteh: “asked the United Nations on Tuesday to send observers”; Kwame Boateng: “Ghana had made no formal request”." rule=R4
