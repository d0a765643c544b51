#include "truceline/extract/truce_assertions.h"

#include <algorithm>

#include "truceline/extract/factuality.h"
#include "truceline/extract/truce_breaches.h"
#include "truceline/extract/truce_evidence.h"
#include "truceline/extract/truce_frames.h"
#include "truceline/extract/truce_holder.h"
#include "truceline/extract/truce_sides.h"
#include "truceline/extract/truce_time.h"
#include "truceline/extract/truce_void.h"
#include "truceline/record/sides.h"

namespace truceline::extract {

namespace {

using lexicon::TruceNoun;
using text::TokenId;
using text::Tree;

/// "said that a truce BROKERED by Norway was over": what is said of the truce is that it is over.
bool passing(const text::Tree& tree, TokenId participle) {
  if (!tree.is(participle, "acl") || tree.token(participle).xpos != "VBN") return false;
  const TokenId truce = tree.head(participle);
  return tree.is(truce, "nsubj") && tree.is(tree.head(truce), "ccomp");
}

/// "violated the SIGNED truce": a participle between an article and its truce takes for granted what it says.
bool attributive(const TruceContext& c, const TruceMatch& match) {
  if (passing(c.tree, match.top)) return true;
  // "walked out of a ceasefire THAT HAD HELD since January"
  // "The truce SURVIVED two resignations": up to then, and what became of it is told elsewhere
  if (match.pattern->is("lasts") && c.tree.token(match.top).xpos == "VBD" && c.tree.child(match.top, {"obj"}).valid())
    return true;
  if (match.pattern->state == "in_effect" && c.tree.is(match.top, "acl:relcl"))
    if (const TokenId had = c.tree.child(match.top, {"aux"}); had.valid() && c.tree.token(had).lower == "had")
      return true;
  // "an area COVERED by the pause"
  if (match.pattern->is("covers") && c.tree.is(match.top, "acl")) return true;
  const std::uint32_t first = match.units.front();
  // "an extended and EXPANDED truce"
  const TokenId by = c.tree.is(match.top, "conj") ? c.tree.head(match.top) : match.top;
  if (!c.tree.is(by, "amod") || first == 0) return false;
  const text::Upos before = c.tree.token(c.units.units[first - 1].head).upos;
  return before == text::Upos::DET || before == text::Upos::ADJ || before == text::Upos::ADP ||
         before == text::Upos::CCONJ;
}

struct Reading {
  const TruceContext& c;
  const TruceMatch& match;
  const SentenceMentions& mentions;
  TruceFrame frame;
  ReadAssertion out;
  std::vector<record::ActorId> laid_to;  // whom a label names: "bombed a town, calling it a violation"

  const std::string& kind() const { return match.pattern->kind; }

