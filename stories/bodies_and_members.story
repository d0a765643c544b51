# Members are of somebody, a panel speaks for its side, a portfolio of any name is part of the minister's title, and a number with a hyphen stays.
published: 2019-04-08
show: actors
--- text
BEIRUT, April 8 - A five-nation monitoring committee met. The raid killed three members of the Valley Council and two supporters of the Muslim Brotherhood.

The rebel panel's legal counsel, Omar Sulu, said it was too early. Norway's Transport Minister Lars Solberg disagreed. Kenya's International Development Minister Jane Otieno smiled.
--- actors
other "five-nation monitoring committee" role="committee" at="A five-nation monitoring committee" rule=actor.agent:committee
people "members of the Valley Council" role="member of the Valley Council" at="three members" rule=actor.agent:member
other "Valley Council" role="council" at="the Valley Council" rule=actor.agent:council
people "supporters of the Muslim Brotherhood" role="supporter" country=EGY cameo=EGYOPP at="two supporters" rule=actor.agent:supporter
party "Muslim Brotherhood" country=EGY cameo=EGYOPP at="the Muslim Brotherhood" rule="actor.organisations.tsv:Muslim Brotherhood"
people "rebel panel" role="panel" country=KEN cameo=KENREB at="The rebel panel" rule=actor.agent:panel
person "Omar Sulu" role="legal counsel" country=KEN cameo=KENREB for="rebel panel" at="The rebel panel's legal counsel","Omar Sulu" rule=actor.person:described
government "Norway" country=NOR cameo=NORGOV at="Norway" rule=actor.state:NOR
person "Lars Solberg" role="minister" country=NOR cameo=NORGOV for="Norway" at="Norway's Transport Minister Lars Solberg" rule=actor.person:described
government "Kenya" country=KEN cameo=KENGOV at="Kenya" rule=actor.state:KEN
person "Jane Otieno" role="minister" country=KEN cameo=KENGOV for="Kenya" at="Kenya's International Development Minister Jane Otieno" rule=actor.person:described
