# "Both sides" are the two that the story is about, whoever else urges them; "they" after two joined people are the two.
published: 2025-10-18
show: actors
--- text
ISLAMABAD, Oct 18 (Reuters) - Pakistan and Afghanistan traded fire on Friday, the Pakistani army said. Afghanistan's defence ministry blamed Pakistan.

France urged both sides to hold their fire. Foreign Minister Salman Durrani and Defence Minister Hina Qazi flew to Doha. They said the talks would go on.
--- actors
government "Pakistan" country=PAK cameo=PAKGOV at="Pakistan"x2 rule=actor.state:PAK
government "Afghanistan" country=AFG cameo=AFGGOV at="Afghanistan" rule=actor.state:AFG
military "Pakistani army" role="army" country=PAK cameo=PAKMIL at="the Pakistani army" rule=actor.agent:army
government "Afghanistan's defence ministry" role="defence ministry" country=AFG cameo=AFGGOVMIL at="Afghanistan's defence ministry" rule="actor.agent:defence ministry"
government "France" country=FRA cameo=FRAGOV at="France" rule=actor.state:FRA
other "sides" members="Pakistan and Afghanistan" role="side" at="both sides" rule="actor.agent:both sides"
person "Salman Durrani" role="foreign minister" country=PAK cameo=PAKGOV for="Pakistan" at="Foreign Minister Salman Durrani" rule=actor.person:described
person "Hina Qazi" role="defence minister" country=PAK cameo=PAKGOVMIL for="Pakistan" at="Defence Minister Hina Qazi" rule=actor.person:described
people "Salman Durrani and Hina Qazi" members="Salman Durrani and Hina Qazi" country=PAK at="They" rule=actor.pair
