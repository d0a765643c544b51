#include <algorithm>

#include "truceline/base/ascii.h"
#include "truceline/reason/acts.h"
#include "truceline/reason/holders.h"
#include "truceline/reason/rule_rejoinders.h"
#include "truceline/reason/rules.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

namespace {

using text::TokenId;

/// How far a denial may stand from the accusation that it answers, and from a claim that shares its words, in
/// sentences.
constexpr std::uint32_t kAnswerReach = 2, kWordReach = 30, kBreachReach = 3;
/// "denied AN RSF CLAIM that": tokens from the denial to the claim.
constexpr std::uint32_t kClaimReach = 6;

/// Events by which somebody is accused, in the order of the text.
std::vector<const record::Event*> accusals_of(const Case& c) {
  std::vector<const record::Event*> all;
  for (const record::Event& e : c.events)
    if (e.type == "ACCUSE" && !e.recipient.empty()) all.push_back(&e);
  std::stable_sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return a->trigger < b->trigger; });
  return all;
}

struct Finder : WordReader {
  std::vector<record::Contradiction> found;
  std::vector<const record::Event*> accusals;

  void add(const Claim& claim, const Claim& denial, double confidence) {
    found.push_back(denied_act(c, claim, side_of(denial), name_of(c, denial), confidence));
  }

  /// True where the story's truces have this pair already: a breach and its denial.
  bool of_truces(const Claim& denial) const {
    return std::any_of(c.assertions.begin(), c.assertions.end(), [&](const record::Assertion& a) {
      return a.state == "denied" && a.about.valid() && a.statement == denial.statement && denial.statement.valid();
    });
  }

  /// "The regime has been ACCUSED of using them", told by the wire; what it only tells of its own is no charge, and
  /// "they called the massacre FABRICATED" is none whoever says it.
  bool charges(const Claim& claim) const {
    if (claim.words.contains("falsehood:")) return false;
    if (claim.statement.valid()) return true;
    const auto& tokens = c.tree.analysis().tokens;
    for (std::uint32_t t = c.tree.first_token(claim.span.begin);
         t < tokens.size() && tokens[t].span.begin < claim.span.end; ++t)
      // "the SUSPECTED attack" is laid to nobody by that word.
      if (of_set(TokenId{t}, "charge_word") && !c.tree.is(TokenId{t}, "amod")) return true;
    return false;
  }

  /// Whom the accusation is laid to, where the events have that: "accused the REBELS of gassing its troops".
  const std::vector<record::ActorId>* charged(const Claim& claim) const {
    if (claim.cue_class != "accuse" || !claim.statement.valid()) return nullptr;
    const text::Span cue = c.statements[claim.statement.index].cue.span;
    const auto at = std::partition_point(accusals.begin(), accusals.end(),
                                         [&](const record::Event* e) { return e->trigger.end <= cue.begin; });
    return at != accusals.end() && (*at)->trigger.overlaps(cue) ? &(*at)->recipient : nullptr;
  }

  /// "Officials STOPPED four lorries", "denied that any lorry had been STOPPED": the wire's own words, of the same
  /// deed.
  bool of_one_deed(const Claim& claim, const Claim& denial) const {
    const std::string key = key_of(c, denial);
    return !key.empty() && key != "violence:" && key_of(c, claim) == key;
  }

  /// The words of `claim` that may name whom it is laid to: all of them, or of a charge those before "of" or "for",
  /// "accused THE REBELS of firing at the army".
  text::Span names_whom(const Claim& claim) const {
    if (claim.cue_class != "accuse") return claim.span;
    const auto& tokens = c.tree.analysis().tokens;
    for (std::uint32_t t = c.tree.first_token(claim.span.begin);
         t < tokens.size() && tokens[t].span.begin < claim.span.end; ++t)
      if (of_set(TokenId{t}, "charged_with")) return {claim.span.begin, tokens[t].span.begin};
    return claim.span;
  }

  /// "airstrikes of the COALITION" names a coalition's source, "GOVERNMENT warplanes" whoever speaks for a state: by
  /// words, where the reader of actors linked none.
  bool is_named(const std::string& word, const std::string& names) const {
    constexpr std::size_t kLetters = 5;  // shorter words are of many names
    for (std::size_t at = 0, end = 0; at < names.size(); at = end + 1) {
      end = std::min(names.find(' ', at), names.size());
      if (end - at >= kLetters && word.starts_with(std::string_view(names).substr(at, end - at))) return true;
    }
    return false;
  }

