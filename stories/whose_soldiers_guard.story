# Soldiers whom the army did not lose are not its own; with a rebel group and a gang named, the militia is no gang; the Autonomous Administration is not the state.
published: 2025-06-20
show: actors
--- text
GOMA, June 20 (AFP) - Congo's army said it had killed three Rwandan soldiers near Sake. The soldiers had crossed on foot.

The M23 burnt a bridge, and the 400 Mawozo gang a lorry. The militia was seen at dawn, and the River Administration closed a school. The interim government said nothing.
--- actors
military "Congo's army" role="army" country=COD cameo=CODMIL at="Congo's army","it" rule=actor.agent:army
people "Rwandan soldiers" role="soldier" country=RWA cameo=RWAMIL at="three Rwandan soldiers" rule=actor.agent:soldier
people "soldiers" role="soldier" country=COD cameo=CODMIL at="The soldiers" rule=actor.agent:soldier
armed_group "M23" country=COD cameo=CODREB at="The M23","The militia" rule=actor.armed_groups.tsv:M23
armed_group "400 Mawozo" country=HTI cameo=HTICRM at="the 400 Mawozo gang" rule="actor.armed_groups.tsv:400 Mawozo"
government "River Administration" role="government" country=COD cameo=CODGOV at="the River Administration" rule=actor.agent:administration
government "Democratic Republic of Congo" country=COD cameo=CODGOV at="The interim government" rule=actor.state:COD
