#include "truceline/extract/noun_reports.h"

#include <string>
#include <vector>

namespace truceline::extract {

namespace {

using lexicon::Cue;
using lexicon::Cues;
using lexicon::Frame;
using text::TokenId;
using text::TokenRange;
using text::Tree;
using text::Upos;

struct Reading {
  const Cue* entry = nullptr;
  Content content;
};

// What may say what a noun or adjective reports: its own dependents to the right, and, where the parse has hung them on
// the verb, those of the verb that follow the noun at once: "renewed its call |for calm|".
std::vector<TokenId> dependents(const Tree& tree, TokenId t) {
  std::vector<TokenId> found;
  for (const TokenId c : tree.children(t))
    if (c.index > t.index) found.push_back(c);
  const TokenId verb = tree.is(t, "obj") ? tree.head(t) : TokenId{};
  if (!verb.valid()) return found;
  for (const TokenId c : tree.children(verb))
    if (c.index > t.index && tree.subtree(c).begin == tree.subtree(t).end) found.push_back(c);
  return found;
}

bool complement(const Tree& tree, TokenId c) {
  return tree.is(c, "acl") || tree.is(c, "ccomp") || tree.is(c, "advcl") || tree.is(c, "xcomp");
}

Content content_in(const Tree& tree, TokenId c, const Cue& entry) {
  if (tree.is(c, "acl:relcl") || !complement(tree, c)) return {};
  const bool opens = has_mark(tree, c, "that") || has_mark(tree, c, "whether") || tree.is(c, "ccomp");
  if (entry.takes(Frame::clause) && finite(tree, c) && opens) return clause_under(tree, c);
  if (entry.takes(Frame::infinitive) && to_infinitive(tree, c)) return {{tree.subtree(c)}, Frame::infinitive, false};
  return {};
}

// "critical |of the plan|": the phrase without its preposition.
Content phrase_in(const Tree& tree, TokenId c, TokenId mark) {
  const TokenRange range{mark.index + 1, tree.subtree(c).end};
  return range.empty() ? Content{} : Content{{range}, Frame::oblique, false};
}

// The entry of the word alone, or of it with the preposition that follows: "a claim |that|", "a call |for|".
template <typename Find>
Reading reading_of(const Tree& tree, TokenId t, const std::string& word, const Marks& marks, Find&& find) {
  const std::vector<TokenId> found = dependents(tree, t);
  if (const Cue* entry = find(word))
    for (const TokenId c : found)
      if (Content content = content_in(tree, c, *entry)) return {entry, std::move(content)};
  for (const TokenId c : found) {
    const TokenId mark = tree.child(c, {"case", "mark"});
    const Cue* entry = mark.valid() && mark.index > t.index ? find(word + " " + tree.token(mark).lower) : nullptr;
    if (!entry || !entry->takes(Frame::oblique) || marks.timed[c.index]) continue;
    if (Content content = phrase_in(tree, c, mark)) return {entry, std::move(content)};
  }
  return {};
}

bool capital(const std::string& form) { return !form.empty() && form.front() >= 'A' && form.front() <= 'Z'; }

// "|Sudan's| claim", "a claim |by the army|", "|Sudanese| claims", "the |RSF| claim".
TokenId owner(const Tree& tree, TokenId noun) {
  if (const TokenId own = tree.child(noun, {"nmod:poss"}); own.valid()) return own;
  for (const TokenId c : tree.children(noun)) {
    if (c.index > noun.index && tree.is(c, "nmod") && (has_mark(tree, c, "by") || has_mark(tree, c, "from"))) return c;
    const bool names = tree.is(c, "compound") || tree.is(c, "amod");
    if (c.index < noun.index && names && capital(tree.token(c).form)) return c;
  }
  return {};
}

// "|The group| repeated its claim", "made the claim": the subject of a verb that adds nothing of its own.
TokenId lender(const Tree& tree, TokenId noun, const Cues& cues) {
  if (!tree.is(noun, "obj")) return {};
  const TokenId verb = tree.head(noun);
  if (!verb.valid() || !cues.is_light(tree.token(verb).lemma)) return {};
  return speaker_of(tree, verb, cues).head;
}

bool has_no(const Tree& tree, TokenId noun) {
  const TokenId det = tree.child(noun, {"det"});
  return det.valid() && tree.token(det).lower == "no";
}

// "expressed |doubts that it would hold|": the verb has taken the noun with all that hangs on it.
bool taken(const Tree& tree, TokenId noun, const Cues& cues) {
  const Cue* above =
      tree.is(noun, "obj") && tree.head(noun).valid() ? cues.find(tree.token(tree.head(noun)).lemma) : nullptr;
  return above && (above->takes(Frame::feeling) || above->takes(Frame::noun_clause));
}

std::optional<Report> of_noun(const Tree& tree, TokenId t, const Cues& cues, const Marks& marks) {
  Reading reading =
      reading_of(tree, t, tree.token(t).lemma, marks, [&](const std::string& id) { return cues.noun(id); });
  if (!reading.entry || has_no(tree, t) || taken(tree, t, cues)) return std::nullopt;
  TokenId who = lender(tree, t, cues);
  if (!who.valid()) who = owner(tree, t);
  if (!who.valid()) return std::nullopt;
  return Report{t, reading.entry, {who, {}}, std::move(reading.content), marks.quoted[t.index], false};
}

// "is confident that", "are worried about"; also what the tagger takes for a passive.
std::optional<Report> of_adjective(const Tree& tree, TokenId t, const Cues& cues, const Marks& marks) {
  const bool predicate = tree.child(t, {"cop", "aux:pass"}).valid();
  const TokenId who = tree.child(t, {"nsubj"});
  if (!predicate || !who.valid() || tree.token(who).lower == "it" || tree.token(who).xpos.starts_with('W'))
    return std::nullopt;
  const std::string& form = tree.token(t).lower;  // "worried", whatever its lemma
  Reading reading = reading_of(tree, t, form, marks, [&](const std::string& id) { return cues.adjective(id); });
  if (!reading.content) return std::nullopt;
  return Report{t, reading.entry, {who, {}}, std::move(reading.content), marks.quoted[t.index], false};
}

}  // namespace

std::optional<Report> noun_report(const Tree& tree, TokenId t, const Cues& cues, const Marks& marks) {
  const text::Token& token = tree.token(t);
  if (token.xpos == "NN" || token.xpos == "NNS") return of_noun(tree, t, cues, marks);
  if (token.upos == Upos::ADJ || token.xpos == "VBN") return of_adjective(tree, t, cues, marks);
  return std::nullopt;
}

}  // namespace truceline::extract
