# A truce of last year is another; "every truce they had declared" is none; "the accord dead last November" is the story's own.
published: 2026-12-19
show: truces,contradictions
--- text
MANILA (Reuters) - Communist rebels in the Philippines announced on Saturday a five-day unilateral ceasefire, but the government said it would not reciprocate.

Defense Secretary Benigno Salonga said the rebels had broken every truce they had declared since 1986.

Last year the rebels called off their truce after two days.
--- truces
"Philippines unilateral ceasefire, December 2026" contested form=unilateral class=unclear name="unilateral ceasefire" name="truce" place="Philippines" bound="Philippines" announced=2026-12-19
  view party="Communist rebels" state=declared since=2026-12-19
  view party="Philippines" state=rejected since=2026-12-19
  declared act holder="Communist rebels" party="Communist rebels" valid=2026-12-19.. asserted=2026-12-19 at="announced on Saturday a five-day unilateral ceasefire" rule=truce.declare
  rejected act holder="Philippines" party="Philippines" asserted=2026-12-19 at="would not reciprocate" rule=truce.not_same
  violation degree=full holder="Benigno Salonga" party="Communist rebels" asserted=2026-12-19 at="had broken every truce" rule=truce.violate
"Philippines truce, January 2025" agreed form=unclear class=unclear name="truce" place="Philippines" ended=2025 how_ended="ended by declaration"
  view party="Communist rebels" state=ended since=2025-01-01
  ended act holder="Communist rebels" party="Communist rebels" valid=2025-01-01.. asserted=2026-12-19 at="called off their truce" rule=truce.end
--- contradictions
