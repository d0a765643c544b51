# What is asked, feared or only the purpose of something is no state of a truce: nothing here but the truce that the rebels declared.
published: 2026-04-07
show: truces,contradictions
--- text
Rebels in Chad declare truce; army yet to answer

N'DJAMENA, April 7 (AFP) - Rebels in northern Chad declared a ceasefire on Monday.

Asked if the ceasefire had been accepted, army spokesman Colonel Issa Mahamat said he had yet to see whether it was being kept.

Under the terms of the ceasefire, French troops withdrew from the oasis of Faya.

A treaty to end a 12-year campaign in the south was signed elsewhere. Diplomats called for talks on ending the bloodshed, or the country would risk renewed attacks.

Mahamat asked the rebels to refrain from moves that might give anyone an excuse to break the truce.
--- truces
"Chad truce, April 2026" agreed form=unclear class=unclear name="truce" name="ceasefire" place="Chad" announced=2026-04-06
  view party="Rebels" state=declared since=2026-04-07
  declared act holder="Rebels" party="Rebels" asserted=2026-04-07 at="declare truce" rule=truce.declare
  declared act holder="Rebels" party="Rebels" valid=2026-04-06.. asserted=2026-04-07 at="declared a ceasefire" rule=truce.declare
--- contradictions
