# Who is described in the first paragraph is named in the next; the person whom the sentences are about may get an epithet.
published: 2026-05-12
show: actors
--- text
LIMA, May 12 (AFP) - A doctor who visited the hostages said on Monday that they were well.

"They are treated well," Miguel Sanabria told a radio station. The 66-year-old Lima surgeon said that he would return.

A driver waved. Paula Ortega told the radio she had seen it.
--- actors
person "Miguel Sanabria" role="doctor" country=PER cameo=PERHLH at="A doctor","Miguel Sanabria","The 66-year-old Lima surgeon","he" rule=actor.agent:doctor
people "hostages" role="hostage" at="the hostages","they","They" rule=actor.agent:hostage
media "radio station" role="radio station" cameo=MED at="a radio station" rule="actor.agent:radio station"
person "driver" role="driver" country=PER cameo=PERLAB at="A driver" rule=actor.agent:driver
person "Paula Ortega" at="Paula Ortega","she" rule=actor.person:described
