#include <algorithm>
#include <array>
#include <string_view>

#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

/// What a claim says of the truce's time: how long, or from which day, or until which.
enum class Slot { none, begins, runs_out };

Slot day_slot(const TruceClaim& claim) {
  if (claim.valid.from.size() < 10) return Slot::none;
  if (claim.state == "scheduled" || (claim.state == "in_effect" && claim.rule.starts_with("truce.effect")))
    return Slot::begins;
  return claim.rule.starts_with("truce.expire_due") ? Slot::runs_out : Slot::none;
}

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
         a.state != "violation" && b.state != "violation";
}

bool differ_in_term(const TruceClaim& a, const TruceClaim& b) {
  const long x = hours(a.term), y = hours(b.term);
  return x > 0 && y > 0 && x != y && same_step(a, b);
}

/// Two days of one thing; neighbours may be one midnight apart, or a time zone. Of two stories, a plan and what came of
/// it are no clash, and whole weeks apart are one "Monday" read from two dates of publication.
bool differ_in_day(const TruceClaim& a, const TruceClaim& b) {
  if (day_slot(a) == Slot::none || day_slot(a) != day_slot(b)) return false;
  const long apart = std::abs(days_between(a.valid.from, b.valid.from));
  if (a.source != b.source && (a.state != b.state || apart % 7 == 0)) return false;
  return apart > 1;
}

std::string of_days(long h) {
  const bool days = h % 24 == 0 && h != 24 && h != 48 && h != 72;
  return days ? std::to_string(h / 24) + " days" : std::to_string(h) + " hours";
}

std::string explain(const TruceClaim& a, const TruceClaim& b, bool term) {
  const std::string of_a = term ? of_days(hours(a.term)) : a.valid.from,
                    of_b = term ? of_days(hours(b.term)) : b.valid.from;
  return std::string(term ? "How long it lasts" : "Which day it is") + " differs: " + of_a + " according to " +
         a.holder.name + ", " + quoted(a) + "; " + of_b + " according to " + b.holder.name + ", " + quoted(b) + ".";
}

}  // namespace

void time_clashes(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found) {
  for (std::size_t i = 0; i < claims.size(); ++i)
    for (std::size_t j = i + 1; j < claims.size(); ++j) {
      const TruceClaim &a = claims[i], &b = claims[j];
      if (!future_or_so(a) || !future_or_so(b) || !same_scope(a, b) || same_holder(a, b) || !contemporary(a, b))
        continue;
      if (a.holder.key.empty() || b.holder.key.empty()) continue;
      const bool term = differ_in_term(a, b);
      if (!term && !differ_in_day(a, b)) continue;
      add_pair(claims, i, j, {0, 0, "time", "R8", false, 0.8, explain(a, b, term)}, found);
      break;
    }
}

}  // namespace truceline::reason
