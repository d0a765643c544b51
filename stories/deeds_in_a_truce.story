# Deeds of war while a truce stands, told with plain verbs by the other side: breaches, with their count; two last days a midnight apart do not clash.
wrong: "Ukraine had launched six drones" is a breach too, and its denial answers that
published: 2026-04-03
show: truces,contradictions
--- text
Kyiv says Russian drones hit substation hours into energy truce

KYIV, April 3 (Interfax-Ukraine) - Russian drones hit a substation in Poltava region on Friday, nine hours after a truce on energy facilities began, Ukraine's energy ministry said.

"The enemy has carried out 17 strikes on our grid since midnight," Energy Minister Oleh Marchuk wrote on Telegram.

Russia's defence ministry said its forces had strictly observed the truce, and that Ukraine had launched six drones at a gas metering station in Kursk region. The General Staff in Kyiv rejected the claim as false.

The Kremlin said the moratorium would run until May 3 as agreed. A Ukrainian presidential adviser, Danylo Kravets, said it would end on May 2.

In Belgorod, two people were hurt in a road accident.
--- truces
"Russia–Ukraine energy truce, April 2026" contested form=unclear class="suspension of operations" name="energy truce" name="truce" place="Poltava" place="Kursk" purpose=other bound="Russian military" bound="Ukraine" bound="Russia" expiry=2026-05-03
  view party="Ukraine" state=in_effect since=2026-04-03
  view party="Russia" state=in_effect since=2026-04-03
  view party="Russian military" state=violation since=2026-04-03
  violation holder="Ukraine" party="Russian military" asserted=2026-04-03 at="drones hit substation hours" rule=truce.alleged
  in_effect presupposed holder="Ukraine" asserted=2026-04-03 at="hours into energy truce" rule=truce.into
  violation holder="Ukraine's energy ministry" party="Russian military" valid=2026-04-03 asserted=2026-04-03 at="Russian drones hit a substation" rule=truce.alleged
  in_effect act holder="Ukraine's energy ministry" asserted=2026-04-03 at="truce on energy facilities began" rule=truce.will_begin
  violation count holder="Oleh Marchuk" party="Russian military" count="17 strikes" asserted=2026-04-03 at="enemy has carried out 17 strikes" rule=truce.alleged
  in_effect degree=full holder="Russia's defence ministry" party="Russia's defence ministry" asserted=2026-04-03 at="had strictly observed the truce" rule=truce.honour
  violation holder="forces" party="Ukraine" asserted=2026-04-03 at="Ukraine had launched six drones" rule=truce.alleged
  in_effect act holder="Russia" valid=..2026-05-03 asserted=2026-04-03 at="moratorium would run until" rule=truce.lasted
  ended future holder="Danylo Kravets" valid=2026-05-02.. asserted=2026-04-03 at="it would end" rule=truce.end_subj
--- contradictions
antonym a="enemy has carried out 17 strikes" b="had strictly observed the truce" because="According to Russia's defence ministry, Russia's defence ministry's side kept to the truce, “had strictly observed the truce”; not so, according to Oleh Marchuk, “enemy has carried out 17 strikes”." rule=R5
denied_act a="Ukraine had launched six drones at a gas metering station in Kursk region" b="Staff in Kyiv rejected the claim" because="Forces: “Ukraine had launched six drones at a gas metering station in Kursk region”; denied by Ukrainian General Staff: “Staff in Kyiv rejected the claim”." rule=R2
