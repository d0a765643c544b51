# Neither a party that accepts what another rejects, nor a truce that was kept while it lasted and has run out since, nor one that holds here and was broken there
# is a contradiction.
published: 2024-05-09
show: contradictions
--- text
JUBA, May 9 (Sudd News) - South Sudan's army on Thursday ruled out any ceasefire with the rebels in Yei.

The rebels accepted the proposal of a ceasefire last week.

The truce of April expired on Sunday. The rebels said their fighters had strictly observed the truce.
--- contradictions
