#include "truceline/read/headline.h"

#include <charconv>

namespace truceline::read {

namespace {

using text::Span;

struct FoundTag {
  const lexicon::Tag* tag = nullptr;
  std::optional<int> version;
  std::uint32_t size = 0;  // bytes with the separator
};

bool has_lower(std::string_view s) {
  for (const char c : s)
    if (c >= 'a' && c <= 'z') return true;
  return false;
}

FoundTag found(const lexicon::Tag& tag, const lexicon::Match& match, std::string_view title, std::uint32_t size) {
  FoundTag result{&tag, std::nullopt, size};
  const auto digits = text::slice(title, match["n"]);
  int n = 0;
  if (std::from_chars(digits.data(), digits.data() + digits.size(), n).ec == std::errc{}) result.version = n;
  return result;
}

/// A tag in brackets before the title: "(2nd LD) Minister ...", "[URGENT] ...".
FoundTag bracketed_tag(std::string_view title, const lexicon::Styles& styles) {
  if (title.empty() || (title.front() != '(' && title.front() != '[')) return {};
  const auto close = title.substr(0, 40).find_first_of(")]");
  if (close == std::string_view::npos) return {};
  const auto inside = title.substr(1, close - 1);
  auto end = static_cast<std::uint32_t>(close) + 1;
  while (end < title.size() && (title[end] == ' ' || title[end] == '-' || title[end] == ':')) ++end;
  for (const lexicon::Tag* tag : styles.tags_in(inside))
    if (const auto match = tag->pattern.whole(inside)) return found(*tag, *match, inside, end);
  return {};
}

/// The longest tag that `title` begins with, up to and with its separator.
FoundTag leading_tag(std::string_view title, const lexicon::Styles& styles) {
  FoundTag best = bracketed_tag(title, styles);
  const auto start = title.substr(0, 60);
  for (const lexicon::Tag* tag : styles.tags_in(start)) {
    const auto match = tag->pattern.at_start(start);
    if (!match || match->whole.empty()) continue;
    const auto separator = styles.tag_separator.at_start(start.substr(match->whole.end));
    if (!separator) continue;
    const bool tight = !(*separator)["tight"].empty();
    if (tight && has_lower(text::slice(start, match->whole))) continue;  // "Feature-length film"
    const auto size = match->whole.end + separator->whole.end;
    if (size > best.size && size < title.size()) best = found(*tag, *match, title, size);
  }
  return best;
}

/// A tag in brackets at the end: "Army calls off truce (CORRECTED)". Its `size` counts from the end.
FoundTag trailing_tag(std::string_view title, const lexicon::Styles& styles) {
  if (title.empty() || title.back() != ')') return {};
  const auto open = title.rfind('(');
  if (open == std::string_view::npos || open == 0 || title.size() - open > 30) return {};
  const auto inside = title.substr(open + 1, title.size() - open - 2);
  auto begin = open;
  while (begin > 0 && title[begin - 1] == ' ') --begin;
  for (const lexicon::Tag* tag : styles.tags_in(inside))
    if (const auto match = tag->pattern.whole(inside); match && tag->kind != "first")
      return found(*tag, *match, inside, static_cast<std::uint32_t>(title.size() - begin));
  return {};
}

void apply(const FoundTag& tag, Headline& headline) {
  if (headline.kind == "first") headline.kind = tag.tag->kind;
  if (tag.version && !headline.version) headline.version = tag.version;
}

}  // namespace

Headline read_headline(std::string_view text, Span line, const lexicon::Styles& styles) {
  Headline headline;
  headline.title = line;
  for (int i = 0; i < 4; ++i) {  // "CORRECTED-UPDATE 1-EXCLUSIVE-..." is as long as chains get
    const auto tag = leading_tag(text::slice(text, headline.title), styles);
    if (!tag.tag) break;
    apply(tag, headline);
    headline.title.begin += tag.size;
  }
  if (const auto tag = trailing_tag(text::slice(text, headline.title), styles); tag.tag) {
    apply(tag, headline);
    headline.title.end -= tag.size;
  }
  return headline;
}

}  // namespace truceline::read
