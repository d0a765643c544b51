#include "truceline/read/listings.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "truceline/base/ascii.h"

namespace truceline::read {

namespace {

using base::is_digit;
using base::is_lower;
using base::is_upper;
using Kind = lexicon::Listings::Kind;
using Label = lexicon::Listings::Label;

constexpr std::size_t kLongestTopics = 40;  // words; a longer list without a sign before it is none
constexpr std::size_t kLongestNotice = 15;
constexpr std::size_t kAhead = 6;         // words that show whether a sentence has begun
constexpr std::size_t kLongestSmall = 3;  // letters of the words that titles leave small: "of", "the"

bool closes(char c) { return c == '"' || c == '\'' || c == ')' || c == ']'; }

/// A word between blanks, and what can be seen of it.
struct Word {
  std::size_t begin = 0, end = 0;
  std::string_view bare;  // without marks around it
  std::string key;        // `bare` in small letters
  bool stop = false;      // a sentence may end with it: "said.", but not "U.S."
  bool sign = false;      // "Photo:", or the sign alone
  bool capital = false;   // "Syria", "al-Nusra"
  bool number = false;    // "55", "2015"
};

std::string_view without_marks(std::string_view word) {
  const auto inside = [](char c) {
    return is_lower(c) || is_upper(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
  };
  while (!word.empty() && !inside(word.front())) word.remove_prefix(1);
  while (!word.empty() && !inside(word.back())) word.remove_suffix(1);
  return word;
}

/// "said." and "said.)", but neither "U.S." nor "J.".
bool ends_sentence(std::string_view word) {
  while (!word.empty() && closes(word.back())) word.remove_suffix(1);
  if (word.ends_with("”") || word.ends_with("’")) word.remove_suffix(3);
  if (word.empty() || (word.back() != '.' && word.back() != '!' && word.back() != '?')) return false;
  const auto bare = without_marks(word);
  return word.back() != '.' || (bare.size() != 1 && bare.find('.') == std::string_view::npos) || is_digit(bare[0]);
}

Word look_at(std::string_view text, std::size_t begin, std::size_t end) {
  Word word{begin, end, {}, {}};
  const auto whole = text.substr(begin, end - begin);
  word.bare = without_marks(whole);
  word.key = base::ascii_lower(word.bare);
  word.stop = ends_sentence(whole);
  word.sign = whole.ends_with(':') || whole == "|" || whole == "»" || whole == ">" || whole == ">>";
  word.capital = std::any_of(word.bare.begin(), word.bare.end(), is_upper);
  word.number = !word.bare.empty() && is_digit(word.bare[0]);
  return word;
}

std::vector<Word> words_of(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\n";
  std::vector<Word> words;
  for (auto begin = text.find_first_not_of(kBlanks); begin != std::string_view::npos;) {
    const auto end = std::min(text.find_first_of(kBlanks, begin), text.size());
    words.push_back(look_at(text, begin, end));
    begin = text.find_first_not_of(kBlanks, end);
  }
  return words;
}

class Finder {
 public:
  Finder(std::string_view text, const lexicon::Listings& known) : text_(text), known_(known), words_(words_of(text)) {
    last_stop_ = words_.size();
    while (last_stop_ > 0 && !words_[last_stop_ - 1].stop) --last_stop_;
  }

  std::vector<Listing> run() {
    for (std::size_t i = 0; i < words_.size();) {
      const auto end = listing_at(i);
      i = end > i ? end : i + 1;
    }
    return std::move(found_);
  }

 private:
  /// One past the last word of the listing that begins with word `i`, which is added; `i` where none does.
  std::size_t listing_at(std::size_t i) {
    const auto labels = known_.labels.find(words_[i].key);
    const bool quoted = text_[words_[i].begin] == '"';  // what somebody says
    if (labels == known_.labels.end() || !is_upper(words_[i].bare[0]) || quoted) return i;
    for (const Label& label : labels->second) {
      if (!label_at(label, i)) continue;
      const auto first = i + label.words.size();
      const bool own_sign = first < words_.size() && words_[first].bare.empty() && words_[first].sign;
      const bool sign = own_sign || words_[first - 1].sign;
      const std::size_t begin = first + (own_sign ? 1 : 0);
      if ((label.needs_sign && !sign) || !may_begin(label, i, sign)) continue;
      const auto end = end_of(label.kind, begin, sign);
      if (end <= i) continue;
      add(label.kind, i, begin, end);
      return end;
    }
    return i;
  }

  bool label_at(const Label& label, std::size_t i) const {
    if (i + label.words.size() > words_.size()) return false;
    for (std::size_t w = 0; w < label.words.size(); ++w) {
      if (words_[i + w].key != label.words[w]) return false;
      const bool last = w + 1 == label.words.size();
      if (!last && (words_[i + w].stop || words_[i + w].sign)) return false;
    }
    return true;
  }

  /// At the start of a sentence or right behind another listing; behind a counter of the page ("... 55 Related"); a
  /// notice and a list of tags anywhere, since the line before may have had no stop ("... a monitor said Tags Syria").
  bool may_begin(const Label& label, std::size_t i, bool sign) const {
    if (i == 0 || words_[i - 1].stop) return true;
    if (!found_.empty() && found_.back().span.end >= words_[i - 1].end) return true;
    if (label.kind == Kind::page) return label.words.size() > 1;
    if (label.kind == Kind::topics || sign) return !words_[i - 1].capital;  // "the Central Region: prospects"
    return words_[i - 1].number && i > 1 && words_[i - 2].stop;
  }

  std::size_t end_of(Kind kind, std::size_t begin, bool sign) const {
    if (kind == Kind::stamp) return dates_from(begin);
    if (begin >= words_.size()) return begin;
    const bool to_the_end = last_stop_ <= begin;
    if (to_the_end && (sign || kind == Kind::page)) return words_.size();
    if (kind == Kind::picture && agency(begin)) return begin + 1;
    if (sign) return prose_from(begin);
    if (kind == Kind::page) return notice_from(begin);
    if (kind == Kind::topics) return topics_from(begin);
    return to_the_end && (words_[begin].capital || words_[begin].number) ? words_.size() : 0;
  }

  /// "Photo: AP | Ada Okoye, who was making her first trip, said ..."
  bool agency(std::size_t i) const {
    const auto bare = words_[i].bare;
    return bare.size() >= 2 && bare.size() <= 5 && std::all_of(bare.begin(), bare.end(), is_upper);
  }

  /// Tags without a sign before them: no word of prose among them, and a name or another capital soon.
  std::size_t topics_from(std::size_t begin) const {
    const auto end = prose_from(begin);
    const auto soon = std::min(begin + 4, end);
    bool capital = false;
    for (auto i = begin; i < soon; ++i) capital = capital || words_[i].capital;
    if (!capital || end == begin || end - begin > kLongestTopics) return 0;
    for (auto i = begin; i < end; ++i)
      if (known_.prose.contains(words_[i].key)) return 0;
    return end;
  }

  /// A notice of few words, "Follow us on Facebook."; behind "Print tweet" there may be titles and then, without a
  /// sign, the story: there the label alone is one.
  std::size_t notice_from(std::size_t begin) const {
    const auto end = prose_from(begin);
    return end - begin <= kLongestNotice ? end : begin;
  }

  /// One past the first word from `begin` that ends a sentence, or the first that opens one.
  std::size_t prose_from(std::size_t begin) const {
    for (auto i = begin; i < words_.size(); ++i) {
      if (i > begin && opens_sentence(i)) return i;
      if (words_[i].stop) return i + 1;
    }
    return words_.size();
  }

  /// "The army said on", "At least two people", but not "The Army of Conquest".
  bool opens_sentence(std::size_t i) const {
    if (!known_.openers.contains(std::string(words_[i].bare))) return false;
    int small = 0;
    for (auto next = i + 1; next < std::min(i + 1 + kAhead, words_.size()); ++next) {
      const Word& word = words_[next];
      if (known_.openers.contains(std::string(word.bare))) break;
      small += !word.capital && !word.number && word.bare.size() > kLongestSmall ? 1 : 0;
      if (word.stop) break;
    }
    return small >= 2;
  }

  /// One past the last word of the date from `begin`, with its clock ("3 May 2025 KSA 16:06"), but without the number
  /// that opens the story: "3 May 2025 | 27 people were"; 0 where there is no date.
  std::size_t dates_from(std::size_t begin) const {
    std::size_t dated = 0;
    bool year = false;
    for (auto i = begin; i < words_.size(); ++i) {
      const Word& word = words_[i];
      const bool clock = word.number && word.bare.find(':') != std::string_view::npos;
      const bool zone =
          word.capital && word.bare.size() <= 4 && std::none_of(word.bare.begin(), word.bare.end(), is_lower);
      const bool link = word.bare.empty() || word.key == "on" || word.key == "at";
      if (clock || (!year && (word.number || known_.dates.contains(word.key)))) {
        dated = i + 1;
        year = year || (word.number && word.bare.size() == 4);
      } else if (!link && !(zone && dated > 0)) {
        break;
      }
    }
    return dated;
  }

  void add(Kind kind, std::size_t first, std::size_t begin, std::size_t end) {
    const auto span = [&](std::size_t from, std::size_t to) {
      return text::Span{static_cast<std::uint32_t>(words_[from].begin), static_cast<std::uint32_t>(words_[to - 1].end)};
    };
    found_.push_back({kind, span(first, end), kind == Kind::stamp ? span(begin, end) : text::Span{}});
  }

  std::string_view text_;
  const lexicon::Listings& known_;
  std::vector<Word> words_;
  std::size_t last_stop_ = 0;  // one past the last word that ends a sentence
  std::vector<Listing> found_;
};

}  // namespace

std::vector<Listing> find_listings(std::string_view paragraph, const lexicon::Listings& known) {
  return Finder(paragraph, known).run();
}

}  // namespace truceline::read
