# "That is a lie" answers what another has just said; not what the speaker says himself, nor what nobody laid to his side.
published: 2026-03-20
show: contradictions
--- text
GANJA (AA) - Azerbaijan said that Armenian gunners had shelled a market in Barda. "That is an outright lie," said Armenian spokeswoman Anush Petrosyan.

Wheat prices fell in Baku, traders said. "This is false hope," said economist Rauf Aliyev.
--- contradictions
denied_act a="Armenian gunners had shelled a market in Barda" b="That is an outright lie" because="Azerbaijan: “Armenian gunners had shelled a market in Barda”; denied by Anush Petrosyan: “That is an outright lie”." rule=R2