  void state() {
    record::Assertion& a = out.assertion;
    a.state = match.pattern->state;
    a.kind = kind() == "act" || kind() == "joint" || kind() == "past" || kind() == "begin" ? "act" : "state";
    if (kind() == "welcome") a.kind = "meta";
    a.rule = "truce." + match.pattern->id;
    const Factuality f = factuality_of(c.tree, match.top, c.factuality);
    a.modality = f.modality;
    if (a.modality == "future" && c.tree.token(match.top).xpos == "VBD" && frame.frame.empty()) a.modality = "asserted";
    // "would go on, a day after announcing a halt", "hours after he had proclaimed one"
    if (c.tree.is(match.top, "advcl") && after() && c.tree.token(match.top).xpos != "VB" && !future_perfect())
      a.modality = "asserted";
    if (a.modality == "requested" && insisted()) a.modality = "asserted";
    // "gunfire COULD BE HEARD": the trigger's own word
    if (std::any_of(match.units.begin(), match.units.end(),
                    [&](std::uint32_t u) { return c.tree.token(c.units.units[u].head).xpos == "MD"; }))
      a.modality = "asserted";
    if (kind() == "attr" || kind() == "noun") a.modality = modality_above();
    if (kind() == "future" || when_future()) a.modality = "future";
    if (kind() == "noun_accuse" || kind() == "breach_noun") a.modality = "asserted";
    if (!only_just() && !says_no() && truce_negated(c.tree, c.units, match, c.patterns, c.factuality)) negate();
    framed();
    of_part();
    who_it_was();
    // A promise to keep a truce is an agreement to it.
    if ((kind() == "comply" || kind() == "own") && a.modality == "future" && a.state == "in_effect") {
      a.state = of_a_new_truce() ? "declared" : "agreed";  // "would observe A DAILY PAUSE" announces one
      a.kind = "act";
      a.modality = "asserted";
    }
    if (a.state == "agreed" && a.polarity == "negative" && a.modality == "possible") {
      a.state = "rejected";  // "cannot sign it"
      a.polarity = "positive";
      a.modality = "asserted";
    }
    if (a.state == "negotiating" && a.polarity == "positive") a.modality = "asserted";
    // "there CAN be no truce with them": a refusal
    if (a.state == "none" && a.modality == "possible" && a.polarity == "positive") {
      a.state = "rejected";
      a.modality = "asserted";
    }
    // "remained in force for as long as the president did not order otherwise": in force
    if (a.state == "in_effect" && a.modality == "conditional" && stands_now()) a.modality = "asserted";
    if (a.modality == "asserted" && (a.state == "agreed" || a.state == "halted") && under_proviso())
      a.modality = "conditional";
    if (a.state == "rejected" && a.modality == "possible") a.modality = "asserted";  // "nobody CAN bind us"
    if (a.state == "extended" && frame.frame == "commit") a.modality = "asserted";
    // "will not sign", "vowed never to sign", "would not negotiate a truce": a refusal.
    const bool never = a.modality == "future" || (frame.frame == "commit" && !frame.negated);
    if ((a.state == "agreed" || a.state == "negotiating") && a.polarity == "negative" && never) {
      a.state = "rejected";
      a.polarity = "positive";
    }
    // "would do the same": a promise
    if (kind() == "same" && a.modality == "future") a.modality = "asserted";
    // "operations will not stop"
    if (a.state == "halted" && a.polarity == "negative" && a.modality == "future") {
      a.state = "fighting";
      a.polarity = "positive";
      a.modality = "asserted";
    }
    if (a.state == "halted" && a.modality == "future" && a.polarity == "positive" && planned()) a.state = "scheduled";
    // "no intention of abandoning it", "will not end it": it stands
    const bool of_end = match.pattern->state == "ended" && match.pattern->negated == "in_effect";
    if (of_end && a.state == "in_effect" && a.modality == "future") a.modality = "asserted";
    // "there would be calm" in somebody's mouth announces one.
    if (kind() == "exist" && a.modality == "future" && a.state == "in_effect") return announce();
    // "confident that it would HOLD": it stands already
    const std::string& verb = match.pattern->trigger.front();
    const bool stays = verb == "stay" || verb == "remain";
    if (stays && a.state == "in_effect" && a.modality == "future") a.modality = "asserted";  // "would STAY in place"
    const bool goes_on = match.pattern->is("lasts");
    const bool stands = goes_on || kind() == "soft";  // "to STRENGTHEN the truce" takes it for granted
    if (a.state == "in_effect" && a.modality == "future" && a.polarity == "positive" && !stands) a.state = "scheduled";
    if (a.modality == "future" && said_by_itself()) a.modality = "asserted";
    if (a.state == "none" && only_if()) a.modality = "conditional";
  }

  /// "would lead TO FRESH HOSTILITIES", "may bring a RESUMPTION of fighting": a noun is as certain as what brings it.
  std::string modality_above() const {
    const std::string& own = out.assertion.modality;
    TokenId t = match.top;
    if (kind() == "attr") t = c.tree.head(t);
    if (own != "asserted" || !t.valid()) return own;
    const TokenId to = c.tree.child(t, {"case"}), verb = c.tree.head(t);
    const bool brought = c.tree.is(t, "obj") || (c.tree.is(t, "obl") && to.valid() && c.tree.token(to).lower == "to");
    if (!brought || !verb.valid() || c.tree.token(verb).upos != text::Upos::VERB) return own;
    return factuality_of(c.tree, verb, c.factuality).modality;
  }

