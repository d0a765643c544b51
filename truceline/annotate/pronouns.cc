#include "truceline/annotate/pronouns.h"

namespace truceline::annotate {

namespace {

constexpr std::uint32_t kPronounReach = 5;  // sentences back

class PronounResolver {
 public:
  PronounResolver(const text::Tree& tree, const Mention& mention, const Cast& cast, const lexicon::ActorBase& base)
      : tree_(tree), mention_(mention), cast_(cast), base_(base) {}

  std::uint32_t resolve() {
    const Mention& m = mention_;
    if (m.quoted && m.plural) speaker_ = speaker();
    if (m.neuter && m.listed && !may_act(m)) return Mention::kNone;
    const std::uint32_t sentence = sentence_of(m);
    std::uint32_t best = Mention::kNone;
    double best_score = -1e9;
    for (std::size_t t = cast_.traces.size(); t-- > cast_.reach();) {
      const Cast::Trace& trace = cast_.traces[t];
      if (trace.token > m.tokens.begin || trace.sentence > sentence) continue;
      const std::uint32_t distance = sentence - trace.sentence;
      if (distance > kPronounReach) continue;
      if (!agrees_with_pronoun(m, trace.actor) || is_bound(m, trace) || is_own_side(trace.actor)) continue;
      if (trace.quoted && !m.quoted) continue;
      const double score = -2.0 * distance + (trace.subject ? 2.0 : 0) + (trace.main ? 1.0 : 0) +
                           (trace.name ? 0.3 : 0) - (trace.owner ? 1.0 : 0) + 0.0005 * trace.token -
                           (m.quoted && !trace.quoted && distance == 0 ? 3 : 0) - (is_unnamed(trace.actor) ? 2.5 : 0);
      if (score > best_score) best = trace.actor, best_score = score;
    }
    return best;
  }

 private:
  std::uint32_t sentence_of(const Mention& m) const {
    return tree_.token(text::TokenId{m.tokens.begin}).sentence.index;
  }

  bool agrees_with_pronoun(const Mention& m, std::uint32_t a) const {
    const Cast::Extra& extra = cast_.extras[a];
    if (m.person) {
      if (!extra.person || extra.plural) return false;
      return extra.sex == ' ' || extra.sex == m.sex;
    }
    if (extra.person) return false;
    if (m.neuter)
      return !extra.plural && cast_.actors[a].kind != "people" && !(extra.state && !extra.key.empty() && extra.plural);
    return extra.plural || cast_.actors[a].kind == "people" || cast_.actors[a].kind == "armed_group" ||
           cast_.actors[a].kind == "military" || cast_.actors[a].kind == "other";
  }

  /// "The Republican candidate proposed ... He": a description that nobody's name was found for is mostly one that the
  /// story has named.
  bool is_unnamed(std::uint32_t a) const {
    return mention_.person && cast_.extras[a].definite && cast_.extras[a].words.empty();
  }

  /// Who most likely speaks the quotation: the last person outside quotations that a clause is about.
  std::uint32_t speaker() const {
    for (std::size_t t = cast_.traces.size(); t-- > cast_.reach();) {
      const Cast::Trace& trace = cast_.traces[t];
      if (sentence_of(mention_) - trace.sentence > 2) break;
      if (!trace.quoted && trace.main) return cast_.extras[trace.actor].person ? trace.actor : Mention::kNone;
    }
    return Mention::kNone;
  }

  /// "They attacked a patrol," the army's spokeswoman said: one's own are "we".
  bool is_own_side(std::uint32_t a) const {
    if (speaker_ == Mention::kNone) return false;
    if (cast_.extras[speaker_].owner == a) return true;
    const std::string& ours = cast_.actors[speaker_].codes.cameo;
    return ours.size() >= 6 && cast_.actors[a].codes.cameo.substr(0, 6) == ours.substr(0, 6);
  }

  /// The object of a verb is never its own subject: "he told him".
  bool is_bound(const Mention& m, const Cast::Trace& trace) const {
    if (m.subject || !m.listed || !tree_.head(m.head).valid()) return false;
    if (!tree_.is(m.head, "obj") && !tree_.is(m.head, "iobj") && !tree_.is(m.head, "obl")) return false;
    text::TokenId verb = tree_.head(m.head);  // "..., even arresting him": the subject is the verb's above
    for (int up = 0; up < 3 && !tree_.child(verb, {"nsubj"}).valid() && tree_.head(verb).valid(); ++up)
      verb = tree_.head(verb);
    const text::TokenId subject = tree_.child(verb, {"nsubj"});
    return subject.valid() && trace.subject && trace.sentence == sentence_of(m) && trace.token <= subject.index &&
           subject.index < m.tokens.begin && tree_.subtree(subject).contains(text::TokenId{trace.token});
  }

  /// "It" acts where it speaks, or where what it does is reported by a body that speaks: "the UN said it remained ...".
  bool may_act(const Mention& m) const {
    const text::TokenId verb = tree_.head(m.head);
    if (!verb.valid()) return false;
    if (tree_.is(m.head, "obj") || tree_.is(m.head, "obl")) return false;
    if (base_.is_cue("speech_verb", tree_.token(verb).lemma)) return m.subject;
    const text::TokenId above = tree_.head(verb);
    return m.subject && above.valid() && tree_.is(verb, "ccomp") &&
           base_.is_cue("speech_verb", tree_.token(above).lemma) && !tree_.is(m.head, "nsubj:pass");
  }

  const text::Tree& tree_;
  const Mention& mention_;
  const Cast& cast_;
  const lexicon::ActorBase& base_;
  std::uint32_t speaker_ = Mention::kNone;  // of the quotation that the pronoun stands in
};

}  // namespace

std::uint32_t resolve_pronoun(const text::Tree& tree, const Mention& mention, const Cast& cast,
                              const lexicon::ActorBase& base) {
  return PronounResolver(tree, mention, cast, base).resolve();
}

}  // namespace truceline::annotate
