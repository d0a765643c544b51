# Marks around a title, a doubt or a nickname are no speech; what somebody is said to have said is; neither confirm nor deny; no comment.
published: 2026-05-12
show: statements
--- text
A film and a raid

CAIRO, May 12 (AP) - The film “The Long Bridge” opened in Cairo, and the so-called “safe zone” was empty.

A truce is said to be near, officials were told.

Army spokesman Tomas Varga was quoted as saying that the zone was mined.

The ministry would neither confirm nor deny the raid. The embassy declined to comment on the list.

It is said that the bridge is cursed. Talks were said to be close.
--- statements
indirect by="Tomas Varga" cue=say "saying" at="the zone was mined" rule=statement.cue:say
indirect by="Egyptian ministry" cue=neither "confirm" at="the raid" rule=statement.cue:confirm
indirect by="Egyptian embassy" cue=decline "declined" at="to comment on the list" rule="statement.cue:decline to"