  /// What lies ahead is so today: "is due to begin", "will not join", "there will be no truce", "will stick to it".
  bool said_by_itself() const {
    const record::Assertion& a = out.assertion;
    return a.state == "scheduled" || a.state == "rejected" || a.state == "none" || a.state == "confirmed" ||
           match.pattern->is("promise");
  }

  /// "WITHOUT guarantees there will be no cease-fire", "none UNTIL they leave": a demand.
  bool only_if() const {
    const auto range = c.tree.analysis().sentences[c.tree.token(match.top).sentence.index].tokens;
    const std::string& own = c.tree.token(match.top).lower;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (c.tree.token(TokenId{t}).lower != own && !c.patterns.word("only_if", c.tree.token(TokenId{t}).lower).empty())
        return c.tree.child(match.top, {"aux"}).valid() || c.tree.token(match.top).lower == "be";
    return false;
  }

  bool stands_now() const {
    const std::string& form = c.tree.token(match.top).xpos;
    const TokenId mark = c.tree.child(match.top, {"mark"});
    const bool clause = c.tree.is(match.top, "advcl") || (mark.valid() && c.tree.token(mark).lower != "that");
    return kind() == "state" && !clause && (form == "VBD" || form == "VBZ" || form == "VBP");
  }

  /// "Accepted the truce ON CONDITION that prisoners were freed", "would reciprocate IF monitors came": no yes yet.
  bool under_proviso() const {
    const auto& units = c.units.units;
    for (std::uint32_t u = match.units.back() + 1; u + 1 < units.size(); ++u) {
      if (units[u].sentence != units[match.units.front()].sentence || units[u].lower == ";") return false;
      if (c.tree.token(units[u].head).upos == text::Upos::VERB && units[u].head != match.top &&
          c.patterns.word("proviso", units[u].lower).empty() && !c.tree.is(units[u].head, "xcomp"))
        return false;
      if (!c.patterns.word("proviso", units[u].lower).empty() ||
          !c.patterns.word("proviso", units[u].lower + " " + units[u + 1].lower).empty())
        return true;
    }
    return false;
  }

  /// "begins on Friday", "a truce STARTING at midnight": lies ahead, unless the day is past.
  bool begins_later() const {
    const record::Assertion& a = out.assertion;
    const std::string& form = c.tree.token(match.top).xpos;
    if (kind() != "begin" || a.state != "in_effect" || a.polarity == "negative" || form == "VBD" || form == "VBN")
      return false;
    return form == "VBG" || (!a.valid.from.empty() && a.valid.from > c.published.value);
  }

  /// "lapses tomorrow", "ends on Thursday": lies ahead.
  bool ends_later() const {
    const record::Assertion& a = out.assertion;
    if ((a.state != "expired" && a.state != "ended") || a.modality != "asserted" || a.valid.from.empty()) return false;
    const std::string& form = c.tree.token(match.top).xpos;
    return a.valid.from > c.published.value ||
           ((form == "VBZ" || form == "VBP") && match.mention >= 0 && (kind() == "state") && match.units.size() == 1);
  }

  /// "after it WILL HAVE expired"
  bool future_perfect() const {
    const TokenId aux = c.tree.child(match.top, {"aux"});
    return aux.valid() && c.tree.token(aux).xpos == "MD";
  }

  bool after() const {
    const TokenId mark = c.tree.child(match.top, {"mark", "case"});
    return mark.valid() && c.tree.token(mark).lower == "after";
  }

  /// "insisted that the truce WAS alive" tells; "insisted that it end" asks.
  bool insisted() const {
    const TokenId above = c.tree.head(match.top);
    if (!above.valid() || !c.factuality.is(c.tree.token(above).lemma, lexicon::FactualityClass::report)) return false;
    const auto finite = [&](TokenId t) {
      const std::string& x = c.tree.token(t).xpos;
      return x == "VBD" || x == "VBZ" || x == "VBP";
    };
    if (finite(match.top)) return true;
    for (const TokenId child : c.tree.children(match.top))
      if ((c.tree.is(child, "cop") || c.tree.is(child, "aux")) && finite(child)) return true;
    return false;
  }

