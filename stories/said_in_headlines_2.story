# Two stories in one headline, parted by a semicolon: each has its own speaker, and the first none.
wrong: the governor says "truce intact"
published: 2026-05-12
show: statements
--- text
Armies trade fire in valley; governor says truce intact

TUNIS, May 12 (Reuters) - Calm returned to the valley on Tuesday.
--- statements
