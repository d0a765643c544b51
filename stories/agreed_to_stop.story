# A pact to stop fighting with no truce noun; mortars fired three times while it stands are a breach, and a bare "denied it" answers it.
published: 2026-03-04
show: truces,contradictions
--- text
Congo rebels, army agree to stop fighting around Walikale

GOMA, Democratic Republic of Congo, March 4 (Reuters) - Congo's army and M23 rebels agreed on Tuesday to stop fighting around the mining town of Walikale and to pull back from the front line, Qatar's foreign ministry said.

M23 spokesman Innocent Bahati said his fighters had begun to withdraw from Walikale at dawn on Wednesday. "We have silenced our guns," he said.

But the army accused the rebels of using the lull to bring in reinforcements.

Later on Wednesday the army said M23 had fired mortars at its positions in Kibati three times, killing two soldiers. Bahati denied it. "Not one shell has left our lines," he said.
--- truces
"Kibati halt in fighting, March 2026" contested form=bilateral class="suspension of operations" place="Kibati" agreed_by="M23" agreed_by="Congo's army" bound="M23" bound="Congo's army" agreed=2026-03-03
  view party="M23" state=in_effect since=2026-03-04
  view party="Congo's army" state=agreed since=2026-03-04
  agreed act holder="wire:REUTERS" party="M23" party="Congo's army" asserted=2026-03-04 at="agree to stop fighting" rule=truce.halt_verb+commit
  agreed act holder="Qatar's foreign ministry" party="Congo's army" party="M23" valid=2026-03-03.. asserted=2026-03-04 at="agreed on Tuesday to stop fighting" rule=truce.halt_verb+commit
  halted act holder="Innocent Bahati" party="M23" asserted=2026-03-04 at="have silenced our guns" rule=truce.halt_verb
  violation count holder="Congo's army" party="M23" count="three times" asserted=2026-03-04 at="had fired mortars at its positions in Kibati three times" rule=truce.fire_times
  denied meta holder="Innocent Bahati" about=violation asserted=2026-03-04 at="denied it" rule=truce.meta.denied
  in_effect holder="Innocent Bahati" asserted=2026-03-04 at="Not one shell has left our lines" rule=truce.shell_fall
--- contradictions
denied_act a="had fired mortars at its positions in Kibati three times" b="denied it" because="Congo's army: “had fired mortars at its positions in Kibati three times”; denied by Innocent Bahati: “denied it”." rule=R2