  void announce() {
    out.assertion.state = "declared";
    out.assertion.kind = "act";
    out.assertion.modality = "asserted";
  }

  /// "would shoot again WHEN the truce ran out": the clause is as future as the one that it hangs on.
  bool when_future() const {
    if (!c.tree.is(match.top, "advcl")) return false;
    const auto range = c.tree.subtree(match.top);
    const std::string& first = c.tree.token(TokenId{range.begin}).lower;
    // "after announcing" looks back, whatever it hangs on.
    const std::string& form = c.tree.token(match.top).xpos;
    const TokenId had = c.tree.child(match.top, {"aux"});
    const bool past = form == "VBD" || form == "VBG" || (had.valid() && c.tree.token(had).lower == "had");
    if (first != "when" && first != "once" && first != "until" && (first != "after" || past)) return false;
    return factuality_of(c.tree, c.tree.head(match.top), c.factuality).modality == "future";
  }

  /// "It is holding, BARELY": what only just holds does hold.
  bool only_just() const {
    const auto below = c.tree.children(match.top);
    return match.pattern->is("lasts") && std::any_of(below.begin(), below.end(), [&](TokenId t) {
             return !c.patterns.word("only_just", c.tree.token(t).lower).empty();
           });
  }

  /// "would NOT SIGN": the trigger has its "not" already.
  bool says_no() const {
    const std::string& first = match.pattern->trigger.front();
    return first == "not" || first == "never";
  }

  /// "both armies WERE TO stop at midnight": the plan of the day, whoever tells of it.
  bool planned() const {
    const std::uint32_t first = match.units.front();
    if (first < 2 || c.units.units[first - 1].lower != "to") return false;
    const TruceUnit& be = c.units.units[first - 2];
    return be.lemma == "be" && be.sentence == c.units.units[first].sentence;
  }

  void negate() {
    record::Assertion& a = out.assertion;
    if (match.pattern->negated.empty() || (kind() == "breach_noun" && judged_breach(c, match))) {
      a.polarity = "negative";
    } else if (kind() == "comply" && of_no_truce()) {
      a.state = "none";
    } else {
      a.state = match.pattern->negated;
    }
  }

  bool of_a_new_truce() const {
    return std::any_of(match.fillers.begin(), match.fillers.end(), [&](TokenId t) {
      const TokenId det = c.tree.child(t, {"det"});
      return det.valid() && !c.patterns.word("indefinite", c.tree.token(det).lower).empty();
    });
  }

  /// "have observed NO CEASEFIRE since the war": there is none to break.
  bool of_no_truce() const {
    return std::any_of(match.fillers.begin(), match.fillers.end(), [&](TokenId t) {
      const TokenId det = c.tree.child(t, {"det"});
      return det.valid() && c.factuality.is(c.tree.token(det).lower, lexicon::FactualityClass::negator);
    });
  }

  /// "It is not clear WHO BROKE THE TRUCE", "could not say WHICH SIDE fired first": nobody is charged.
  void who_it_was() {
    record::Assertion& a = out.assertion;
    if (a.state != "violation" || c.tree.is(match.top, "acl:relcl") || match.subjects.empty()) return;
    const TokenId who = match.subjects.front(), above = c.tree.head(match.top);
    const TokenId which = c.tree.child(who, {"det"});
    const auto asks = [&](TokenId t) { return !c.patterns.word("asked_who", c.tree.token(t).lower).empty(); };
    if (!asks(who) && !(which.valid() && asks(which))) return;
    // "could not CONFIRM who it was" is an answer to the charge (truce_denials.h)
    if (above.valid() && !c.patterns.word("verify", c.tree.token(above).lemma).empty()) return;
    a.kind = "meta";
    const auto open = above.valid() ? c.patterns.word("open_question", c.tree.token(above).lemma) : "";
    const bool unknown = open == "unclear" || (open == "clear" && negated_at(above));
    a.state = unknown ? "unverified" : "-";
  }

