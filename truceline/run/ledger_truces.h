#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "truceline/reason/timeline.h"
#include "truceline/store/claims.h"
#include "truceline/store/truces.h"

namespace truceline::run {

/// Which truces, and from where in time they are looked at. Empty means any, and for the dates the end of what is
/// known.
struct TruceQuestion {
  std::string place, party;
  record::Date as_of;      // what was so on that day
  record::Date known_on;   // out of what was published until then
  std::int64_t truce = 0;  // only that one; 0 for any
  int limit = 200, offset = 0;
  bool summary = false;  // JSON: with each party's latest state alone, and the claims that it rests on
};

/// One truce with its claims and what they come to.
struct TruceAnswer {
  store::TruceRow truce;
  std::vector<store::ClaimRecord> claims;  // known on the day, in the order of publication
  reason::Timeline timeline;
  std::vector<store::ActorRow> parties;  // who the timeline's parties are, in its order
};

/// In how many stories the claims of `span` stand, and from how many they come: copies and versions of one story are
/// one origin.
struct Support {
  std::size_t reports = 0, origins = 0;
};
Support support_of(const TruceAnswer& answer, const reason::PartySpan& span);

/// The state of each truce according to each party, on a day, as known on a day. The latest truce first; a truce of
/// which nothing was known by then is left out.
std::vector<TruceAnswer> ask_truces(store::Database& db, const TruceQuestion& question);

/// The same one after the other, as soon as each is known, and of a `limit` of 0 all: hundreds of truces have tens of
/// thousands of claims. Ends where `take` returns false.
void each_truce(store::Database& db, const TruceQuestion& question, const std::function<bool(TruceAnswer)>& take);

}  // namespace truceline::run
