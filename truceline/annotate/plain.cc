#include "truceline/annotate/plain.h"

#include <algorithm>

namespace truceline::annotate {

namespace {

struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 1;
};

// The code point that begins at text[at]; bytes that are no UTF-8 count as letters of one byte.
CodePoint decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(at + i < text.size() ? text[at + i] : 0); };
  const unsigned char b = byte(0);
  if (b < 0x80) return {b, 1};
  if (b >= 0xF0)
    return {static_cast<char32_t>((b & 7) << 18 | (byte(1) & 63) << 12 | (byte(2) & 63) << 6 | (byte(3) & 63)), 4};
  if (b >= 0xE0) return {static_cast<char32_t>((b & 15) << 12 | (byte(1) & 63) << 6 | (byte(2) & 63)), 3};
  if (b >= 0xC0) return {static_cast<char32_t>((b & 31) << 6 | (byte(1) & 63)), 2};
  return {0xFFFD, 1};
}

char class_of_punctuation(char32_t c) {  // U+2000 .. U+206F
  if (c <= 0x200B || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F) return ' ';
  if (0x2010 <= c && c <= 0x2015) return '-';
  if (0x2018 <= c && c <= 0x201B) return '\'';
  if (0x201C <= c && c <= 0x201F) return '"';
  if (c == 0x2026) return Plain::kEllipsis;
  if (c == 0x2032) return '\'';
  if (c == 0x2033) return '"';
  if (c == 0x2039 || c == 0x203A) return '\'';
  if (0x200C <= c && c <= 0x200F) return Plain::kLetter;  // joiners and direction marks stay inside their word
  if (0x202A <= c && c <= 0x202E) return ' ';
  return Plain::kSymbol;
}

char class_of(char32_t c) {
  if (c < 0x80) {
    if (c == '`') return '\'';
    return c < ' ' || c == 0x7F ? ' ' : static_cast<char>(c);
  }
  if (c == 0xA0 || c == 0x1680 || c == 0x3000 || c == 0xFEFF || c == 0x85) return ' ';
  if (c == 0xAB || c == 0xBB) return '"';
  if (c == 0xB4) return '\'';
  if (c == 0xA2 || c == 0xA3 || c == 0xA5 || (0x20A0 <= c && c <= 0x20CF)) return '$';
  if (c == 0xAD) return Plain::kLetter;
  if (c == 0xAA || c == 0xB5 || c == 0xBA) return Plain::kLetter;
  if (c < 0xC0 || c == 0xD7 || c == 0xF7) return Plain::kSymbol;
  if (0x2000 <= c && c <= 0x206F) return class_of_punctuation(c);
  if (c == 0x2212) return '-';
  if (0x2100 <= c && c <= 0x2BFF) return Plain::kSymbol;  // arrows, boxes, dingbats
  if (0x3001 <= c && c <= 0x303F) return Plain::kSymbol;
  if (c >= 0x1F000) return Plain::kSymbol;  // pictographs
  return Plain::kLetter;
}

}  // namespace

Plain plain(std::string_view text, text::Span span) {
  Plain out;
  const std::size_t end = std::min<std::size_t>(span.end, text.size());
  out.chars.reserve(span.size());
  out.offsets.reserve(span.size() + 1);
  for (std::size_t i = span.begin; i < end;) {
    const CodePoint c = decode(text.substr(0, end), i);
    out.chars.push_back(class_of(c.value));
    out.offsets.push_back(static_cast<std::uint32_t>(i));
    i += c.size;
  }
  out.offsets.push_back(static_cast<std::uint32_t>(std::max<std::size_t>(end, span.begin)));
  return out;
}

std::string plain_form(std::string_view text, text::Span span) {
  const std::string_view raw = text::slice(text, span);
  if (std::all_of(raw.begin(), raw.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != '`'; }))
    return std::string(raw);
  std::string form;
  for (std::size_t i = 0; i < raw.size();) {
    const CodePoint c = decode(raw, i);
    const char kind = class_of(c.value);
    if (c.value >= 0x80 && (kind == '"' || kind == '\'' || kind == '-'))
      form += kind;
    else if (kind == Plain::kEllipsis)
      form += "...";
    else if (c.value == '`')
      form += '\'';
    else
      form += raw.substr(i, c.size);
    i += c.size;
  }
  return form;
}

}  // namespace truceline::annotate
