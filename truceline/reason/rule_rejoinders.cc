#include "truceline/reason/rule_rejoinders.h"

#include <algorithm>

#include "truceline/reason/acts.h"
#include "truceline/reason/holders.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

namespace {

using text::TokenId;

/// How far a rejoinder may stand from the charge that it answers, in sentences.
constexpr std::uint32_t kAnswerReach = 2;

/// "A DENIED B's claim that C", "A called the charge baseless": the words of a denial that names a claim.
struct Rejoinder {
  TokenId verb, report, who;
  text::Span claim;   // what the claim says, where it stands with it
  text::Span words;   // from the denier to the claim's noun
  record::Holder by;  // who says so, where `who` is not in the sentence's own subject
};

struct Finder : WordReader {
  std::vector<record::Contradiction> found;

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
    if (!subject.valid() || (!of_class(subject, "accusation") && !of_class(subject, "pointer"))) return r;
    const Claim* said = nullptr;
    for (const Claim& claim : c.claims)
      if (claim.statement.valid() && claim.span.contains(token(t).span)) said = &claim;
    // "THAT IS A LIE," and nothing before it: of what another has just said; "he lied, and that is false" is not
    if (!said || (of_class(subject, "pointer") && said->span.begin != token(subject).span.begin)) return r;
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

  bool names_place(TokenId t) const {
    const text::Span word = token(t).span;
    return std::any_of(c.places.begin(), c.places.end(), [&](const record::Place& p) {
      return std::any_of(p.mentions.begin(), p.mentions.end(),
                         [&](const record::PlaceMention& m) { return m.span.contains(word); });
    });
  }

  /// "claims BY THE OPPOSITION", "allegations from Kampala".
  TokenId author(TokenId report) const {
    for (const TokenId child : c.tree.children(report)) {
      const TokenId mark = c.tree.child(child, {"case"});
      if (!c.tree.is(child, "nmod") || !mark.valid()) continue;
      // "a report IN THE DAILY HERALD"; not "claims in the north"
      if (token(mark).lower == "in" && token(child).upos == text::Upos::PROPN && !names_place(child)) return child;
      if (!of_set(mark, "author")) continue;
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
    text::Span name = by.valid() ? token(by).span : text::Span{};
    if (by.valid() && !c.actors.by_token[by.index].valid())
      for (const TokenId child : c.tree.children(by))
        if (c.tree.is(child, "compound")) name = text::hull(name, token(child).span);  // "the DAILY Herald"
    return by.valid()
               ? record::Holder{c.actors.by_token[by.index], name, std::string(text::slice(c.document.text, name))}
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

  void all() {
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

record::Holder owner_of_claim(const Case& c, text::TokenId report) {
  return Finder{{c}, {}}.owner({{}, report, {}, {}, {}, {}});
}

std::vector<record::Contradiction> rejoinders(const Case& c) {
  Finder finder{{c}, {}};
  finder.all();
  return std::move(finder.found);
}

}  // namespace truceline::reason
