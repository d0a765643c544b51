#include "truceline/extract/truce_denials.h"

#include <algorithm>

#include "truceline/extract/speech.h"
#include "truceline/extract/truce_holder.h"

namespace truceline::extract {

namespace {

using lexicon::FactualityClass;
using text::TokenId;
using text::Tree;

/// How many sentences back the incident of "denied attacking the post" may have been called a violation.
constexpr std::uint32_t kIncidentReach = 2;

/// Assertions that a denial looks back over for what it denies: more than a story has.
constexpr int kLookBack = 500;

bool same_party(const record::Assertion& a, record::ActorId who) {
  return std::find(a.parties.begin(), a.parties.end(), who) != a.parties.end();
}

struct Denial {
  TokenId word;        // "denied"; "said" in "never said"
  std::string state;   // denied | unverified
  bool said = false;   // denies having said it
  bool bare = false;   // "the allegation": what is denied stands elsewhere
  TokenId report;      // "the allegation", "an RSF claim that ..."
  text::Span content;  // what is denied
};

struct Finder {
  const TruceContext& c;
  text::SentenceId sentence;
  const SentenceMentions& mentions;
  std::vector<ReadAssertion>& here;
  const std::vector<ReadAssertion>& before;
  const std::vector<std::uint16_t>& fills;

  bool negated(TokenId t) const {
    for (const TokenId child : c.tree.children(t)) {
      const text::Token& token = c.tree.token(child);
      if (c.factuality.is(token.lemma, FactualityClass::negator) ||
          c.factuality.is(token.lower, FactualityClass::negator))
        return true;
    }
    return false;
  }

  bool unable(TokenId t) const {
    if (negated(t)) return true;
    for (const auto& children : {c.tree.children(t)})
      for (const TokenId child : children)
        if (c.tree.is(child, "obj") && (c.tree.token(child).lemma == "none" || negated(child))) return true;
    const TokenId above = c.tree.head(t);
    return above.valid() && c.tree.token(above).lemma == "unable";
  }

  /// What is denied: the content of the statement that the word opens, else the complement of the word.
  text::Span content_of(TokenId word) const {
    const text::Span cue = c.tree.token(word).span;
    for (const record::Statement& s : c.statements)
      if (!s.cue.span.empty() && s.cue.span.overlaps(cue) && !s.content.empty()) return s.content_hull();
    text::Span span;
    const TokenId of = c.tree.is(word, "amod") ? c.tree.head(word) : word;
    for (const TokenId child : c.tree.children(of)) {
      // "denied any breach, SAYING there had been no clashes": what is said beside it is not denied
      const bool beside =
          c.tree.token(child).xpos == "VBG" && !c.patterns.word("say", c.tree.token(child).lemma).empty();
      if (beside && c.tree.is(child, "advcl")) continue;
      if (c.tree.is(child, "ccomp") || c.tree.is(child, "xcomp") || c.tree.is(child, "obj") ||
          c.tree.is(child, "acl") || c.tree.is(child, "advcl") || c.tree.is(child, "nsubj:pass"))
        span = text::hull(span, c.tree.span(child));
    }
    return span;
  }

  bool names_report(TokenId t) const {
    return t.valid() && !c.patterns.word("assertnoun", c.tree.token(t).lemma).empty();
  }

  /// The claim that a verb turns away: "rejected REPORTS that the truce had collapsed", "a CHARGE that Pakistan
  /// denies", "the ALLEGATIONS were dismissed"; invalid for none.
  TokenId report_of(TokenId t) const {
    for (const TokenId child : c.tree.children(t))
      if ((c.tree.is(child, "obj") || c.tree.is(child, "nsubj:pass") || c.tree.is(child, "xcomp")) &&
          names_report(child))
        return child;
    // "rejected reports" read as reports that were rejected
    const TokenId above = c.tree.head(t);
    return (c.tree.is(t, "amod") || c.tree.is(t, "acl")) && names_report(above) ? above : TokenId{};
  }

