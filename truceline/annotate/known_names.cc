#include "truceline/annotate/known_names.h"

#include <algorithm>

#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

constexpr std::uint32_t kLongestName = 12;  // tokens

/// "U.N." as written against "UN" in the base: full stops do not count, case does.
bool written_as(std::string_view written, std::string_view form) {
  std::string a, b;
  std::copy_if(written.begin(), written.end(), std::back_inserter(a), [](char c) { return c != '.'; });
  std::copy_if(form.begin(), form.end(), std::back_inserter(b), [](char c) { return c != '.'; });
  return a == b;
}

/// Names that begin with a small letter or a figure in the base ("al-Shabaab", "peshmerga", "400 Mawozo") may in the
/// text as well.
bool may_begin(const text::Token& token) {
  return is_capitalised(token) || (token.form[0] >= '0' && token.form[0] <= '9') || token.lower.starts_with("al") ||
         token.lower == "anti" || token.upos == text::Upos::PROPN;
}

/// "New People|'s Army": the word goes on in the next token, so what stands so far need not begin any name.
bool is_cut_word(const text::Analysis& analysis, std::uint32_t t) {
  if (t + 1 >= analysis.tokens.size()) return false;
  const text::Token& next = analysis.tokens[t + 1];
  return next.span.begin == analysis.tokens[t].span.end && (next.lower == "'s" || next.xpos == "POS");
}

bool begins_small(const lexicon::NameMatch& m) {
  return (m.form[0] >= 'a' && m.form[0] <= 'z') || (m.form[0] >= '0' && m.form[0] <= '9');
}

/// "The Times| of Zambia" is another paper than the known one.
bool goes_on_as_title(const text::Analysis& analysis, const KnownName& name, const lexicon::ActorBase& base) {
  const auto end = name.tokens.end;
  if (name.tokens.empty() || !base.is_cue("outlet_noun", analysis.tokens[end - 1].lower)) return false;
  return end + 1 < analysis.sentences[analysis.tokens[end - 1].sentence.index].tokens.end &&
         analysis.tokens[end].lower == "of" && is_capitalised(analysis.tokens[end + 1]);
}

}  // namespace

bool is_capitalised(const text::Token& token) {
  const auto c = static_cast<unsigned char>(token.form.empty() ? ' ' : token.form[0]);
  return (c >= 'A' && c <= 'Z') || c >= 0xC3;
}

KnownName known_name_at(const text::Document& document, const text::Analysis& analysis, std::uint32_t first,
                        const lexicon::ActorBase& base) {
  KnownName longest;
  const text::Token& begin = analysis.tokens[first];
  if (!may_begin(begin)) return longest;
  const std::uint32_t limit = std::min(analysis.sentences[begin.sentence.index].tokens.end, first + kLongestName);
  for (std::uint32_t last = first; last < limit; ++last) {
    const auto written = text::slice(document.text, {begin.span.begin, analysis.tokens[last].span.end});
    const std::string key = lexicon::fold(written);
    if (lexicon::fold(analysis.tokens[last].form).empty()) continue;  // the full stop after a name is none of it
    KnownName here{{first, last + 1}, {}};
    for (const lexicon::NameMatch& m : base.named(key))
      if (m.exact ? written_as(written, m.form) : is_capitalised(begin) || begins_small(m)) here.matches.push_back(m);
    if (base.discarded(key)) here.matches.clear();
    if (!here.matches.empty() || base.discarded(key)) longest = std::move(here);
    if (!base.continues(key) && !is_cut_word(analysis, last)) break;
  }
  if (goes_on_as_title(analysis, longest, base)) longest = {};
  return longest;
}

std::vector<KnownName> known_names(const text::Document& document, const text::Analysis& analysis,
                                   const lexicon::ActorBase& base) {
  std::vector<KnownName> names;
  for (std::uint32_t i = 0; i < analysis.tokens.size();) {
    KnownName name = known_name_at(document, analysis, i, base);
    i = name.tokens.empty() ? i + 1 : name.tokens.end;
    if (!name.matches.empty()) names.push_back(std::move(name));
  }
  return names;
}

}  // namespace truceline::annotate
