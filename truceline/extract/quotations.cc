#include "truceline/extract/quotations.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace truceline::extract {

namespace {

using text::Span;

enum class Mark { none, opens, closes, either };

// Marks that pair with each other.
enum class Family { curly, low, angular, straight, twins, single };

struct Found {
  Mark mark = Mark::none;
  bool single = false;
  std::uint32_t size = 1;
  Family family = Family::single;
};

struct Glyph {
  std::string_view bytes;
  Mark mark;
  Family family;
};

// Straight marks open or close by what stands around them. ’ is an apostrophe as often as a closing mark.
constexpr std::array<Glyph, 11> kGlyphs = {{{"“", Mark::opens, Family::curly},
                                            {"”", Mark::closes, Family::curly},
                                            {"„", Mark::opens, Family::low},
                                            {"«", Mark::opens, Family::angular},
                                            {"»", Mark::closes, Family::angular},
                                            {"‘", Mark::opens, Family::single},
                                            {"’", Mark::closes, Family::single},
                                            {"\"", Mark::either, Family::straight},
                                            {"''", Mark::either, Family::twins},
                                            {"``", Mark::opens, Family::twins},
                                            {"'", Mark::either, Family::single}}};

bool word_byte(char c) { return std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80; }

Found mark_at(std::string_view text, std::uint32_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead != '"' && lead != '\'' && lead != '`' && lead != 0xE2 && lead != 0xC2)
    return {};  // no mark begins with another byte
  for (const Glyph& glyph : kGlyphs) {
    if (text.substr(at, glyph.bytes.size()) != glyph.bytes) continue;
    Found found{glyph.mark, glyph.family == Family::single, static_cast<std::uint32_t>(glyph.bytes.size()),
                glyph.family};
    const char before = at > 0 ? text[at - 1] : ' ';
    const char after = at + found.size < text.size() ? text[at + found.size] : ' ';
    const bool may_open = !word_byte(before) && !std::isspace(static_cast<unsigned char>(after));
    const bool may_close = !std::isspace(static_cast<unsigned char>(before)) && before != '(';
    if (found.mark == Mark::either) found.mark = may_open ? Mark::opens : may_close ? Mark::closes : Mark::none;
    // don't, Syria's and O'Brien hold no mark; nor does the ' after a plural, unless a single mark was opened before.
    if (found.single && found.mark == Mark::closes && word_byte(before) && word_byte(after)) found.mark = Mark::none;
    if (found.single && found.mark == Mark::opens && !may_open) found.mark = Mark::none;
    return found;
  }
  return {};
}

Quotation quotation(const text::Analysis& analysis, Span outer, Span inner, std::uint32_t block, bool open_ended) {
  return {inner, outer, tokens_in(analysis, inner), block, open_ended};
}

// A straight or curly single mark that nothing in the block closes is an apostrophe ('tis, the '90s), so singles are
// only taken where the closing one is found; `limit` keeps the search for it linear.
std::uint32_t closing_single(std::string_view text, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kLimit = 400;
  for (std::uint32_t at = from; at < std::min(end, from + kLimit); ++at) {
    const Found found = mark_at(text.substr(0, end), at);
    if (found.mark == Mark::none) continue;
    if (!found.single) return 0;  // double marks inside: too tangled to be a quotation of this kind
    if (found.mark == Mark::closes) {
      const char after = at + found.size < end ? text[at + found.size] : ' ';
      if (!word_byte(after)) return at;
    }
  }
  return 0;
}

// "outreach,' |"| he told": a straight mark with a space on either side closes what a straight mark opened.
bool stray_close(std::string_view text, std::uint32_t at, Family opened) {
  if (opened != Family::straight || text[at] != '"' || at == 0) return false;
  return text[at - 1] == ' ' && (at + 1 >= text.size() || text[at + 1] == ' ');
}

enum class End { closed, reopened, block };

struct Ending {
  End kind = End::block;
  std::uint32_t at = 0;    // where the mark stands that ends it
  std::uint32_t size = 0;  // bytes of that mark
};

// Where the quotation ends that a mark of `family` opened before `from`. A pair of another family inside it is nested:
// “She said «no» and left”; the same mark once more means that the first was never closed.
Ending ending(std::string_view text, std::uint32_t from, Family family) {
  std::uint32_t nested = 0;
  std::uint32_t at = from;
  while (at < text.size()) {
    if (stray_close(text, at, family)) return {End::closed, at, 1};
    const Found found = mark_at(text, at);
    if (!found.single && found.mark == Mark::closes) {
      if (found.family == family || nested == 0) return {End::closed, at, found.size};
      --nested;
    }
    if (!found.single && found.mark == Mark::opens) {
      if (found.family == family) return {End::reopened, at, found.size};
      ++nested;
    }
    at += found.mark == Mark::none ? 1 : found.size;
  }
  return {End::block, static_cast<std::uint32_t>(text.size()), 0};
}

// ”We wait,” she said: a closing mark that begins a paragraph is one that the typist meant to open.
bool opens_block(std::string_view text, const Found& mark, std::uint32_t at, Span block) {
  return mark.mark == Mark::closes && !mark.single && at == block.begin && at + mark.size < block.end &&
         !std::isspace(static_cast<unsigned char>(text[at + mark.size]));
}

void scan_block(std::string_view whole, const text::Analysis& analysis, Span block, std::uint32_t index,
                std::vector<Quotation>& out) {
  const std::string_view text = whole.substr(0, block.end);
  std::uint32_t at = block.begin;
  while (at < block.end) {
    const Found open = mark_at(text, at);
    if (open.mark != Mark::opens && !opens_block(text, open, at, block)) {
      at += open.mark == Mark::none ? 1 : open.size;
      continue;
    }
    const std::uint32_t start = at + open.size;
    if (open.single) {
      const std::uint32_t close = closing_single(text, start, block.end);
      if (close > start)
        out.push_back(quotation(analysis, {at, close + mark_at(text, close).size}, {start, close}, index, false));
      at = close > start ? close + 1 : start;
      continue;
    }
    const Ending end = ending(text, start, open.family);
    if (end.kind != End::reopened && end.at > start)
      out.push_back(quotation(analysis, {at, end.at + end.size}, {start, end.at}, index, end.kind == End::block));
    at = end.kind == End::reopened ? end.at : end.at + end.size;
  }
}

}  // namespace

text::TokenRange tokens_in(const text::Analysis& analysis, Span span) {
  const auto& tokens = analysis.tokens;
  const auto first = std::partition_point(tokens.begin(), tokens.end(),
                                          [&](const text::Token& t) { return t.span.begin < span.begin; });
  const auto last =
      std::partition_point(first, tokens.end(), [&](const text::Token& t) { return t.span.end <= span.end; });
  return {static_cast<std::uint32_t>(first - tokens.begin()), static_cast<std::uint32_t>(last - tokens.begin())};
}

std::vector<Quotation> find_quotations(const text::Document& document, const text::Analysis& analysis) {
  std::vector<Quotation> out;
  for (std::uint32_t i = 0; i < document.blocks.size(); ++i) {
    const text::BlockKind kind = document.blocks[i].kind;
    const Span block = document.blocks[i].span;
    // A line of words in marks is no section head, though it may look like one: “We stay.” — Rosa Lind
    const bool said = kind == text::BlockKind::section_head && mark_at(document.text, block.begin).mark == Mark::opens;
    if (kind == text::BlockKind::paragraph || kind == text::BlockKind::headline || said)
      scan_block(document.text, analysis, document.blocks[i].span, i, out);
  }
  return out;
}

}  // namespace truceline::extract