  /// "reports THAT THE TRUCE HAD COLLAPSED"; empty for "the report".
  text::Span told_in(TokenId report, TokenId verb) const {
    text::Span span;
    for (const TokenId child : c.tree.children(report))
      if (child != verb && child > report &&
          (c.tree.is(child, "acl") || c.tree.is(child, "ccomp") || c.tree.is(child, "nmod")))
        span = text::hull(span, c.tree.span(child));
    return span;
  }

  bool anaphoric(TokenId t) const {
    return names_report(t) || !c.patterns.word("pronoun", c.tree.token(t).lower).empty();
  }

  /// The word that calls it so: "as LIES", "BASELESS"; invalid for none.
  TokenId falsehood_after(TokenId t) const {
    const auto range = c.tree.analysis().sentences[sentence.index].tokens;
    for (std::uint32_t i = t.index + 1; i < range.end && i < t.index + 12; ++i)
      if (!c.patterns.word("falsehood", c.tree.token(TokenId{i}).lemma).empty() ||
          !c.patterns.word("falsehood", c.tree.token(TokenId{i}).lower).empty())
        return TokenId{i};
    return {};
  }

  /// "described that charge as lies", "called the claim baseless"; "the report is false", "that is a lie".
  bool calls_false(TokenId t, Denial& d) const {
    const text::Token& token = c.tree.token(t);
    const bool labels = !c.patterns.word("label", token.lemma).empty();
    for (const TokenId child : c.tree.children(t)) {
      if (!anaphoric(child)) continue;
      const bool called = labels && c.tree.is(child, "obj") && falsehood_after(child).valid();
      const bool is_false = !c.patterns.word("falsehood", token.lemma).empty() && c.tree.is(child, "nsubj");
      if (!called && !(is_false && !negated(t))) continue;
      if (names_report(child)) d.report = child;
      d.bare = true;
      d.content = c.tree.token(child).span;
      if (called) d.content = text::hull(d.content, c.tree.token(falsehood_after(child)).span);
      return true;
    }
    return false;
  }

  /// "WHOEVER SAYS that we rejected it is LYING", "anyone who claims it ended is wrong": what such people say.
  bool calls_liars(TokenId t, Denial& d) const {
    const std::string& lemma = c.tree.token(t).lemma;
    if (c.patterns.word("falsehood", lemma).empty() && c.patterns.word("falsehood", c.tree.token(t).lower).empty())
      return false;
    if (negated(t)) return false;
    constexpr std::uint32_t kToSay = 4;  // tokens from "anyone" to "says"
    const auto range = c.tree.analysis().sentences[sentence.index].tokens;
    for (std::uint32_t i = range.begin; i < t.index; ++i) {
      if (c.patterns.word("anyone", c.tree.token(TokenId{i}).lower).empty()) continue;
      for (std::uint32_t say = i + 1; say < t.index && say <= i + kToSay; ++say)
        if (!c.patterns.word("say", c.tree.token(TokenId{say}).lemma).empty()) {
          d.content = {c.tree.token(TokenId{say}).span.end, c.tree.token(t).span.begin};
          return true;
        }
    }
    return false;
  }

  /// "his men were NOT BEHIND the attack", "had NO HAND in it", "was NOT RESPONSIBLE": who says so denies the charge.
  bool no_part_in(TokenId t) const {
    if (c.patterns.word("involvement", c.tree.token(t).lemma).empty()) return false;
    if (!innermost_statement(c.statements, c.tree.token(t).span).valid()) return false;
    return negated(t) || (c.tree.is(t, "case") && negated(c.tree.head(t)));
  }

  /// "unaware of any truce", "had no knowledge of a deal", "no confirmation of it"
  bool unaware(TokenId t) const {
    if (!c.patterns.word("unaware", c.tree.token(t).lemma).empty()) return true;
    if (!c.patterns.word("no_knowledge", c.tree.token(t).lemma).empty()) return negated(t);
    return knows_nothing(t);
  }

