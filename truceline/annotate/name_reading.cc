#include "truceline/annotate/name_reading.h"

#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

using text::TokenId;
using text::Upos;
using Of = lexicon::NameMatch::Of;

/// The first conjunct, whose role "and Islamabad" shares: bounded, since a chain of conjuncts may be long.
TokenId first_conjunct(const text::Tree& tree, TokenId t) {
  for (int steps = 0; steps < 20 && tree.is(t, "conj") && tree.head(t).valid(); ++steps) t = tree.head(t);
  return t;
}

bool is_agent(const text::Tree& tree, TokenId t, const lexicon::ActorBase& base) {
  return base.agent(lexicon::fold(tree.token(t).form)) || base.agent(lexicon::fold(tree.token(t).lemma));
}

bool is_government_noun(const text::Tree& tree, TokenId t, const lexicon::ActorBase& base) {
  return is_agent(tree, t, base) || base.is_cue("government_noun", tree.token(t).lemma);
}

NameReading after_adposition(const text::Tree& tree, std::string_view adposition, TokenId governor, Of of,
                             const lexicon::ActorBase& base) {
  if (base.is_cue("place_adposition", adposition)) return NameReading::place;
  if (of == Of::seat) return NameReading::government;
  if (base.is_cue("actor_adposition", adposition)) return NameReading::government;
  if (!governor.valid()) return NameReading::place;
  if (adposition == "for" && base.is_cue("act_for_verb", tree.token(governor).lemma)) return NameReading::government;
  const bool noun = tree.token(governor).upos == Upos::NOUN || tree.token(governor).upos == Upos::PROPN;
  if (of == Of::state && base.is_cue("origin_adposition", adposition) && is_agent(tree, governor, base))
    return NameReading::place;  // "peacekeepers from Ghana"
  if (noun && is_government_noun(tree, governor, base)) return NameReading::government;
  return NameReading::place;
}

NameReading as_subject(const text::Tree& tree, TokenId t, const lexicon::ActorBase& base) {
  const TokenId verb = tree.head(t);
  const std::string& lemma = tree.token(verb).lemma;
  if (tree.deprel(t) == "nsubj:pass")
    return base.is_cue("government_verb", lemma) ? NameReading::government : NameReading::place;
  if (tree.child(verb, {"cop"}).valid())
    return base.is_cue("place_noun", lemma) ? NameReading::place : NameReading::government;
  return base.is_cue("place_verb", lemma) ? NameReading::place : NameReading::government;
}

/// "Moscow's offer", "Syria's city": the thing owned decides.
NameReading as_owner(const text::Tree& tree, TokenId owned, const lexicon::ActorBase& base) {
  if (base.is_cue("place_noun", tree.token(owned).lemma)) return NameReading::place;
  const bool acts = is_government_noun(tree, owned, base) || base.is_cue("owned_deed", tree.token(owned).lemma);
  return acts ? NameReading::government : NameReading::place;
}

/// "Yemen rebels", "Congo refugees": they are in the country, not of its government, as "Yemen troops" are.
bool is_of_no_government(const text::Tree& tree, TokenId noun, const lexicon::ActorBase& base) {
  const auto* agent = base.agent(lexicon::fold(tree.token(noun).form));
  if (!agent) agent = base.agent(lexicon::fold(tree.token(noun).lemma));
  return agent && base.is_cue("no_government", lexicon::fold(agent->code));
}

NameReading before_noun(const text::Tree& tree, TokenId noun, bool adjective, Of of, const lexicon::ActorBase& base) {
  if (adjective) return NameReading::neither;
  if (base.is_cue("not_place_noun", tree.token(noun).lower)) return NameReading::neither;
  if (of == Of::state && is_of_no_government(tree, noun, base)) return NameReading::place;
  return is_agent(tree, noun, base) ? NameReading::government : NameReading::place;
}

bool is_possessive(const text::Token& token) {
  return token.lower == "'s" || token.lower == "'" || token.xpos == "POS";
}

}  // namespace

TokenId head_of(const text::Tree& tree, text::TokenRange range) {
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const TokenId head = tree.head(TokenId{i});
    if (!head.valid() || !range.contains(head)) return TokenId{i};
  }
  return TokenId{range.end - 1};
}

NameReading read_name(const text::Tree& tree, text::TokenRange name, Of of, const lexicon::ActorBase& base) {
  const text::Analysis& analysis = tree.analysis();
  const TokenId self = head_of(tree, name);
  const TokenId next{name.end < analysis.tokens.size() &&
                             analysis.tokens[name.end].sentence == tree.token(self).sentence
                         ? name.end
                         : TokenId::kNone};
  if (next.valid() && is_possessive(tree.token(next)) && tree.head(self).valid() && tree.is(self, "nmod"))
    return as_owner(tree, tree.head(self), base);
  if (tree.head(self).valid() && tree.head(self).index >= name.end &&
      (tree.is(self, "compound") || tree.is(self, "amod") || tree.is(self, "nmod")) &&
      !tree.child(self, {"case"}).valid())
    return before_noun(tree, tree.head(self), of == Of::demonym, of, base);
  if (of == Of::demonym) return NameReading::government;

  const TokenId role = first_conjunct(tree, self);
  const TokenId own = tree.child(self, {"case"});
  const TokenId adposition = own.valid() ? own : tree.child(role, {"case"});
  if (adposition.valid() && adposition.index < name.begin)
    return after_adposition(tree, tree.token(adposition).lower, tree.head(role), of, base);
  if (tree.head(role).valid() && (tree.is(role, "nsubj"))) return as_subject(tree, role, base);
  if (of == Of::seat) return NameReading::government;
  if (tree.head(role).valid() && (tree.is(role, "obj") || tree.is(role, "iobj"))) {
    const std::string& verb = tree.token(tree.head(role)).lemma;
    return base.is_cue("government_verb", verb) || base.is_cue("speech_verb", verb) ? NameReading::government
                                                                                    : NameReading::place;
  }
  return NameReading::place;
}

}  // namespace truceline::annotate
