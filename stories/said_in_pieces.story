# Marks inside marks, marks left open over paragraphs, marks that are missing, and words in marks that nobody says.
published: 2026-05-12
show: statements
--- text
Mayor speaks of the winter

SARAJEVO, May 12 (AP) - “We were told ‘never again’ twice,” Mayor Rosa Lind said, “and we believed it.”

“The winter was long.

“The summer will be short,” Lind said.

Lind called the plan “a paper bridge” and said the so-called “safe road” was closed.

The film “Winter Road” was shown in the town hall.

"We have two trucks, Lind told reporters.
--- statements
direct by="Rosa Lind" cue=say "said" at="We were told ‘never again’ twice … and we believed it." rule=statement.quote:say
direct by="Rosa Lind" cue=say "said" at="The winter was long. … The summer will be short" rule=statement.cue:say
mixed by="Rosa Lind" cue=say "called" at="the plan “a paper bridge" rule=statement.cue:call
mixed by="Rosa Lind" cue=say "said" at="the so-called “safe road” was closed" rule=statement.cue:say
direct by="Rosa Lind" cue=say "told" to="reporters" at="We have two trucks" rule=statement.cue:tell
