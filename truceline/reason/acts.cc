#include "truceline/reason/acts.h"

#include <algorithm>

#include "truceline/reason/holders.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

using text::TokenId;

bool WordReader::of_class(TokenId t, std::string_view name) const {
  return c.words.of_class(token(t).lemma, name) || c.words.of_class(token(t).lower, name);
}

bool WordReader::of_set(TokenId t, std::string_view name) const {
  return c.words.of_set(token(t).lemma, name) || c.words.of_set(token(t).lower, name);
}

bool WordReader::of_side(std::uint32_t actor, record::ActorId side) const {
  return record::same_side(c.actors.actors, record::ActorId{actor}, side);
}

bool WordReader::negated(TokenId t) const {
  const auto children = c.tree.children(t);
  return std::any_of(children.begin(), children.end(), [&](TokenId child) { return of_class(child, "negator"); });
}

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

TokenId deed_of(const Case& c, const Claim& claim) {
  if (!claim.predicate.valid()) return {};
  const std::string& lemma = c.tree.token(claim.predicate).lemma;
  // "never ORDERED any force to ENTER": what was ordered is the deed.
  if (c.words.of_class(lemma, "order"))
    if (const TokenId deed = c.tree.child(claim.predicate, {"xcomp", "ccomp"}); deed.valid()) return deed;
  // "had STRUCK A DEAL", "had REACHED no understanding": the deal is what was done.
  if (c.words.of_set(lemma, "conclude"))
    if (const TokenId deal = c.tree.child(claim.predicate, {"obj", "nsubj:pass"});
        deal.valid() && c.words.of_class(c.tree.token(deal).lemma, "promise"))
      return deal;
  // "no such ASSURANCE had been GIVEN", "NOTICE REACHED her": what was said to somebody is what was done.
  if (c.words.of_set(lemma, "conveys"))
    if (const TokenId said = c.tree.child(claim.predicate, {"nsubj:pass", "obj", "nsubj"});
        said.valid() && c.words.of_set(c.tree.token(said).lemma, "act_noun"))
      return said;
  if (!c.words.light.contains(lemma) && !c.words.of_class(lemma, "happen")) return claim.predicate;
  // "no withdrawal had TAKEN place", "there WAS no clash", "had MADE no promise": the noun says what, the denied one
  // first.
  TokenId deed;
  for (const TokenId child : c.tree.children(claim.predicate)) {
    if (!c.tree.is(child, "nsubj") && !c.tree.is(child, "obj")) continue;
    if (!claim.words.contains(class_of(c, child)) || c.words.of_class(c.tree.token(child).lemma, "happen")) continue;
    const auto below = c.tree.children(child);
    const bool denied = std::any_of(below.begin(), below.end(), [&](TokenId t) {
      return c.tree.is(t, "det") && c.words.of_class(c.tree.token(t).lower, "negator");
    });
    if (denied) return child;
    if (!deed.valid() || c.tree.is(child, "obj")) deed = child;
  }
  return deed.valid() ? deed : claim.predicate;
}

std::string key_of(const Case& c, const Claim& claim) {
  const TokenId deed = deed_of(c, claim);
  return deed.valid() ? class_of(c, deed) : "";
}

namespace {

/// The side of `t`, where it names or stands for an actor, and its lemma or class, where it is no mere pronoun.
void add_slot(const Case& c, TokenId t, std::set<std::string>& slots) {
  if (const std::string side = record::side_key(c.actors.actors, c.actors.by_token[t.index]); !side.empty())
    slots.insert("@" + side);
  const text::Upos upos = c.tree.token(t).upos;
  const bool noun = upos == text::Upos::NOUN || upos == text::Upos::PROPN || upos == text::Upos::ADJ;
  if (noun && !c.words.light.contains(c.tree.token(t).lemma)) slots.insert(class_of(c, t));
}

bool is_slot(const Case& c, TokenId t) {
  for (const std::string_view relation : {"nsubj", "obj", "iobj", "obl", "nmod", "compound", "amod"})
    if (c.tree.is(t, relation)) return !c.tree.is(t, "obl:tmod");
  return false;
}

void add_slots_below(const Case& c, TokenId above, TokenId deed, std::set<std::string>& slots) {
  for (const TokenId child : c.tree.children(above)) {
    if (child == deed || !is_slot(c, child)) continue;
    add_slot(c, child, slots);
    for (const TokenId below : c.tree.children(child))  // "delivered to HER office"
      if (is_slot(c, below)) add_slot(c, below, slots);
  }
}

/// "DENIED any role in the attack", "ACCUSED the army of gassing a town": the words with the verb without which they
/// say nothing, where that stands right before.
text::Span with_cue(const Case& c, text::Span content) {
  constexpr std::uint32_t kReach = 60;  // bytes from the cue to its content
  for (const record::Statement& s : c.statements)
    if (s.content_hull() == content && (s.cue.cue_class == "deny" || s.cue.cue_class == "accuse") &&
        s.cue.span.end <= content.begin && content.begin - s.cue.span.end < kReach)
      return text::hull(s.cue.span, content);
  return content;
}

}  // namespace

std::set<std::string> slots_of(const Case& c, TokenId t) {
  std::set<std::string> slots;
  add_slots_below(c, t, t, slots);
  // "a Kenyan STRIKE killed nine near Bor": what happened with the strike is told by the verb it hangs on.
  const TokenId verb = c.tree.head(t);
  if (verb.valid() && (c.tree.is(t, "nsubj") || c.tree.is(t, "obj"))) add_slots_below(c, verb, t, slots);
  return slots;
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
  const text::Span words = with_cue(c, denial.span);
  return contradiction("denied_act", "R2", side_of(claim), std::move(denial), confidence,
                       told_and_denied(name_of(c, claim), c.quote(with_cue(c, claim.span)), denier, c.quote(words)));
}

}  // namespace truceline::reason
