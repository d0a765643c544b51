# R2 and R4 where the denier is the one who is charged, by words, by deed or by who says so.
published: 2026-04-09
show: contradictions
--- text
JUBA (AP) - The Nuba Front accused South Sudan's army of using gas in Yei. South Sudan's army denied using gas.

Residents said Ugandan planes had bombed the market of Torit. Uganda denied that its planes had bombed the market.

The observatory said a Kenyan air strike had killed nine people near Bor. Colonel Peter Otim, a spokesman for Kenya's army, said Kenya's army had not carried out any strikes near Bor.
--- contradictions
denied_act a="South Sudan's army of using gas in Yei" b="using gas" because="The Nuba Front: “accused South Sudan's army of using gas in Yei”; denied by South Sudan's army: “denied using gas”." rule=R2
denied_act a="Ugandan planes had bombed the market of Torit" b="its planes had bombed the market" because="Residents: “Ugandan planes had bombed the market of Torit”; denied by Uganda: “denied that its planes had bombed the market”." rule=R2
negation a="a Kenyan air strike had killed nine people near Bor" b="Kenya's army had not carried out any strikes near Bor" because="The observatory: “a Kenyan air strike had killed nine people near Bor”; Peter Otim: “Kenya's army had not carried out any strikes near Bor”." rule=R4