  bool negated_at(TokenId t) const {
    const auto below = c.tree.children(t);
    return std::any_of(below.begin(), below.end(), [&](TokenId child) {
      return c.factuality.is(c.tree.token(child).lower, lexicon::FactualityClass::negator);
    });
  }

  /// "announced an EXTENSION of the truce" extends it; "there will be no EXTENSION" does not.
  void of_part() {
    record::Assertion& a = out.assertion;
    if ((a.state != "declared" && a.state != "none") || a.polarity == "negative") return;
    std::vector<TokenId> what = match.objects;
    if (match.mention >= 0) what.push_back(mentions.mentions[static_cast<std::size_t>(match.mention)].head);
    for (const TokenId t : what)
      if (const auto state = t < match.top ? "" : c.patterns.word("part_state", c.tree.token(t).lemma); !state.empty())
        a.polarity = a.state == "none" ? "negative" : "positive", a.state = state;
  }

  void framed() {
    record::Assertion& a = out.assertion;
    if (frame.frame.empty() || kind() == "soft") return;
    if (frame.frame == "hope" && match.pattern->is("lasts")) return;  // "hoped that it would HOLD": it stands
    // "had not agreed to extend it"
    if (frame.negated && frame.frame == "doubt") return;  // "no doubt that it will hold"
    const bool counted = !match.pattern->negated.empty() && a.state == match.pattern->negated;
    // "no decision to resume operations": one "no", and it made "fighting" to "halted" already
    if (counted && frame.negated && frame.frame != "refuse") return;
    if (frame.negated && frame.frame != "refuse") a.polarity = "negative";
    const auto outcome = c.patterns.outcomes.find({frame.frame, a.state});
    if (outcome == c.patterns.outcomes.end() || (a.polarity == "negative" && !frame.negated)) return;
    if (frame.frame == "commit" && a.state == "extended") return;
    a.state = outcome->second;
    a.kind = "act";
    a.modality = "asserted";
    if (frame.negated && frame.frame == "refuse") a.polarity = "negative";  // "had NEVER REFUSED to extend it"
    if (frame.negated && frame.frame == "ready")
      a.state = "rejected", a.polarity = "positive";  // "NOT READY to extend it"
    a.rule += "+" + frame.frame;
  }

  void parties() {
    record::Assertion& a = out.assertion;
    const std::string& who = match.pattern->party;
    std::vector<TokenId> tokens = frame.token.valid() ? truce_subjects(c.tree, frame.token) : match.subjects;
    if (who.empty()) tokens.clear();
    if (who == "obj") tokens = match.objects;
    // "the army's ACCEPTANCE of the pause"
    if (const TokenId of = c.tree.child(match.top, {"nmod:poss"}); kind() == "noun" && of.valid()) tokens = {of};
    if (who == "from") tokens = from_whom();
    if (a.state == "agreed" && tokens.empty()) tokens = between();
    if (const TokenId above = c.tree.head(match.top); kind() == "breaching" && above.valid())
      tokens = truce_subjects(c.tree, above);
    // "accused them of VIOLATING it", "of having TORN IT UP"
    const TokenId having = c.tree.child(match.top, {"aux"});
    const bool gerund = c.tree.token(match.top).xpos == "VBG" || (having.valid() && c.tree.token(having).xpos == "VBG");
    if ((charges_subject(match) && (match.subjects.empty() || gerund)) ||
        (kind() == "act" && gerund && who == "subj") || frame.frame == "feign")
      if (const TokenId verb = accuser(c, match); verb.valid()) tokens = truce_objects(c.tree, verb);
    if (who == "all" && kind() != "joint") tokens.clear();
    if (a.state == "violation" && is_noun_pattern(match)) tokens = accused_of_breach(c, match);
    if (kind() == "breaching" && tokens.empty()) tokens = doers_before();
    a.parties = laid_to.empty() ? truce_parties(c, tokens) : laid_to;
    if (const auto joint = joint_speakers(); joint.size() > 1 && tokens.size() == 1 &&
                                             !c.patterns.word("joint_word", c.tree.token(tokens.front()).lower).empty())
      a.parties = joint;
    // "a truce that WE never entered": the speaker's side, whoever coreference took "we" for
    if (tokens.size() == 1 && a.statement.valid() && a.holder.actor.valid() &&
        !c.patterns.word("we", c.tree.token(tokens.front()).lower).empty() &&
        std::none_of(a.parties.begin(), a.parties.end(),
                     [&](record::ActorId id) { return record::same_side(c.actors.actors, id, a.holder.actor); }))
      a.parties = {record::principal(c.actors.actors, a.holder.actor)};
    // Nobody accuses himself of a breach: a pronoun was read wrongly.
    if (a.state == "violation" && (is_noun_pattern(match) || accuser(c, match).valid()))
      std::erase(a.parties, a.holder.actor);
    // no paper halts its guns: "it" was taken for the reporter's agency
    std::erase_if(a.parties, [&](record::ActorId id) { return c.actors.actors[id.index].kind == "media"; });
    // "violations by both CAMPS" are laid to nobody
    if (a.state == "violation") std::erase_if(a.parties, [&](record::ActorId id) { return names_no_side(c, id); });
    if (a.parties.empty() && who == "subj" && a.state != "violation" && a.holder.actor.valid() && himself(tokens))
      a.parties = {a.holder.actor};
  }

