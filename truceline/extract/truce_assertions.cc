#include "truceline/extract/truce_assertions.h"

#include <algorithm>

#include "truceline/extract/factuality.h"
#include "truceline/extract/truce_evidence.h"
#include "truceline/extract/truce_frames.h"
#include "truceline/extract/truce_holder.h"
#include "truceline/extract/truce_sides.h"
#include "truceline/extract/truce_time.h"
#include "truceline/record/sides.h"

namespace truceline::extract {

namespace {

using lexicon::TruceNoun;
using text::TokenId;
using text::Tree;

bool is_noun_kind(const std::string& kind) { return kind == "noun" || kind == "noun_accuse" || kind == "breach_noun"; }

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
  if (match.pattern->id == "hold" && c.tree.token(match.top).xpos == "VBD" && c.tree.child(match.top, {"obj"}).valid())
    return true;
  if (match.pattern->state == "in_effect" && c.tree.is(match.top, "acl:relcl"))
    if (const TokenId had = c.tree.child(match.top, {"aux"}); had.valid() && c.tree.token(had).lower == "had")
      return true;
  // "an area COVERED by the pause"
  if (match.pattern->id == "under" && c.tree.is(match.top, "acl")) return true;
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
    if (kind() == "future" || when_future()) a.modality = "future";
    if (kind() == "noun_accuse" || kind() == "breach_noun") a.modality = "asserted";
    if (truce_negated(c.tree, c.units, match, c.patterns, c.factuality)) negate();
    framed();
    of_part();
    // A promise to keep a truce is an agreement to it.
    if (kind() == "comply" && a.modality == "future" && a.state == "in_effect") {
      a.state = "agreed";
      a.kind = "act";
      a.modality = "asserted";
    }
    if (a.state == "negotiating") a.modality = "asserted";
    // "remained in force for as long as the president did not order otherwise": in force
    if (a.state == "in_effect" && a.modality == "conditional" && stands_now()) a.modality = "asserted";
    if (a.modality == "asserted" && (a.state == "agreed" || a.state == "halted") && under_proviso())
      a.modality = "conditional";
    if (a.state == "extended" && frame.frame == "commit") a.modality = "asserted";
    // "will not sign": a refusal.
    if (a.state == "agreed" && a.polarity == "negative" && a.modality == "future") {
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
    // "there would be calm" in somebody's mouth announces one.
    if (kind() == "exist" && a.modality == "future" && a.state == "in_effect") return announce();
    // "confident that it would HOLD": it stands already
    const std::string& verb = match.pattern->trigger.front();
    const bool stays = verb == "stay" || verb == "remain";
    if (stays && a.state == "in_effect" && a.modality == "future") a.modality = "asserted";  // "would STAY in place"
    const bool goes_on = match.pattern->id == "hold";
    if (a.state == "in_effect" && a.modality == "future" && a.polarity == "positive" && !goes_on) a.state = "scheduled";
    if (a.modality == "future" && said_by_itself()) a.modality = "asserted";
  }

