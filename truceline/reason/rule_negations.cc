#include <algorithm>

#include "truceline/reason/acts.h"
#include "truceline/reason/holders.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

namespace {

/// How far the two claims may stand apart, in sentences, and what must be alike: points for the deed, for each further
/// word and for who did it.
constexpr std::uint32_t kReach = 8, kNear = 2;
constexpr int kEnough = 4;

struct Finder {
  const Case& c;
  std::vector<record::Contradiction> found;

  bool speaks_of(const Claim& claim, record::ActorId who) const {
    return who.valid() && std::any_of(claim.actors.begin(), claim.actors.end(), [&](std::uint32_t a) {
             return record::same_side(c.actors.actors, record::ActorId{a}, who);
           });
  }

  /// One doer in both: the speaker of the one, told of by the other, or an actor that both name.
  bool same_doer(const Claim& yes, const Claim& no) const {
    if (speaks_of(yes, no.holder.actor) || speaks_of(no, yes.holder.actor)) return true;
    return std::any_of(no.actors.begin(), no.actors.end(),
                       [&](std::uint32_t a) { return speaks_of(yes, record::ActorId{a}); });
  }

  /// "had made no SUCH commitment" goes back to what was just said.
  bool such(const Claim& no) const {
    const auto range = c.tree.analysis().sentences[no.first.index].tokens;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (no.span.contains(c.tree.token(text::TokenId{t}).span) && c.tree.token(text::TokenId{t}).lower == "such")
        return true;
    return false;
  }

  /// "I don't THINK that", "what HAPPENED": nothing that two could have done.
  bool tells_nothing(const std::string& key) const {
    return key.empty() || key == "happen:" || c.words.of_set(key, "opine");
  }

  /// The deed that `no` denies is one that `yes` tells of, by or to or with the same: "no ceasefire had been signed"
  /// and "signed a ceasefire". A denial that names neither is of whatever was done: "no withdrawal had taken place".
  bool of_one_deed(const Claim& yes, const Claim& no) const {
    const text::TokenId deed = deed_of(c, no);
    const std::string key = class_of(c, deed);
    std::set<std::string> denied_slots = slots_of(c, deed);
    denied_slots.erase(key);
    denied_slots.erase("happen:");  // "no withdrawal took PLACE"
    if (denied_slots.empty() || such(no)) return true;
    const text::TokenId told = deed_of(c, yes);
    const auto& tokens = c.tree.analysis().tokens;
    for (std::uint32_t t = c.tree.first_token(yes.span.begin); t < tokens.size() && tokens[t].span.begin < yes.span.end;
         ++t) {
      if (class_of(c, text::TokenId{t}) != key) continue;
      const std::set<std::string> slots = slots_of(c, text::TokenId{t});
      if (std::any_of(slots.begin(), slots.end(), [&](const std::string& s) { return denied_slots.contains(s); }))
        return true;
      // "IT was written by an adviser": of whatever was spoken of
      const text::TokenId subject = c.tree.child(text::TokenId{t}, {"nsubj"});
      if (told.index == t && subject.valid() && c.words.of_class(c.tree.token(subject).lower, "pointer")) return true;
    }
    return false;
  }

  /// True where `yes` says of a word like `key` that it was so: not "failed to take", "was not hit".
  bool affirms(const Claim& yes, const std::string& key) const {
    const auto& tokens = c.tree.analysis().tokens;
    for (std::uint32_t t = c.tree.first_token(yes.span.begin); t < tokens.size() && tokens[t].span.begin < yes.span.end;
         ++t) {
      if (class_of(c, text::TokenId{t}) != key) continue;
      if (denied(text::TokenId{t}) || denied(c.tree.head(text::TokenId{t}))) return false;
    }
    return true;
  }

  bool denied(text::TokenId t) const {
    if (!t.valid()) return false;
    if (c.words.of_class(c.tree.token(t).lemma, "fail")) return true;
    const auto below = c.tree.children(t);
    return std::any_of(below.begin(), below.end(), [&](text::TokenId child) {
      return c.words.of_class(c.tree.token(child).lower, "negator") && !c.tree.is(child, "conj");
    });
  }

