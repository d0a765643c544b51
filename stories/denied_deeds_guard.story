# Another doer and another town are no answer to it.
published: 2003-02-16
show: contradictions
--- text
JAKARTA, Feb 16 - The rebels said on Saturday that the police shot three farmers in Lamno.

The navy said its ships had killed nobody in Jayapura.

The mayor said that bandits had burned a bridge. The army said its patrol had burned no house.
--- contradictions
