#include "truceline/reason/timeline.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "truceline/reason/states.h"

namespace truceline::reason {

namespace {

/// Says how the truce stands: asserted, not denied, and no mere overlay.
bool moves(const TruceClaim& claim) {
  return claim.positive && claim.modality == "asserted" && standing(claim.state) != Standing::none;
}

/// Whose timeline a claim moves: those who act, whoever tells of it; else whoever holds it.
std::vector<Party> movers(const TruceClaim& claim) {
  if (claim.kind == "act" && !claim.parties.empty()) return claim.parties;
  return {claim.holder};
}

class Board {
 public:
  explicit Board(const std::vector<TruceClaim>& claims) : claims_(claims) {}

  void move(const Party& party, std::size_t at) {
    PartyTimeline& line = line_of(party);
    const TruceClaim& claim = claims_[at];
    const record::Date& day = day_of(claim);
    if (!line.spans.empty()) {
      PartySpan& last = line.spans.back();
      // Of one day the later stage of a truce's life is the state of the day.
      const bool same_day = last.since == day;
      if (last.state == claim.state || (same_day && life_stage(claim.state) < life_stage(last.state))) {
        last.claims.push_back(at);
        return;
      }
      // What is only taken for granted gives way to what is said, and never the other way round.
      if (claim.presupposed) return;
    }
    line.spans.push_back({claim.state, day, {at}});
  }

  /// The wire's own "came into effect" holds for every party that has said nothing of its own so far.
  void begin_for_all(const std::vector<Party>& parties, std::size_t at) {
    for (const Party& party : parties)
      if (line_of(party).spans.empty()) move(party, at);
  }

  std::vector<PartyTimeline> lines() && {
    std::erase_if(lines_, [](const PartyTimeline& line) { return line.spans.empty(); });
    return std::move(lines_);
  }
  const std::vector<PartyTimeline>& view() const { return lines_; }

 private:
  PartyTimeline& line_of(const Party& party) {
    const auto [found, fresh] = at_.try_emplace(party.key, lines_.size());
    if (fresh) lines_.push_back({party, {}});
    return lines_[found->second];
  }

  const std::vector<TruceClaim>& claims_;
  std::vector<PartyTimeline> lines_;
  std::map<std::string, std::size_t> at_;
};

/// The parties of the truce, in the order in which they are first heard of: whoever holds or does what moves a
/// timeline.
std::vector<Party> parties_of(const std::vector<TruceClaim>& claims, const std::vector<std::size_t>& order) {
  std::vector<Party> found;
  std::set<std::string> seen;
  const auto add = [&](const Party& party) {
    if (!party.key.empty() && !party.key.starts_with("wire") && seen.insert(party.key).second) found.push_back(party);
  };
  for (const std::size_t i : order) {
    if (claims[i].state != "violation" && standing(claims[i].state) == Standing::none) continue;
    for (const Party& party : claims[i].parties) add(party);
    if (standing(claims[i].state) != Standing::none) add(claims[i].holder);
  }
  return found;
}

/// Two sides who each accuse the other of breaking the truce.
bool accuse_each_other(const std::vector<TruceClaim>& claims, const std::vector<std::size_t>& order) {
  std::set<std::pair<std::string, std::string>> accusations;
  for (const std::size_t i : order)
    if (claims[i].state == "violation" && claims[i].positive && !of_wire(claims[i]))
      for (const Party& accused : claims[i].parties) accusations.emplace(claims[i].holder.key, accused.key);
  return std::any_of(accusations.begin(), accusations.end(), [&](const auto& pair) {
    return pair.first != pair.second && accusations.contains({pair.second, pair.first});
  });
}

/// Somebody denies a state that somebody holds the truce to be in.
bool state_denied(const std::vector<TruceClaim>& claims, const std::vector<std::size_t>& order) {
  return std::any_of(order.begin(), order.end(), [&](std::size_t i) {
    const TruceClaim& claim = claims[i];
    return claim.state == "denied" && claim.about < claims.size() && moves(claims[claim.about]);
  });
}

/// The day on which the wire itself has it that the truce ended; what a party held before that day is no dispute of it.
record::Date ended_by_wire(const std::vector<PartyTimeline>& lines) {
  record::Date day;
  for (const PartyTimeline& line : lines)
    if (line.party.key.starts_with("wire") && standing(line.spans.back().state) == Standing::off)
      day = std::max(day, line.spans.back().since);
  return day;
}

std::string overall(const std::vector<PartyTimeline>& lines) {
  const record::Date ended = ended_by_wire(lines);
  bool on = false, off = false;
  for (const PartyTimeline& line : lines) {
    const PartySpan& last = line.spans.back();
    const bool past = !ended.empty() && last.since < ended;
    on = on || (!past && standing(last.state) == Standing::on);
    off = off || standing(last.state) == Standing::off;
  }
  if (on && off) return "contested";
  return on || off ? "agreed" : "unknown";
}

}  // namespace

Timeline timeline(const std::vector<TruceClaim>& claims, const record::Date& as_of) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < claims.size(); ++i)
    if (as_of.empty() || day_of(claims[i]) <= as_of) order.push_back(i);
  const auto key = [&](std::size_t i) {
    return std::tuple(std::string_view(day_of(claims[i])), std::string_view(claims[i].published), claims[i].source,
                      claims[i].at);
  };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });

  // Who is a party is known from all claims, also from those of later days: a side that breaks the truce on Monday was
  // bound by it on Sunday.
  std::vector<std::size_t> all(claims.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  const std::vector<Party> parties = parties_of(claims, all);

  Board board(claims);
  for (const std::size_t i : order) {
    if (!moves(claims[i])) continue;
    for (const Party& party : movers(claims[i])) board.move(party, i);
    if (of_wire(claims[i]) && claims[i].kind != "act" && standing(claims[i].state) == Standing::on)
      board.begin_for_all(parties, i);
  }
  Timeline result;
  result.parties = std::move(board).lines();
  result.overall = overall(result.parties);
  if (state_denied(claims, order) || accuse_each_other(claims, order)) result.overall = "contested";
  return result;
}

}  // namespace truceline::reason
