# Who brushes aside another's decision to extend a truce extends nothing: who decided does. What one decides oneself one holds.
published: 2026-05-12
show: truces
--- text
Front spurns longer lull

BANGUI, May 12 (Reuters) - The Kafia Front brushed aside the Chadian army's decision to extend the truce by a week.

The Chadian army confirmed its decision to extend the truce.
--- truces
"Chadian army lull, May 2026" contested form=unclear class="suspension of operations" name="lull" name="truce" bound="Chadian army"
  view party="wire:REUTERS" state=rejected since=2026-05-12
  view party="Chadian army" state=extended since=2026-05-12
  rejected act holder="wire:REUTERS" asserted=2026-05-12 at="spurns longer lull" rule=truce.reject
  extended act holder="Chadian army" party="Chadian army" asserted=2026-05-12 at="decision to extend the truce" rule=truce.extend+decide
  extended act holder="Chadian army" party="Chadian army" asserted=2026-05-12 at="decision to extend the truce" rule=truce.extend+decide
