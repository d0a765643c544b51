# A quotation that the cue breaks after a phrase is still direct; who is dismissed is nothing that was denied, a claim is.
published: 2026-03-02
show: statements
--- text
OSH, March 2 (Reuters) - "The bridge," said Anna Keller, the mayor of Osh, "was blown up by people whom we know."

The army chief dismissed his deputy on Monday. He dismissed the report as a fairy tale. The bridge, Keller said, was "beyond repair".
--- statements
direct by="Anna Keller" cue=say "said" place="Osh" at="The bridge … was blown up by people whom we know." rule=statement.cue:say
indirect by="army chief" cue=deny "dismissed" at="the report as a fairy tale" rule=statement.cue:dismiss
mixed by="Anna Keller" cue=say "said" at="The bridge … was \"beyond repair" rule=statement.cue:say