  /// "THE GOVERNMENT AND THE FRONT said they remained committed": all who say so; empty outside statements.
  std::vector<record::ActorId> joint_speakers() const {
    const record::StatementId s = out.assertion.statement;
    if (!s.valid() || c.statements[s.index].cue.span.empty()) return {};
    const TokenId cue{c.tree.first_token(c.statements[s.index].cue.span.begin)};
    if (cue.index >= c.tree.analysis().tokens.size() || c.tree.token(cue).upos != text::Upos::VERB) return {};
    auto who = truce_parties(c, truce_subjects(c.tree, cue));
    if (std::find(who.begin(), who.end(), out.assertion.holder.actor) == who.end()) who.clear();
    return who;
  }

  /// The same words for each who says them: a joint statement is held by all.
  std::vector<ReadAssertion> for_each_speaker() const {
    std::vector<ReadAssertion> all{out};
    for (const record::ActorId who : joint_speakers()) {
      if (who == out.assertion.holder.actor || out.assertion.state == "violation") continue;
      all.push_back(out);
      all.back().assertion.holder.actor = who;
    }
    return all;
  }

  /// "said that FACTIONS had shelled a post, in what it called a breach of the deal": the subject of the verb above
  /// that is not the holder himself.
  std::vector<TokenId> doers_before() const {
    constexpr int kClimb = 6;
    TokenId t = c.tree.head(match.top);
    for (int step = 0; step < kClimb && t.valid(); ++step, t = c.tree.head(t)) {
      const auto who = truce_subjects(c.tree, t);
      const auto actors = truce_parties(c, who);
      if (!actors.empty() && actors.front() != out.assertion.holder.actor) return who;
    }
    return {};
  }

  /// "WE will halt", "OUR FORCES stopped": whoever speaks; "both countries had committed" is not.
  bool himself(const std::vector<TokenId>& tokens) const {
    if (c.tree.token(match.top).xpos == "VBG" && match.pattern->is("says")) return true;
    // "the bombing HAD BEEN SUSPENDED" names nobody who did it
    if (tokens.empty() && c.tree.child(match.top, {"nsubj:pass", "aux:pass"}).valid()) return false;
    return std::all_of(tokens.begin(), tokens.end(), [&](TokenId t) {
      const TokenId of = c.tree.child(t, {"nmod:poss"});
      const text::Span word = c.tree.token(t).span;
      return c.tree.token(t).upos == text::Upos::PRON || out.assertion.holder.span.overlaps(word) ||
             (of.valid() && c.tree.token(of).upos == text::Upos::PRON);
    });
  }

