#include <algorithm>
#include <array>
#include <string_view>

#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

/// What a claim says of the truce's time: how long, or from which day, or until which.
enum class Slot { none, begins, runs_out };

/// How a last day is told: "is due to end on Tuesday", "runs until May 3", or only as what comes ("when it ends").
enum class Told { due, until, comes };

/// A day of a truce, and whether it is its first or its last.
struct Day {
  Slot slot = Slot::none;
  record::Date date;
  Told told = Told::due;
};

Day day_told(const TruceClaim& claim) {
  const record::Date &from = claim.valid.from, &to = claim.valid.to;
  const bool stands = claim.state == "scheduled" || claim.state == "in_effect";
  if (from.size() == 10 && (claim.state == "scheduled" || tells(claim, "onset")) && stands)
    return {Slot::begins, from, Told::due};
  // "would run until May 3", "ends on May 5"
  if (to.size() == 10 && from.empty() && stands) return {Slot::runs_out, to, Told::until};
  const bool due = tells(claim, "due_end");
  const bool ends = due || (claim.modality == "future" && (claim.state == "expired" || claim.state == "ended"));
  return ends && from.size() == 10 ? Day{Slot::runs_out, from, due ? Told::due : Told::comes} : Day{};
}

/// "There is no time limit to it."
bool without_limit(const TruceClaim& claim) { return tells(claim, "no_limit"); }

bool future_or_so(const TruceClaim& claim) {
  return claim.positive && !claim.presupposed && (claim.modality == "asserted" || claim.modality == "future");
}

/// Hours of "PT72H" or "P5D"; 0 where it is no such term.
long hours(const std::string& term) {
  static constexpr std::array<std::pair<char, long>, 3> kUnits = {{{'H', 1}, {'D', 24}, {'W', 168}}};
  long n = 0;
  for (const char c : term) {
    if (c >= '0' && c <= '9') n = n * 10 + (c - '0');
    for (const auto& [letter, length] : kUnits)
      if (c == letter && n > 0) return n * length;
  }
  return 0;
}

/// "extended" is a term of its own; what is agreed, declared or in effect speaks of the same one.
bool same_step(const TruceClaim& a, const TruceClaim& b) {
  return (a.state == "extended") == (b.state == "extended") && (a.state == "proposed") == (b.state == "proposed") &&
         a.state != "violation" && b.state != "violation" && a.state != "fighting" && b.state != "fighting";
}

/// "an eight-hour truce ON THURSDAY", "a 48-hour pause FROM TUESDAY": two truces, of which each may be as long as it is
/// said to be.
bool of_other_days(const TruceClaim& a, const TruceClaim& b) {
  const record::Date &x = a.valid.from, &y = b.valid.from;
  return x.size() >= 10 && y.size() >= 10 && std::abs(days_between(x, y)) > 1;
}

bool differ_in_term(const TruceClaim& a, const TruceClaim& b) {
  const long x = hours(a.term), y = hours(b.term);
  if (of_other_days(a, b)) return false;
  if (without_limit(a) != without_limit(b)) return (x > 0 || y > 0) && a.state != "proposed" && b.state != "proposed";
  return x > 0 && y > 0 && x != y && same_step(a, b);
}

/// Two days of one thing; neighbours may be one midnight apart, or a time zone. Of two stories, a plan and what came of
/// it are no clash, and whole weeks apart are one "Monday" read from two dates of publication.
bool differ_in_day(const TruceClaim& a, const TruceClaim& b) {
  const Day one = day_told(a), other = day_told(b);
  if (one.slot == Slot::none || one.slot != other.slot) return false;
  // "when it runs out tonight" may be of one side's own truce, which another prolonged
  if (one.told != Told::until && other.told != Told::until && (one.told == Told::comes || other.told == Told::comes))
    return false;
  const long apart = std::abs(days_between(one.date, other.date));
  if (a.source != b.source && (a.state != b.state || apart % 7 == 0)) return false;
  return apart > 1;
}

std::string of_days(long h) {
  const bool days = h % 24 == 0 && h != 24 && h != 48 && h != 72;
  return days ? std::to_string(h / 24) + " days" : std::to_string(h) + " hours";
}

std::string explain(const TruceClaim& a, const TruceClaim& b, bool term) {
  const auto length = [](const TruceClaim& claim) {
    return without_limit(claim) ? std::string("no limit") : of_days(hours(claim.term));
  };
  const std::string of_a = term ? length(a) : day_told(a).date, of_b = term ? length(b) : day_told(b).date;
  const bool last = day_told(a).slot == Slot::runs_out;
  return std::string(term   ? "How long it lasts"
                     : last ? "On which day it runs out"
                            : "On which day it begins") +
         " differs: " + of_a + " according to " + a.holder.name + ", " + quoted(a) + "; " + of_b + " according to " +
         b.holder.name + ", " + quoted(b) + ".";
}

}  // namespace

void time_clashes(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found) {
  const auto timed = [](const TruceClaim& c) -> std::string {
    return future_or_so(c) && (!c.term.empty() || without_limit(c) || day_told(c).slot != Slot::none) ? truce_key(c)
                                                                                                      : "";
  };
  const Buckets all = buckets(claims, timed);
  for (std::size_t i = 0; i < claims.size(); ++i)
    for (const std::size_t j : at_key(all, timed(claims[i]))) {
      const TruceClaim &a = claims[i], &b = claims[j];
      if (j <= i || !same_scope(a, b) || same_holder(a, b) || !contemporary(a, b)) continue;
      if (a.holder.key.empty() || b.holder.key.empty()) continue;
      const bool term = differ_in_term(a, b);
      if (!term && !differ_in_day(a, b)) continue;
      add_pair(claims, i, j, {0, 0, "time", "R8", false, 0.8, explain(a, b, term)}, found);
      break;
    }
}

}  // namespace truceline::reason
