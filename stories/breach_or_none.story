# Two judgements of one incident (R10), an offer that one side made and the other never saw (R4), a refusal denied (R4), and a report called inaccurate (R2).
published: 2026-05-12
show: truces,contradictions
--- text
Sides differ over Tovuz ceasefire

YEREVAN, Armenia, May 12 (AP) - Armenia and Azerbaijan agreed on a ceasefire along the border near Tovuz in April.

Azerbaijani Defense Ministry spokesman Colonel Elchin Rzazade said Armenian units had shelled a post on Monday. The Armenian Defense Ministry called the report inaccurate.

A new bunker near the line was "routine" and not a breach, Rzazade said. "It is a violation, full stop," said a European monitor, Lars Holmqvist.

Armenian envoy Vahe Dilanyan said Yerevan had proposed on Friday to extend the ceasefire by six months. But Rzazade insisted that no such offer had ever reached Baku.

Dilanyan said Azerbaijan had refused to extend the ceasefire. Rzazade said Baku had never refused to extend it.
--- truces
"Tovuz ceasefire, April 2026" agreed form=bilateral class=unclear name="ceasefire" place="Tovuz" agreed_by="Armenia" agreed_by="Azerbaijan" bound="Armenian units" bound="Azerbaijan" bound="Armenia" agreed=2026-04
  view party="Armenia" state=proposed since=2026-05-08
  view party="Azerbaijan" state=rejected since=2026-05-12
  agreed act holder="wire:AP" party="Armenia" party="Azerbaijan" valid=2026-04-01.. asserted=2026-05-12 at="agreed on a ceasefire" rule=truce.agree
  violation holder="Elchin Rzazade" party="Armenian units" valid=2026-05-11 asserted=2026-05-12 at="Armenian units had shelled a post" rule=truce.alleged
  denied meta holder="Armenian Defense Ministry" about=violation asserted=2026-05-12 at="called the report inaccurate" rule=truce.meta.denied
  violation negative holder="Elchin Rzazade" asserted=2026-05-12 at="not a breach" rule=truce.n_violations
  violation holder="Lars Holmqvist" asserted=2026-05-12 at="is a violation" rule=truce.n_violations
  proposed act holder="Vahe Dilanyan" party="Armenia" valid=2026-05-08.. asserted=2026-05-12 at="proposed on Friday to extend the ceasefire" rule=truce.extend+request
  proposed negative holder="Elchin Rzazade" asserted=2026-05-12 at="no such offer had ever reached" rule=truce.offer_came
  rejected act holder="Vahe Dilanyan" party="Azerbaijan" asserted=2026-05-12 at="refused to extend the ceasefire" rule=truce.extend+refuse
  rejected act negative holder="Elchin Rzazade" party="Azerbaijan" asserted=2026-05-12 at="refused to extend it" rule=truce.extend+refuse
--- contradictions
denied_act a="Armenian units had shelled a post" b="called the report inaccurate" because="Elchin Rzazade: “Armenian units had shelled a post”; denied by Armenian Defense Ministry: “called the report inaccurate”." rule=R2
characterisation a="not a breach" b="is a violation" because="According to Elchin Rzazade, it was none, “not a breach”; according to Lars Holmqvist, it was a breach, “is a violation”. It cannot be both." rule=R10
negation a="proposed on Friday to extend the ceasefire" b="no such offer had ever reached" because="According to Vahe Dilanyan, an offer was made, “proposed on Friday to extend the ceasefire”; according to Elchin Rzazade, none was, “no such offer had ever reached”. It cannot be both." rule=R4
negation a="refused to extend the ceasefire" b="refused to extend it" because="According to Vahe Dilanyan, Azerbaijan refused, “refused to extend the ceasefire”; according to Elchin Rzazade, they did not, “refused to extend it”. It cannot be both." rule=R4
