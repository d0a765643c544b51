#include <algorithm>

#include "truceline/reason/holders.h"
#include "truceline/reason/rules.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

namespace {

/// How far a denial may stand from the accusation that it answers, and from a claim that shares its words, in
/// sentences.
constexpr std::uint32_t kAnswerReach = 2, kWordReach = 30, kRebuttalReach = 3;

struct Finder {
  const Case& c;
  std::vector<record::Contradiction> found;

  bool same_holder(const Claim& a, const Claim& b) const {
    if (!a.statement.valid() && !b.statement.valid() && !a.bare && !b.bare) return true;
    if (a.holder.actor.valid() && b.holder.actor.valid())
      return record::same_side(c.actors.actors, a.holder.actor, b.holder.actor);
    return a.holder.actor == b.holder.actor && a.holder.text == b.holder.text;
  }

  bool nested(const Claim& a, const Claim& b) const { return a.span.contains(b.span) || b.span.contains(a.span); }

  record::Side side_of(const Claim& claim) const {
    return {
        claim.statement.valid() ? record::id_text('q', claim.statement) : "s" + std::to_string(claim.first.index + 1),
        claim.span};
  }

  std::string who(const Claim& claim) const {
    return claim.statement.valid() || claim.bare ? holder_name(c.actors, claim.holder) : "the wire";
  }

  void add(const Claim& claim, const Claim& denial, const char* kind, const char* rule, double confidence) {
    const std::string verb = claim.cue_class == "accuse" ? " accuses: " : " says: ";
    found.push_back(contradiction(
        kind, rule, side_of(claim), side_of(denial), confidence,
        who(claim) + verb + c.quote(claim.span) + "; " + who(denial) + " denies it: " + c.quote(denial.span) + "."));
  }

  /// True where the story's truces have this pair already: a breach and its denial.
  bool of_truces(const Claim& denial) const {
    return std::any_of(c.assertions.begin(), c.assertions.end(), [&](const record::Assertion& a) {
      return a.state == "denied" && a.about.valid() && a.statement == denial.statement && denial.statement.valid();
    });
  }

  /// What `denial` answers: an accusation just before it, else the nearest earlier claim that shares enough of its
  /// words.
  const Claim* answered(std::size_t at) const {
    const Claim& denial = c.claims[at];
    const Claim *by_words = nullptr, *accused = nullptr;
    for (std::size_t i = at; i-- > 0;) {
      const Claim& claim = c.claims[i];
      const std::uint32_t distance = denial.first.index - std::min(denial.first.index, claim.last.index);
      if (distance > kWordReach) break;
      if (claim.negative || claim.modal || same_holder(claim, denial) || nested(claim, denial)) continue;
      if (claim.words.contains("deny") || claim.bare) continue;
      const std::size_t shared = shared_words(claim, denial);
      if (claim.cue_class == "accuse" && distance <= kAnswerReach && shared >= 1) return &claim;
      if (distance <= kAnswerReach && claim.statement.valid() && violent(claim, denial)) return &claim;
      if (!by_words && shared >= 2 && has_predicate(claim, denial)) by_words = &claim;
      if (!accused && claim.cue_class == "accuse" && distance <= kAnswerReach) accused = &claim;
    }
    return by_words ? by_words : accused;
  }

  /// The verb of what is denied, or one of its class, stands in the claim.
  bool has_predicate(const Claim& claim, const Claim& denial) const {
    if (!denial.predicate.valid()) return false;
    const std::string& lemma = c.tree.token(denial.predicate).lemma;
    const auto it = c.words.classes.find(lemma);
    return claim.words.contains(it == c.words.classes.end() ? lemma : it->second + ":");
  }

  static bool violent(const Claim& a, const Claim& b) {
    return a.words.contains("violence:") && b.words.contains("violence:");
  }

  /// Of two denials of one claim by one side, the first is enough.
  bool answered_before(const Claim& claim, const Claim& denial) const {
    return std::any_of(found.begin(), found.end(), [&](const record::Contradiction& r) {
      return r.rule == "R2" && r.a.span == claim.span && c.sentence_at(r.b.span.begin) == denial.first.index;
    });
  }

  void denial(std::size_t at) {
    if (c.claims[at].cue_class != "deny" || of_truces(c.claims[at])) return;
    if (const Claim* claim = answered(at); claim && !answered_before(*claim, c.claims[at]))
      add(*claim, c.claims[at], "denied_act", "R2", 0.8);
  }

