#include "truceline/extract/truce_matches.h"

namespace truceline::extract {

namespace {

using text::TokenId;
using text::Tree;

constexpr int kClimb = 4;

/// "has held" is no passive, whatever the parse calls its parts.
bool active_perfect(const Tree& tree, TokenId t) {
  bool have = false, be = false;
  for (const TokenId c : tree.children(t)) {
    if (!tree.is(c, "aux")) continue;
    have = have || tree.token(c).lemma == "have";
    be = be || tree.token(c).lemma == "be" || tree.token(c).lemma == "get";
  }
  return have && !be;
}

bool own_passive(const Tree& tree, TokenId t) {
  if (active_perfect(tree, t)) return false;
  return tree.child(t, {"nsubj:pass", "aux:pass"}).valid() ||
         (tree.is(t, "acl") && tree.token(t).xpos == "VBN" && !tree.child(t, {"nsubj"}).valid());
}

/// "It was declared in May and PROLONGED twice": what is joined to a passive with nothing of its own is one too.
bool passive(const Tree& tree, TokenId t) {
  for (int step = 0; step < kClimb; ++step) {
    if (own_passive(tree, t)) return true;
    // "was signed in June and CAME into effect": what is no participle is no passive
    const bool participle =
        tree.token(t).xpos == "VBN" || (tree.token(t).xpos == "VBD" && tree.token(t).lower.ends_with("ed"));
    const bool bare = tree.is(t, "conj") && participle && !tree.child(t, {"obj", "aux", "nsubj"}).valid();
    if (!bare || tree.token(tree.head(t)).xpos != "VBN") return false;
    t = tree.head(t);
  }
  return false;
}

bool relative(const Tree& tree, TokenId t) {
  const std::string& word = tree.token(t).lower;
  return word == "that" || word == "which" || word == "who" || word == "whom";
}

bool by(const Tree& tree, TokenId t) {
  const TokenId mark = tree.child(t, {"case"});
  return mark.valid() && tree.token(mark).lower == "by";
}

/// "by 24 HOURS", "by 10 PERCENT": how much, and nobody's doing.
bool measured(const Tree& tree, TokenId t) {
  return tree.token(t).upos == text::Upos::NUM || tree.child(t, {"nummod"}).valid();
}

/// "was declared in Aleppo for 48 hours from Tuesday BY THE ARMY": the agent, hung on a noun of the same clause.
TokenId agent_after(const Tree& tree, TokenId t) {
  const std::uint32_t end = tree.subtree(t).end;
  for (std::uint32_t i = t.index + 1; i < end; ++i) {
    const TokenId c{i};
    const text::Upos upos = tree.token(c).upos;
    if (upos == text::Upos::VERB || upos == text::Upos::AUX || upos == text::Upos::CCONJ) return {};
    if (tree.is(c, "nmod") && by(tree, c) && !measured(tree, c) && tree.token(tree.head(c)).upos != text::Upos::VERB)
      return c;
  }
  return {};
}

/// "extended BY 24 HOURS BY THE ARMY": all that may have done it; who measures is told by his being no actor.
std::vector<TokenId> agents(const Tree& tree, TokenId t) {
  std::vector<TokenId> out;
  bool only_measures = true;
  for (const TokenId c : tree.children(t))
    if (tree.is(c, "obl") && by(tree, c)) {
      out.push_back(c);
      only_measures = only_measures && measured(tree, c);
    }
  if (const TokenId c = only_measures ? agent_after(tree, t) : TokenId{}; c.valid()) out.push_back(c);
  return out;
}

void add(std::vector<TokenId>& to, TokenId t) {
  if (t.valid()) to.push_back(t);
}

/// The subject of a finite complement that has neither subject nor mark: "the TRUCE announced in May broke down", where
/// the participle was taken for the verb; "said the OFFER remained", where the subject was taken for an object.
TokenId misled(const Tree& tree, TokenId t) {
  if (tree.token(t).xpos != "VBD" || tree.child(t, {"mark", "nsubj"}).valid()) return {};
  const TokenId above = tree.head(t);
  if (!above.valid() || t < above || tree.token(above).xpos != "VBD") return {};
  const TokenId object = tree.child(above, {"obj", "iobj"});
  if (!object.valid()) return tree.child(above, {"nsubj"});
  return above < object && object < t ? object : TokenId{};
}

/// "the rebels HAD in fact accepted it", where the parse hangs the subject on the auxiliary.
TokenId of_auxiliary(const Tree& tree, TokenId t) {
  for (const TokenId c : tree.children(t))
    if (tree.is(c, "aux"))
      if (const TokenId subject = tree.child(c, {"nsubj"}); subject.valid()) return subject;
  return {};
}

/// "An earlier truce announced in May FELL APART", where the parse makes a clause of its own of "announced".
TokenId misled_before(const Tree& tree, TokenId t) {
  if (tree.token(t).xpos != "VBD") return {};
  for (const TokenId c : tree.children(t))
    if (c < t && tree.is(c, "advcl") && tree.token(c).xpos == "VBD" && !tree.child(c, {"mark", "obj"}).valid())
      return tree.child(c, {"nsubj"});
  return {};
}

/// "announced on Saturday a five-day CEASEFIRE": with no preposition of its own, whatever the parse calls it.
TokenId bare_oblique(const Tree& tree, TokenId t) {
  for (const TokenId c : tree.children(t))
    if (c > t && tree.is(c, "obl") && !tree.child(c, {"case"}).valid() && tree.child(c, {"det"}).valid()) return c;
  return {};
}

/// The subject as the syntax has it: of a passive, what it is done to.
TokenId grammatical_subject(const Tree& tree, TokenId t) {
  for (int step = 0; t.valid() && step <= kClimb; ++step) {
    const TokenId own = tree.child(t, {"nsubj", "csubj"});
    if (own.valid() && !(relative(tree, own) && tree.is(t, "acl"))) return own;
    if (step == 0 && !own.valid()) {
      if (const TokenId subject = of_auxiliary(tree, t); subject.valid()) return subject;
      if (const TokenId before = misled_before(tree, t); before.valid()) return before;
    }
    if (tree.is(t, "acl")) return tree.head(t);
    if (!tree.is(t, "xcomp") && !tree.is(t, "conj") && !tree.is(t, "advcl") && !tree.is(t, "aux") &&
        !tree.is(t, "cop") && !tree.is(t, "ccomp"))
      return {};
    // "said that ..., and ...": a complement has its own subject or none that we know, but for "the truce announced in
    // May BROKE DOWN", where the parse takes the participle for the verb.
    if (tree.is(t, "ccomp")) return misled(tree, t);
    t = tree.head(t);
  }
  return {};
}

}  // namespace

std::vector<TokenId> truce_subjects(const Tree& tree, TokenId t) {
  if (passive(tree, t)) return agents(tree, t);
  std::vector<TokenId> out;
  TokenId subject = grammatical_subject(tree, t);
  // "THE GOVERNMENT was THE ONE that declared it"
  if (subject.valid() && tree.is(t, "acl") && tree.token(subject).lower == "one" &&
      tree.child(subject, {"cop"}).valid())
    if (const TokenId who = tree.child(subject, {"nsubj"}); who.valid()) subject = who;
  add(out, subject);
  // "Congo rebels, ARMY agree to stop": a headline joins with a comma
  for (const TokenId c : tree.children(t))
    if (subject < c && c < t && tree.is(c, "nsubj") && subject.valid() && tree.head(subject) == t) add(out, c);
  return out;
}

std::vector<TokenId> truce_objects(const Tree& tree, TokenId t) {
  std::vector<TokenId> out;
  for (const TokenId c : tree.children(t))
    if (tree.is(c, "obj") || tree.is(c, "iobj")) out.push_back(c);
  if (passive(tree, t)) add(out, grammatical_subject(tree, t));
  if (out.empty()) add(out, bare_oblique(tree, t));
  if (!out.empty()) return out;
  // "NOTHING had been signed and the offensive went on": a verb with a subject of its own shares no object
  const bool own = tree.child(t, {"nsubj"}).valid() && !tree.child(t, {"obj"}).valid() && tree.token(t).xpos != "VBN";
  TokenId up = t;
  for (int step = 0; step < kClimb && up.valid() && tree.is(up, "conj") && !own; ++step) {
    up = tree.head(up);
    add(out, tree.child(up, {"obj"}));
    if (passive(tree, up)) add(out, grammatical_subject(tree, up));
  }
  if (out.empty() && up.valid() && tree.is(up, "acl:relcl")) add(out, tree.head(up));
  // "is to be extended": the subject stands above.
  if (out.empty() && tree.is(t, "xcomp") && tree.token(t).xpos == "VBN") add(out, grammatical_subject(tree, t));
  return out;
}

}  // namespace truceline::extract
