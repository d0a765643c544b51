#include "truceline/reason/timeline.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "truceline/reason/states.h"

namespace truceline::reason {

namespace {

/// The state that a claim puts somebody in: asserted, not denied, and no mere overlay; a halt that is planned is
/// `scheduled`. Empty where it moves nobody.
std::string state_told(const TruceClaim& claim) {
  if (!claim.positive || standing(claim.state) == Standing::none) return "";
  if (claim.modality == "asserted") return claim.state;
  return claim.modality == "future" && standing(claim.state) == Standing::on ? "scheduled" : "";
}

bool moves(const TruceClaim& claim) { return !state_told(claim).empty(); }

/// What the wire tells of the truce itself: "came into effect at sunset".
bool of_all(const TruceClaim& claim) {
  return of_wire(claim) && claim.parties.empty() && claim.modality == "asserted" &&
         standing(claim.state) == Standing::on;
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
    const std::string state = state_told(claim);
    if (!line.spans.empty()) {
      PartySpan& last = line.spans.back();
      // Of one day the later stage of a truce's life is the state of the day.
      const bool same_day = last.since == day;
      if (last.state == state || (same_day && life_stage(state) < life_stage(last.state))) {
        last.claims.push_back(at);
        return;
      }
      // What is only taken for granted gives way to what is said, and never the other way round.
      if (claim.presupposed) return;
    }
    line.spans.push_back({state, day, {at}});
  }

  /// What holds of the truce as a whole holds for every party that does not say that it is over.
  void move_all(const std::vector<Party>& parties, std::size_t at) {
    for (const Party& party : parties) {
      const PartyTimeline& line = line_of(party);
      if (line.spans.empty() || standing(line.spans.back().state) != Standing::off) move(party, at);
    }
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

Timeline timeline(const std::vector<TruceClaim>& claims, const std::vector<Party>& bound, const record::Date& as_of) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < claims.size(); ++i)
    if (as_of.empty() || day_of(claims[i]) <= as_of) order.push_back(i);
  const auto key = [&](std::size_t i) {
    return std::tuple(std::string_view(day_of(claims[i])), std::string_view(claims[i].published), claims[i].source,
                      claims[i].at);
  };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });

  Board board(claims);
  for (const std::size_t i : order) {
    if (!moves(claims[i])) continue;
    for (const Party& party : movers(claims[i])) board.move(party, i);
    if (of_all(claims[i])) board.move_all(bound, i);
  }
  Timeline result;
  result.parties = std::move(board).lines();
  result.overall = overall(result.parties);
  if (state_denied(claims, order) || accuse_each_other(claims, order)) result.overall = "contested";
  return result;
}

}  // namespace truceline::reason
