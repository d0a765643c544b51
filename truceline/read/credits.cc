#include "truceline/read/credits.h"

#include <algorithm>
#include <string>

#include "truceline/base/ascii.h"

namespace truceline::read {

namespace {

using base::is_lower;
using base::is_upper;
using text::Credit;
using text::Span;

/// "NADIA BEN-ALI" is "Nadia Ben-Ali"; a name with a lower-case letter stays as it is.
std::string title_case(std::string_view name) {
  std::string out(name);
  if (std::any_of(out.begin(), out.end(), is_lower)) return out;
  bool inside = false;
  for (char& c : out) {
    if (is_upper(c) && inside) c = static_cast<char>(c - 'A' + 'a');
    inside = is_upper(c) || is_lower(c) || (c & 0x80) != 0;
  }
  return out;
}

/// The pieces of `text` between `separators`, longest separator first at each place.
std::vector<Span> pieces(std::string_view text, Span line, std::initializer_list<std::string_view> separators) {
  std::vector<Span> out;
  Span piece{line.begin, line.begin};
  while (piece.end < line.end) {
    std::size_t size = 0;
    for (const auto separator : separators)
      if (text.substr(piece.end, line.end - piece.end).starts_with(separator)) size = std::max(size, separator.size());
    if (size == 0) {
      ++piece.end;
      continue;
    }
    out.push_back(piece);
    piece.begin = piece.end = piece.end + static_cast<std::uint32_t>(size);
  }
  out.push_back(piece);
  return out;
}

/// "in Moscow" after the last of several names holds for those before it that have no place of their own.
void spread_place(std::vector<Credit>& credits, std::size_t first) {
  if (credits.size() <= first) return;
  const std::string place = credits.back().place;
  for (std::size_t i = first; i < credits.size(); ++i)
    if (credits[i].place.empty()) credits[i].place = place;
}

}  // namespace

std::vector<Credit> read_credits(std::string_view text, Span line, const lexicon::Styles& styles) {
  std::vector<Credit> credits;
  for (const Span clause : pieces(text, line, {";", ", with ", ", editing ", " ; "})) {
    if (styles.editing.find(text::slice(text, clause))) continue;
    const auto by = styles.credit_verb.find(text::slice(text, clause));
    const Span names{clause.begin + (by ? by->whole.end : 0), clause.end};
    std::size_t first = credits.size();
    for (const Span piece : pieces(text, names, {", and ", ", ", " and ", " & ", "/"})) {
      const auto words = text::slice(text, piece);
      const auto match = styles.credit.find(words);
      if (!match) continue;
      const Span name = (*match)["name"];
      if (styles.not_a_person.whole(text::slice(words, name))) continue;
      const Span place = (*match)["place"];
      credits.push_back({title_case(text::slice(words, name)),
                         std::string(text::slice(words, place)),
                         {piece.begin + name.begin, piece.begin + name.end}});
      if (place.empty()) continue;
      spread_place(credits, first);
      first = credits.size();
    }
  }
  return credits;
}

}  // namespace truceline::read
