# "Started at midnight" is past and in effect; "starting on Sunday" lies ahead; "it began" goes back to the truce.
published: 2026-08-28
show: truces
--- text
DONETSK, Ukraine (AFP) - A school truce in eastern Ukraine was largely holding on Friday.

Kiev says the truce started at midnight on Thursday. The separatists insist it began an hour later.

Moscow announced a second pause in fighting starting on Sunday.
--- truces
"Ukraine truce, August 2026" agreed form=unilateral class="suspension of operations" name="truce" name="pause in fighting" place="eastern Ukraine" declared_by="Russia" bound="Russia"
  view party="wire:AFP" state=in_effect since=2026-08-28
  view party="Ukraine" state=in_effect since=2026-08-27
  view party="separatists" state=in_effect since=2026-08-28
  view party="Russia" state=scheduled since=2026-08-28
  in_effect degree=largely holder="wire:AFP" valid=2026-08-28.. asserted=2026-08-28 at="truce in eastern Ukraine was largely holding" rule=truce.hold
  in_effect act holder="Ukraine" valid=2026-08-27.. asserted=2026-08-28 at="truce started" rule=truce.will_begin
  in_effect act holder="separatists" asserted=2026-08-28 at="it began" rule=truce.will_begin
  declared act holder="Russia" party="Russia" asserted=2026-08-28 at="announced a second pause in fighting" rule=truce.declare
  scheduled act holder="Russia" asserted=2026-08-28 at="pause in fighting starting" rule=truce.will_begin
