# What is no R2 and no R4 of the sort: another is charged, nobody is, of another time, a landmark, others did it.
published: 2026-04-09
show: contradictions
--- text
JUBA (AP) - Two presidents discussed the gas attack on the market of Yei by telephone. South Sudan's army denied that its forces had used gas in Yei.

State television accused the rebels of using gas against government troops. South Sudan's army denied the attack on the market.

Activists said the power station at Torit was not targeted. Deng Lual of the Torit Media Centre said government forces had launched an assault from positions near the power station.

The rebels also shelled a base used by Ugandan forces. Uganda said it had not bombed Yei since March.

The council said it was not the first clinic to be hit this year. At least seven people were killed in the attack on the clinic.

The clinic said it was no longer able to treat the wounded. Drivers said an aid convoy was not able to enter Torit.
--- contradictions