  /// "KNEW NOTHING of any clashes"
  bool knows_nothing(TokenId t) const {
    if (c.tree.token(t).lemma != "know") return false;
    const TokenId what = c.tree.child(t, {"obj"});
    return what.valid() && c.tree.token(what).lower == "nothing";
  }

  bool asks(TokenId t) const {
    for (const TokenId child : c.tree.children(t)) {
      if (!c.tree.is(child, "ccomp") && !c.tree.is(child, "advcl")) continue;
      const TokenId first{c.tree.subtree(child).begin};
      const std::string& w = c.tree.token(first).lower;
      if (w == "when" || w == "whether" || w == "how" || w == "where" || w == "why" || w == "if" || w == "who" ||
          w == "what")
        return true;
    }
    return false;
  }

  bool find(TokenId t, Denial& d) const {
    const text::Token& token = c.tree.token(t);
    d.word = t;
    d.state = "denied";
    if (calls_false(t, d)) return true;
    if (token.upos != text::Upos::ADP && token.upos != text::Upos::VERB && token.upos != text::Upos::NOUN &&
        token.upos != text::Upos::ADJ)
      return false;
    if (denies(t, d) || calls_liars(t, d)) return true;
    if (no_part_in(t)) {
      d.content = text::hull(text::hull(said_from(t), token.span), c.tree.token(c.tree.head(t)).span);
      return true;
    }
    if ((!c.patterns.word("verify", token.lemma).empty() && unable(t)) ||
        !c.patterns.word("unconfirmed", token.lower).empty() || unaware(t)) {
      d.state = "unverified";
      d.content = c.tree.span(t);
      // who is accused and "knew nothing of it" denies it
      if (knows_nothing(t) && speaks_of_violence(d.content)) {
        d.state = "denied";
        return true;
      }
      for (const TokenId child : c.tree.children(t))
        if (c.tree.is(child, "obj") || c.tree.is(child, "ccomp"))
          d.content = text::hull(text::hull(said_from(t), token.span), c.tree.span(child));
      return true;
    }
    if (c.patterns.word("say", token.lemma).empty() || asks(t)) return false;
    const TokenId nothing = no_such_thing(t);
    if (!negated(t) && !nothing.valid()) return false;
    d.said = true;
    d.content = nothing.valid() ? text::hull(token.span, c.tree.span(nothing)) : content_of(t);
    return said_in_quotation(t);
  }

  /// "had announced NO SUCH THING", "said NOTHING of the kind"; invalid for none.
  TokenId no_such_thing(TokenId t) const {
    const TokenId what = c.tree.child(t, {"obj"});
    if (!what.valid() || c.patterns.word("such_thing", c.tree.token(what).lemma).empty()) return {};
    return negated(what) || c.factuality.is(c.tree.token(what).lower, FactualityClass::negator) ? what : TokenId{};
  }

  /// "ANNOUNCING one", "HAVING ANNOUNCED one".
  bool gerund(TokenId t) const {
    if (c.tree.token(t).xpos == "VBG") return true;
    const TokenId having = c.tree.child(t, {"aux"});
    return having.valid() && c.tree.token(having).xpos == "VBG";
  }

  /// "denied that HE HAD SPOKEN of a full halt", "denied PROMISING one": his own words are what he denies.
  bool denies_words(TokenId t) const {
    for (const TokenId child : c.tree.children(t)) {
      if (!c.tree.is(child, "ccomp") && !c.tree.is(child, "xcomp")) continue;
      if (c.patterns.word("say", c.tree.token(child).lemma).empty()) continue;
      const TokenId subject = c.tree.child(child, {"nsubj"}), who = c.tree.child(t, {"nsubj"});
      if (!subject.valid()) return c.tree.is(child, "xcomp") || gerund(child);
      if (c.tree.token(subject).upos == text::Upos::PRON) return true;
      return who.valid() && c.actor(subject).valid() && c.actor(subject) == c.actor(who);
    }
    return false;
  }

