# A denial answers what was just said, wherever more is accused before; one charge and its answer are told once.
published: 2026-03-20
show: truces,contradictions
--- text
Rebels deny mortar fire as truce frays

GOMA, Congo, March 20 (AP) - Congo's army and M23 rebels agreed on a ceasefire around Masisi last week.

The army accused the rebels of using the lull to bring in reinforcements. On Thursday it said M23 had fired mortars at its positions in Sake. M23 spokesman Innocent Bahati denied it. "Not one shell has left our lines," he said.

"It was not us who broke the truce," Bahati said. The army said M23 had failed to observe it.
--- truces
"Masisi truce, March 2026" contested form=bilateral class="suspension of operations" name="truce" name="ceasefire" name="lull" place="Masisi" agreed_by="Congo's army" agreed_by="M23" bound="M23" bound="Congo's army" agreed=2026-03-09
  view party="Congo's army" state=agreed since=2026-03-09
  view party="M23" state=in_effect since=2026-03-20
  strained holder="wire:AP" asserted=2026-03-20 at="truce frays" rule=truce.in_doubt
  agreed act holder="wire:AP" party="Congo's army" party="M23" valid=2026-03-09.. asserted=2026-03-20 at="agreed on a ceasefire" rule=truce.agree
  violation holder="Congo's army" party="M23" asserted=2026-03-20 at="using the lull to bring in reinforcements" rule=truce.abuse
  violation holder="Congo's army" party="M23" asserted=2026-03-19 at="M23 had fired mortars at its positions" rule=truce.alleged
  denied meta holder="Innocent Bahati" about=violation asserted=2026-03-20 at="denied it" rule=truce.meta.denied
  in_effect holder="Innocent Bahati" asserted=2026-03-20 at="Not one shell has left our lines" rule=truce.shell_fall
  in_effect holder="Innocent Bahati" party="M23" asserted=2026-03-20 at="broke the truce" rule=truce.violate
  violation holder="Congo's army" party="M23" asserted=2026-03-20 at="observe it" rule=truce.honour
--- contradictions
denied_act a="M23 had fired mortars at its positions" b="denied it" because="Congo's army: “M23 had fired mortars at its positions”; denied by Innocent Bahati: “denied it”." rule=R2
antonym a="Not one shell has left our lines" b="observe it" because="According to Innocent Bahati, Innocent Bahati's side kept to the truce, “Not one shell has left our lines”; not so, according to Congo's army, “observe it”." rule=R5
