# R8, R10, R1 and R11 in one story: how long it lasts, what it is called, who said so, whether the guns stopped.
published: 2025-10-16
show: truces,contradictions
--- text
Kabul, Islamabad differ over length of border lull

ISLAMABAD, Oct 16 (Dawn) - Pakistan and Afghanistan agreed on Wednesday to hold their fire along the border for 48 hours from 6 p.m., the Foreign Office said, describing it as a temporary ceasefire sought by the Taliban.

Kabul's spokesman, Qari Zahid Noor, said the ceasefire was requested by Pakistan and had no time limit.

"I did not say 48 hours. I never said the fighting would stop for two days," Noor told reporters on Thursday when asked about remarks carried by state radio, which had quoted him as saying that the fighting would stop for two days.

Defence Minister Salman Durrani called it "not a ceasefire but a breather". He said firing at Spin Boldak had stopped. A doctor in Spin Boldak, Naseer Achakzai, said the shelling there had never stopped.
--- truces
"Spin Boldak lull, October 2025" contested form=bilateral class="suspension of operations" name="lull" name="ceasefire" place="Spin Boldak" agreed_by="Pakistan" agreed_by="Afghanistan" bound="Pakistan" bound="Afghanistan" agreed=2025-10-15
  view party="Pakistan" state=proposed since=2025-10-16
  view party="Afghanistan" state=in_effect since=2025-10-16
  view party="Naseer Achakzai" state=fighting since=2025-10-16
  agreed act holder="Pakistani Foreign Office" party="Pakistan" party="Afghanistan" valid=2025-10-15.. asserted=2025-10-16 at="agreed on Wednesday to hold their fire" rule=truce.halt_verb+commit
  proposed act holder="Pakistani Foreign Office" party="Taliban" asserted=2025-10-16 at="ceasefire sought" rule=truce.propose
  proposed act holder="Qari Zahid Noor" party="Pakistan" asserted=2025-10-16 at="ceasefire was requested" rule=truce.propose
  in_effect holder="Qari Zahid Noor" asserted=2025-10-16 at="ceasefire was requested by Pakistan and had no time limit" rule=truce.open_end
  denied meta holder="Qari Zahid Noor" about=in_effect asserted=2025-10-16 at="I never said the fighting would stop" rule=truce.meta.denied.said
  halted act future holder="Qari Zahid Noor" via="about remarks" asserted=2025-10-16 at="fighting would stop" rule=truce.halt
  denied meta holder="Salman Durrani" asserted=2025-10-16 at="not a ceasefire" rule=truce.not_called
  halted act holder="Salman Durrani" asserted=2025-10-16 at="firing at Spin Boldak had stopped" rule=truce.halt
  fighting holder="Naseer Achakzai" asserted=2025-10-16 at="shelling there had never stopped" rule=truce.fight_goes_on
--- contradictions
time a="agreed on Wednesday to hold their fire" b="ceasefire was requested by Pakistan and had no time limit" because="How long it lasts differs: 48 hours according to Pakistani Foreign Office, “agreed on Wednesday to hold their fire”; no limit according to Qari Zahid Noor, “ceasefire was requested by Pakistan and had no time limit”." rule=R8
actor a="ceasefire sought" b="ceasefire was requested" because="Who asked for it is told in two ways: Taliban in “ceasefire sought”, Pakistan in “ceasefire was requested”." rule=R7
characterisation a="ceasefire sought" b="not a ceasefire" because="According to Pakistani Foreign Office it is a ceasefire, “ceasefire sought”; Salman Durrani will not have it called so, “not a ceasefire”." rule=R10
denied_attribution same-speaker a="I never said the fighting would stop" b="fighting would stop" because="Qari Zahid Noor denies having said what the story reports: “I never said the fighting would stop” against “fighting would stop”." rule=R1
aspect a="firing at Spin Boldak had stopped" b="shelling there had never stopped" because="According to Salman Durrani, the guns stopped, “firing at Spin Boldak had stopped”; according to Naseer Achakzai, they did not, “shelling there had never stopped”. It cannot be both." rule=R11