  /// "Bahati denied IT."
  bool denies_it(TokenId t) const {
    const TokenId what = c.tree.child(t, {"obj"});
    return what.valid() && !c.patterns.word("pronoun", c.tree.token(what).lower).empty() &&
           !c.tree.child(what, {"acl", "nmod"}).valid();
  }

  bool denies(TokenId t, Denial& d) const {
    const auto deny = c.patterns.word("deny", c.tree.token(t).lemma);
    if (deny.empty() || negated(t) || c.tree.token(t).upos == text::Upos::ADJ) return false;
    d.report = report_of(t);
    // "reject" alone turns an offer down; "disputed that it had collapsed" is a denial.
    if (deny != "deny" && !d.report.valid() && !c.tree.child(t, {"ccomp"}).valid()) return false;
    d.content = content_of(t);
    if (!d.report.valid()) {
      d.said = denies_words(t);
      d.bare = denies_it(t);
      return true;
    }
    const text::Span told = told_in(d.report, t);
    d.bare = told.empty();
    d.content = d.bare ? c.tree.token(d.report).span : told;
    return true;
  }

  /// "Smith did not say when" is the wire's remark; only the speaker himself can deny having said it.
  bool said_in_quotation(TokenId t) const {
    const auto s = innermost_statement(c.statements, c.tree.token(t).span);
    if (!s.valid()) return false;
    for (const TokenId subject : truce_subjects(c.tree, t)) {
      const std::string& w = c.tree.token(subject).lower;
      if (!c.patterns.word("first_person", w).empty()) return true;
      if (c.actor(subject).valid() && c.actor(subject) == c.statements[s.index].speaker.actor) return true;
    }
    return false;
  }

  TruceHolder holder(const Denial& d) const {
    TruceHolder h;
    h.asserted = c.published.value;
    const text::Span word = c.tree.token(d.word).span;
    for (std::size_t i = 0; i < c.statements.size(); ++i)
      if (!d.said && c.statements[i].cue.span.overlaps(word)) h.statement = record::StatementId{i};
    if (!h.statement.valid()) h.statement = innermost_statement(c.statements, word);
    if (h.statement.valid()) {
      h.holder = holder_of(c, h.statement);
      if (const auto& time = c.statements[h.statement.index].time; !time.empty()) h.asserted = time;
      if (h.holder.actor.valid() || !h.holder.text.empty()) return h;
    }
    const auto subjects = truce_subjects(c.tree, d.word);
    const auto who = truce_parties(c, subjects);
    if (who.size() == 1) {
      h.holder = {who.front(), c.tree.token(subjects.front()).span,
                  std::string(text::slice(c.document.text, c.tree.token(subjects.front()).span))};
    } else {
      h.holder = {{}, {}, c.wire()};
    }
    return h;
  }

  /// The index in `before` of what is denied; -1 for none. A claim of the same state by another comes first; for a
  /// denial of having said it, a claim by the same person or about what he did.
  int about(const std::string& state, const record::Holder& who, bool said, bool other_only, text::Span content) const {
    int last = -1;
    for (int i = static_cast<int>(before.size()) - 1; i >= 0; --i) {
      if (static_cast<int>(before.size()) - i > kLookBack) break;
      const record::Assertion& a = before[static_cast<std::size_t>(i)].assertion;
      if (a.kind == "meta" || a.presupposed || elsewhere(a.places, content)) continue;
      const bool own = a.holder.actor.valid() && a.holder.actor == who.actor;
      const bool halt = a.state == "declared" || a.state == "halted" || a.state == "in_effect" || a.state == "agreed";
      if (said ? (halt && (own || same_party(a, who.actor))) : (a.state == state && !own)) return i;
      if (last < 0 && !own && !other_only && !said && of_one_kind(a.state, state)) last = i;
    }
    return last;
  }