  /// "a pact SIGNED in May BETWEEN army and rebels": both, whoever tells of it.
  std::vector<TokenId> between() const {
    for (const TokenId above : {match.top, c.tree.head(match.top)}) {
      if (!above.valid()) continue;
      for (const TokenId child : c.tree.children(above)) {
        const TokenId mark = c.tree.child(child, {"case"});
        if (mark.valid() && c.patterns.word("between", c.tree.token(mark).lower) != "") return {child};
      }
    }
    return {};
  }

  /// "a pause FROM OUR SIDE alone"
  std::vector<TokenId> from_whom() const {
    const auto range = c.tree.subtree(match.top);
    for (std::uint32_t t = range.begin; t < range.end; ++t) {
      const TokenId mark = c.tree.child(TokenId{t}, {"case"});
      if (mark.valid() && !c.patterns.word("side_of", c.tree.token(mark).lower).empty()) return {TokenId{t}};
    }
    return {};
  }

  /// "India and Pakistan accused each other of breaking it": each lays a breach to the other; empty for more or fewer.
  std::vector<ReadAssertion> each_other() const {
    const TokenId verb = breach_teller(c, match);
    const auto sides = truce_parties(c, truce_subjects(c.tree, verb));
    if (sides.size() != 2) return {};
    std::vector<ReadAssertion> each{out, out};
    for (std::size_t i = 0; i < 2; ++i) {
      record::Assertion& a = each[i].assertion;
      a.holder = {sides[i], c.tree.span(c.tree.subtree(truce_subjects(c.tree, verb).front())), ""};
      a.holder.text = std::string(text::slice(c.document.text, a.holder.span));
      a.parties = {sides[1 - i]};
    }
    return each;
  }

  void holder() {
    TruceHolder h = truce_holder(c, match, frame);
    out.assertion.holder = h.holder;
    out.assertion.via = h.via;
    out.assertion.statement = h.statement;
    out.assertion.asserted = h.asserted;
    const TokenId verb = charges_subject(match)   ? accuser(c, match)
                         : is_noun_pattern(match) ? breach_reporter(c, match)
                                                  : TokenId{};
    if (verb.valid() && labelled(verb, h.statement)) return;
    const bool told = h.statement.valid() && h.holder.text != c.wire();  // not by an "it" that we know nobody for
    if (told || !verb.valid() || c.patterns.word("breach_verb", c.tree.token(verb).lemma) == "did") return;
    const auto tokens = truce_subjects(c.tree, verb);
    const auto who = truce_parties(c, tokens);
    // "talks were undermined by VIOLATIONS": they tell nothing
    if (who.size() > 1 || tokens.empty() || tokens.front() == match.top) return;
    if (const auto before = who.empty() ? speaker_before(tokens.front()) : record::StatementId{}; before.valid()) {
      out.assertion.holder = holder_of(c, before);
      return;
    }
    out.assertion.holder = {who.empty() ? record::ActorId{} : who.front(), c.tree.token(tokens.front()).span, ""};
    out.assertion.holder.text = std::string(text::slice(c.document.text, out.assertion.holder.span));
  }

  /// "The rebels said the army had bombed a town, CALLING it a violation": the rebels call it so, and lay it to the
  /// army.
  bool labelled(TokenId verb, record::StatementId s) {
    if (!s.valid() || !is_noun_pattern(match) || c.tree.token(verb).xpos != "VBG" || !c.tree.is(verb, "advcl"))
      return false;
    const record::StatementId outer = c.statements[s.index].within;
    if (!outer.valid() || c.statements[outer.index].kind != "indirect" || match.subjects.empty()) return false;
    const record::ActorId accused = out.assertion.holder.actor;
    out.assertion.holder = holder_of(c, outer);
    out.assertion.statement = outer;
    out.assertion.via.clear();
    if (accused.valid() && accused != out.assertion.holder.actor) laid_to = {accused};
    return true;
  }