  /// "shelled" and "attacked" are one class and may be two attacks: it takes more than that.
  bool broad(const std::string& key) const { return key == "violence:" || key == "fighter:"; }

  /// Who did not do it: the subject of the negated verb, or whoever an event of these words names.
  std::vector<record::ActorId> doers_of(const Claim& claim, std::string_view polarity) const {
    std::vector<record::ActorId> who;
    for (const record::Event& e : c.events)
      if (e.polarity == polarity && e.quad_class == "material conflict" && claim.span.contains(e.trigger))
        who.insert(who.end(), e.actor.begin(), e.actor.end());
    if (!claim.predicate.valid()) return who;
    const text::TokenId subject = c.tree.child(claim.predicate, {"nsubj"});
    if (subject.valid() && c.actors.by_token[subject.index].valid()) who.push_back(c.actors.by_token[subject.index]);
    return who;
  }

  /// "The rebels struck a base" and "Moscow has not bombed the city": two attacks by two. An attack that nobody is
  /// named for is to be what the claim turns on, not "the two presidents discussed the attack".
  bool by_others(const Claim& yes, const Claim& no, const std::string& key) const {
    const auto denied_of = doers_of(no, "negative"), told_of = doers_of(yes, "positive");
    if (told_of.empty()) return key_of(c, yes) != key;
    return !denied_of.empty() && std::none_of(denied_of.begin(), denied_of.end(), [&](record::ActorId a) {
      return std::any_of(told_of.begin(), told_of.end(),
                         [&](record::ActorId b) { return record::same_side(c.actors.actors, a, b); });
    });
  }

  record::PlaceId town_of(const Claim& claim, std::string_view polarity) const {
    for (const record::Event& e : c.events)
      if (e.polarity == polarity && e.place.valid() && claim.span.contains(e.trigger)) return e.place;
    return {};
  }

  /// "shot three men in Lamno", "killed nobody in Jayapura".
  bool elsewhere(const Claim& yes, const Claim& no) const {
    const record::PlaceId told = town_of(yes, "positive"), denied = town_of(no, "negative");
    return told.valid() && denied.valid() && told != denied;
  }

  /// "was NOT the FIRST hospital to be hit": others were, and this one too. "The OTHER five did not": the first did.
  bool of_rank(const Claim& no) const {
    const auto below = c.tree.children(no.predicate);
    const text::TokenId subject = c.tree.child(no.predicate, {"nsubj"});
    return std::any_of(below.begin(), below.end(),
                       [&](text::TokenId t) { return c.words.of_set(c.tree.token(t).lower, "rank"); }) ||
           (subject.valid() && has_below(subject, "addition"));
  }

  bool has_below(text::TokenId t, std::string_view name) const {
    const auto below = c.tree.children(t);
    return std::any_of(below.begin(), below.end(),
                       [&](text::TokenId child) { return c.words.of_class(c.tree.token(child).lower, name); });
  }

  /// "the plant was not targeted", "an assault from positions NEAR THE PLANT": what was not hit is only a landmark.
  bool beside(const Claim& yes, const Claim& no) const {
    const text::TokenId hit = c.tree.child(no.predicate, {"nsubj:pass"});
    if (!hit.valid()) return false;
    const std::string what = class_of(c, hit);
    const auto& tokens = c.tree.analysis().tokens;
    bool landmark = false;
    for (std::uint32_t t = c.tree.first_token(yes.span.begin); t < tokens.size() && tokens[t].span.begin < yes.span.end;
         ++t) {
      if (class_of(c, text::TokenId{t}) != what) continue;
      const text::TokenId mark = c.tree.child(text::TokenId{t}, {"case"});
      if (!mark.valid() || !c.words.of_set(c.tree.token(mark).lower, "beside")) return false;
      landmark = true;
    }
    return landmark;
  }

