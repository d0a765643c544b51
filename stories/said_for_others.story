# Spokespeople act for somebody, relays are a chain, sources without names are as they are described.
published: 2026-05-12
show: statements
--- text
Army says road is open

KHARTOUM, May 12 (Reuters) - “The road is open,” army spokesman Tomas Varga told reporters at a news conference in Khartoum on Monday.

Rebel leader Idris Osman was quoted as saying by the Nile news agency that the road was mined.

State radio quoted President Salma Haddad as saying that the army had won.

A senior official who asked not to be named said the road was shut. “Nobody gets through,” the official said.

The governor's office announced in a letter that the market would close.
--- statements
indirect by="Sudanese army" cue=say "says" at="road is open" rule=statement.cue:say
direct by="Tomas Varga" cue=say "told" to="reporters" channel="news conference" place="Khartoum" time=2026-05-11 at="The road is open" rule=statement.cue:tell
indirect by="Idris Osman" cue=say "saying" via="the Nile news agency" place="Nile" at="the road was mined" rule=statement.cue:say
indirect by="Salma Haddad" cue=say "saying" via="State radio" channel="state radio" at="the army had won" rule=statement.cue:say
indirect by="senior official" cue=say "said" at="the road was shut" rule=statement.cue:say
direct by="senior official" cue=say "said" at="Nobody gets through" rule=statement.cue:say
indirect by="Sudanese governor's office" cue=say "announced" channel="letter" at="the market would close" rule=statement.cue:announce
