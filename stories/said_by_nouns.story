# A claim, a promise, a warning has a speaker where one is named; the claim that nobody makes has none.
wrong: "was never read" is said by nobody
published: 2026-05-12
show: statements
--- text
Claims and promises in Tripoli

TRIPOLI, May 12 (Reuters) - Army spokesman Tomas Varga repeated his claim that the port was safe.

The rebels renewed their promise to free ten men.

U.N. envoy Helene Marchand was confident that the pact would hold. She was critical of the blockade.

In the words of the envoy, the pact is a bridge.

There is no claim that the bridge was hit. The report that nobody wrote was never read.
--- statements
indirect by="Tomas Varga" cue=say "claim" at="the port was safe" rule=statement.cue:claim
indirect by="rebels" cue=commit "promise" at="to free ten men" rule=statement.cue:promise
indirect by="Helene Marchand" for="United Nations" cue=express "confident" at="the pact would hold" rule=statement.cue:confident
indirect by="Helene Marchand" for="United Nations" cue=condemn "critical" at="the blockade" rule="statement.cue:critical of"
indirect by="Helene Marchand" for="United Nations" cue=say "In the words of" at="the pact is a bridge" rule="statement.cue:in the words of"
indirect by="nobody" cue=say "wrote" channel="report" at="was never read" rule=statement.cue:write
