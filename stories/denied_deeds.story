# A deed and its denial in other words: one kind of event, one doer, and no other town or victims.
published: 2003-02-16
show: contradictions
--- text
JAKARTA, Feb 16 - The rebels said on Saturday that the police shot three farmers in Lamno.

The provincial police chief, Harun Sitorus, denied that his men had killed anyone there.

Two Surinamese gunboats chased a rig off the coast. "They gave us twelve hours to leave, with a cannon trained on us," its manager, Tom Hallow, said.

Suriname denied that it had threatened the crew.
--- contradictions
denied_act a="the police shot three farmers in Lamno" b="his men had killed anyone there" because="Rebels: “the police shot three farmers in Lamno”; denied by Harun Sitorus: “denied that his men had killed anyone there”." rule=R2
denied_act a="They gave us twelve hours to leave, with a cannon trained on us" b="it had threatened the crew" because="Tom Hallow: “They gave us twelve hours to leave, with a cannon trained on us”; denied by Suriname: “denied that it had threatened the crew”." rule=R2