  /// Of "The mission said so. IT counted 850 breaches": the statement of the sentence before; invalid for no pronoun.
  record::StatementId speaker_before(TokenId t) const {
    const std::uint32_t here = c.tree.token(t).sentence.index;
    if (c.patterns.word("pronoun", c.tree.token(t).lower).empty() || here == 0) return {};
    const text::Span before = c.tree.analysis().sentences[here - 1].span;
    auto after = std::partition_point(c.statements.begin(), c.statements.end(),
                                      [&](const record::Statement& s) { return s.content_hull().begin < before.end; });
    for (; after != c.statements.begin() && !((after - 1)->content_hull().end < before.begin); --after)
      if (before.contains((after - 1)->cue.span) && !(after - 1)->within.valid())
        return record::StatementId{static_cast<std::size_t>(after - 1 - c.statements.begin())};
    return {};
  }
};

}  // namespace

std::vector<ReadAssertion> truce_assertions(const TruceContext& c, const TruceMatch& match,
                                            const SentenceMentions& mentions, std::uint32_t focus_group) {
  Reading r{c, match, mentions, truce_frame(c.tree, c.units, match, c.patterns, c.factuality), {}, {}};
  r.out.top = match.top;
  r.out.sentence = c.tree.token(match.top).sentence;
  r.out.group = match.mention >= 0 ? mentions.mentions[static_cast<std::size_t>(match.mention)].group : focus_group;
  r.state();
  r.holder();
  if (asserts_nothing(c, match, r.out.assertion)) return {};
  record::Assertion& a = r.out.assertion;
  r.parties();
  if (a.state == "violation") a.count = truce_count(c, match);
  if (a.count.valid()) a.kind = "count";
  if (a.state == "violation" && mutual_charge(c, match)) a.rule += ".mutual";
  a.degree = truce_degree(c, match);
  if (a.degree.empty() && a.state != "violation") a.degree = truce_scope(c, match);
  a.valid = truce_time(c, match, r.frame, mentions);
  // "the April 26 accord", told on April 4: the year is not known, and what was agreed was agreed before
  const bool made = a.state == "agreed" || a.state == "declared";
  if (made && a.modality == "asserted" && a.polarity == "positive" && a.valid.from.size() == 10 &&
      a.valid.from > c.published.value && !c.published.value.empty() && c.tree.token(match.top).xpos != "VB")
    a.valid.from.clear();
  if (r.begins_later()) {
    a.state = "scheduled";
    if (a.valid.from < c.published.value) a.valid.from.clear();  // "on Sunday" was taken for the last one
  }
  if (r.ends_later()) {
    a.modality = "future";
    if (a.valid.from < c.published.value) a.valid.from.clear();
  }
  // "would last until May 18": says when it ends, and not that it is still to begin
  if (match.pattern->is("term") && a.state == "scheduled" && a.valid.from.empty() && !a.valid.to.empty())
    a.state = "in_effect";
  if (a.polarity != "negative") a.term = truce_term(c, match, a.state);
  a.places = truce_places(c, match);
  if (match.mention >= 0)
    if (const TruceNoun* noun = mentions.mentions[static_cast<std::size_t>(match.mention)].noun)
      a.noun = noun->lemmas.back();
  a.presupposed = r.kind() == "noun" || r.kind() == "attr" || r.kind() == "soft" || attributive(c, match);
  if (a.presupposed && r.kind() == "soft") a.modality = "asserted";
  r.out.overlay = a.state == "violation" || a.state == "strained";
  const bool uses_frame = a.rule.find('+') != std::string::npos;
  a.span = truce_evidence(c, match, uses_frame ? r.frame : TruceFrame{}, mentions, a.count);
  if (a.rule.ends_with(".mutual"))
    if (const auto both = r.each_other(); both.size() == 2) return both;
  std::vector<ReadAssertion> out = r.for_each_speaker();
  if (r.frame.frame == "commit" && a.state == "extended" && !r.frame.negated) {
    out.push_back(r.out);
    out.back().assertion.state = "agreed";
    out.back().assertion.rule += "+commit";
  }
  return out;
}

}  // namespace truceline::extract
