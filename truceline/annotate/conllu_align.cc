#include "truceline/annotate/conllu_align.h"

#include <algorithm>

#include "truceline/base/check.h"

namespace truceline::annotate {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
// How many places a sentence is tried at before it counts as missing: with the length of a sentence, this bounds the
// time.
constexpr std::size_t kTries = 20000;

struct Written {
  std::string_view foreign;
  std::string_view meaning;
};
// Penn Treebank spellings of signs.
constexpr Written kPenn[] = {{"``", "\""},   {"''", "\""},   {"-LRB-", "("}, {"-RRB-", ")"},
                             {"-LSB-", "["}, {"-RSB-", "]"}, {"-LCB-", "{"}, {"-RCB-", "}"}};

}  // namespace

Aligner::Aligner(std::string_view text)
    : text_(text), plain_(plain(text, {0, static_cast<std::uint32_t>(text.size())})) {}

// The character after `form` where it stands at `at` (white space inside forms does not count), or kNone.
std::size_t Aligner::match_form(std::size_t at, std::string_view form) const {
  const Plain wanted = plain(form, {0, static_cast<std::uint32_t>(form.size())});
  std::size_t i = at;
  for (std::size_t k = 0; k < wanted.chars.size(); ++k) {
    if (wanted.chars[k] == ' ') continue;
    if (i > at)
      while (i < plain_.chars.size() && plain_.chars[i] == ' ') ++i;
    if (i >= plain_.chars.size()) return kNone;
    const char want = wanted.chars[k], have = plain_.chars[i];
    if (have == Plain::kEllipsis && want == '.') {  // "..." for …
      while (k + 1 < wanted.chars.size() && wanted.chars[k + 1] == '.') ++k;
    } else if (want != have) {
      return kNone;
    } else if (static_cast<unsigned char>(want) < 0x20 || want == '$') {  // beyond ASCII: the bytes decide
      const auto a = text_.substr(plain_.offsets[i], plain_.offsets[i + 1] - plain_.offsets[i]);
      const auto b = form.substr(wanted.offsets[k], wanted.offsets[k + 1] - wanted.offsets[k]);
      if (a != b) return kNone;
    }
    ++i;
  }
  return i;
}

// The spans of `forms` in a row from `at`; fewer than forms.size() where one does not match.
std::vector<text::Span> Aligner::match_at(std::size_t at, const std::vector<std::string>& forms) const {
  std::vector<text::Span> spans;
  for (const std::string& form : forms) {
    while (at < plain_.chars.size() && plain_.chars[at] == ' ') ++at;
    std::size_t end = match_form(at, form);
    for (const Written& w : kPenn)
      if (end == kNone && form == w.foreign) end = match_form(at, w.meaning);
    if (end == kNone) break;
    spans.push_back({plain_.offsets[at], plain_.offsets[end]});
    at = end;
  }
  return spans;
}

std::optional<std::vector<text::Span>> Aligner::place(const std::vector<std::string>& forms, std::size_t* failed_word) {
  if (failed_word) *failed_word = 0;
  std::size_t tries = 0;
  for (std::size_t at = at_; at < plain_.chars.size() && tries < kTries; ++at) {
    if (plain_.chars[at] == ' ') continue;
    ++tries;
    auto spans = match_at(at, forms);
    if (spans.size() == forms.size()) {
      const auto end = std::lower_bound(plain_.offsets.begin(), plain_.offsets.end(), spans.back().end);
      at_ = static_cast<std::size_t>(end - plain_.offsets.begin());
      return spans;
    }
    if (failed_word) *failed_word = std::max(*failed_word, spans.size());
  }
  return std::nullopt;
}

}  // namespace truceline::annotate
