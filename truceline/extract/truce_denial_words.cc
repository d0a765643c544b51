#include "truceline/extract/truce_denial_words.h"

#include <algorithm>

#include "truceline/extract/speech.h"
#include "truceline/extract/truce_holder.h"
#include "truceline/extract/truce_mentions.h"

namespace truceline::extract {

namespace {

using lexicon::FactualityClass;
using text::TokenId;

bool negated(const TruceContext& c, TokenId t) {
  for (const TokenId child : c.tree.children(t)) {
    const text::Token& token = c.tree.token(child);
    if (c.factuality.is(token.lemma, FactualityClass::negator) ||
        c.factuality.is(token.lower, FactualityClass::negator))
      return true;
  }
  return false;
}

struct Finder {
  const TruceContext& c;
  text::SentenceId sentence;
  const std::vector<std::uint16_t>& fills;

  /// "I told them that it was under strain, NOTHING more" denies no words.
  bool negated_before(TokenId t) const {
    const auto below = c.tree.children(t);
    return std::any_of(below.begin(), below.end(), [&](TokenId child) {
      const bool near = child < t || child.index <= t.index + 1;
      return near && (c.factuality.is(c.tree.token(child).lemma, FactualityClass::negator) ||
                      c.factuality.is(c.tree.token(child).lower, FactualityClass::negator));
    });
  }

  bool unable(TokenId t) const {
    if (negated(c, t)) return true;
    // "NEITHER CLAIM could be verified"
    if (const TokenId what = c.tree.child(t, {"nsubj:pass"}); what.valid() && negated(c, what)) return true;
    for (const auto& children : {c.tree.children(t)})
      for (const TokenId child : children)
        if (c.tree.is(child, "obj") && (c.tree.token(child).lemma == "none" || negated(c, child))) return true;
    // "could confirm ONLY five of the incidents"
    const auto& tokens = c.tree.analysis().tokens;
    const TokenId could = c.tree.child(t, {"aux"});
    if (could.valid() && c.tree.token(could).xpos == "MD" && t.index + 1 < tokens.size() &&
        tokens[t.index + 1].lower == "only")
      return true;
    const TokenId above = c.tree.head(t);
    if (!above.valid()) return false;
    // "had NO WAY of checking either version"
    if (c.tree.token(above).upos == text::Upos::NOUN && c.tree.is(t, "acl") && negated(c, above)) return true;
    return c.tree.token(above).lemma == "unable";
  }

