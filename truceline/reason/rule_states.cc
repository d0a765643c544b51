#include <algorithm>
#include <array>
#include <bitset>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

using lexicon::StateClash;

/// "declared", or "not declared" where it is denied.
std::string state_of(const TruceClaim& claim) { return (claim.positive ? "" : "not ") + claim.state; }

/// Says something of the truce rather than of a quiet day or of the moment when it began: "remains in force", "is not
/// dead", and neither "the front was calm" nor "came into force at noon".
bool of_the_truce(const TruceClaim& claim) {
  // "failure to reach an agreement" gainsays no truce that somebody declares by himself.
  if (claim.state == "none" && tells(claim, "talks")) return false;
  if (claim.state != "in_effect" || !claim.positive) return true;
  // "our troops observed it" is a claim on conduct, which a truce that has run out since does not gainsay.
  if (!claim.parties.empty() && tells(claim, "conduct")) return false;
  if (tells(claim, "breach")) return false;  // "it was not us who broke it"
  if (claim.noun == "calm" || claim.noun == "quiet" || claim.noun == "lull") return false;
  return claim.kind == "state" && !tells(claim, "calm") && !tells(claim, "incidents");
}

bool has(const std::vector<std::string>& states, const TruceClaim& claim) {
  return std::find(states.begin(), states.end(), state_of(claim)) != states.end();
}

/// What was said before the day from which the other says otherwise has only changed since.
bool changed(const TruceClaim& one, const TruceClaim& other) {
  // "no agreement has been reached" looks back over all that was said
  if (!other.positive && other.kind == "act") return false;
  if (!one.valid.to.empty() && one.valid.to < day_of(other)) return true;
  // "rejected it on Jan. 20", "now accept it"
  if (other.state == "rejected" && other.valid.from.size() == 10 && other.valid.from < day_of(one)) return true;
  return said_on(one) < day_of(other);
}

/// An extension that runs out in its turn is the life of a truce; "it was extended" clashes with "it ended" only where
/// that end is no later than the extension, and two parties say so.
bool outlived(const TruceClaim& one, const TruceClaim& other) {
  return one.state == "extended" && other.positive && other.state != "rejected" &&
         (of_wire(one) || of_wire(other) || day_of(other) > day_of(one));
}

/// "The rebels accepted the proposal" tells of their own yes; that the army knows of no truce does not gainsay it.
bool own_word(const TruceClaim& one, const TruceClaim& other) {
  if (other.state == "none" && other.positive && tells(one, "yes")) return true;  // an offer is no truce yet
  return one.kind == "act" && one.state == "agreed" && one.parties.size() == 1 && !of_party(one, other.holder) &&
         !(of_wire(other) && other.positive);
}

/// "Kyiv never agreed to the truce that the president ordered": the wire itself tells both, side by side, and finds
/// nothing wrong with it.
bool told_in_one_breath(const TruceClaim& one, const TruceClaim& other) {
  constexpr std::uint32_t kOneSentence = 80;  // bytes
  const auto by_wire = [](const TruceClaim& c) { return !c.first_hand && c.teller.key.empty(); };
  const std::uint32_t apart = one.at > other.at ? one.at - other.at : other.at - one.at;
  return one.source == other.source && (of_wire(one) || of_wire(other)) && by_wire(one) && by_wire(other) &&
         apart < kOneSentence && !one.heading;
}

/// "It is alive", says a general; "it is finished", has said a colonel of the same army: two who speak for one side.
bool two_voices(const TruceClaim& one, const TruceClaim& other) {
  const auto himself = [](const TruceClaim& c) { return c.first_hand || (c.kind == "act" && of_party(c, c.holder)); };
  return one.source == other.source && !of_wire(one) && one.holder.name != other.holder.name && one.kind == "state" &&
         himself(one) && himself(other);
}

/// What no table row decides: both told as so of one truce, by two holders, about one time.
bool comparable(const TruceClaim& one, const TruceClaim& other) {
  if (!told(one) || !told(other)) return false;
  if (!same_scope(one, other) || one.holder.key.empty() || other.holder.key.empty()) return false;
  if (same_holder(one, other) && !two_voices(one, other)) return false;
  if (of_wire(one) && of_wire(other) && one.source == other.source) return false;
  if (told_in_one_breath(one, other)) return false;
  // A headline in the wire's own voice is told again in the text, by whom it is from.
  if ((of_wire(one) && one.heading) || (of_wire(other) && other.heading)) return false;
  // "suspended in three provinces", "in force in the rest of the country"
  if (one.degree == "partial" || other.degree == "partial") return false;
  // attacks that began long before a halt do not gainsay it
  if (other.state == "fighting" && !other.valid.from.empty() && other.valid.from < day_of(one)) return false;
  // "There is none ON OUR SIDE" gainsays no truce of the others
  if (other.state == "none" && other.positive && !other.parties.empty() && !one.parties.empty() &&
      !share_party(one, other))
    return false;
  // "the clan never signed it" gainsays no truce that others declare
  if (!other.positive && other.kind == "act" && !one.parties.empty() && !other.parties.empty() &&
      !share_party(one, other))
    return false;
  return of_the_truce(one) && of_the_truce(other) && contemporary(one, other) && !changed(one, other) &&
         !outlived(one, other);
}

