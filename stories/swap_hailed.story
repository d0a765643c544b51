# A prisoner swap that is hailed is no truce, though a truce of another year was spoken of before.
published: 2026-01-07
show: truces,contradictions
--- text
Rivals agree prisoner swap in Muscat

MUSCAT, Jan 7 (AFP) - Yemen's government and the Houthis agreed on Wednesday to a prisoner swap, the two sides said.

Government delegate Majid Bawazir denied that they had discussed renewing the truce that lapsed in 2022.

UN envoy Anneke Solberg hailed the agreement.
--- truces
"Muscat truce, January 2026" agreed form=unclear class=unclear name="truce" place="Muscat" expiry=2022
  view party="Yemen" state=expired since=2022-01-01
  denied meta holder="Majid Bawazir" asserted=2026-01-07 at="denied that they had discussed renewing the truce" rule=truce.meta.denied
  expired holder="Majid Bawazir" valid=2022-01-01.. asserted=2026-01-07 at="truce that lapsed" rule=truce.expire
--- contradictions