  int likeness(const Claim& yes, const Claim& no) const {
    const std::string key = key_of(c, no);
    if (tells_nothing(key) || !yes.words.contains(key) || !affirms(yes, key) || !of_one_deed(yes, no)) return 0;
    if (of_rank(no) || (broad(key) && (by_others(yes, no, key) || beside(yes, no) || elsewhere(yes, no)))) return 0;
    int points = key_of(c, yes) == key ? 3 : 2;
    if (broad(key)) points -= same_doer(yes, no) ? 1 : 2;
    points += static_cast<int>(std::min<std::size_t>(2, shared_words(yes, no) - 1));
    if (same_doer(yes, no)) points += 1;
    if (such(no)) points += 1;
    if (same_holder(c, yes, no)) points -= 1;
    return points;
  }

  bool in_heading(const Claim& claim) const {
    const std::uint32_t block = c.tree.analysis().sentences[claim.first.index].block;
    return block < c.document.blocks.size() && c.document.blocks[block].kind != text::BlockKind::paragraph;
  }

  bool comparable(const Claim& yes, const Claim& no) const {
    if (yes.negative || yes.bare || no.bare || !no.negative || yes.modal || no.modal || nested(yes, no)) return false;
    if (in_heading(yes) || !yes.statement.valid() || !no.statement.valid() || no.cue_class == "deny") return false;
    if (!says_so(yes)) return false;
    const auto [first, last] = std::minmax(yes.first.index, no.first.index);
    return !same_speaker(yes, no) && last - first <= kReach;
  }

  /// "Klaus spoke of THE BUDGET PROPOSAL" affirms nothing: no verb, and nothing that it is said to be.
  bool says_so(const Claim& claim) const {
    if (!claim.predicate.valid()) return false;
    const text::Upos upos = c.tree.token(claim.predicate).upos;
    if (upos != text::Upos::NOUN && upos != text::Upos::PROPN) return true;
    return claim.cue_class != "say" || c.tree.child(claim.predicate, {"cop", "nsubj"}).valid();
  }

  static bool same_speaker(const Claim& a, const Claim& b) {
    return a.holder.actor.valid() ? a.holder.actor == b.holder.actor : a.holder.text == b.holder.text;
  }

  /// The claim that `no` gainsays best; of two the nearer.
  const Claim* gainsaid(const Claim& no) const {
    const Claim* best = nullptr;
    int most = 0;
    // Claims stand in the order of the text: those too far away are passed over.
    auto at = std::partition_point(c.claims.begin(), c.claims.end(),
                                   [&](const Claim& claim) { return claim.first.index + kReach < no.first.index; });
    for (; at != c.claims.end() && at->first.index <= no.first.index + kReach; ++at) {
      const Claim& yes = *at;
      if (!comparable(yes, no)) continue;
      const auto [first, last] = std::minmax(yes.first.index, no.first.index);
      const int near = last - first <= kNear ? 1 : 0, points = likeness(yes, no);
      // Words that turn on another thing than the denial have to share more with it.
      const int enough = key_of(c, yes) == key_of(c, no) ? kEnough : kEnough + 1;
      if (points == 0 || points + near < enough || (most > points + near)) continue;
      best = &yes;
      most = points + near;
    }
    return best;
  }

  /// "NO PLANE OF OURS fired": the speaker's own that did not do it; invalid for none. Not "OUR soldiers are not above
  /// the law", unless the other speaks of soldiers.
  text::TokenId own(const Claim& no) const {
    const text::TokenId subject = no.predicate.valid() ? c.tree.child(no.predicate, {"nsubj"}) : text::TokenId{};
    if (!subject.valid() || c.tree.token(subject).upos != text::Upos::NOUN) return {};
    const text::TokenRange range = c.tree.subtree(subject);
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (c.words.of_class(c.tree.token(text::TokenId{t}).lower, "first_person")) return subject;
    return {};
  }