/// "Firing at the bridge had stopped", "the shelling there never stopped": of nobody in particular, told side by side.
bool one_front(const StateClash& row, const TruceClaim& one, const TruceClaim& other) {
  constexpr std::uint32_t kSideBySide = 400;  // bytes
  const std::uint32_t apart = one.at > other.at ? one.at - other.at : other.at - one.at;
  return row.rule == "R11" && (one.parties.empty() || other.parties.empty()) && one.source == other.source &&
         apart < kSideBySide && !of_wire(one) && !of_wire(other);
}

/// "It is a violation", "it is none": two judgements of one thing, told side by side.
bool one_incident(const TruceClaim& one, const TruceClaim& other) {
  constexpr std::uint32_t kSideBySide = 600;  // bytes
  const std::uint32_t apart = one.at > other.at ? one.at - other.at : other.at - one.at;
  return one.source == other.source && apart < kSideBySide && tells(one, "verdict");
}

/// An offer and "no such offer": of one offer only side by side.
bool one_offer(const TruceClaim& one, const TruceClaim& other) {
  constexpr std::uint32_t kSideBySide = 600;  // bytes
  return one.source == other.source && one.at < other.at && other.at - one.at < kSideBySide && !of_wire(one);
}

/// Of two that are comparable, and in the states of the row.
bool clash(const StateClash& row, const TruceClaim& one, const TruceClaim& other) {
  if (one.state == "violation" && !one_incident(one, other)) return false;
  if (one.state == "proposed" && !one_offer(one, other)) return false;
  // Whether somebody agreed is told in passing by the wire; against a claim in another story that is not enough.
  if (row.rule == "R4" && one.source != other.source && (of_wire(one) || of_wire(other))) return false;
  // "A full cease-fire was rejected earlier", told in passing, is of another offer than the one agreed to.
  if (row.rule == "R5" && other.state == "rejected" && of_wire(other)) return false;
  // "agreed to it on Monday", told by the wire, and "we are rejecting it" on Friday: a change of mind (R12)
  if (row.rule == "R5" && other.state == "rejected" && of_wire(one) && dated_before(one, other) &&
      whose_word(one).key == other.holder.key)
    return false;
  // "refused to EXTEND it" gainsays no agreement to it
  if (row.rule == "R5" && one.state == "agreed" && tells(other, "extension")) return false;
  return row.by_party ? share_party(one, other) || one_front(row, one, other) : !own_word(one, other);
}

/// The plainer of pairs of the same two sides has the lower cost: a state before an act, a party before the wire, the
/// nearer in the text.
long cost(const TruceClaim& one, const TruceClaim& other) {
  long sum = one.at > other.at ? static_cast<long>(one.at - other.at) : static_cast<long>(other.at - one.at);
  if (one.kind == "act") sum += 100000;
  if (other.kind == "act") sum += 100000;
  if (one.source != other.source) sum += 1000000 * (1 + std::abs(days_between(said_on(one), said_on(other))));
  return sum;
}

/// "no such moratorium is in force" rather than "nothing is on paper": what names the truce.
long unnamed(const TruceClaim& claim) {
  constexpr long kUnnamed = 1000, kNever = 150000;
  // "we declare it void" rather than "it never existed", of one who says both
  if (claim.state == "none") return kNever;
  return claim.noun.empty() ? kUnnamed : 0;
}

/// Says the same: of one story and truce, the same state in the same polarity.
std::string same_words(const TruceClaim& claim) {
  return std::to_string(claim.source) + "|" + truce_key(claim) + "|" + claim.state + (plain(claim) ? "|yes" : "|no");
}

/// Rows of knowledge/truces/clashes.tsv that a claim's state stands in.
using RowSet = std::bitset<64>;

struct Best {
  std::size_t one = 0, other = 0;
  const StateClash* row = nullptr;
  long price = 0;
};

/// The plainest pair by which two sides clash over a truce by one rule.
class Plainest {
 public:
  explicit Plainest(const std::vector<TruceClaim>& claims) : claims_(claims) {}

