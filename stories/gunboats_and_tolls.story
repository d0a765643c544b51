# Force, constraint, movements and retreats in the words of those on the spot.
published: 2026-03-02
show: events
--- text
LAGOS, March 2 (Reuters) - Gunboats of Cameroon chased off a survey ship on Sunday, Nigeria said. The clashes left six soldiers dead.

Sniper fire was reported near the port of Bakassi. Nigerian troops dug in along the creek, and Cameroon moved two brigades to the border. The junta in Niger cut off the water of the camp.

Guerrillas in Biafra put their rifles into containers, and their commander will leave his stronghold by May. "Our men will not fire first," he said.

A mob burned a flag outside the embassy. Nigeria said it would not hesitate to strike. The rebels have taken up arms again.
--- events
COERCE 171 mode=seize context=human_security actor="Cameroon" time=2026-03-01 says="Nigeria" trigger="chased off" at="Gunboats of Cameroon chased off a survey ship" rule=coerce.chase
ASSAULT 190 context=military recipient="soldiers" trigger="left" at="The clashes left six soldiers" rule=assault.left_number
ASSAULT 190 context=military place="Bakassi" trigger="reported" at="Sniper fire was reported" rule=assault.reported
MOBILIZE 154 mode=troops context=military actor="Nigerian troops" trigger="dug in" at="Nigerian troops dug in" rule=mobilize.dig_in
MOBILIZE 154 mode=troops context=military actor="Cameroon" trigger="moved" at="Cameroon moved two brigades to the border" rule=mobilize.move_troops
COERCE 171 mode=withhold context=human_security actor="Nigerian junta" place="Niger" trigger="cut off" at="The junta in Niger cut off the water" rule=coerce.cut_power
RETREAT 0872 mode=access context=military actor="Guerrillas" place="Biafra" trigger="put" at="Guerrillas in Biafra put their rifles into containers" rule=retreat.store_arms
RETREAT 0874 mode=withdraw context=military actor="commander" future trigger="leave" at="their commander will leave his stronghold" rule=retreat.leave_base
ASSAULT 193 mode=firearms context=military actor="Our men" negative future says="commander" trigger="fire" at="Our men will not fire first" rule=assault.fire_first
PROTEST 145 mode=riot actor="Nigerian mob" trigger="burned" at="A mob burned a flag" rule=protest.burn_tyres
THREATEN 138 mode=violence context=military actor="Nigeria" future says="Nigeria" trigger="hesitate" at="it would not hesitate to strike" rule=threaten.not_hesitate
ASSAULT 190 context=military actor="rebels" trigger="taken up" at="The rebels have taken up arms" rule=assault.take_up_arms
