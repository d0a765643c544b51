#include "truceline/reason/pairs.h"

#include <algorithm>
#include <utility>

namespace truceline::reason {

namespace {

constexpr std::size_t kQuoteBytes = 90;
constexpr long kNearDays = 3;

int number(const record::Date& date, std::size_t at, std::size_t digits) {
  int n = 0;
  for (std::size_t i = at; i < at + digits; ++i) n = n * 10 + (date[i] - '0');
  return n;
}

bool full(const record::Date& date) {
  return date.size() >= 10 && std::all_of(date.begin(), date.begin() + 4, [](char c) { return c >= '0' && c <= '9'; });
}

/// Days since the epoch of a date of the civil calendar (Howard Hinnant's days_from_civil).
long serial(const record::Date& date) {
  int y = number(date, 0, 4);
  const int m = number(date, 5, 2), d = number(date, 8, 2);
  y -= m <= 2;
  const int era = y / 400, of_era = y - era * 400;
  const int of_year = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
  return era * 146097L + of_era * 365L + of_era / 4 - of_era / 100 + of_year - 719468L;
}

}  // namespace

bool told(const TruceClaim& claim) { return claim.modality == "asserted" && !claim.presupposed; }

bool plain(const TruceClaim& claim) { return told(claim) && claim.positive; }

bool same_holder(const TruceClaim& a, const TruceClaim& b) { return a.holder.key == b.holder.key; }

bool share_party(const TruceClaim& a, const TruceClaim& b) {
  return std::any_of(a.parties.begin(), a.parties.end(), [&](const Party& x) {
    return !x.key.empty() &&
           std::any_of(b.parties.begin(), b.parties.end(), [&](const Party& y) { return x.key == y.key; });
  });
}

bool same_scope(const TruceClaim& a, const TruceClaim& b) {
  if (a.truce != b.truce || a.truce == TruceClaim::kNone) return false;
  if (a.area.empty() || b.area.empty()) return true;
  return std::any_of(a.area.begin(), a.area.end(),
                     [&](const std::string& x) { return std::find(b.area.begin(), b.area.end(), x) != b.area.end(); });
}

const record::Date& said_on(const TruceClaim& claim) {
  return claim.asserted.empty() ? claim.published : claim.asserted;
}

long days_between(const record::Date& from, const record::Date& to) {
  return full(from) && full(to) ? serial(to) - serial(from) : 0;
}

bool contemporary(const TruceClaim& a, const TruceClaim& b) {
  if (a.source == b.source) return true;
  const record::Date &x = said_on(a), &y = said_on(b);
  return full(x) && full(y) && std::abs(days_between(x, y)) <= kNearDays;
}

std::string quoted_text(const std::string& said) {
  if (said.size() <= kQuoteBytes) return "“" + said + "”";
  // Cut between words, so that no character is cut in two.
  const std::size_t left = said.rfind(' ', kQuoteBytes * 2 / 3), right = said.find(' ', said.size() - kQuoteBytes / 3);
  if (left == std::string::npos || right == std::string::npos || right <= left) return "“" + said + "”";
  return "“" + said.substr(0, left) + " … " + said.substr(right + 1) + "”";
}

std::string quoted(const TruceClaim& claim) { return quoted_text(claim.quote); }

void add_pair(const std::vector<TruceClaim>& claims, std::size_t i, std::size_t j, ClaimPair pair,
              std::vector<ClaimPair>& found) {
  const TruceClaim &a = claims[i], &b = claims[j];
  if (std::pair(b.source, b.at) < std::pair(a.source, a.at)) std::swap(i, j);
  pair.a = i;
  pair.b = j;
  found.push_back(std::move(pair));
}

}  // namespace truceline::reason
