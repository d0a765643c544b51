#include "truceline/annotate/pronouns.h"

#include "truceline/annotate/pronoun_syntax.h"

namespace truceline::annotate {

namespace {

constexpr std::uint32_t kPronounReach = 5;  // sentences back

/// Weights of what makes an actor come to mind, in sentences' worth of distance times two; set on golden stories and
/// PolNeAR's development stories (bench/speakers.py).
constexpr double kSentence = 2.0, kSubject = 2.0, kMain = 1.0, kNamed = 0.3, kOwner = 1.0, kReporter = 2.5, kDoer = 1.6;
constexpr double kUnnamed = 2.5, kPassing = 1.5, kUnknownSex = 0.5, kSingular = 1.5, kOutsideQuote = 3.0,
                 kSpeaker = 1.0, kChain = 1.5, kTold = 3.0;

class PronounResolver {
 public:
  PronounResolver(const text::Tree& tree, const Mention& mention, const std::vector<char>& covered, const Cast& cast,
                  const lexicon::ActorBase& base)
      : tree_(tree), mention_(mention), covered_(covered), cast_(cast), base_(base) {}

  std::uint32_t resolve() {
    const Mention& m = mention_;
    if (m.quoted && m.plural) speaker_ = speaker();
    if (m.neuter && m.listed) it_ = read_it(tree_, m, base_);
    if (it_ == ItReading::nobody) return Mention::kNone;
    if (it_ == ItReading::topic) other_subject_ = last_other_subject(tree_, m, covered_);
    if (m.plural && m.listed && !m.subject) things_ = last_things(tree_, m, covered_);
    bound_ = binding_subject(tree_, m);
    reporter_ = reporting_subject(tree_, m, base_);
    told_ = told_before(tree_, m);
    std::uint32_t best = Mention::kNone;
    double best_score = -1e9;
    for (std::size_t t = cast_.traces.size(); t-- > cast_.reach();) {
      const Cast::Trace& trace = cast_.traces[t];
      if (!is_candidate(trace)) continue;
      const double score = salience(trace);
      if (score > best_score) best = trace.actor, best_score = score;
    }
    return best;
  }

 private:
  std::uint32_t sentence() const { return tree_.token(text::TokenId{mention_.tokens.begin}).sentence.index; }

  bool is_candidate(const Cast::Trace& trace) const {
    const Mention& m = mention_;
    if (trace.token > m.tokens.begin || trace.sentence > sentence()) return false;
    if (sentence() - trace.sentence > kPronounReach || (trace.quoted && !m.quoted)) return false;
    if (!agrees(trace.actor) || is_within(trace, bound_) || is_own_side(trace.actor)) return false;
    if (it_ == ItReading::topic && !is_topic(trace)) return false;
    return trace.token >= things_ || (is_plural(trace.actor) && !is_part_of(tree_, m));
  }

  double salience(const Cast::Trace& trace) const {
    const Mention& m = mention_;
    const std::uint32_t distance = sentence() - trace.sentence;
    const Cast::Extra& extra = cast_.extras[trace.actor];
    const double parallel = m.subject || !m.listed ? 1 : 0.5;  // an object goes back to a subject less often
    double score = -kSentence * distance + parallel * ((trace.subject ? kSubject : 0) + (trace.main ? kMain : 0)) +
                   (trace.name ? kNamed : 0) + (trace.doer ? kDoer : 0) - (trace.owner ? kOwner : 0) +
                   0.0005 * trace.token;
    if (trace.pronoun && distance == 0) score += kChain;
    if (is_within(trace, reporter_)) score += kReporter;
    if (trace.sentence == sentence() && told_.contains(text::TokenId{trace.token})) score -= kTold;
    if (mention_.says && trace.says) score += kSpeaker;  // who spoke goes on speaking
    if (m.quoted && !trace.quoted && distance == 0) score -= kOutsideQuote;
    if (m.person && extra.sex == ' ') score -= kUnknownSex;
    if (m.person && extra.words.empty()) score -= extra.definite ? kUnnamed : distance > 1 ? kPassing : 0;
    if (m.plural && !trace.plural && !is_plural(trace.actor)) score -= kSingular;  // "the rebels" may be one group
    return score;
  }

  bool agrees(std::uint32_t a) const {
    const Mention& m = mention_;
    const Cast::Extra& extra = cast_.extras[a];
    if (m.person) {
      if (!extra.person || extra.plural) return false;
      return extra.sex == ' ' || extra.sex == m.sex;
    }
    if (extra.person) return false;
    if (m.neuter) return !extra.plural && cast_.actors[a].kind != "people";
    return is_plural(a) || base_.is_cue("they_kind", cast_.actors[a].kind);
  }

  bool is_plural(std::uint32_t a) const { return cast_.extras[a].plural || cast_.actors[a].kind == "people"; }

  /// "The fund raised its forecast. It cut ...": the last clause before it is about the actor, and about nothing else.
  bool is_topic(const Cast::Trace& trace) const {
    return trace.subject && sentence() - trace.sentence <= 1 && trace.token >= other_subject_;
  }

  bool is_within(const Cast::Trace& trace, text::TokenId subject) const {
    return subject.valid() && trace.subject && trace.sentence == sentence() && trace.token <= subject.index &&
           tree_.subtree(subject).contains(text::TokenId{trace.token});
  }

  /// Who most likely speaks the quotation: the last person outside quotations that a clause is about.
  std::uint32_t speaker() const {
    for (std::size_t t = cast_.traces.size(); t-- > cast_.reach();) {
      const Cast::Trace& trace = cast_.traces[t];
      if (sentence() - trace.sentence > 2) break;
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

  const text::Tree& tree_;
  const Mention& mention_;
  const std::vector<char>& covered_;
  const Cast& cast_;
  const lexicon::ActorBase& base_;
  std::uint32_t speaker_ = Mention::kNone;  // of the quotation that the pronoun stands in
  ItReading it_ = ItReading::actor;
  std::uint32_t other_subject_ = 0, things_ = 0;  // one past the last token of that sort (pronoun_syntax.h); 0: none
  text::TokenId bound_, reporter_;
  text::TokenRange told_;
};

}  // namespace

std::uint32_t resolve_pronoun(const text::Tree& tree, const Mention& mention, const std::vector<char>& covered,
                              const Cast& cast, const lexicon::ActorBase& base) {
  return PronounResolver(tree, mention, covered, cast, base).resolve();
}

}  // namespace truceline::annotate
