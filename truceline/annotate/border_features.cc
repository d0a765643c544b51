#include "truceline/annotate/border_features.h"

#include <algorithm>

#include "truceline/annotate/spelling.h"
#include "truceline/base/ascii.h"

namespace truceline::annotate {

namespace {

bool capital(char c) { return 'A' <= c && c <= 'Z'; }
bool small(char c) { return 'a' <= c && c <= 'z'; }

bool spaced(const std::vector<Piece>& pieces, std::size_t i) {
  return i == 0 || pieces[i].span.begin > pieces[i - 1].span.end;
}

// 1 title, 2 number, 3 any; 0 where the form is no abbreviation as the table has its capitals.
std::uint32_t abbreviation(const std::string& form, const std::string& low, const lexicon::LanguageWords& words) {
  const auto known = words.abbreviations.find(low);
  if (known == words.abbreviations.end()) return 0;
  const std::string& written = known->second.written;
  const bool fits =
      written == form || std::none_of(form.begin(), form.end(), small) || (capital(form[0]) && !capital(written[0]));
  if (!fits) return 0;
  switch (known->second.kind) {
    case lexicon::Abbreviation::title:
      return 1;
    case lexicon::Abbreviation::number:
      return 2;
    case lexicon::Abbreviation::any:
      return 3;
  }
  return 0;
}

// Six bits: white space before it; which abbreviation; another word with a full stop; a starter; a verb of speech.
std::uint32_t kind_bits(const std::string& form, bool space, const lexicon::LanguageWords& words) {
  const std::string low = base::ascii_lower(form);
  const std::uint32_t known = abbreviation(form, low, words);
  std::uint32_t bits = (space ? 1 : 0) | known << 1;
  if (known == 0 && form.back() == '.' && form.find_first_not_of('.') != std::string::npos) bits |= 8;
  return bits | (words.starters.contains(form) ? 16 : 0) | (words.reporting.contains(low) ? 32 : 0);
}

// `"Is it over?" Haddad asked.`: a verb that reports speech within a few words, before any other sign.
bool speech_follows(const std::vector<Piece>& pieces, std::size_t at, const lexicon::LanguageWords& words) {
  for (std::size_t k = at; k < pieces.size() && k < at + 8; ++k) {
    const std::string& form = pieces[k].form;
    if (words.reporting.contains(base::ascii_lower(form))) return true;
    if (is_stop(form) || form == "," || form == ":" || form == "\"") return false;
  }
  return false;
}

// The length of a sentence so far, in seven steps.
char step(std::uint32_t length) {
  char s = 0;
  for (const std::uint32_t most : {1u, 2u, 4u, 8u, 16u, 40u}) s = static_cast<char>(s + (length > most ? 1 : 0));
  return s;
}

}  // namespace

bool is_stop(const std::string& form) {
  return form.find_first_not_of("?!") == std::string::npos || form.find_first_not_of('.') == std::string::npos;
}

PieceKind kind_of(const BorderRows& rows) {
  const std::uint32_t known = rows.kind >> 1 & 3;
  return {known == 3 || (rows.kind & 8) != 0, known == 1 || known == 2, (rows.kind & 16) != 0};
}

std::vector<BorderRows> border_rows(const std::vector<Piece>& pieces, const lexicon::Borders& borders,
                                    const lexicon::LanguageWords& words, const lexicon::Letters& letters) {
  std::vector<BorderRows> rows;
  rows.reserve(pieces.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Spellings s = spell(pieces[i].form, letters);
    const std::string_view low = std::string_view(s.folded).substr(0, kLongestWord);
    rows.push_back({feature_row(FeatureKind::word1, low, borders.word.rows),
                    feature_row(FeatureKind::shape, s.shape, borders.shape.rows),
                    kind_bits(pieces[i].form, spaced(pieces, i), words)});
  }
  return rows;
}

BorderContext::BorderContext(const std::vector<Piece>& pieces, const lexicon::Borders& borders,
                             const lexicon::LanguageWords& words)
    : pieces_(pieces), words_(words), rows_(borders.context.rows) {
  bool any_small = false, any_capital = false;
  for (const Piece& p : pieces) {
    any_small = any_small || std::any_of(p.form.begin(), p.form.end(), small);
    any_capital = any_capital || std::any_of(p.form.begin(), p.form.end(), capital);
  }
  const bool ends = !pieces.empty() && is_stop(pieces.back().form);
  block_flags_ = static_cast<char>((any_small ? 0 : 1) | (any_capital ? 0 : 2) | (ends ? 4 : 0));
}

std::array<std::uint32_t, 3> BorderContext::after(std::size_t i) {
  const std::string& form = pieces_[i].form;
  ++since_;
  if (form == "\"") quote_ = !quote_;
  if (form == "(" || form == "[") depth_ = std::min(depth_ + 1, 3u);
  if ((form == ")" || form == "]") && depth_ > 0) --depth_;
  const auto row = [&](char which, char a, char b, std::size_t size) {
    const char bytes[3] = {which, a, b};
    return feature_row(FeatureKind::flags, {bytes, size}, rows_);
  };
  return {row(1, block_flags_, step(since_), 3), row(2, quote_ ? 1 : 0, depth_ > 0 ? 1 : 0, 3),
          row(3, speech_follows(pieces_, i + 1, words_) ? 1 : 0, 0, 2)};
}

void BorderContext::ended() { since_ = depth_ = 0; }

}  // namespace truceline::annotate
