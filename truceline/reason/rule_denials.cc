#include <algorithm>

#include "truceline/base/ascii.h"
#include "truceline/reason/acts.h"
#include "truceline/reason/holders.h"
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

/// "A DENIED B's claim that C", "A called the charge baseless": the words of a denial that names a claim.
struct Rejoinder {
  TokenId verb, report, who;
  text::Span claim;   // what the claim says, where it stands with it
  text::Span words;   // from the denier to the claim's noun
  record::Holder by;  // who says so, where `who` is not in the sentence's own subject
};

struct Finder {
  const Case& c;
  std::vector<record::Contradiction> found;

  const text::Token& token(TokenId t) const { return c.tree.token(t); }

  bool of_class(TokenId t, std::string_view name) const {
    return c.words.of_class(token(t).lemma, name) || c.words.of_class(token(t).lower, name);
  }

  bool of_set(TokenId t, std::string_view name) const {
    return c.words.of_set(token(t).lemma, name) || c.words.of_set(token(t).lower, name);
  }

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
    for (const record::Event& e : c.events)
      if (e.type == "ACCUSE" && !e.recipient.empty() && e.trigger.overlaps(cue)) return &e.recipient;
    return nullptr;
  }

  /// "Officials STOPPED four lorries", "denied that any lorry had been STOPPED": the wire's own words, of the same
  /// deed.
  bool of_one_deed(const Claim& claim, const Claim& denial) const {
    const std::string key = key_of(c, denial);
    return !key.empty() && key != "violence:" && key_of(c, claim) == key;
  }

  bool of_side(std::uint32_t actor, record::ActorId side) const {
    return record::same_side(c.actors.actors, record::ActorId{actor}, side);
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
    return owner({{}, denial.predicate, {}, {}, {}, {}});
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
      if (claim.negative || claim.modal || claim.bare || same_holder(c, claim, denial) || nested(claim, denial))
        continue;
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

  /// "denied attacking the post" answers what the accuser told of the attack, rather than his calling it a breach.
  const Claim* incident(const record::Assertion& breach, const record::Assertion& denial) const {
    const auto at = std::find_if(c.claims.begin(), c.claims.end(), [&](const Claim& claim) {
      return claim.statement.valid() && claim.statement == denial.statement;
    });
    if (!denial.statement.valid() || at == c.claims.end() || !at->words.contains("violence:"))
      return accusation(breach, denial);
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

  /// "rejects THAT", "denied IT": what was just said, where nothing follows that says what.
  TokenId pointer(TokenId t) const {
    const TokenId what = c.tree.child(t, {"obj"});
    const bool points = what.valid() && what > t && of_class(what, "pointer");
    return points && !c.tree.child(t, {"ccomp", "xcomp"}).valid() ? what : TokenId{};
  }

  /// "PREVIOUS accusations" are none that was just made.
  bool of_before(TokenId report) const {
    const auto below = c.tree.children(report);
    return std::any_of(below.begin(), below.end(), [&](TokenId t) { return of_set(t, "of_before"); });
  }

  TokenId child_report(TokenId t) const {
    if (const TokenId what = pointer(t); what.valid() && of_class(t, "deny_verb")) return what;
    for (const TokenId child : c.tree.children(t))
      if ((c.tree.is(child, "obj") || c.tree.is(child, "nsubj:pass")) && of_class(child, "accusation")) return child;
    const TokenId above = c.tree.head(t);
    return c.tree.is(t, "acl") && above.valid() && of_class(above, "accusation") ? above : TokenId{};
  }

  bool negated(TokenId t) const {
    const auto children = c.tree.children(t);
    return std::any_of(children.begin(), children.end(), [&](TokenId child) { return of_class(child, "negator"); });
  }

  /// "WOULD likely dispute that": nobody has.
  bool may_be(TokenId t) const {
    const auto children = c.tree.children(t);
    return std::any_of(children.begin(), children.end(),
                       [&](TokenId child) { return c.tree.is(child, "aux") && of_class(child, "modal"); });
  }

  bool called_false(TokenId t) const {
    const auto range = c.tree.analysis().sentences[token(t).sentence.index].tokens;
    for (std::uint32_t i = t.index + 1; i < range.end && i < t.index + 12; ++i)
      if (of_class(TokenId{i}, "falsehood")) return true;
    return false;
  }

  bool is_cue(TokenId t) const {
    return std::any_of(c.statements.begin(), c.statements.end(),
                       [&](const record::Statement& s) { return s.cue.span.contains(token(t).span); });
  }

  /// What the report says: "the claim THAT ...". Not what the denier goes on to say: "denied the claims, SAYING that".
  text::Span told_in(TokenId report, TokenId verb) const {
    for (const TokenId child : c.tree.children(report))
      if (child != verb && child > report && (c.tree.is(child, "acl") || c.tree.is(child, "ccomp")) && !is_cue(child))
        return c.tree.span(child);
    return {};
  }

  /// "The claim of an attack WAS A LIE": what is said to be false, and by whom.
  Rejoinder called_lie(TokenId t) const {
    Rejoinder r{t, {}, {}, {}, {}, {}};
    if (!of_class(t, "falsehood") || negated(t) || !c.tree.child(t, {"cop"}).valid()) return r;
    const TokenId subject = c.tree.child(t, {"nsubj"});
    if (!subject.valid() || !of_class(subject, "accusation")) return r;
    const Claim* said = nullptr;
    for (const Claim& claim : c.claims)
      if (claim.statement.valid() && claim.span.contains(token(t).span)) said = &claim;
    if (!said) return r;
    r.report = subject;
    r.by = said->holder;
    r.words = text::hull(c.tree.span(subject), token(t).span);
    return r;
  }

  /// The rejoinder that token t opens; none where `report` is invalid.
  Rejoinder rejoinder(TokenId t) const {
    Rejoinder r{t, {}, {}, {}, {}, {}};
    if (const Rejoinder lie = called_lie(t); lie.report.valid()) return lie;
    const bool denies = of_class(t, "deny_verb"), labels = of_class(t, "label");
    if ((!denies && !labels) || negated(t) || may_be(t)) return r;
    r.report = child_report(t);
    if (!r.report.valid() || of_before(r.report) || (!denies && !called_false(r.report))) return Rejoinder{};
    r.who = c.tree.child(t, {"nsubj"});
    // "reports THAT reject this": the denier is what the relative word stands for
    if (r.who.valid() && token(r.who).upos == text::Upos::PRON && token(r.who).xpos.starts_with("W"))
      r.who = c.tree.is(t, "acl:relcl") ? c.tree.head(t) : TokenId{};
    // "THAT denies the claim": who, nobody knows; "IT denied the claim" is whoever coreference has it
    const bool known = r.who.valid() && c.actors.by_token[r.who.index].valid();
    if (!r.who.valid() || (of_class(r.who, "pointer") && !known)) return Rejoinder{};
    r.claim = told_in(r.report, t);
    r.words = text::hull(text::hull(token(r.who).span, token(t).span), token(r.report).span);
    // "the claim was swiftly denied BY the ministry", or by nobody who is named
    if (r.who == r.report) r.who = c.tree.child(t, {"obl:agent", "obl"});
    if (r.who.valid() && !c.actors.by_token[r.who.index].valid() && r.who > t) r.who = {};
    return r;
  }

  /// "claims BY THE OPPOSITION", "allegations from Kampala".
  TokenId author(TokenId report) const {
    for (const TokenId child : c.tree.children(report)) {
      const TokenId mark = c.tree.child(child, {"case"});
      if (!c.tree.is(child, "nmod") || !mark.valid() || !of_set(mark, "author")) continue;
      if (c.actors.by_token[child.index].valid()) return child;
      const TokenId of = c.tree.child(child, {"nmod:poss"});  // "accusations by HAFTAR'S side"
      if (of.valid() && c.actors.by_token[of.index].valid()) return of;
    }
    return {};
  }

  /// The one whose claim it is: "an RSF claim", "the army's accusation", "a REBEL claim"; nobody for "the claim".
  record::Holder owner(const Rejoinder& r) const {
    for (const TokenId child : c.tree.children(r.report)) {
      const text::Upos upos = token(child).upos;
      const bool noun = upos == text::Upos::NOUN || upos == text::Upos::PROPN;
      const record::ActorId actor = c.actors.by_token[child.index];
      const bool names = actor.valid() || (noun && (c.tree.is(child, "compound") || c.tree.is(child, "nmod:poss")));
      if (child < r.report && names)
        return {actor, token(child).span, std::string(text::slice(c.document.text, token(child).span))};
    }
    const TokenId by = author(r.report);
    return by.valid() ? record::Holder{c.actors.by_token[by.index], token(by).span,
                                       std::string(text::slice(c.document.text, token(by).span))}
                      : record::Holder{};
  }

  /// The same, by a name: "a torture claim" is nobody's.
  record::Holder named_owner(const Rejoinder& r) const {
    record::Holder by = owner(r);
    const std::uint32_t t = c.tree.first_token(by.span.begin);
    const bool name = by.actor.valid() || (!by.span.empty() && token(TokenId{t}).upos == text::Upos::PROPN);
    return name ? by : record::Holder{};
  }

  record::Holder denier(const Rejoinder& r) const {
    if (!r.who.valid()) return r.by;
    return {c.actors.by_token[r.who.index], token(r.who).span,
            std::string(text::slice(c.document.text, c.tree.span(r.who)))};
  }

  record::Side ref_of(text::Span words) const {
    for (std::size_t i = 0; i < c.assertions.size(); ++i)
      if (c.assertions[i].state == "denied" && c.assertions[i].span.overlaps(words))
        return {record::id_text('x', record::AssertionId{i}), words};
    return {"s" + std::to_string(c.sentence_at(words.begin) + 1), words};
  }

  /// "denied AN RSF CLAIM THAT a warplane had bombed its positions": claim and denial in one sentence.
  void owned(const Rejoinder& r) {
    const record::Holder claimant = owner(r), by = denier(r);
    if (claimant.span.empty() || record::same_side(c.actors.actors, claimant.actor, by.actor)) return;
    found.push_back(contradiction("denied_act", "R2",
                                  record::Side{"s" + std::to_string(c.sentence_at(r.claim.begin) + 1), r.claim},
                                  ref_of(r.words), 0.8,
                                  told_and_denied(holder_name(c.actors, claimant), c.quote(r.claim),
                                                  holder_name(c.actors, by), c.quote(r.words))));
  }

  /// What a claim says before a rejoinder that the same sentence adds: "accused Uganda of arming the militia, A CHARGE
  /// that Kampala denies".
  text::Span before(const Claim& claim, const Rejoinder& r) const {
    if (!claim.span.overlaps(r.words)) return claim.span;
    std::uint32_t last = r.report.index;
    while (last > 0 &&
           (token(TokenId{last - 1}).upos == text::Upos::DET || token(TokenId{last - 1}).upos == text::Upos::PUNCT))
      --last;
    return {claim.span.begin, last > 0 ? token(TokenId{last - 1}).span.end : claim.span.begin};
  }

  /// "the claim of a rebel ATTACK": what it was about, which the claim has too.
  bool tells_what(const Claim& claim, const Rejoinder& r) const {
    const auto below = c.tree.children(r.report);
    return std::any_of(below.begin(), below.end(), [&](TokenId child) {
      return c.tree.is(child, "nmod") && claim.words.contains(class_of(c, child));
    });
  }

  /// How well `claim` may be what a bare "rejected the allegation" answers: an accusation, of violence, against the
  /// denier. "We reserve the right to respond" is none of it.
  int charge(const Claim& claim, const Rejoinder& r, record::ActorId denier) const {
    int points = claim.cue_class == "accuse" ? 2 : 0;
    if (tells_what(claim, r)) points += 2;
    if (claim.words.contains("violence:") || claim.words.contains("breach:")) ++points;
    const bool of_denier = denier.valid() && std::any_of(claim.actors.begin(), claim.actors.end(),
                                                         [&](std::uint32_t a) { return of_side(a, denier); });
    return points + (of_denier ? 1 : 0);
  }

  /// "The judge found that there was little evidence ... The SOLDIERS denied the allegations": no charge but that the
  /// denier is in it, and not told just before. "dismissed IT" is of what was just said; "groups that reject THAT" have
  /// a policy.
  bool weak_charge(const Claim& claim, const Rejoinder& r, int likely, std::uint32_t here) const {
    if (of_class(r.report, "pointer")) return claim.last.index + 1 < here || c.tree.is(r.verb, "acl:relcl");
    return likely < 2 && claim.last.index + 1 < here && of_set(r.report, "charge_noun");
  }

  /// "Many BLAME DAMASCUS for it, charges Syria denies": the charge as the events have it, where it is nobody's
  /// statement.
  const record::Event* blame(const Rejoinder& r, record::ActorId denier) const {
    const std::uint32_t here = c.sentence_at(r.words.begin);
    const record::Event* nearest = nullptr;
    for (const record::Event& e : c.events) {
      if (e.type != "ACCUSE" || e.actor.empty() || e.span.begin >= r.words.begin || e.modality != "asserted") continue;
      if (!denier.valid() || here - c.sentence_at(e.span.begin) > kAnswerReach || !of_set(r.report, "charge_noun"))
        continue;
      if (std::any_of(e.recipient.begin(), e.recipient.end(),
                      [&](record::ActorId a) { return of_side(a.index, denier); }))
        nearest = &e;
    }
    return nearest;
  }

  void told_as_event(const record::Event& e, const Rejoinder& r, const record::Holder& by) {
    const record::EventId id{static_cast<std::size_t>(&e - c.events.data())};
    found.push_back(contradiction("denied_act", "R2", record::Side{record::id_text('e', id), e.span}, ref_of(r.words),
                                  0.7,
                                  told_and_denied(c.actors.actors[e.actor.front().index].name, c.quote(e.span),
                                                  holder_name(c.actors, by), c.quote(r.words))));
  }

  /// "rejected the allegation", "a charge that it denies": of the claims just before it by others the likeliest charge,
  /// of two the nearer.
  void bare(const Rejoinder& r) {
    const record::Holder by = denier(r), claimant = named_owner(r);
    const std::uint32_t here = c.sentence_at(r.words.begin);
    const Claim* best = nullptr;
    int most = 0;
    for (const Claim& claim : c.claims) {
      if (claim.span.begin >= r.words.begin || (r.who.valid() && claim.span.begin >= c.tree.span(r.who).begin)) break;
      // "He said the bank HAD DISMISSED his suggestion": all that he says is the rejoinder
      if (claim.predicate == r.verb) continue;
      const std::uint32_t reach = tells_what(claim, r) ? 2 * kAnswerReach : kAnswerReach;
      if (here - std::min(here, claim.last.index) > reach || before(claim, r).size() < 8) continue;
      if (!claim.statement.valid() || claim.negative || claim.cue_class == "deny" || claim.bare) continue;
      if (by.actor.valid() && record::same_side(c.actors.actors, claim.holder.actor, by.actor)) continue;
      if (claim.modal && claim.cue_class != "accuse") continue;
      // "denied AN ARMY report": nobody else's.
      if (!claimant.span.empty() && !record::same_side(c.actors.actors, claim.holder.actor, claimant.actor)) continue;
      // What the same sentence says is what is meant: "..., a charge that Kampala denies".
      const int likely = charge(claim, r, by.actor);
      if (likely == 0 && of_set(r.report, "charge_noun")) continue;  // "claims" need more than "reports": a charge
      if (weak_charge(claim, r, likely, here)) continue;
      // "disputed THIS": what was just said
      const bool just = of_class(r.report, "pointer") && claim.last.index + 1 == here;
      const int points = likely + (claim.last.index == here ? 4 : 0) + (just ? 3 : 0);
      if (best && points < most) continue;
      best = &claim;
      most = points;
    }
    if (!best) {
      if (const record::Event* e = blame(r, by.actor)) told_as_event(*e, r, by);
      return;
    }
    Claim told = *best;
    told.span = before(*best, r);
    found.push_back(denied_act(c, told, ref_of(r.words), holder_name(c.actors, by), 0.75));
  }

  /// "accusations that it has repeatedly denied USING GAS": the denial has words of its own, and is answered by them.
  bool says_what(const Rejoinder& r) const {
    return r.report < r.verb &&
           std::any_of(
               c.claims.begin(), c.claims.end(),
               [&](const Claim& claim) {
                 return claim.cue_class == "deny" && claim.statement.valid() &&
                        c.statements[claim.statement.index].cue.span.contains(token(r.verb).span) &&
                        claim.span.end > token(r.verb).span.end;
               });
  }

  void rejoinders() {
    const auto& tokens = c.tree.analysis().tokens;
    for (std::uint32_t t = 0; t < tokens.size(); ++t) {
      const Rejoinder r = rejoinder(TokenId{t});
      if (!r.report.valid() || (r.claim.empty() && says_what(r))) continue;
      if (r.claim.empty()) {
        bare(r);
      } else {
        owned(r);
      }
    }
  }
};

}  // namespace

std::vector<record::Contradiction> denied_acts(const Case& c) {
  Finder finder{c, {}};
  for (std::size_t i = 0; i < c.assertions.size(); ++i) finder.denied_breach(i);
  finder.rejoinders();
  // A headline's "rebels deny attack" is told in full in the text: it stands where the text does not deny.
  for (std::size_t i = 0; i < c.claims.size(); ++i)
    if (!finder.in_heading_at(c.claims[i].span)) finder.denial(i);
  for (std::size_t i = 0; i < c.claims.size(); ++i)
    if (finder.in_heading_at(c.claims[i].span)) finder.denial(i);
  return std::move(finder.found);
}

}  // namespace truceline::reason
