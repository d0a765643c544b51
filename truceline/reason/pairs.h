#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "truceline/reason/truce_rules.h"

/// What the rules on truce claims share.
namespace truceline::reason {

/// Said as so: not planned, possible, asked for or taken for granted. Either polarity.
bool told(const TruceClaim& claim);
/// The same, and not denied.
bool plain(const TruceClaim& claim);

bool same_holder(const TruceClaim& a, const TruceClaim& b);
bool share_party(const TruceClaim& a, const TruceClaim& b);
/// Whose word it is: "On Thursday THE MILITIA agreed to the truce", told by the wire, is the militia's; else its
/// holder.
const Party& whose_word(const TruceClaim& claim);
/// True where `first` was said, or is dated, on a day before `then`.
bool dated_before(const TruceClaim& first, const TruceClaim& then);
/// True where `claim` is about what `who` does.
bool of_party(const TruceClaim& claim, const Party& who);
/// Of one truce and, where both name places, of a place in common.
bool same_scope(const TruceClaim& a, const TruceClaim& b);
/// True where both were said within three days: in one story always.
bool contemporary(const TruceClaim& a, const TruceClaim& b);
/// The day on which it was said, else published.
const record::Date& said_on(const TruceClaim& claim);
/// Days from one ISO date to another; 0 where one of them is no full date.
long days_between(const record::Date& from, const record::Date& to);

/// The words of `claim` in curly quotation marks, shortened in the middle where long; with the day where the pair is of
/// two stories.
std::string quoted(const TruceClaim& claim);
std::string quoted_text(const std::string& words);

/// Places in a list of claims, in its order, put together by what two of them must share: a rule compares those alone
/// and not all with all. Claims with an empty key are left out.
using Buckets = std::map<std::string, std::vector<std::size_t>, std::less<>>;
Buckets buckets(const std::vector<TruceClaim>& claims, const std::function<std::string(const TruceClaim&)>& key);
/// The ones put together under `key`; none where there are none.
const std::vector<std::size_t>& at_key(const Buckets& all, const std::string& key);
/// "3": one truce; "3|state:RUS": what one holder says of it.
std::string truce_key(const TruceClaim& claim);
std::string holder_key(const TruceClaim& claim);

/// Adds a pair, the earlier claim first.
void add_pair(const std::vector<TruceClaim>& claims, std::size_t i, std::size_t j, ClaimPair pair,
              std::vector<ClaimPair>& found);

}  // namespace truceline::reason
