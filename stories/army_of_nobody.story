# "The army" in a story that is filed from Geneva and names no country is nobody's that we know, and not the Swiss one.
published: 2026-03-09
show: actors
--- text
GENEVA (Reuters) - The military said on Sunday that it had killed nine gunmen.
--- actors
military "military" role="army" cameo=MIL at="The military","it" rule=actor.agent:military
people "gunmen" role="gunman" cameo=UAF at="nine gunmen" rule=actor.agent:gunman