  /// "No plane of ours fired" against "the planes were theirs": a negated claim of the speaker's own side, close by,
  /// with two content words of the claim in it.
  void rebuttal(std::size_t at) {
    const Claim& answer = c.claims[at];
    if (answer.cue_class == "deny" || !answer.negative || answer.modal || !answer.statement.valid() ||
        !answer.first_person)
      return;
    for (std::size_t i = at; i-- > 0;) {
      const Claim& claim = c.claims[i];
      if (answer.first.index - std::min(answer.first.index, claim.last.index) > kRebuttalReach) return;
      if (claim.negative || claim.modal || !claim.statement.valid() || same_holder(claim, answer) ||
          nested(claim, answer))
        continue;
      if (shared_words(claim, answer) < 2) continue;
      add(claim, answer, "negation", "R4", 0.6);
      return;
    }
  }

  /// "denied attacking the post" answers what the accuser told of the attack, rather than his calling it a breach.
  const Claim* incident(const record::Assertion& breach, const record::Assertion& denial) const {
    const auto same = [&](const Claim& claim) {
      return claim.statement.valid() && claim.statement == denial.statement;
    };
    const auto at = std::find_if(c.claims.begin(), c.claims.end(), same);
    if (at == c.claims.end() || !at->words.contains("violence:")) return nullptr;
    for (auto claim = at; claim != c.claims.begin();) {
      --claim;
      if (at->first.index - std::min(at->first.index, claim->last.index) > kRebuttalReach) return nullptr;
      if (claim->statement.valid() && claim->holder.actor == breach.holder.actor &&
          claim->words.contains("violence:") && !claim->negative)
        return &*claim;
    }
    return nullptr;
  }

  std::string predicate_key(const Claim& claim) const {
    if (!claim.predicate.valid()) return "";
    const std::string& lemma = c.tree.token(claim.predicate).lemma;
    const auto it = c.words.classes.find(lemma);
    return it == c.words.classes.end() ? lemma : it->second;
  }

  /// "He was never sent the map" against "a copy was sent to him": the same is said to have been done to
  /// the one who says that it was not.
  void contrary(std::size_t at) {
    const Claim& answer = c.claims[at];
    if (answer.negative || answer.modal || !answer.statement.valid() || predicate_key(answer).empty()) return;
    for (std::size_t i = at; i-- > 0;) {
      const Claim& claim = c.claims[i];
      if (answer.first.index - std::min(answer.first.index, claim.last.index) > kRebuttalReach) return;
      if (!claim.negative || claim.modal || claim.cue_class == "deny" || !claim.holder.actor.valid()) continue;
      if (same_holder(claim, answer) || nested(claim, answer) || predicate_key(claim) != predicate_key(answer))
        continue;
      if (!answer.actors.contains(claim.holder.actor.index)) continue;
      add_contrary(claim, answer);
      return;
    }
  }

  void add_contrary(const Claim& claim, const Claim& answer) {
    found.push_back(contradiction(
        "negation", "R4", side_of(claim), side_of(answer), 0.6,
        who(claim) + " says: " + c.quote(claim.span) + "; " + who(answer) + " says: " + c.quote(answer.span) + "."));
  }

  /// A breach or another act of the truce and its denial, as the truce's own assertions have them.
  void denied_breach(std::size_t i) {
    const record::Assertion& denial = c.assertions[i];
    if (denial.state != "denied" || !denial.about.valid() || denial.rule.ends_with(".said")) return;
    const record::Assertion& claim = c.assertions[denial.about.index];
    if (claim.holder.actor.valid() && claim.holder.actor == denial.holder.actor) return;
    if (const Claim* told = incident(claim, denial)) {
      found.push_back(contradiction(
          "denied_act", "R2", side_of(*told), {record::id_text('x', record::AssertionId{i}), denial.span}, 0.8,
          who(*told) + " says: " + c.quote(told->span) + "; " + holder_name(c.actors, denial.holder) +
              " denies it: " + c.quote(denial.span) + "."));
      return;
    }
    found.push_back(contradiction("denied_act", "R2", record::Side{record::id_text('x', denial.about), claim.span},
                                  record::Side{record::id_text('x', record::AssertionId{i}), denial.span}, 0.8,
                                  holder_name(c.actors, claim.holder) + " says: " + c.quote(claim.span) + "; " +
                                      holder_name(c.actors, denial.holder) + " denies it: " + c.quote(denial.span) +
                                      "."));
  }
};

}  // namespace

std::vector<record::Contradiction> denied_acts(const Case& c) {
  Finder finder{c, {}};
  for (std::size_t i = 0; i < c.assertions.size(); ++i) finder.denied_breach(i);
  for (std::size_t i = 0; i < c.claims.size(); ++i) {
    finder.denial(i);
    finder.rebuttal(i);
    finder.contrary(i);
  }
  return std::move(finder.found);
}

}  // namespace truceline::reason
