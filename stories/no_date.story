# Without a publication date days stay open, and a note says so.
show: story,times,notes
--- text
Ceasefire holds in Juba

JUBA (Reuters) - The ceasefire in Juba was holding on Friday, two days after it took effect, Mayor Lado Wani said.
--- story
kind first
headline "Ceasefire holds in Juba"
agency Reuters (REUTERS)
dateline "JUBA" place=Juba
language en
rule reuters.2
--- times
DATE XXXX-WXX-5 at="Friday" rule=time.day
DURATION P2D at="two days" rule=time.after
--- notes
no-publication-date "The story's publication date is not known: weekdays and other relative times stay open. Give it with --published."
