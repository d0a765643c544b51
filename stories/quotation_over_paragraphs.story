# A quotation that runs over two paragraphs is one speaker's, and so is one that "he said" breaks.
published: 2026-08-14
show: statements
--- text
Envoy hopeful on Libya

TUNIS, Tunisia (AP) — “We are closer to a lasting truce in Libya than we have been all year,” U.N. envoy Helene Marchand said in Tunis on Friday.

“Nobody wants to go back to the trenches,” she said, “and nobody can win there.

“The commanders know it, and their families know it.”
--- statements
direct by="Helene Marchand" for="United Nations" cue=say "said" place="Tunis" time=2026-08-14 at="We are closer to a lasting truce in Libya than we have been all year" rule=statement.cue:say
direct by="Helene Marchand" for="United Nations" cue=say "said" at="Nobody wants to go back to the trenches … and nobody can win there. … The commanders know it, and their families know it." rule=statement.cue:say