  /// "Fighting in DARAA went on", and a denial that speaks of IDLIB: two places.
  bool elsewhere(const std::vector<record::PlaceId>& told, text::Span content) const {
    if (told.empty()) return false;
    bool named = false;
    const auto range = c.tree.analysis().sentences[sentence.index].tokens;
    for (std::uint32_t t = range.begin; t < range.end; ++t) {
      const record::PlaceId place = c.places.by_token[t];
      if (!place.valid() || !content.contains(c.tree.token(TokenId{t}).span)) continue;
      named = true;
      if (std::find(told.begin(), told.end(), place) != told.end()) return false;
      if (c.places.places[place.index].feature.starts_with("PCL")) return false;
    }
    return named;
  }

  /// States that one denial may answer: "denied that it had agreed" answers that there is a truce, and no breach of it.
  static bool of_one_kind(const std::string& a, const std::string& b) {
    const auto on = [](const std::string& s) {
      return s.empty() || s == "declared" || s == "agreed" || s == "scheduled" || s == "extended";
    };
    if (b.empty() && a == "in_effect") return true;
    const auto off = [](const std::string& s) {
      return s == "ended" || s == "collapsed" || s == "expired" || s == "suspended" || s == "fighting";
    };
    return (on(a) && on(b)) || (off(a) && off(b));
  }

  bool speaks_of_truce(text::Span content) const {
    return std::any_of(mentions.mentions.begin(), mentions.mentions.end(),
                       [&](const TruceMention& m) { return m.noun && content.contains(c.tree.token(m.head).span); });
  }

  bool speaks_of_violence(text::Span content) const {
    const auto range = c.tree.analysis().sentences[sentence.index].tokens;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (content.contains(c.tree.token(TokenId{t}).span) &&
          (fills[c.units.by_token[t]] & (kFillsHostility | kFillsLoose | kFillsIncident | kFillsBreach) ||
           !c.patterns.word("violence", c.tree.token(TokenId{t}).lemma).empty() ||
           !c.patterns.word("involvement", c.tree.token(TokenId{t}).lemma).empty()))
        return true;
    return false;
  }

  static bool same_holder(const record::Holder& a, const record::Holder& b) {
    return a.actor.valid() || b.actor.valid() ? a.actor == b.actor : a.text == b.text;
  }

  int recent_violation(const record::Holder& who, bool counts) const {
    for (int i = static_cast<int>(before.size()) - 1; i >= 0; --i) {
      const ReadAssertion& a = before[static_cast<std::size_t>(i)];
      if (sentence.index - a.sentence.index > kIncidentReach) return -1;
      if (a.assertion.state == "violation" && !same_holder(a.assertion.holder, who) && !(monitored(a) && !counts))
        return i;
    }
    return -1;
  }

  /// A monitor's count of breaches is no charge that "denied a strike on a hospital" answers.
  bool monitored(const ReadAssertion& a) const {
    if (a.assertion.kind != "count" || !a.assertion.holder.actor.valid()) return false;
    const std::string& kind = c.actors.actors[a.assertion.holder.actor.index].kind;
    return kind == "igo" || kind == "ngo";
  }

  /// A charge in this very sentence: "accused Islamabad of 300 breaches, a charge that Pakistan denies".
  TokenId charge_here(const record::Holder& who, TokenId word) const {
    for (const ReadAssertion& a : here)
      if (a.assertion.state == "violation" && a.top != word && !same_holder(a.assertion.holder, who)) return a.top;
    return {};
  }

  /// Whose claim is denied: "denied AN RSF claim that ..."; invalid where the claim is nobody's.
  TokenId owner(const Denial& d, const record::Holder& who) const {
    if (!d.report.valid()) return {};
    for (const TokenId child : c.tree.children(d.report))
      if (child < d.report && c.actor(child).valid() && c.actor(child) != who.actor) return child;
    return {};
  }