  /// False where the charge is laid to others than `denier`, or where plain words do not name him: "the gas was
  /// chlorine" is nothing that an army could deny.
  bool concerns(const Claim& claim, record::ActorId denier) const {
    if (!denier.valid()) return true;
    const auto& actors = c.actors.actors;
    if (const auto* whom = charged(claim))
      return std::any_of(whom->begin(), whom->end(), [&](record::ActorId a) { return of_side(a.index, denier); });
    const bool of_state = record::side_key(actors, denier).starts_with("state:");
    const std::string names =
        base::ascii_lower(actors[denier.index].name + " " + actors[record::principal(actors, denier).index].name);
    const auto& tokens = c.tree.analysis().tokens;
    const text::Span words = names_whom(claim);
    bool only_pronouns = true;
    for (std::uint32_t t = c.tree.first_token(words.begin); t < tokens.size() && tokens[t].span.begin < words.end;
         ++t) {
      const record::ActorId actor = c.actors.by_token[t];
      if (actor.valid() && of_side(actor.index, denier)) return true;
      if ((of_state && of_set(TokenId{t}, "of_state")) || is_named(tokens[t].lower, names)) return true;
      only_pronouns = only_pronouns && tokens[t].upos == text::Upos::PRON;
    }
    return only_pronouns;
  }

  /// "denied any wrongdoing" answers whatever charge was made; "denied a report that its minister would travel" speaks
  /// of a thing of its own.
  bool says_little(const Claim& denial) const {
    return std::all_of(denial.words.begin(), denial.words.end(),
                       [](const std::string& w) { return w == "accusation:" || w == "blame:"; });
  }

  /// "denied claims BY THE OPPOSITION on gas": whose claims they are, where it says so.
  record::Holder claimed_by(const Claim& denial) const {
    if (!denial.predicate.valid() || !of_class(denial.predicate, "accusation")) return {};
    return owner_of_claim(c, denial.predicate);
  }

  /// "NOTHING was left of it after gunmen EXPELLED forty families", "We had NOBODY there. The police SHOT them": what a
  /// claim with a "no" at its top tells as so further down.
  bool affirmed_in(const Claim& claim, const Claim& denial) const {
    const std::string key = key_of(c, denial);
    if (key.empty() || claim.cue_class == "deny") return false;
    const auto& tokens = c.tree.analysis().tokens;
    for (std::uint32_t t = c.tree.first_token(claim.span.begin);
         t < tokens.size() && tokens[t].span.begin < claim.span.end; ++t) {
      if (TokenId{t} == claim.predicate || class_of(c, TokenId{t}) != key || negated(TokenId{t})) continue;
      const TokenId subject = c.tree.child(TokenId{t}, {"nsubj", "nsubj:pass"});
      if (tokens[t].upos == text::Upos::VERB && !(subject.valid() && of_class(subject, "negator"))) return true;
    }
    return false;
  }

  /// What `denial` answers: an accusation just before it, else the nearest earlier claim that shares enough of its
  /// words.
  const Claim* answered(std::size_t at) const {
    const Claim& denial = c.claims[at];
    const Claim *by_words = nullptr, *accused = nullptr, *best = nullptr;
    std::size_t most = 0;
    const record::Holder claimant = claimed_by(denial);
    for (std::size_t i = at; i-- > 0;) {
      const Claim& claim = c.claims[i];
      if (claimant.actor.valid() && !record::same_side(c.actors.actors, claimant.actor, claim.holder.actor)) continue;
      const std::uint32_t distance = denial.first.index - std::min(denial.first.index, claim.last.index);
      if (distance > kWordReach) break;
      if (claim.negative && !affirmed_in(claim, denial)) continue;
      if (claim.modal || claim.bare || same_holder(c, claim, denial) || nested(claim, denial)) continue;
      if (claim.words.contains("deny_verb:") || claim.words.contains("inquire:")) continue;
      const bool retold = !claim.statement.valid() && of_one_deed(claim, denial);
      if (!retold && (!charges(claim) || !concerns(claim, denial.holder.actor))) continue;
      const std::size_t shared = shared_words(claim, denial);
      const bool same_deed = predicate_in(c, denial, claim);
      const bool alike = shared >= 2 || (shared == 1 && same_deed);
      // "denied SHELLING any CHECKPOINT": of two claims just before the one that shares more
      const bool answers =
          (claim.cue_class == "accuse" && alike) || (claim.statement.valid() && same_deed && shared >= 1);
      if (distance <= kAnswerReach && answers && shared > most) best = &claim, most = shared;
      if (!by_words && shared >= 2 && same_deed) by_words = &claim;
      if (!accused && claim.cue_class == "accuse" && distance <= kAnswerReach && (shared > 0 || says_little(denial)))
        accused = &claim;
    }
    if (best) return best;
    return by_words ? by_words : accused;
  }

