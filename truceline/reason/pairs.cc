#include "truceline/reason/pairs.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

#include "truceline/base/iso_date.h"

namespace truceline::reason {

namespace {

constexpr std::size_t kQuoteBytes = 90;
constexpr long kNearDays = 3;

/// The day of a date that has one; its hour does not count.
std::optional<std::chrono::sys_days> day(const record::Date& date) {
  const auto parsed = base::parse_iso_date(std::string_view(date).substr(0, 10));
  return parsed ? std::optional(std::chrono::sys_days(*parsed)) : std::nullopt;
}

}  // namespace

bool told(const TruceClaim& claim) { return claim.modality == "asserted" && !claim.presupposed; }

bool plain(const TruceClaim& claim) { return told(claim) && claim.positive; }

bool same_holder(const TruceClaim& a, const TruceClaim& b) { return a.holder.key == b.holder.key; }

bool share_party(const TruceClaim& a, const TruceClaim& b) {
  return std::any_of(a.parties.begin(), a.parties.end(), [&](const Party& x) { return of_party(b, x); });
}

bool of_party(const TruceClaim& claim, const Party& who) {
  return !who.key.empty() &&
         std::any_of(claim.parties.begin(), claim.parties.end(), [&](const Party& p) { return p.key == who.key; });
}

const Party& whose_word(const TruceClaim& claim) {
  const bool own_act = of_wire(claim) && claim.kind == "act" && claim.parties.size() == 1;
  return own_act ? claim.parties.front() : claim.holder;
}

bool dated_before(const TruceClaim& first, const TruceClaim& then) {
  if (days_between(said_on(first), said_on(then)) > 0) return true;
  return day_of(first).size() >= 10 && day_of(then).size() >= 10 && day_of(first) < day_of(then);
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
  const auto first = day(from), last = day(to);
  return first && last ? (*last - *first).count() : 0;
}

bool contemporary(const TruceClaim& a, const TruceClaim& b) {
  if (a.source == b.source) return true;
  const record::Date &x = said_on(a), &y = said_on(b);
  return day(x) && day(y) && std::abs(days_between(x, y)) <= kNearDays;
}

std::string quoted_text(const std::string& words) {
  // The full stop of a quotation is none of the sentence that quotes it.
  const std::string said = words.ends_with('.') || words.ends_with(',') ? words.substr(0, words.size() - 1) : words;
  if (said.size() <= kQuoteBytes) return "“" + said + "”";
  // Cut between words, so that no character is cut in two.
  const std::size_t left = said.rfind(' ', kQuoteBytes * 2 / 3), right = said.find(' ', said.size() - kQuoteBytes / 3);
  if (left == std::string::npos || right == std::string::npos || right <= left) return "“" + said + "”";
  return "“" + said.substr(0, left) + " … " + said.substr(right + 1) + "”";
}

std::string quoted(const TruceClaim& claim) { return quoted_text(claim.quote); }

Buckets buckets(const std::vector<TruceClaim>& claims, const std::function<std::string(const TruceClaim&)>& key) {
  Buckets all;
  for (std::size_t i = 0; i < claims.size(); ++i)
    if (const std::string k = key(claims[i]); !k.empty()) all[k].push_back(i);
  return all;
}

const std::vector<std::size_t>& at_key(const Buckets& all, const std::string& key) {
  static const std::vector<std::size_t> kNone;
  const auto it = all.find(key);
  return it == all.end() ? kNone : it->second;
}

std::string truce_key(const TruceClaim& claim) { return std::to_string(claim.truce); }

std::string holder_key(const TruceClaim& claim) { return truce_key(claim) + "|" + claim.holder.key; }

void add_pair(const std::vector<TruceClaim>& claims, std::size_t i, std::size_t j, ClaimPair pair,
              std::vector<ClaimPair>& found) {
  const TruceClaim &a = claims[i], &b = claims[j];
  if (std::pair(b.source, b.at) < std::pair(a.source, a.at)) std::swap(i, j);
  pair.a = i;
  pair.b = j;
  found.push_back(std::move(pair));
}

}  // namespace truceline::reason
