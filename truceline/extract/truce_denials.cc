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
    for (const TokenId child : c.tree.children(of))
      if (c.tree.is(child, "ccomp") || c.tree.is(child, "xcomp") || c.tree.is(child, "obj") ||
          c.tree.is(child, "acl") || c.tree.is(child, "advcl") || c.tree.is(child, "nsubj:pass"))
        span = text::hull(span, c.tree.span(child));
    return span;
  }

  /// "rejected REPORTS that the truce had collapsed": reject alone turns an offer down.
  bool rejects_report(TokenId t) const {
    for (const TokenId child : c.tree.children(t))
      if ((c.tree.is(child, "obj") || c.tree.is(child, "nsubj:pass")) &&
          !c.patterns.word("assertnoun", c.tree.token(child).lemma).empty())
        return true;
    // "rejected reports" read as reports that were rejected
    const TokenId above = c.tree.head(t);
    return above.valid() && c.tree.is(t, "amod") && !c.patterns.word("assertnoun", c.tree.token(above).lemma).empty();
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
    if (token.upos != text::Upos::VERB && token.upos != text::Upos::NOUN) return false;
    const auto deny = c.patterns.word("deny", token.lemma);
    d.word = t;
    d.state = "denied";
    if (!deny.empty() && !negated(t) && (deny == "deny" || rejects_report(t))) {
      d.content = content_of(t);
      return true;
    }
    if (!c.patterns.word("verify", token.lemma).empty() && unable(t)) {
      d.state = "unverified";
      d.content = c.tree.span(t);
      return true;
    }
    if (c.patterns.word("say", token.lemma).empty() || !negated(t) || asks(t)) return false;
    d.said = true;
    d.content = content_of(t);
    return said_in_quotation(t);
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
  int about(const std::string& state, const record::Holder& who, bool said, bool other_only) const {
    int last = -1;
    for (int i = static_cast<int>(before.size()) - 1; i >= 0; --i) {
      if (static_cast<int>(before.size()) - i > kLookBack) break;
      const record::Assertion& a = before[static_cast<std::size_t>(i)].assertion;
      if (a.kind == "meta") continue;
      const bool own = a.holder.actor.valid() && a.holder.actor == who.actor;
      const bool halt = a.state == "declared" || a.state == "halted" || a.state == "in_effect" || a.state == "agreed";
      if (said ? (halt && (own || same_party(a, who.actor))) : (a.state == state && !own)) return i;
      if (last < 0 && !own && !other_only && !said) last = i;
    }
    return last;
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
           !c.patterns.word("violence", c.tree.token(TokenId{t}).lemma).empty()))
        return true;
    return false;
  }

  int recent_violation(const record::Holder& who) const {
    for (int i = static_cast<int>(before.size()) - 1; i >= 0; --i) {
      const ReadAssertion& a = before[static_cast<std::size_t>(i)];
      if (sentence.index - a.sentence.index > kIncidentReach) return -1;
      const record::Holder& by = a.assertion.holder;
      const bool own = by.actor.valid() || who.actor.valid() ? by.actor == who.actor : by.text == who.text;
      if (a.assertion.state == "violation" && !own) return i;
    }
    return -1;
  }

  /// "I NEVER said": the subject and the negator belong to what denies.
  text::Span said_from(TokenId word) const {
    text::Span span;
    for (const TokenId child : c.tree.children(word))
      if (child < word && word.index - child.index < 6 && !c.tree.is(child, "punct"))
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
    const auto denied = std::find_if(here.begin(), here.end(), [&](const ReadAssertion& a) {
      return a.top != d.word && d.content.contains(c.tree.token(a.top).span);
    });
    if (denied != here.end()) {
      const int of = about(denied->assertion.state, h.holder, d.said, d.said);
      ReadAssertion out = make(d, h, of, denied->group, denied->assertion.span);
      out.assertion.degree = denied->assertion.degree;
      found.push_back(out);
      std::erase_if(here, [&](const ReadAssertion& a) {
        return a.top != d.word && d.content.contains(c.tree.token(a.top).span);
      });
      return;
    }
    if (d.said) return;
    const int violation = recent_violation(h.holder);
    if (d.state == "unverified") {
      if (violation >= 0) found.push_back(make(d, h, violation, 0, d.content));
      return;
    }
    if (violation >= 0 && speaks_of_violence(d.content)) {
      found.push_back(make(d, h, violation, 0, d.content));
    } else if (speaks_of_truce(d.content) && !before.empty()) {
      found.push_back(make(d, h, about("", h.holder, false, false), 0, d.content));
    }
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
