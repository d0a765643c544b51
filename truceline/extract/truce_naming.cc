#include "truceline/extract/truce_naming.h"

#include <algorithm>

#include "truceline/extract/speech.h"
#include "truceline/extract/truce_holder.h"

namespace truceline::extract {

namespace {

using text::TokenId;

/// "not", "n't" or "no" right under the noun.
TokenId refusal(const TruceContext& c, TokenId noun) {
  for (const TokenId child : c.tree.children(noun)) {
    const text::Token& token = c.tree.token(child);
    if (child < noun && (c.factuality.is(token.lower, lexicon::FactualityClass::negator) ||
                         c.factuality.is(token.lemma, lexicon::FactualityClass::negator)))
      return child;
  }
  return {};
}

/// "A TRUCE at night and rockets by day is no truce"
bool is_truce(const SentenceMentions& mentions, TokenId t) {
  return std::any_of(mentions.mentions.begin(), mentions.mentions.end(),
                     [&](const TruceMention& m) { return m.noun && m.head == t; });
}

/// What the speaker of `statement` says of the noun of `m`, in the words from `first` to it.
ReadAssertion said_of(const TruceContext& c, const TruceMention& m, text::SentenceId sentence,
                      record::StatementId statement, TokenId first) {
  const record::Date& said = c.statements[statement.index].time;
  ReadAssertion out;
  record::Assertion& a = out.assertion;
  a.noun = m.noun->lemmas.back();
  a.statement = statement;
  a.holder = holder_of(c, statement);
  a.asserted = said.empty() ? c.published.value : said;
  a.span = text::hull(c.tree.token(first).span, c.tree.token(m.head).span);
  out.top = m.head;
  out.sentence = sentence;
  out.group = m.group;
  return out;
}

ReadAssertion refused(ReadAssertion out) {
  out.assertion.kind = "meta";
  out.assertion.state = "denied";
  out.assertion.rule = "truce.not_called";
  out.overlay = true;
  return out;
}

/// "NO truce, NO talks": a refusal in two words, and no naming of what another calls a truce.
/// "NO TRUCE in the north, the army says": there is none.
ReadAssertion turned_down(ReadAssertion out, bool refuses) {
  out.assertion.kind = "state";
  out.assertion.state = refuses ? "rejected" : "none";
  out.assertion.rule = "truce.no_truce";
  return out;
}

/// "should NOT BE CALLED a truce", "did not describe it as a ceasefire".
bool not_to_be_called(const TruceContext& c, TokenId noun) {
  const TokenId verb = c.tree.head(noun), as = c.tree.child(noun, {"case"});
  if (as.valid() && c.tree.token(as).lower != "as") return false;  // "have not called time ON THE TRUCE"
  return verb.valid() && !c.patterns.word("label", c.tree.token(verb).lemma).empty() && refusal(c, verb).valid();
}

/// "What ceasefire?" she said: there is none.
std::vector<ReadAssertion> scoffed_at(const TruceContext& c, text::SentenceId sentence,
                                      const SentenceMentions& mentions) {
  const text::TokenRange range = c.tree.analysis().sentences[sentence.index].tokens;
  for (const TruceMention& m : mentions.mentions) {
    const std::uint32_t next = m.head.index + 1;
    if (!m.noun || m.head.index == range.begin || next >= range.end || c.tree.token(TokenId{next}).form != "?")
      continue;
    const TokenId what{m.head.index - 1};
    const auto statement = innermost_statement(c.statements, c.tree.token(m.head).span);
    if (c.patterns.word("interrogative", c.tree.token(what).lower) != "what" || !statement.valid()) continue;
    ReadAssertion out = said_of(c, m, sentence, statement, what);
    out.assertion.kind = "state";
    out.assertion.state = "none";
    out.assertion.rule = "truce.what";
    return {out};
  }
  return {};
}

}  // namespace

std::vector<ReadAssertion> refused_names(const TruceContext& c, text::SentenceId sentence,
                                         const SentenceMentions& mentions) {
  std::vector<ReadAssertion> found = scoffed_at(c, sentence, mentions);
  for (const TruceMention& m : mentions.mentions) {
    const bool strong = m.noun && m.noun->kind == lexicon::TruceNounKind::strong;
    // "No pause, no pact, no parley", whatever the arrangement was called
    if (!m.noun || (!strong && m.noun->kind != lexicon::TruceNounKind::of_fire)) continue;
    const TokenId subject = c.tree.child(m.head, {"nsubj"}), no = refusal(c, m.head);
    const auto statement = innermost_statement(c.statements, c.tree.token(m.head).span);
    if (statement.valid() && !no.valid() && not_to_be_called(c, m.head)) {
      found.push_back(refused(said_of(c, m, sentence, statement, refusal(c, c.tree.head(m.head)))));
      continue;
    }
    if (!no.valid() || !statement.valid()) continue;
    // "called it NOT A CEASEFIRE but a breather"; "said NO CEASEFIRE had been signed" is another matter
    const bool called = !c.tree.is(m.head, "nsubj") &&
                        c.statements[statement.index].content_hull().begin == c.tree.token(no).span.begin;
    const bool is_none =
        subject.valid() && c.tree.child(m.head, {"cop"}).valid() &&
        (!c.patterns.word("pronoun", c.tree.token(subject).lower).empty() || is_truce(mentions, subject));
    if ((!is_none && !called) || (!strong && is_none)) continue;
    ReadAssertion out = said_of(c, m, sentence, statement, is_none ? subject : no);
    const bool direct = c.statements[statement.index].kind == "direct";
    const bool bare = !is_none && c.tree.token(no).lower == "no";
    found.push_back(bare ? turned_down(std::move(out), direct) : refused(std::move(out)));
  }
  return found;
}

}  // namespace truceline::extract