  /// "I NEVER said": the subject and the negator belong to what denies.
  text::Span said_from(TokenId word) const {
    text::Span span;
    for (const TokenId child : c.tree.children(word))
      if (child < word && word.index - child.index < 6 && !c.tree.is(child, "punct") && !c.tree.is(child, "mark"))
        span = text::hull(span, c.tree.token(child).span);
    return span;
  }

  ReadAssertion make(const Denial& d, const TruceHolder& h, int of, std::uint32_t group, text::Span evidence) const {
    ReadAssertion out;
    record::Assertion& a = out.assertion;
    a.kind = "meta";
    a.state = d.state;
    a.rule = "truce.meta." + d.state + (d.said ? ".said" : "");
    a.holder = h.holder;
    a.statement = h.statement;
    a.asserted = h.asserted;
    a.span = text::hull(c.tree.token(d.word).span, evidence);
    if (d.said) a.span = text::hull(said_from(d.word), a.span);
    if (of >= 0) {
      a.about = record::AssertionId{static_cast<std::size_t>(of)};
      group = before[static_cast<std::size_t>(of)].group;
    }
    out.group = group;
    out.top = d.word;
    out.sentence = sentence;
    out.overlay = true;
    return out;
  }

  void read(const Denial& d, std::vector<ReadAssertion>& found) {
    if (d.content.empty()) return;
    const TruceHolder h = holder(d);
    if (d.bare) return read_bare(d, h, found);
    const auto denied = std::find_if(here.begin(), here.end(), [&](const ReadAssertion& a) {
      return a.top != d.word && d.content.contains(c.tree.token(a.top).span) && !beside(h, a);
    });
    if (denied != here.end()) return read_claim(d, h, *denied, found);
    if (d.said) return read_words(d, h, found);
    const int violation = recent_violation(h.holder, d.state == "unverified");
    if (d.state == "unverified") {
      if (const TokenId top = charge_here({}, d.word); top.valid()) return answer(d, h, top, found);
      if (violation >= 0) {
        found.push_back(make(d, h, violation, 0, d.content));
      } else if (speaks_of_truce(d.content) && !before.empty()) {
        found.push_back(make(d, h, about("", h.holder, false, false, d.content), 0, d.content));
      }
      return;
    }
    if (speaks_of_violence(d.content)) {
      if (violation >= 0) return found.push_back(make(d, h, violation, 0, d.content));
      if (const TokenId top = charge_here(h.holder, d.word); top.valid()) return answer(d, h, top, found);
    }
    if (!speaks_of_violence(d.content) && speaks_of_truce(d.content) && !before.empty())
      found.push_back(make(d, h, about("", h.holder, false, false, d.content), 0, d.content));
  }

  /// "denied an RSF claim that ...", where the claim was read as a statement of its own.
  bool claimed_inside(const Denial& d, const ReadAssertion& denied) const {
    const record::StatementId inner = denied.assertion.statement;
    if (!inner.valid() || !c.statements[inner.index].within.valid()) return false;
    return c.statements[c.statements[inner.index].within.index].cue.span.overlaps(c.tree.token(d.word).span);
  }

  /// "denied that he had spoken of a complete halt to fighting": of a halt that nothing else asserts here.
  void read_words(const Denial& d, const TruceHolder& h, std::vector<ReadAssertion>& found) {
    const int of = about("declared", h.holder, true, true, d.content);
    if (!speaks_of_truce(d.content) && (of < 0 || !no_such_thing(d.word).valid())) return;
    ReadAssertion out = make(d, h, of, 0, d.content);
    const auto range = c.tree.analysis().sentences[sentence.index].tokens;
    for (std::uint32_t t = range.begin; t < range.end && out.assertion.degree.empty(); ++t)
      if (d.content.contains(c.tree.token(TokenId{t}).span))
        out.assertion.degree = c.patterns.word("degree", c.tree.token(TokenId{t}).lower);
    found.push_back(std::move(out));
  }

  static bool beside(const TruceHolder& h, const ReadAssertion& a) {
    return h.statement.valid() && !a.assertion.statement.valid();
  }