  /// "neither ACCOUNT could be checked", "checking either VERSION": a claim that was made, of whatever it was.
  bool checks_claim(TokenId t) const {
    if (c.patterns.word("check", c.tree.token(t).lemma).empty() &&
        c.patterns.word("verify", c.tree.token(t).lemma).empty())
      return false;
    for (const TokenId child : c.tree.children(t))
      if ((c.tree.is(child, "obj") || c.tree.is(child, "nsubj:pass")) &&
          !c.patterns.word("account", c.tree.token(child).lemma).empty())
        return unable(t);
    return false;
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
    if (names_report(t) || !c.patterns.word("pronoun", c.tree.token(t).lower).empty()) return true;
    // "every WORD OF THAT is a lie"
    const TokenId of = c.tree.child(t, {"nmod"});
    return of.valid() && !c.patterns.word("pronoun", c.tree.token(of).lower).empty();
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
    // "DENIED taking part, CALLING the charge propaganda" is one denial
    if (token.xpos == "VBG" && c.tree.is(t, "advcl") && c.tree.head(t).valid() &&
        !c.patterns.word("deny", c.tree.token(c.tree.head(t)).lemma).empty())
      return false;
    for (const TokenId child : c.tree.children(t)) {
      if (!anaphoric(child)) continue;
      const bool called = labels && c.tree.is(child, "obj") && falsehood_after(child).valid();
      const bool is_false = !c.patterns.word("falsehood", token.lemma).empty() && c.tree.is(child, "nsubj");
      if (!called && !(is_false && !negated(c, t))) continue;
      if (names_report(child)) d.report = child;
      // "reports OF A DEAL were false": what they report is denied
      d.content = d.report.valid() && is_false ? told_in(d.report, t) : text::Span{};
      d.bare = d.content.empty();
      if (!d.bare) {
        d.content = text::hull(text::hull(d.content, c.tree.token(child).span), token.span);
        return true;
      }
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
    if (negated(c, t)) return false;
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
    return negated(c, t) || (c.tree.is(t, "case") && negated(c, c.tree.head(t)));
  }

  /// "unaware of any truce", "had no knowledge of a deal", "no confirmation of it"
  bool unaware(TokenId t) const {
    if (!c.patterns.word("unaware", c.tree.token(t).lemma).empty()) return true;
    if (!c.patterns.word("no_knowledge", c.tree.token(t).lemma).empty()) return negated(c, t);
    return knows_nothing(t);
  }

  /// "KNEW NOTHING of any clashes"
  bool knows_nothing(TokenId t) const {
    if (c.tree.token(t).lemma != "know") return false;
    const TokenId what = c.tree.child(t, {"obj"});
    return what.valid() && c.tree.token(what).lower == "nothing";
  }

  /// "could not SAY who had fired", "no way of KNOWING who was right", "unable to ESTABLISH which side shot".
  bool knows_not_who(TokenId t) const {
    if (c.patterns.word("open_question", c.tree.token(t).lemma) != "clear") return false;
    const bool who = std::any_of(c.tree.children(t).begin(), c.tree.children(t).end(), [&](TokenId child) {
      return (c.tree.is(child, "ccomp") || c.tree.is(child, "obj") || c.tree.is(child, "advcl") ||
              c.tree.is(child, "acl:relcl")) &&
             !c.patterns.word("asked_who", c.tree.token(TokenId{c.tree.subtree(child).begin}).lower).empty();
    });
    const TokenId above = c.tree.head(t);
    return who && (unable(t) || (above.valid() && c.tree.token(above).upos == text::Upos::NOUN && negated(c, above)));
  }

  bool asks(TokenId t) const {
    for (const TokenId child : c.tree.children(t)) {
      if (!c.tree.is(child, "ccomp") && !c.tree.is(child, "advcl")) continue;
      const TokenId first{c.tree.subtree(child).begin};
      const std::string& w = c.tree.token(first).lower;
      if (w == "when" || w == "whether" || w == "how" || w == "where" || w == "why" || w == "if" || w == "who" ||
          w == "what" || w == "which")
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
      d.content = text::hull(text::hull(said_from(c, t), token.span), c.tree.token(c.tree.head(t)).span);
      return true;
    }
    d.claims = checks_claim(t);
    if (d.claims || (!c.patterns.word("verify", token.lemma).empty() && unable(t)) ||
        !c.patterns.word("unconfirmed", token.lower).empty() || unaware(t) || knows_not_who(t)) {
      d.state = "unverified";
      d.content = c.tree.span(t);
      // who is accused and "knew nothing of it" denies it
      if (knows_nothing(t) && speaks_of_violence(c, fills, d.content)) {
        d.state = "denied";
        return true;
      }
      for (const TokenId child : c.tree.children(t))
        if (c.tree.is(child, "obj") || c.tree.is(child, "ccomp"))
          d.content = text::hull(text::hull(said_from(c, t), token.span), c.tree.span(child));
      return true;
    }
    if (c.patterns.word("say", token.lemma).empty() || asks(t)) return false;
    const TokenId nothing = no_such_thing(c, t);
    if (!nothing.valid() && !negated_before(t)) return false;
    d.said = true;
    d.content = nothing.valid() ? text::hull(token.span, c.tree.span(nothing)) : content_of(t);
    return said_in_quotation(t);
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
    // "said that planes had bombed the town, WHICH Khartoum denied"
    if (what.valid() && c.tree.is(t, "acl:relcl") && c.tree.token(what).lower == "which") return true;
    return what.valid() && !c.patterns.word("pronoun", c.tree.token(what).lower).empty() &&
           !c.tree.child(what, {"acl", "nmod"}).valid();
  }

  bool denies(TokenId t, Denial& d) const {
    const auto deny = c.patterns.word("deny", c.tree.token(t).lemma);
    if (deny.empty() || negated(c, t) || c.tree.token(t).upos == text::Upos::ADJ) return false;
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
};

}  // namespace

std::optional<Denial> denial_at(const TruceContext& c, const std::vector<std::uint16_t>& fills, TokenId t) {
  Denial d;
  if (!Finder{c, c.tree.token(t).sentence, fills}.find(t, d)) return std::nullopt;
  return d;
}

text::Span said_from(const TruceContext& c, TokenId word) {
  text::Span span;
  for (const TokenId child : c.tree.children(word))
    if (child < word && word.index - child.index < 6 && !c.tree.is(child, "punct") && !c.tree.is(child, "mark"))
      span = text::hull(span, c.tree.token(child).span);
  return span;
}

TokenId no_such_thing(const TruceContext& c, TokenId t) {
  // "I told them that it was under strain, NOTHING more"
  if (c.tree.child(t, {"ccomp"}).valid()) return {};
  const TokenId what = c.tree.child(t, {"obj"});
  if (!what.valid() || c.patterns.word("such_thing", c.tree.token(what).lemma).empty()) return {};
  return negated(c, what) || c.factuality.is(c.tree.token(what).lower, FactualityClass::negator) ? what : TokenId{};
}

bool speaks_of_violence(const TruceContext& c, const std::vector<std::uint16_t>& fills, text::Span content) {
  const auto& tokens = c.tree.analysis().tokens;
  for (std::uint32_t t = c.tree.first_token(content.begin); t < tokens.size() && tokens[t].span.begin < content.end;
       ++t)
    if (content.contains(c.tree.token(TokenId{t}).span) &&
        (fills[c.units.by_token[t]] & (kFillsHostility | kFillsLoose | kFillsIncident | kFillsBreach | kFillsWeapon) ||
         !c.patterns.word("violence", c.tree.token(TokenId{t}).lemma).empty() ||
         !c.patterns.word("involvement", c.tree.token(TokenId{t}).lemma).empty()))
      return true;
  return false;
}

}  // namespace truceline::extract