  /// Of two denials of one claim by one side, the first is enough, and one denial answers one claim.
  bool answered_before(const Claim& claim, const Claim& denial) const {
    return std::any_of(found.begin(), found.end(), [&](const record::Contradiction& r) {
      return r.b.span.overlaps(denial.span) ||
             (r.a.span == claim.span &&
              (in_heading_at(denial.span) || c.sentence_at(r.b.span.begin) == denial.first.index));
    });
  }

  /// "denied AN RSF CLAIM THAT ...": the claim stands inside the denial.
  bool denies_inner(const Claim& denial) {
    for (const Claim& claim : c.claims) {
      if (!claim.statement.valid() || !denial.statement.valid() || claim.negative) continue;
      const record::Statement& inner = c.statements[claim.statement.index];
      if (inner.within != denial.statement || same_holder(c, claim, denial)) continue;
      const text::Span verb = c.statements[denial.statement.index].cue.span, words = text::hull(verb, inner.cue.span);
      const std::uint32_t noun = c.tree.first_token(inner.cue.span.begin);
      if (noun >= c.tree.analysis().tokens.size() || !of_class(TokenId{noun}, "accusation")) continue;
      if (!claim.holder.actor.valid() || noun - c.tree.first_token(verb.begin) > kClaimReach) continue;
      found.push_back(denied_act(c, claim, {record::id_text('q', denial.statement), words}, name_of(c, denial), 0.85));
      return true;
    }
    return false;
  }

  /// The claim that comes after its denial: "Kigali denies that it arms the rebels. A report says that it does."
  const Claim* belied(std::size_t at) const {
    const Claim& denial = c.claims[at];
    for (std::size_t i = at + 1; i < c.claims.size(); ++i) {
      const Claim& claim = c.claims[i];
      if (claim.first.index > denial.last.index + 1) break;
      if (!claim.statement.valid() || claim.negative || claim.modal || claim.bare || claim.cue_class == "deny")
        continue;
      if (same_holder(c, claim, denial) || nested(claim, denial)) continue;
      // "had called his spokesman TO DENY giving the interview" says the denial again
      if (claim.words.contains("deny_verb:")) continue;
      if (!charges(claim) || !concerns(claim, denial.holder.actor)) continue;
      if (predicate_in(c, denial, claim) && shared_words(claim, denial) >= 1) return &claim;
    }
    return nullptr;
  }

  /// "did NOT rule out that", "denied PREVIOUS accusations" and "rejected an offer", which answer nothing that was just
  /// said.
  bool not_denied(const Claim& denial) const {
    if (!denial.statement.valid()) return false;
    const TokenId verb{c.tree.first_token(c.statements[denial.statement.index].cue.span.begin)};
    if (verb.index < c.tree.analysis().tokens.size() && negated(verb)) return true;
    const TokenId first{c.tree.first_token(denial.span.begin)};
    if (first.index < c.tree.analysis().tokens.size() && of_set(first, "of_before")) return true;
    // "rejected a higher OFFER", "dismissed CALLS for talks": what is turned down was never said to be so.
    return denial.predicate.valid() && of_set(denial.predicate, "turned_down");
  }

  void denial(std::size_t at) {
    const Claim& denial = c.claims[at];
    if (denial.cue_class != "deny" || not_denied(denial) || denies_inner(denial) || of_truces(denial)) return;
    const Claim* claim = answered(at);
    if (!claim) claim = belied(at);
    if (claim && !answered_before(*claim, denial)) add(*claim, denial, 0.8);
  }

  bool in_heading_at(text::Span span) const {
    const std::uint32_t block = c.tree.analysis().sentences[c.sentence_at(span.begin)].block;
    return block < c.document.blocks.size() && c.document.blocks[block].kind != text::BlockKind::paragraph;
  }

