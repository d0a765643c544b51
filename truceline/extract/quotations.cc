#include "truceline/extract/quotations.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace truceline::extract {

namespace {

using text::Span;

enum class Mark { none, opens, closes, either };

struct Found {
  Mark mark = Mark::none;
  bool single = false;
  std::uint32_t size = 1;
};

struct Glyph {
  std::string_view bytes;
  Mark mark;
  bool single;
};

// Straight marks open or close by what stands around them. ’ is an apostrophe as often as a closing mark.
constexpr std::array<Glyph, 9> kGlyphs = {{{"“", Mark::opens, false},
                                           {"”", Mark::closes, false},
                                           {"„", Mark::opens, false},
                                           {"«", Mark::opens, false},
                                           {"»", Mark::closes, false},
                                           {"‘", Mark::opens, true},
                                           {"’", Mark::closes, true},
                                           {"\"", Mark::either, false},
                                           {"'", Mark::either, true}}};

bool word_byte(char c) { return std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80; }

Found mark_at(std::string_view text, std::uint32_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead != '"' && lead != '\'' && lead != 0xE2 && lead != 0xC2) return {};  // no mark begins with another byte
  for (const Glyph& glyph : kGlyphs) {
    if (text.substr(at, glyph.bytes.size()) != glyph.bytes) continue;
    Found found{glyph.mark, glyph.single, static_cast<std::uint32_t>(glyph.bytes.size())};
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

void scan_block(std::string_view text, const text::Analysis& analysis, Span block, std::uint32_t index,
                std::vector<Quotation>& out) {
  std::uint32_t at = block.begin;
  while (at < block.end) {
    const Found open = mark_at(text.substr(0, block.end), at);
    if (open.mark != Mark::opens) {
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
    std::uint32_t close = start;
    std::uint32_t reopened = 0;
    while (close < block.end) {
      const Found found = mark_at(text.substr(0, block.end), close);
      if (!found.single && found.mark == Mark::closes) break;
      if (!found.single && found.mark == Mark::opens) {  // “ ... “ : the first was never closed
        reopened = close;
        break;
      }
      close += found.mark == Mark::none ? 1 : found.size;
    }
    if (reopened) {
      at = reopened;
      continue;
    }
    const bool open_ended = close >= block.end;
    const std::uint32_t outer_end = open_ended ? block.end : close + mark_at(text, close).size;
    if (close > start) out.push_back(quotation(analysis, {at, outer_end}, {start, close}, index, open_ended));
    at = outer_end;
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
    if (kind == text::BlockKind::paragraph || kind == text::BlockKind::headline)
      scan_block(document.text, analysis, document.blocks[i].span, i, out);
  }
  return out;
}

}  // namespace truceline::extract