  /// "Both ministers said that it was not dead": either is rather known by what he says himself.
  void offer(Best next) {
    constexpr long kTogether = 50000;
    const TruceClaim &one = claims_[next.one], &other = claims_[next.other];
    next.price += (together(next.one) || together(next.other)) ? kTogether : 0;
    const auto [known, fresh] =
        at_.try_emplace({truce_key(one), one.holder.key, other.holder.key, question(*next.row)}, all_.size());
    if (fresh) {
      all_.push_back(next);
    } else if (next.price < all_[known->second].price) {
      all_[known->second] = next;
    }
  }

  const std::vector<Best>& all() const { return all_; }

 private:
  /// What two sides may clash over: of R4 an offer, a refusal and an agreement apart.
  static std::string question(const StateClash& row) {
    return row.rule == "R4" ? row.rule + "|" + row.one_words : row.rule;
  }

  /// True where the claim beside it has the same words for another holder.
  bool together(std::size_t i) const {
    return (i > 0 && same_words_of_two(i - 1, i)) || (i + 1 < claims_.size() && same_words_of_two(i, i + 1));
  }

  bool same_words_of_two(std::size_t i, std::size_t j) const {
    const TruceClaim &a = claims_[i], &b = claims_[j];
    return a.source == b.source && a.at == b.at && a.quote == b.quote && a.holder.key != b.holder.key;
  }

  const std::vector<TruceClaim>& claims_;
  std::map<std::array<std::string, 4>, std::size_t> at_;
  std::vector<Best> all_;  // in the order in which each was offered first
};

std::string shared_party(const TruceClaim& one, const TruceClaim& other) {
  const auto both =
      std::find_if(one.parties.begin(), one.parties.end(), [&](const Party& p) { return of_party(other, p); });
  return both == one.parties.end() ? "" : both->name;
}

/// "they agreed" of a known party: "FACT agreed".
std::string of_whom(const std::string& words, const std::string& party) {
  constexpr std::string_view kThey = "they ";
  const bool named = !party.empty() && words.starts_with(kThey) && !words.starts_with("they did");
  return named ? party + " " + words.substr(kThey.size()) : words;
}

void report(const std::vector<TruceClaim>& claims, const Best& b, std::vector<ClaimPair>& found) {
  const TruceClaim &one = claims[b.one], &other = claims[b.other];
  const double confidence = of_wire(one) || of_wire(other) ? 0.6 : 0.8;
  const bool in_order = std::pair(one.source, one.at) < std::pair(other.source, other.at);
  const std::string who = shared_party(one, other);
  const std::string says_one =
      "according to " + one.holder.name + ", " + of_whom(b.row->one_words, who) + ", " + quoted(one);
  const std::string says_other =
      "according to " + other.holder.name + ", " + of_whom(b.row->other_words, who) + ", " + quoted(other);
  add_pair(claims, b.one, b.other,
           {0, 0, b.row->kind, b.row->rule, false, confidence,
            "A" + (in_order ? says_one + "; " + says_other : says_other + "; " + says_one).substr(1) +
                ". It cannot be both."},
           found);
}

/// "Its soldiers keep to it", said of a side: whose conduct is in question.
bool keeps_it(const TruceClaim& claim) {
  return plain(claim) && claim.state == "in_effect" && !claim.parties.empty() && tells(claim, "conduct");
}

/// "There has been no clash", "it is being carried out", from the mouth of who is accused.
bool speaks_for_itself(const TruceClaim& claim) {
  return plain(claim) && claim.state == "in_effect" && !of_wire(claim) &&
         (tells(claim, "incidents") || tells(claim, "conduct") || tells(claim, "breach") ||
          (tells(claim, "course") && claim.valid.to.empty() && claim.area.empty()));
}

/// "accusing REBELS of 300 violations": whoever fights that state and says "our fighters kept to it" is charged too.
bool charged_as_rebels(const TruceClaim& broke, const TruceClaim& kept) {
  constexpr std::string_view kRebels = "rebels@", kState = "state:";
  const std::string& who = kept.holder.key;
  return !who.starts_with(kState) && std::any_of(broke.parties.begin(), broke.parties.end(), [&](const Party& p) {
    return p.key.starts_with(kRebels) && who.ends_with(p.key.substr(kRebels.size() - 1));
  });
}

/// "Batteries had fired 30 rounds", "there was no firing of any kind": told side by side, of whoever it was.
bool of_one_night(const TruceClaim& broke, const TruceClaim& kept) {
  constexpr std::uint32_t kSideBySide = 400;  // bytes
  const std::uint32_t apart = broke.at > kept.at ? broke.at - kept.at : kept.at - broke.at;
  return broke.parties.empty() && broke.source == kept.source && apart < kSideBySide && !of_wire(broke) &&
         !of_wire(kept) && tells(broke, "incidents") && tells(kept, "incidents");
}

