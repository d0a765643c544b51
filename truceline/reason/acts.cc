#include "truceline/reason/acts.h"

#include <algorithm>

#include "truceline/reason/holders.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

using text::TokenId;

std::string class_of(const Case& c, TokenId t) { return c.words.key(c.tree.token(t).lemma); }

record::Side side_of(const Claim& claim) {
  return {claim.statement.valid() ? record::id_text('q', claim.statement) : "s" + std::to_string(claim.first.index + 1),
          claim.span};
}

std::string name_of(const Case& c, const Claim& claim) {
  return claim.statement.valid() || claim.bare ? holder_name(c.actors, claim.holder) : "the wire";
}

bool same_holder(const Case& c, const Claim& a, const Claim& b) {
  if (!a.statement.valid() && !b.statement.valid() && !a.bare && !b.bare) return true;
  if (a.holder.actor.valid() && b.holder.actor.valid())
    return record::same_side(c.actors.actors, a.holder.actor, b.holder.actor);
  return a.holder.actor == b.holder.actor && a.holder.text == b.holder.text;
}

bool nested(const Claim& a, const Claim& b) { return a.span.contains(b.span) || b.span.contains(a.span); }

std::string key_of(const Case& c, const Claim& claim) {
  if (!claim.predicate.valid()) return "";
  const std::string& lemma = c.tree.token(claim.predicate).lemma;
  // "never ORDERED any force to ENTER": what was ordered is the deed.
  if (c.words.of_class(lemma, "order"))
    if (const TokenId deed = c.tree.child(claim.predicate, {"xcomp", "ccomp"}); deed.valid()) return class_of(c, deed);
  // "had STRUCK A DEAL", "had REACHED no understanding": the deal is what was done.
  if (c.words.of_set(lemma, "conclude"))
    if (const TokenId deal = c.tree.child(claim.predicate, {"obj", "nsubj:pass"});
        deal.valid() && c.words.of_class(c.tree.token(deal).lemma, "promise"))
      return class_of(c, deal);
  if (!c.words.light.contains(lemma) && !c.words.of_class(lemma, "happen")) return class_of(c, claim.predicate);
  // "no withdrawal had TAKEN place", "there WAS no clash", "had MADE no promise": the noun says what, the denied one
  // first.
  std::string key;
  for (const TokenId child : c.tree.children(claim.predicate)) {
    if (!c.tree.is(child, "nsubj") && !c.tree.is(child, "obj")) continue;
    if (!claim.words.contains(class_of(c, child)) || c.words.of_class(c.tree.token(child).lemma, "happen")) continue;
    const auto below = c.tree.children(child);
    const bool denied = std::any_of(below.begin(), below.end(), [&](TokenId t) {
      return c.tree.is(t, "det") && c.words.of_class(c.tree.token(t).lower, "negator");
    });
    if (denied) return class_of(c, child);
    if (key.empty() || c.tree.is(child, "obj")) key = class_of(c, child);
  }
  return key.empty() ? class_of(c, claim.predicate) : key;
}

bool predicate_in(const Case& c, const Claim& of, const Claim& in) {
  const std::string key = key_of(c, of);
  return !key.empty() && in.words.contains(key);
}

std::string told_and_denied(const std::string& who, const std::string& claim, const std::string& denier,
                            const std::string& denial) {
  return who + ": " + claim + "; denied by " + denier + ": " + denial + ".";
}

record::Contradiction denied_act(const Case& c, const Claim& claim, record::Side denial, const std::string& denier,
                                 double confidence) {
  const text::Span words = denial.span;
  return contradiction("denied_act", "R2", side_of(claim), std::move(denial), confidence,
                       told_and_denied(name_of(c, claim), c.quote(claim.span), denier, c.quote(words)));
}

}  // namespace truceline::reason
