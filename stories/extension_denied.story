# "Had not agreed to extend it" is no extension; "no agreement has been reached"; the mediator who announced it is heard too.
wrong: the warring parties are to renew the truce, not the envoy
published: 2026-06-05
show: truces
--- text
ADEN, Yemen, June 5 (Reuters) - Yemen's Houthi movement said on Friday it had not agreed to extend a two-month truce, contradicting the United Nations envoy, who had announced the extension on Thursday.

"No agreement has been reached," Houthi negotiator Abdulsalam Gharsi told Al Masirah television.

U.N. envoy Anneke Brandt said the warring parties had accepted her proposal to renew the truce for two months.
--- truces
"Yemen truce, June 2026" contested form=bilateral class=unclear name="truce" agreed_by="Houthis" agreed_by="Yemen" bound="Houthis" bound="Yemen"
  view party="United Nations" state=extended since=2026-06-04
  view party="Houthis" state=agreed since=2026-06-05
  view party="Yemen" state=agreed since=2026-06-05
  extended act negative holder="Houthis" party="Houthis" asserted=2026-06-05 at="extend a two-month truce" rule=truce.extend
  extended act holder="United Nations envoy" party="United Nations envoy" valid=2026-06-04.. asserted=2026-06-05 at="had announced the extension" rule=truce.extension_told
  agreed act negative holder="Abdulsalam Gharsi" asserted=2026-06-05 at="No agreement has been reached" rule=truce.agree
  agreed act holder="Anneke Brandt" party="Houthis" party="Yemen" asserted=2026-06-05 at="had accepted her proposal" rule=truce.accept
  extended act future holder="Anneke Brandt" party="Anneke Brandt" asserted=2026-06-05 at="renew the truce" rule=truce.extend
  in_effect presupposed holder="United Nations envoy" asserted=2026-06-05 at="had announced the extension" rule=truce.extension_told.presupposed