/// The breach that answers "we kept to it": laid to the same side by another, named as a breach before one that is only
/// described, the nearest first.
std::size_t best_breach(const std::vector<TruceClaim>& claims, const std::vector<std::size_t>& breaches,
                        const TruceClaim& kept) {
  std::size_t best = claims.size();
  long best_price = 0;
  for (const std::size_t i : breaches) {
    const TruceClaim& broke = claims[i];
    if (!same_scope(broke, kept) || same_holder(broke, kept)) continue;
    const bool of_it = keeps_it(kept) ? share_party(broke, kept) : of_party(broke, kept.holder);
    if ((!of_it && !charged_as_rebels(broke, kept) && !of_one_night(broke, kept)) || !contemporary(broke, kept))
      continue;
    const bool described = tells(broke, "deed");
    // "The deal remained in force" says how the truce stands, and no deed gainsays that: only who is said to have
    // broken it.
    if (described && tells(kept, "course")) continue;
    const long price = cost(kept, broke) + (described ? 1000000 : 0);
    if (best == claims.size() || price < best_price) best = i, best_price = price;
  }
  return best;
}

/// A breach and who answered it: the same breach answered twice by one side is one dispute.
using Answered = std::set<std::pair<std::size_t, std::string>>;

void note(const std::vector<TruceClaim>& claims, const ClaimPair& pair, Answered& answered) {
  answered.emplace(pair.a, claims[pair.b].holder.key);
  answered.emplace(pair.b, claims[pair.a].holder.key);
}

}  // namespace

void state_clashes(const std::vector<TruceClaim>& claims, const lexicon::ContradictionWords& words,
                   std::vector<ClaimPair>& found) {
  // A headline's claim that the text itself makes is left to the text.
  const Buckets in_text =
      buckets(claims, [](const TruceClaim& c) { return c.heading || of_wire(c) ? "" : same_words(c); });
  std::vector<RowSet> ones(claims.size()), others(claims.size());
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (!told(claims[i]) || (claims[i].heading && in_text.contains(same_words(claims[i])))) continue;
    for (std::size_t row = 0; row < words.clashes.size() && row < ones[i].size(); ++row) {
      ones[i][row] = has(words.clashes[row].one, claims[i]);
      others[i][row] = has(words.clashes[row].other, claims[i]);
    }
  }
  const Buckets truces = buckets(claims, truce_key);
  Plainest plainest(claims);
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (ones[i].none()) continue;
    for (const std::size_t j : at_key(truces, truce_key(claims[i]))) {
      const RowSet rows = ones[i] & others[j];
      if (i == j || rows.none() || !comparable(claims[i], claims[j])) continue;
      for (std::size_t row = 0; row < words.clashes.size(); ++row)
        if (rows[row] && clash(words.clashes[row], claims[i], claims[j]))
          plainest.offer({i, j, &words.clashes[row], cost(claims[i], claims[j]) + unnamed(claims[j])});
    }
  }
  for (const Best& b : plainest.all()) report(claims, b, found);
}

void conduct_clashes(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found) {
  // "two rounds landed; he could not say WHO FIRED THEM" charges nobody
  std::set<std::size_t> of_nobody;
  for (const TruceClaim& c : claims)
    if (c.state == "unverified" && c.about != TruceClaim::kNone) of_nobody.insert(c.about);
  const auto charge = [&](const TruceClaim& c) {
    const bool known = !c.parties.empty() || !of_nobody.contains(static_cast<std::size_t>(&c - claims.data()));
    return c.state == "violation" && plain(c) && known ? truce_key(c) : std::string();
  };
  const Buckets breaches = buckets(claims, charge);
  Answered answered;
  for (const ClaimPair& pair : found) note(claims, pair, answered);
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (!keeps_it(claims[i]) && !speaks_for_itself(claims[i])) continue;
    const std::size_t j = best_breach(claims, at_key(breaches, truce_key(claims[i])), claims[i]);
    if (j == claims.size() || answered.contains({j, claims[i].holder.key})) continue;
    const bool fired = tells(claims[i], "shots");
    const std::string own = claims[i].holder.name + "'s side";
    const bool himself = !keeps_it(claims[i]) || claims[i].parties.front().name == claims[i].holder.name;
    const std::string who = himself ? own : claims[i].parties.front().name;
    add_pair(claims, i, j,
             {0, 0, fired ? "denied_act" : "antonym", fired ? "R2" : "R5", false, 0.75,
              "According to " + claims[i].holder.name + ", " + who + " kept to the truce, " + quoted(claims[i]) +
                  "; not so, according to " + claims[j].holder.name + ", " + quoted(claims[j]) + "."},
             found);
    note(claims, found.back(), answered);
  }
}

}  // namespace truceline::reason