  void answer(const Denial& d, const TruceHolder& h, TokenId top, std::vector<ReadAssertion>& found) {
    found.push_back(make(d, h, -1, 0, d.content));
    found.back().answers = top;
  }

  /// "rejected the allegation": whatever was alleged last, here or just before.
  void read_bare(const Denial& d, const TruceHolder& h, std::vector<ReadAssertion>& found) {
    if (const TokenId top = charge_here(h.holder, d.word); top.valid()) return answer(d, h, top, found);
    if (const int violation = recent_violation(h.holder, true); violation >= 0)
      return found.push_back(make(d, h, violation, 0, d.content));
    if (const int told = just_told(h.holder); told >= 0) found.push_back(make(d, h, told, 0, d.content));
  }

  /// "The truce ran out at midnight, the rebels said. The minister REJECTED THAT ACCOUNT": what another side has just
  /// said of the truce; -1 for nothing.
  int just_told(const record::Holder& who) const {
    constexpr std::uint32_t kJust = 2;  // sentences
    for (int i = static_cast<int>(before.size()) - 1; i >= 0; --i) {
      const ReadAssertion& a = before[static_cast<std::size_t>(i)];
      if (sentence.index - a.sentence.index > kJust) return -1;
      const bool said = a.assertion.statement.valid() && a.assertion.kind != "meta" && !a.assertion.presupposed;
      if (said && !same_holder(a.assertion.holder, who)) return i;
    }
    return -1;
  }

  /// What is denied is asserted in this sentence. Where it is somebody's claim it stays, as his; else it is nobody's
  /// here.
  void read_claim(const Denial& d, const TruceHolder& h, const ReadAssertion& denied,
                  std::vector<ReadAssertion>& found) {
    // "denied a full halt, a day after he announced a pause": the pause is told beside the denial, and not denied.
    // "denied that they had discussed the truce THAT LAPSED in October": nor is what the truce is known by
    const auto within = [&](const ReadAssertion& a) {
      if (c.tree.is(a.top, "acl:relcl") && c.tree.token(a.top).xpos == "VBD") return false;
      return a.top != d.word && d.content.contains(c.tree.token(a.top).span) && !beside(h, a);
    };
    ReadAssertion out = make(d, h, -1, denied.group, denied.assertion.span);
    out.assertion.degree = denied.assertion.degree;
    out.denied = denied.assertion.state;
    if (claimed_inside(d, denied)) {
      out.answers = denied.top;
      found.push_back(std::move(out));
      return;
    }
    const TokenId claimant = owner(d, h.holder);
    if (!claimant.valid()) {
      if (const int of = about(denied.assertion.state, h.holder, d.said, d.said, d.content); of >= 0) {
        out.assertion.about = record::AssertionId{static_cast<std::size_t>(of)};
        out.group = before[static_cast<std::size_t>(of)].group;
      }
      std::erase_if(here, within);
      found.push_back(std::move(out));
      return;
    }
    out.answers = denied.top;
    for (ReadAssertion& a : here) {
      if (!within(a)) continue;
      const text::Span name = c.tree.token(claimant).span;
      a.assertion.holder = {c.actor(claimant), name, std::string(text::slice(c.document.text, name))};
    }
    found.push_back(std::move(out));
  }
};

}  // namespace

std::vector<ReadAssertion> find_truce_denials(const TruceContext& c, text::SentenceId sentence,
                                              const SentenceMentions& mentions, std::vector<ReadAssertion>& here,
                                              const std::vector<ReadAssertion>& before,
                                              const std::vector<std::uint16_t>& fills) {
  Finder finder{c, sentence, mentions, here, before, fills};
  std::vector<ReadAssertion> found;
  const text::TokenRange range = c.tree.analysis().sentences[sentence.index].tokens;
  for (std::uint32_t t = range.begin; t < range.end; ++t) {
    Denial d;
    if (finder.find(TokenId{t}, d)) finder.read(d, found);
  }
  return found;
}

}  // namespace truceline::extract
