# Quantities: an age after a name, and what a hyphen describes, are no counts; ranges in words; rebels dead with the soldiers.
published: 2026-03-17
show: quantities
--- text
Raids in the north

Police arrested Salim Haddad, 20, a brother of the commander, on Monday. The army found at least two roof-mounted radar masts. The navy sent six to eight warships. The ambush left nine rebels and two soldiers dead. The envoy said he had 100 percent evidence.
--- quantities
other 2 min=2 bound=at_least unit=masts at="at least two roof-mounted radar masts" rule=quantity.noun
vehicles min=6 max=8 unit=warships at="six to eight warships" rule=quantity.unit
killed 9 unit=rebels at="nine rebels" rule=quantity.state
killed 2 unit=soldiers at="two soldiers" rule=quantity.state
percent 100 unit=percent at="100 percent" rule=quantity.unit
