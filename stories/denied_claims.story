# R2 in its shapes: a claim denied in the same breath, a charge that is denied, a charge called a lie, an allegation rejected.
published: 2026-04-08
show: contradictions
--- text
JUBA (AP) - Army spokesman Colonel Peter Lado denied a rebel claim that helicopters had bombed a clinic in Bor on Monday.

South Sudan's government has accused Uganda of arming the militia, a charge that Kampala denies.

The rebels' spokesman, James Wani, said soldiers had burned two villages near Malakal. The army called the accusation baseless.

Wani also said that troops had looted grain stores in Torit. The defence ministry rejected the allegation.

Many residents blame Nairobi for the death of the mayor, charges Kenya denies.
--- contradictions
denied_act a="that helicopters had bombed a clinic in Bor on Monday" b="Peter Lado denied a rebel claim" because="Rebel: “that helicopters had bombed a clinic in Bor on Monday”; denied by Peter Lado: “Peter Lado denied a rebel claim”." rule=R2
denied_act a="Uganda of arming the militia" b="charge that Kampala denies" because="South Sudan: “accused Uganda of arming the militia”; denied by Uganda: “charge that Kampala denies”." rule=R2
denied_act a="soldiers had burned two villages near Malakal" b="army called the accusation" because="James Wani: “soldiers had burned two villages near Malakal”; denied by South Sudanese army: “army called the accusation”." rule=R2
denied_act a="troops had looted grain stores in Torit" b="ministry rejected the allegation" because="James Wani: “troops had looted grain stores in Torit”; denied by South Sudanese defence ministry: “ministry rejected the allegation”." rule=R2
denied_act a="Nairobi for the death of the mayor" b="charges Kenya denies" because="Residents: “blame Nairobi for the death of the mayor”; denied by Kenya: “charges Kenya denies”." rule=R2