  /// "denied the accusation": as it was made in full just before, by the side whose charge the headline tells.
  const Claim* accusation(const record::Assertion& breach, const record::Assertion& denial) const {
    // What the breach was called in is what he denies: its own sentence, or the text of a headline.
    const bool heading = in_heading_at(breach.span);
    const std::uint32_t called = c.sentence_at(breach.span.begin);
    const std::uint32_t here = c.sentence_at(denial.span.begin);
    const Claim* best = nullptr;
    for (const Claim& claim : c.claims) {
      if (claim.span.begin >= denial.span.begin) break;
      // Not the denier's own side: "the army" of the headline may be more closely named in the text.
      const bool other = !record::same_side(c.actors.actors, claim.holder.actor, denial.holder.actor);
      if (!heading && (claim.last.index < called || called < claim.first.index)) continue;
      if (other && claim.cue_class == "accuse" && here - std::min(here, claim.last.index) <= kAnswerReach)
        best = &claim;
    }
    return best && !best->span.overlaps(breach.span) ? best : nullptr;
  }

  /// "said they had FIRED MORTARS, which it called A BREACH": what was called so.
  const Claim* called_breach(const record::Assertion& breach) const {
    const auto* told = c.words.told_by(breach.rule);
    if (!breach.statement.valid() || !told || !told->contains("verdict")) return nullptr;
    const std::uint32_t called = c.sentence_at(breach.span.begin);
    const auto at = std::find_if(c.claims.begin(), c.claims.end(), [&](const Claim& claim) {
      return claim.first.index <= called && called <= claim.last.index && claim.words.contains("violence:") &&
             claim.statement.valid() && claim.holder.actor == breach.holder.actor && !claim.negative;
    });
    return at == c.claims.end() ? nullptr : &*at;
  }

  /// "denied attacking the post" answers what the accuser told of the attack, rather than his calling it a breach.
  const Claim* incident(const record::Assertion& breach, const record::Assertion& denial) const {
    const auto at = std::find_if(c.claims.begin(), c.claims.end(), [&](const Claim& claim) {
      return claim.statement.valid() && claim.statement == denial.statement;
    });
    if (!denial.statement.valid() || at == c.claims.end() || !at->words.contains("violence:")) {
      const Claim* made = accusation(breach, denial);
      return made ? made : called_breach(breach);
    }
    for (auto claim = at; claim != c.claims.begin();) {
      --claim;
      if (at->first.index - std::min(at->first.index, claim->last.index) > kBreachReach) return nullptr;
      if (claim->statement.valid() && claim->holder.actor == breach.holder.actor && !claim->negative &&
          claim->words.contains("violence:"))
        return &*claim;
    }
    return nullptr;
  }

  /// A breach or another act of the truce and its denial, as the truce's own assertions have them.
  void denied_breach(std::size_t i) {
    const record::Assertion& denial = c.assertions[i];
    if (denial.state != "denied" || !denial.about.valid() || denial.rule.ends_with(".said")) return;
    const record::Assertion& claim = c.assertions[denial.about.index];
    // Who denies what another tells of him denies a report; his own side's words he only narrows.
    if (claim.via.empty() && record::same_side(c.actors.actors, claim.holder.actor, denial.holder.actor)) return;
    // Two voices of one side that deny one claim are one dispute.
    for (std::size_t j = 0; j < i; ++j)
      if (c.assertions[j].state == "denied" && c.assertions[j].about == denial.about &&
          record::same_side(c.actors.actors, c.assertions[j].holder.actor, denial.holder.actor))
        return;
    const record::Side side{record::id_text('x', record::AssertionId{i}), denial.span};
    const std::string who = holder_name(c.actors, denial.holder);
    if (const Claim* told = incident(claim, denial)) return found.push_back(denied_act(c, *told, side, who, 0.8));
    found.push_back(contradiction(
        "denied_act", "R2", record::Side{record::id_text('x', denial.about), claim.span}, side, 0.8,
        told_and_denied(holder_name(c.actors, claim.holder), c.quote(claim.span), who, c.quote(denial.span))));
  }
};

}  // namespace

std::vector<record::Contradiction> denied_acts(const Case& c) {
  Finder finder{{c}, {}, accusals_of(c)};
  for (std::size_t i = 0; i < c.assertions.size(); ++i) finder.denied_breach(i);
  for (record::Contradiction& found : rejoinders(c)) finder.found.push_back(std::move(found));
  // A headline's "rebels deny attack" is told in full in the text: it stands where the text does not deny.
  for (std::size_t i = 0; i < c.claims.size(); ++i)
    if (!finder.in_heading_at(c.claims[i].span)) finder.denial(i);
  for (std::size_t i = 0; i < c.claims.size(); ++i)
    if (finder.in_heading_at(c.claims[i].span)) finder.denial(i);
  return std::move(finder.found);
}

}  // namespace truceline::reason
