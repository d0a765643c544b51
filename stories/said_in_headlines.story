# In a headline the speaker stands before a colon, behind a comma, or before the verb; a place before a colon is none.
published: 2026-05-12
show: statements
--- text
'Harvest truce' broken within hours, ceasefire mission says

ATHENS, May 12 (Reuters) - Calm returned to the valley on Tuesday.
--- statements
mixed by="ceasefire mission" cue=say "says" at="'Harvest truce' broken within hours" rule=statement.cue:say
