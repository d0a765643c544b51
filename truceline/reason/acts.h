#pragma once

#include <set>
#include <string>
#include <string_view>

#include "truceline/reason/rules.h"

/// What the rules on told acts share: R2 and R4.
namespace truceline::reason {

/// What finders of denials ask of a word: its class or set as lemma or as written, whether it is negated, whose it is.
struct WordReader {
  const Case& c;

  const text::Token& token(text::TokenId t) const { return c.tree.token(t); }
  bool of_class(text::TokenId t, std::string_view name) const;
  bool of_set(text::TokenId t, std::string_view name) const;
  bool of_side(std::uint32_t actor, record::ActorId side) const;
  bool negated(text::TokenId t) const;
};

/// "q3", or "s7" for the wire's own sentence.
record::Side side_of(const Claim& claim);
/// The holder, or "the wire".
std::string name_of(const Case& c, const Claim& claim);
/// One side tells both: its own words, or those of who speaks for it.
bool same_holder(const Case& c, const Claim& a, const Claim& b);
bool nested(const Claim& a, const Claim& b);

/// The lemma of a word, or the class of words that can stand for it: "withdraw:" of "pulled".
std::string class_of(const Case& c, text::TokenId t);
/// The word that `claim` turns on: "withdrawal" of "no withdrawal had taken place". Invalid where it has none.
text::TokenId deed_of(const Case& c, const Claim& claim);
/// The same as a lemma, or its class: "withdraw:". Empty where it has none.
std::string key_of(const Case& c, const Claim& claim);
/// Who did the deed `t`, to whom, with what and where, as lemmas or their classes and, of actors, sides: "no aircraft
/// of ours entered the zone" has "aircraft:" and "zone".
std::set<std::string> slots_of(const Case& c, text::TokenId t);
/// True where what `of` turns on stands in `in`.
bool predicate_in(const Case& c, const Claim& of, const Claim& in);

/// "The army: “...”; denied by witnesses: “...”.": no verb that would have to agree with who speaks.
std::string told_and_denied(const std::string& who, const std::string& claim, const std::string& denier,
                            const std::string& denial);
/// R2: what is claimed, and who denies it where.
record::Contradiction denied_act(const Case& c, const Claim& claim, record::Side denial, const std::string& denier,
                                 double confidence);

}  // namespace truceline::reason
