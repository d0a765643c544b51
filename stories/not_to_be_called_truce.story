# What should not be called a truce; a party that rejected any truce on an earlier day calls nothing so.
wrong: his fighters and his group are the side of who speaks for them, so that R12 holds between Jan. 20 and Monday
published: 2026-02-02
show: truces,contradictions
--- text
Army halts patrols in Nduga, rebels respond in kind

JAYAPURA, Indonesia, Feb 2 (Antara) - The Indonesian military suspended operations in Nduga regency for two weeks on Monday to let teachers return, military spokesman Col. Bagus Wiratno said. He said the step should not be called a truce.

Separatist spokesman Sebi Kogoya said from hiding that his fighters would respond in kind. "If they do not shoot, we do not shoot," he said.

Kogoya had said on Jan. 20 that his group rejected any truce. The governor, Yosua Mabel, thanked both sides and said he hoped the pause would be extended.
--- truces
"Indonesia truce, February 2026" contested form=unclear class="suspension of operations" name="truce" place="Indonesia" place="Nduga" agreed_by="Sebi Kogoya" bound="Indonesian military" bound="Sebi Kogoya"
  view party="Indonesian military" state=halted since=2026-02-02
  view party="Sebi Kogoya" state=agreed since=2026-02-02
  view party="group" state=rejected since=2026-01-20
  view party="Yosua Mabel" state=proposed since=2026-02-02
  halted act holder="Bagus Wiratno" party="Indonesian military" valid=2026-02-02.. asserted=2026-02-02 at="suspended operations" rule=truce.halt
  denied meta holder="Bagus Wiratno" asserted=2026-02-02 at="not be called a truce" rule=truce.not_called
  agreed holder="Sebi Kogoya" party="Sebi Kogoya" asserted=2026-02-02 at="would respond in kind" rule=truce.same
  rejected act holder="Sebi Kogoya" party="group" asserted=2026-01-20 at="rejected any truce" rule=truce.reject
  proposed act holder="Yosua Mabel" party="Yosua Mabel" asserted=2026-02-02 at="hoped the pause would be extended" rule=truce.extend+hope
--- contradictions