  /// What lies ahead is so today: "is due to begin", "will not join", "there will be no truce", "will stick to it".
  bool said_by_itself() const {
    const record::Assertion& a = out.assertion;
    return a.state == "scheduled" || a.state == "rejected" || a.state == "none" || a.state == "confirmed" ||
           match.pattern->id == "commit";
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

  /// "mediated a truce" brought one about; "is mediating", "to mediate a truce" works on it.
  bool brought_about() const {
    const std::string& x = c.tree.token(match.top).xpos;
    return x == "VBD" || x == "VBN";
  }

  /// True where the words stand in the table both for working on a truce and for having made one.
  bool of_two_minds() const {
    const auto same = c.patterns.patterns_by_first.find(match.pattern->trigger.front());
    if (same == c.patterns.patterns_by_first.end()) return false;
    return std::any_of(same->second.begin(), same->second.end(), [&](std::uint32_t i) {
      const lexicon::TrucePattern& p = c.patterns.patterns[i];
      return p.trigger == match.pattern->trigger && (p.kind == "past") != (kind() == "past") &&
             (p.kind == "past" || kind() == "past");
    });
  }

  /// "rejected REPORTS of a truce": a report is turned down, and no truce.
  bool of_report() const {
    return std::any_of(match.objects.begin(), match.objects.end(),
                       [&](TokenId t) { return !c.patterns.word("assertnoun", c.tree.token(t).lemma).empty(); });
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

  void negate() {
    record::Assertion& a = out.assertion;
    if (match.pattern->negated.empty() || (kind() == "breach_noun" && judged())) {
      a.polarity = "negative";
    } else {
      a.state = match.pattern->negated;
    }
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
    // "had not agreed to extend it"
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
    if (const TokenId above = c.tree.head(match.top); kind() == "breaching" && above.valid())
      tokens = truce_subjects(c.tree, above);
    const bool gerund = c.tree.token(match.top).xpos == "VBG";  // "accused them of VIOLATING it"
    if ((kind() == "accuse" && (match.subjects.empty() || gerund)) || frame.frame == "feign")
      if (const TokenId verb = accuser(); verb.valid()) tokens = truce_objects(c.tree, verb);
    if (who == "all" && kind() != "joint") tokens.clear();
    if (a.state == "violation" && is_noun_kind(kind())) tokens = accused();
    if (kind() == "breaching" && tokens.empty()) tokens = doers_before();
    a.parties = laid_to.empty() ? truce_parties(c, tokens) : laid_to;
    // "a truce that WE never entered": the speaker's side, whoever coreference took "we" for
    if (tokens.size() == 1 && a.statement.valid() && a.holder.actor.valid() &&
        !c.patterns.word("we", c.tree.token(tokens.front()).lower).empty() &&
        std::none_of(a.parties.begin(), a.parties.end(),
                     [&](record::ActorId id) { return record::same_side(c.actors.actors, id, a.holder.actor); }))
      a.parties = {record::principal(c.actors.actors, a.holder.actor)};
    // Nobody accuses himself of a breach: a pronoun was read wrongly.
    if (a.state == "violation" && (is_noun_kind(kind()) || accuser().valid())) std::erase(a.parties, a.holder.actor);
    // no paper halts its guns: "it" was taken for the reporter's agency
    std::erase_if(a.parties, [&](record::ActorId id) { return c.actors.actors[id.index].kind == "media"; });
    // "violations by both CAMPS" are laid to nobody
    if (a.state == "violation") std::erase_if(a.parties, [&](record::ActorId id) { return names_no_side(c, id); });
    if (a.parties.empty() && who == "subj" && a.state != "violation" && a.holder.actor.valid() && himself(tokens))
      a.parties = {a.holder.actor};
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
    if (c.tree.token(match.top).xpos == "VBG" && match.pattern->id == "declare") return true;
    // "the bombing HAD BEEN SUSPENDED" names nobody who did it
    if (tokens.empty() && c.tree.child(match.top, {"nsubj:pass", "aux:pass"}).valid()) return false;
    return std::all_of(tokens.begin(), tokens.end(), [&](TokenId t) {
      const TokenId of = c.tree.child(t, {"nmod:poss"});
      const text::Span word = c.tree.token(t).span;
      return c.tree.token(t).upos == text::Upos::PRON || out.assertion.holder.span.overlaps(word) ||
             (of.valid() && c.tree.token(of).upos == text::Upos::PRON);
    });
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

  /// "ACCUSED the rebels of violating the truce"; invalid where the breach is told otherwise.
  TokenId accuser() const {
    TokenId t = match.top;
    for (int step = 0; step < 2; ++step) {
      t = c.tree.head(t);
      if (!t.valid()) return {};
      if (c.patterns.word("breach_verb", c.tree.token(t).lemma) == "accuse") return t;
    }
    return {};
  }

  /// "accused EACH OTHER of breaking it", "TRADED accusations of breaches": no side's word stands alone.
  bool mutual() const {
    const TokenId verb = kind() == "accuse" ? accuser() : breach_reporter(c, match);
    if (!verb.valid()) return false;
    if (!c.patterns.word("trade", c.tree.token(verb).lemma).empty()) return true;
    const TokenId above = c.tree.head(verb);
    if (above.valid() && !c.patterns.word("trade", c.tree.token(above).lemma).empty()) return true;
    const auto objects = truce_objects(c.tree, verb);
    return std::any_of(objects.begin(), objects.end(),
                       [&](TokenId t) { return !c.patterns.word("each_other", c.tree.token(t).lower).empty(); });
  }

  /// "ACCUSED them of firing at a post, CALLING it a breach": whoever is accused committed it.
  TokenId accused_by_label(TokenId verb) const {
    const TokenId above = verb.valid() && c.tree.is(verb, "advcl") ? c.tree.head(verb) : TokenId{};
    const bool accuses = above.valid() && c.patterns.word("breach_verb", c.tree.token(above).lemma) == "accuse";
    return accuses ? above : verb;
  }

  /// "India and Pakistan accused each other of breaking it": each lays a breach to the other; empty for more or fewer.
  std::vector<ReadAssertion> each_other() const {
    const TokenId verb = kind() == "accuse" ? accuser() : breach_reporter(c, match);
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

  /// "violations BY all sides", "accused THEM of 300 breaches", "THEY had committed 54 breaches".
  std::vector<TokenId> accused() const {
    for (const TokenId child : c.tree.children(match.top))
      if (const TokenId by = c.tree.child(child, {"case"}); by.valid() && c.tree.token(by).lower == "by")
        return {child};
    const TokenId verb = accused_by_label(breach_reporter(c, match));
    const auto told = verb.valid() ? c.patterns.word("breach_verb", c.tree.token(verb).lemma) : "";
    if (told == "accuse") return truce_objects(c.tree, verb);
    return told == "did" ? truce_subjects(c.tree, verb) : std::vector<TokenId>{};
  }

  void holder() {
    TruceHolder h = truce_holder(c, match, frame);
    out.assertion.holder = h.holder;
    out.assertion.via = h.via;
    out.assertion.statement = h.statement;
    out.assertion.asserted = h.asserted;
    const TokenId verb = kind() == "accuse" ? accuser() : is_noun_kind(kind()) ? breach_reporter(c, match) : TokenId{};
    if (verb.valid() && labelled(verb, h.statement)) return;
    const bool told = h.statement.valid() && h.holder.text != c.wire();  // not by an "it" that we know nobody for
    if (told || !verb.valid() || c.patterns.word("breach_verb", c.tree.token(verb).lemma) == "did") return;
    const auto tokens = truce_subjects(c.tree, verb);
    const auto who = truce_parties(c, tokens);
    if (who.size() > 1 || tokens.empty()) return;
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
    if (!s.valid() || !is_noun_kind(kind()) || c.tree.token(verb).xpos != "VBG" || !c.tree.is(verb, "advcl"))
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

  /// "did not say WHEN the truce would begin" says nothing of it.
  bool asked() const {
    const TokenId above = c.tree.head(match.top);
    if (!above.valid() || (!c.tree.is(match.top, "ccomp") && !c.tree.is(match.top, "advcl"))) return false;
    const std::string& first = c.tree.token(TokenId{c.tree.subtree(match.top).begin}).lower;
    if (c.patterns.word("interrogative", first).empty() || c.patterns.word("say", c.tree.token(above).lemma).empty())
      return false;
    for (const TokenId child : c.tree.children(above))
      if (c.factuality.is(c.tree.token(child).lower, lexicon::FactualityClass::negator)) return true;
    return false;
  }

  /// "has yet to see WHETHER the truce is kept", "asked IF it had been suspended": a question, and nothing is said of
  /// it.
  bool left_open() const {
    TokenId t = match.top;
    for (int step = 0; step < 3 && t.valid(); ++step, t = c.tree.head(t)) {
      const TokenId mark = c.tree.child(t, {"mark"});
      if (mark.valid() && !c.patterns.word("whether", c.tree.token(mark).lower).empty()) return true;
      if (c.tree.is(t, "conj") || c.tree.is(t, "aux") || c.tree.is(t, "xcomp")) continue;
      // "If it is violated, it will be KNOWN": a condition, and no question
      if (!mark.valid() || c.tree.is(t, "advcl") || c.patterns.word("interrogative", c.tree.token(mark).lower).empty())
        return false;
      const TokenId above = c.tree.head(t);
      return above.valid() && !c.patterns.word("wonder", c.tree.token(above).lemma).empty();
    }
    return false;
  }

  /// A breach noun alleges a breach where breaches are counted or recorded, or where somebody speaks of whose they are.
  bool alleged() const {
    // "will begin to count violations" has counted none
    if (const TokenId verb = breach_reporter(c, match);
        verb.valid() && factuality_of(c.tree, verb, c.factuality).modality == "future")
      return false;
    if (breaches_counted(c, match) || breach_reporter(c, match).valid()) return true;
    return out.assertion.statement.valid() && (kind() != "breach_noun" || judged() || !accused().empty());
  }

  /// "It IS A VIOLATION, full stop", "was technical and NOT A BREACH".
  bool judged() const {
    return c.tree.child(match.top, {"cop"}).valid() ||
           (c.tree.is(match.top, "conj") && c.tree.child(c.tree.head(match.top), {"cop"}).valid());
  }

  /// "since the war erupted in April" is how it all began.
  bool of_war() const {
    if (!c.patterns.word("again", match.pattern->trigger.front()).empty()) return false;  // "that the war be RESUMED"
    return std::any_of(match.fillers.begin(), match.fillers.end(),
                       [&](TokenId t) { return !c.patterns.word("war", c.tree.token(t).lemma).empty(); });
  }

  /// "flights resumed", "the rescue operation continued"
  bool of_peaceful_act() const {
    // "their FRONTS were free to resume operations"
    const auto who = kind() == "act" ? truce_parties(c, match.subjects) : std::vector<record::ActorId>{};
    if (std::any_of(who.begin(), who.end(), [&](record::ActorId id) { return side_at_war(c, id); })) return false;
    return std::any_of(match.fillers.begin(), match.fillers.end(), [&](TokenId t) {
      return !c.patterns.word("not_fighting", c.tree.token(t).lemma).empty() && !c.tree.child(t, {"amod"}).valid();
    });
  }

  /// "would not reciprocate", "will follow suit": "did the same" may be anything.
  bool promised() const {
    const TokenId aux = c.tree.child(match.top, {"aux"});
    return out.assertion.statement.valid() && aux.valid() && c.tree.token(aux).xpos == "MD";
  }

  /// "Yerevan says truce INTACT": where verbs are left out.
  bool in_headline() const {
    const std::uint32_t block = c.tree.analysis().sentences[c.tree.token(match.top).sentence.index].block;
    return block < c.document.blocks.size() && c.document.blocks[block].kind != text::BlockKind::paragraph;
  }

  /// "THEY fired first", "the REBELS opened fire first": said of somebody else.
  bool by_others() const {
    if (match.subjects.empty() || !out.assertion.statement.valid() || match.pattern->trigger.back() != "first")
      return false;
    const TokenId t = match.subjects.front();
    const record::ActorId who = c.actor(t);
    if (who.valid()) return !record::same_side(c.actors.actors, who, out.assertion.holder.actor);
    return !c.patterns.word("third_person", c.tree.token(t).lower).empty();
  }

  bool takes_part_in_something() const {
    return std::any_of(match.units.begin(), match.units.end(), [&](std::uint32_t u) {
      return std::any_of(c.tree.children(c.units.units[u].head).begin(), c.tree.children(c.units.units[u].head).end(),
                         [&](TokenId t) {
                           const TokenId in = c.tree.child(t, {"case"});
                           return in.valid() && c.tree.token(in).lower == "in";
                         });
    });
  }

  /// "broke EVERY truce that they had declared": of truces at large.
  bool of_any_truce() const {
    if (!c.tree.is(match.top, "acl:relcl")) return false;
    const TokenId det = c.tree.child(c.tree.head(match.top), {"det"});
    return det.valid() && c.patterns.word("degree", c.tree.token(det).lower) == "full";
  }

  /// Things that the pattern alone cannot rule out.
  bool void_reading() const {
    const record::Assertion& a = out.assertion;
    if (a.state == "-" || a.state.empty()) return true;
    if (kind() == "same" && a.state != "proposed" && !promised()) return true;
    if (kind() == "own" && a.state == "violation" && !by_others()) return true;
    if (kind() == "headline" && !in_headline()) return true;
    // "neither side CAN AFFORD to go back to war" tells of no halt
    if (a.state == "halted" && match.pattern->state == "fighting" && a.modality != "asserted") return true;
    // "his men would not take part": in nothing else, and nobody says that they did
    if (kind() == "partake" && (a.state != "rejected" || takes_part_in_something())) return true;
    if (a.kind == "act" && of_any_truce()) return true;
    if (asked() || left_open()) return true;
    if (a.state == "fighting" && of_peaceful_act()) return true;
    if (of_two_minds() && (kind() == "past") != brought_about()) return true;
    if (a.state == "rejected" && of_report()) return true;
    if (a.state == "fighting" && of_war()) return true;
    return is_noun_kind(kind()) && a.state == "violation" && !alleged();
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
  if (r.void_reading()) return {};
  record::Assertion& a = r.out.assertion;
  r.parties();
  if (a.state == "violation") a.count = truce_count(c, match);
  if (a.count.valid()) a.kind = "count";
  if (a.state == "violation" && r.mutual()) a.rule += ".mutual";
  a.degree = truce_degree(c, match);
  if (a.degree.empty() && a.state != "violation") a.degree = truce_scope(c, match);
  a.valid = truce_time(c, match, r.frame, mentions);
  if (r.begins_later()) {
    a.state = "scheduled";
    if (a.valid.from < c.published.value) a.valid.from.clear();  // "on Sunday" was taken for the last one
  }
  if (r.ends_later()) {
    a.modality = "future";
    if (a.valid.from < c.published.value) a.valid.from.clear();
  }
  // "would last until May 18": says when it ends, and not that it is still to begin
  if (match.pattern->id == "lasted" && a.state == "scheduled" && a.valid.from.empty() && !a.valid.to.empty())
    a.state = "in_effect";
  if (a.polarity != "negative") a.term = truce_term(c, match);
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
  std::vector<ReadAssertion> out{r.out};
  if (r.frame.frame == "commit" && a.state == "extended" && !r.frame.negated) {
    out.push_back(r.out);
    out.back().assertion.state = "agreed";
    out.back().assertion.rule += "+commit";
  }
  return out;
}

}  // namespace truceline::extract
