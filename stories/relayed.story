# A statement that reaches the story through state media names both the speaker and the relay.
published: 2026-09-10
show: statements
--- text
Damascus rejects UN plan

BEIRUT (Reuters) - Syrian Foreign Minister Adnan Khoury said on Thursday that Damascus would not accept foreign monitors, state news agency SANA reported.

"No monitors will enter Aleppo," Khoury was quoted as saying by SANA.
--- statements
indirect by="Syria" cue=deny "rejects" at="UN plan" rule=statement.cue:reject
indirect by="SANA" cue=report "reported" at="Syrian Foreign Minister Adnan Khoury said on Thursday that Damascus would not accept foreign monitors" rule=statement.cue:report
indirect by="Adnan Khoury" for="Syria" cue=say "said" time=2026-09-10 within="SANA" at="Damascus would not accept foreign monitors" rule=statement.cue:say
direct by="Adnan Khoury" for="Syria" cue=say "saying" via="SANA" at="No monitors will enter Aleppo" rule=statement.cue:say
