# Statements: where a thing was said, and not where what is said lies.
published: 2026-03-17
show: statements
--- text
Rebels speak

KHARTOUM (AFP) | Tuesday 17 March 2026

"We stay where we are," said their leader, Kuku Tia, vowing that his men would quit Kadugli if the road was opened.

"The road is open," army spokesman Musa Deng told reporters in Port Sudan.
--- statements
direct by="Kuku Tia" cue=say "said" at="We stay where we are" rule=statement.cue:say
indirect by="Kuku Tia" cue=commit "vowing" at="his men would quit Kadugli if the road was opened" rule=statement.cue:vow
direct by="Musa Deng" cue=say "told" to="reporters" place="Port Sudan" at="The road is open" rule=statement.cue:tell
