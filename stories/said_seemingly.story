# Sentences that only seem to report: nobody says it, or nothing is said.
published: 2026-05-12
show: statements
--- text
Talks said to be close

GENEVA, May 12 (AFP) - A deal is said to be close, and the talks were called off twice.

The army declined to comment. It neither confirmed nor denied the loss of the bridge.

The envoy will not say when the talks resume. He said nothing and left.

The guns told their own story.
--- statements
indirect by="army" cue=decline "declined" at="to comment" rule="statement.cue:decline to"
indirect by="army" cue=neither "confirmed" at="the loss of the bridge" rule=statement.cue:confirm
