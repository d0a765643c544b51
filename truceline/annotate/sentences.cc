#include "truceline/annotate/sentences.h"

#include <algorithm>
#include <string>

namespace truceline::annotate {

namespace {

bool capital(char c) { return 'A' <= c && c <= 'Z'; }
bool small(char c) { return 'a' <= c && c <= 'z'; }
bool digit(char c) { return '0' <= c && c <= '9'; }
bool beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }
bool stop(const std::string& form) {
  return form.find_first_not_of("?!") == std::string::npos || form.find_first_not_of('.') == std::string::npos;
}
bool closer(const std::string& form) { return form == "\"" || form == "'" || form == ")" || form == "]"; }

std::string lower(const std::string& s) {
  std::string out = s;
  for (char& c : out)
    if (capital(c)) c = static_cast<char>(c + 32);
  return out;
}

// One look over the pieces of a block, asking at each whether a sentence ends with it.
class Borders {
 public:
  Borders(std::string_view text, const std::vector<Piece>& pieces, const lexicon::LanguageWords& words)
      : text_(text), pieces_(pieces), words_(words) {}

  std::vector<std::size_t> find() {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      note_quotes(i);
      const std::size_t end = end_after(i);
      if (end == 0) continue;
      for (std::size_t k = i + 1; k < end; ++k) note_quotes(k);
      add(begin, end);
      begin = end;
      i = end - 1;
    }
    if (begin < pieces_.size()) add(begin, pieces_.size());
    return std::move(ends_);
  }

 private:
  // Adds a border at `end`, and others before it where the sentence from `begin` is too long.
  void add(std::size_t begin, std::size_t end) {
    while (end - begin > kLongestSentence) {
      std::size_t cut = begin + kLongestSentence;
      for (std::size_t k = cut; k > begin + kLongestSentence / 2; --k) {
        const std::string& form = pieces_[k - 1].form;
        if (form == ";" || form == "," || form == ":" || form == "-") {
          cut = k;
          break;
        }
      }
      ends_.push_back(cut);
      begin = cut;
    }
    ends_.push_back(end);
  }

  void note_quotes(std::size_t i) {
    if (pieces_[i].form == "\"") quote_open_ = !quote_open_;
  }

  bool spaced(std::size_t i) const { return i == 0 || pieces_[i].span.begin > pieces_[i - 1].span.end; }

  // A straight quotation mark after white space opens a quotation unless one is open and white space follows it too.
  bool closes(std::size_t i) const {
    if (!closer(pieces_[i].form) || pieces_[i].joined) return false;
    const std::string_view raw = text::slice(text_, pieces_[i].span);
    if (raw == "\u201C" || raw == "\u2018" || raw == "\u201E") return false;
    if (!spaced(i)) return true;
    return pieces_[i].form == "\"" && quote_open_ && (i + 1 == pieces_.size() || spaced(i + 1)) &&
           i + 1 < pieces_.size();
  }

  // The border that piece `i` makes, as one past its sentence's last piece; 0 for none.
  std::size_t end_after(std::size_t i) const {
    const std::string& form = pieces_[i].form;
    const bool abbreviation = form.size() > 1 && form.back() == '.' && !stop(form);
    if (!stop(form) && !abbreviation) return 0;
    std::size_t next = i + 1;
    while (next < pieces_.size() && stop(pieces_[next].form) && !spaced(next)) ++next;
    bool quoted = false;
    while (next < pieces_.size() && closes(next)) quoted = quoted || pieces_[next].form != ")", ++next;
    if (next == pieces_.size()) return 0;  // the block's end is a border anyway
    if (!begins_sentence(next)) return 0;
    if (abbreviation && !quoted && !ends_after_abbreviation(i, next)) return 0;
    if (form.starts_with("..") && !quoted && !spaced(next)) return 0;
    if (quoted && form[0] != '.' && reporting_follows(next)) return 0;
    if (form == "." && numbering(i)) return 0;
    return next;
  }

  // Could a sentence begin with piece `i`?
  bool begins_sentence(std::size_t i) const {
    if (!spaced(i) && !(pieces_[i].form == "\"" || capital(pieces_[i].form[0]))) return false;
    std::size_t k = i;
    while (k < pieces_.size() && k < i + 3 && opener(pieces_[k].form)) ++k;
    if (k == pieces_.size()) return false;
    const char c = pieces_[k].form[0];
    return capital(c) || digit(c) || beyond_ascii(c) || (k > i && small(c)) || c == '$';
  }

  static bool opener(const std::string& form) {
    return form == "\"" || form == "'" || form == "(" || form == "[" || form == "-" || form == "--" || form == "...";
  }

  // "1. Russia ..." at the front of a list item.
  bool numbering(std::size_t i) const {
    const bool first = i <= 1 || (!ends_.empty() && i == ends_.back() + 1);
    return first && i > 0 && pieces_[i - 1].form.size() <= 2 && digit(pieces_[i - 1].form[0]);
  }

  bool ends_after_abbreviation(std::size_t i, std::size_t next) const {
    const std::string& form = pieces_[i].form;
    const auto known = words_.abbreviations.find(lower(form));
    const std::string& word = pieces_[next].form;
    if (known != words_.abbreviations.end()) {
      if (known->second.kind != lexicon::Abbreviation::any) return false;
    } else if (form.size() == 2) {
      return false;  // an initial
    }
    if (word == "\"" || word == "(")
      return next + 1 < pieces_.size() && words_.starters.contains(pieces_[next + 1].form);
    return words_.starters.contains(word);
  }

  // `"Is it over?" Haddad asked.`: a verb that reports speech within a few words, before any other sign.
  bool reporting_follows(std::size_t next) const {
    for (std::size_t k = next; k < pieces_.size() && k < next + 12; ++k) {
      const std::string& form = pieces_[k].form;
      if (words_.reporting.contains(form)) return true;
      if (stop(form) || form == "," || form == ":" || form == "\"") return false;
    }
    return false;
  }

  std::string_view text_;
  const std::vector<Piece>& pieces_;
  const lexicon::LanguageWords& words_;
  std::vector<std::size_t> ends_;
  bool quote_open_ = false;
};

}  // namespace

std::vector<std::size_t> sentence_ends(std::string_view text, const std::vector<Piece>& pieces,
                                       const lexicon::LanguageWords& words) {
  return Borders(text, pieces, words).find();
}

}  // namespace truceline::annotate
