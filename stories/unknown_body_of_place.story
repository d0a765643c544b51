# A body that no table knows, and a known place before the mark of its owner: no office is asked for, the place gives its state.
published: 2026-03-17
show: actors
--- text
Driver held

The defendant was in the custody of the Edgar County Sheriff’s Department on Monday.
--- actors
person "Driver" role="driver" cameo=LAB at="Driver" rule=actor.agent:driver
other "Department" at="Department" rule=actor.organisation:named
