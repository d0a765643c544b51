# Two headlines in one, parted by a semicolon; each half has its own speaker.
published: 2026-05-12
show: statements
--- text
Sudan says truce is over, mediators disagree

KHARTOUM, May 12 (Reuters) - Calm returned to the city on Tuesday.
--- statements
indirect by="Sudan" cue=say "says" at="truce is over" rule=statement.cue:say
