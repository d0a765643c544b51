# Who fights and leaves off makes a truce, called so or not; who only stops a thing does not.
published: 2026-03-03
show: truces
--- text
BOGOTA (AFP) - Guerrillas of the Bolivar Front said on Monday that they had suspended raids on police posts in Arauca.

The army, which said that its troops had stopped using heavy guns in the province, declined to reciprocate.
--- truces
"Arauca halt in fighting, March 2026" agreed form=unclear class="suspension of operations" place="Arauca" bound="Colombian army"
  view party="Guerrillas" state=halted since=2026-03-02
  view party="Colombian army" state=halted since=2026-03-03
  halted act holder="Guerrillas" party="Guerrillas" asserted=2026-03-02 at="had suspended raids" rule=truce.halt
  halted act holder="Colombian army" party="Colombian army" asserted=2026-03-03 at="had stopped using heavy guns" rule=truce.stop_using
  rejected act holder="Colombian army" party="Colombian army" asserted=2026-03-03 at="declined to reciprocate" rule=truce.not_same