  /// "No plane of ours fired" against "the planes were theirs": of the speaker's own side, with two words of the claim.
  const Claim* rebutted(const Claim& no) const {
    const text::TokenId mine = no.first_person ? own(no) : text::TokenId{};
    if (!mine.valid()) return nullptr;
    for (std::size_t i = c.claims.size(); i-- > 0;) {
      const Claim& yes = c.claims[i];
      if (yes.span.begin >= no.span.begin || !comparable(yes, no) || same_holder(c, yes, no)) continue;
      if (no.first.index - yes.last.index > 3) return nullptr;
      if (yes.words.contains(class_of(c, mine)) && shared_words(yes, no) >= 2) return &yes;
    }
    return nullptr;
  }

  /// "had ASKED Moscow for help" against "Yerevan had made no REQUEST": what somebody's words did, where he or who
  /// speaks for his side says that they were never said; invalid for none.
  record::StatementId unsaid(const Claim& no) const {
    constexpr std::uint32_t kUnsaidReach = 3;  // sentences
    const text::TokenId deed = deed_of(c, no);
    if (!deed.valid() || !c.words.of_set(c.tree.token(deed).lemma, "act_noun")) return {};
    const text::TokenId doer = c.tree.child(no.predicate, {"nsubj"});
    const record::ActorId who = doer.valid() && doer != deed ? c.actors.by_token[doer.index] : record::ActorId{};
    record::StatementId best;
    for (std::size_t i = 0; who.valid() && i < c.statements.size(); ++i) {
      const record::Statement& s = c.statements[i];
      if (s.cue.span.empty() || s.content.empty() || s.cue.span.begin >= no.span.begin) continue;
      if (no.first.index - std::min(no.first.index, c.sentence_at(s.cue.span.begin)) > kUnsaidReach) continue;
      if (!record::same_side(c.actors.actors, s.speaker.actor, who) || s.speaker.actor == no.holder.actor) continue;
      const text::TokenId verb{c.tree.first_token(s.cue.span.begin)};
      if (verb.index < c.tree.analysis().tokens.size() && class_of(c, verb) == class_of(c, deed))
        best = record::StatementId{i};
    }
    return best;
  }

  void report_unsaid(const Claim& no, record::StatementId id) {
    const record::Statement& s = c.statements[id.index];
    const text::Span words = text::hull(s.cue.span, s.content_hull());
    const record::Holder by{s.speaker.actor, s.speaker.span, std::string(text::slice(c.document.text, s.speaker.span))};
    found.push_back(contradiction(
        "negation", "R4", {record::id_text('q', id), words}, side_of(no), 0.6,
        holder_name(c.actors, by) + ": " + c.quote(words) + "; " + name_of(c, no) + ": " + c.quote(no.span) + "."));
  }

  /// True where the text says in full what the headline said: the same claim gainsaid by the same side.
  bool told_in_full(const Claim& no, const Claim& yes) const {
    return in_heading(no) && std::any_of(c.claims.begin(), c.claims.end(), [&](const Claim& other) {
             return other.negative && !in_heading(other) && same_holder(c, other, no) && gainsaid(other) == &yes;
           });
  }

  void compare(const Claim& no) {
    const Claim* yes = gainsaid(no);
    if (!yes) yes = rebutted(no);
    if (const auto said = yes ? record::StatementId{} : unsaid(no); said.valid()) return report_unsaid(no, said);
    if (!yes || told_in_full(no, *yes)) return;
    const Claim &first = yes->span < no.span ? *yes : no, &second = yes->span < no.span ? no : *yes;
    found.push_back(contradiction("negation", "R4", side_of(first), side_of(second), 0.6,
                                  name_of(c, first) + ": " + c.quote(first.span) + "; " + name_of(c, second) + ": " +
                                      c.quote(second.span) + "."));
  }
};

}  // namespace

std::vector<record::Contradiction> negations(const Case& c) {
  Finder finder{c, {}};
  for (const Claim& claim : c.claims)
    if (claim.negative && claim.cue_class != "deny" && !claim.modal) finder.compare(claim);
  return std::move(finder.found);
}

}  // namespace truceline::reason
