#include <algorithm>

#include "truceline/reason/acts.h"
#include "truceline/reason/holders.h"
#include "truceline/reason/rules.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

namespace {

using text::TokenId;

/// How far the two claims may stand apart, in sentences.
constexpr std::uint32_t kReach = 2;

struct Finder : WordReader {
  /// The words that say how it is: "was OPEN", "stayed SHUT", "had WITHDRAWN".
  std::vector<TokenId> said_to_be(const Claim& claim) const {
    std::vector<TokenId> words{claim.predicate};
    if (!of_set(claim.predicate, "stays")) return words;
    for (const TokenId child : c.tree.children(claim.predicate))
      if (c.tree.is(child, "xcomp")) words.push_back(child);
    return words;
  }

  /// What it is said of: the subject, also of a passive; invalid for none.
  TokenId subject(const Claim& claim) const { return c.tree.child(claim.predicate, {"nsubj", "nsubj:pass"}); }

  /// "the CROSSING was open" against "IT stayed shut", "the CROSSING was closed", "Rafah's CROSSING was sealed".
  bool of_one_thing(const Claim& first, const Claim& then) const {
    const TokenId one = subject(first), other = subject(then);
    if (!one.valid() || !other.valid()) return false;
    if (of_class(other, "pointer") && !c.actors.by_token[other.index].valid())
      return token(one).upos == text::Upos::NOUN && !of_class(one, "fighter");
    const record::ActorId a = c.actors.by_token[one.index], b = c.actors.by_token[other.index];
    if (a.valid() && b.valid()) return record::same_side(c.actors.actors, a, b);
    return token(one).lemma == token(other).lemma && token(one).upos == text::Upos::NOUN;
  }

  bool opposed(const Claim& first, const Claim& then) const {
    const auto one = said_to_be(first), other = said_to_be(then);
    return std::any_of(one.begin(), one.end(), [&](TokenId x) {
      return std::any_of(other.begin(), other.end(), [&](TokenId y) {
        return !negated(x) && !negated(y) && c.words.antonymous(token(x).lemma, token(y).lemma);
      });
    });
  }

  /// "was open on Monday", "was shut on Friday": it has changed.
  bool of_other_days(const Claim& first, const Claim& then) const {
    const auto day = [&](const Claim& claim) -> record::EventTime {
      for (const record::Event& e : c.events)
        if (claim.span.contains(e.trigger) && !e.time.from.empty()) return e.time;
      return {};
    };
    const record::EventTime x = day(first), y = day(then);
    return !x.from.empty() && !y.from.empty() && (x.to < y.from || y.to < x.from);
  }

  /// What is said of a truce is compared as such (truce_rules.h).
  bool of_truce(const Claim& claim) const {
    return std::any_of(c.assertions.begin(), c.assertions.end(),
                       [&](const record::Assertion& a) { return a.span.overlaps(c.tree.token(claim.predicate).span); });
  }

  bool comparable(const Claim& claim) const {
    return claim.statement.valid() && claim.predicate.valid() && !claim.negative && !claim.modal && !claim.bare &&
           claim.cue_class != "deny" && (claim.holder.actor.valid() || !claim.holder.text.empty()) && !of_truce(claim);
  }

  bool clash(const Claim& first, const Claim& then) const {
    return !same_holder(c, first, then) && !nested(first, then) && opposed(first, then) && of_one_thing(first, then) &&
           !of_other_days(first, then);
  }
};

}  // namespace

std::vector<record::Contradiction> antonym_clashes(const Case& c) {
  const Finder finder{{c}};
  std::vector<record::Contradiction> found;
  for (std::size_t i = 0; i < c.claims.size(); ++i) {
    const Claim& first = c.claims[i];
    if (!finder.comparable(first)) continue;
    for (std::size_t j = i + 1; j < c.claims.size(); ++j) {
      const Claim& then = c.claims[j];
      if (then.first.index > first.last.index + kReach) break;
      if (!finder.comparable(then) || !finder.clash(first, then)) continue;
      found.push_back(contradiction("antonym", "R5", side_of(first), side_of(then), 0.6,
                                    name_of(c, first) + ": " + c.quote(first.span) + "; " + name_of(c, then) + ": " +
                                        c.quote(then.span) + ". It cannot be both."));
      break;
    }
  }
  return found;
}

}  // namespace truceline::reason
