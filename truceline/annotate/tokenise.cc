#include "truceline/annotate/tokenise.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "truceline/annotate/plain.h"
#include "truceline/base/ascii.h"

// How a block becomes tokens. White space cuts it into chunks. Of a chunk, signs are peeled off its front, then off its
// back (where a full stop may belong to an abbreviation); what is left is cut at signs inside it (hyphens, slashes,
// brackets); and each part at its clitics. All of this works on Plain, so that a quote is a quote in any shape.

namespace truceline::annotate {

namespace {

// A chunk or a part of one: characters [begin, end) of the Plain text.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool joined = false;
};

bool digit(char c) { return '0' <= c && c <= '9'; }
bool capital(char c) { return 'A' <= c && c <= 'Z'; }
bool letter(char c) { return capital(c) || ('a' <= c && c <= 'z') || c == Plain::kLetter; }
bool wordly(char c) { return letter(c) || digit(c); }
bool among(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

// "U.S.", "J.", "U.S.A", "a.m."
bool initials(std::string_view s) {
  std::size_t i = 0;
  while (i + 1 < s.size() && letter(s[i]) && s[i + 1] == '.') i += 2;
  if (i == 0) return false;
  if (i == s.size()) return s.size() > 2 || capital(s[0]);
  return i > 2 && (s.size() - i == 1) && letter(s[i]);
}

// A web address, a mail address, "@name" or "#tag".
bool address(std::string_view s) {
  if (s.starts_with("http://") || s.starts_with("https://") || s.starts_with("www.")) return true;
  const auto at = s.find('@');
  if (at == 0 || (!s.empty() && s[0] == '#'))
    return s.size() > 1 && std::all_of(s.begin() + 1, s.end(), [](char c) { return wordly(c) || c == '_'; }) &&
           std::any_of(s.begin() + 1, s.end(), letter);
  return at != std::string_view::npos && at + 1 < s.size() && s.find('.', at) != std::string_view::npos &&
         s.find_first_of("<>()\"", 0) == std::string_view::npos;
}

class Chunk {
 public:
  Chunk(std::string_view chars, Range range, const lexicon::LanguageWords& words, std::vector<Range>& out)
      : chars_(chars), range_(range), words_(words), out_(out) {}

  void cut() {
    if (words_.contractions.contains(base::ascii_lower(view()))) return cut_clitics(range_);  // "cannot", ":-)", "w/"
    trim_address();
    peel_front();
    trim_address();  // "<http://example.org/a_b>"
    std::vector<Range> back;
    peel_back(back);
    if (range_.begin < range_.end) cut_inside();
    for (auto piece = back.rbegin(); piece != back.rend(); ++piece) out_.push_back(*piece);
  }

 private:
  std::string_view view(std::uint32_t begin, std::uint32_t end) const { return chars_.substr(begin, end - begin); }
  std::string_view view() const { return view(range_.begin, range_.end); }

  // An address keeps its inner signs; the stop after it does not belong to it.
  void trim_address() {
    std::uint32_t end = range_.end;
    while (end > range_.begin && among(chars_[end - 1], ".,;:!?)>]}\"'")) --end;
    whole_ = address(view(range_.begin, end));
    if (whole_) inner_end_ = end;
  }

  // How many of the first characters are one sign written over and over: "!!!", "?!", "====", and ".?", which only
  // stands where no word is left.
  static std::uint32_t sign_run(std::string_view s) {
    if (!among(s[0], "!?=*_~#+<>$|.")) return 0;
    if (s[0] == '.' && (s.size() < 2 || !among(s[1], "!?"))) return 0;
    const std::string_view same = among(s[0], "!?.") ? std::string_view("!?.") : s.substr(0, 1);
    return static_cast<std::uint32_t>(std::min(s.find_first_not_of(same), s.size()));
  }

  // The same at the end of `s`.
  static std::uint32_t sign_run_back(std::string_view s) {
    if (!among(s.back(), "!?=*_~#+<>$|")) return 0;
    const bool stop = s.size() > 2 && s[s.size() - 2] == '.' && s[s.size() - 3] != '.';  // "Is it so.?", not "So...?"
    const std::string_view same = !among(s.back(), "!?") ? s.substr(s.size() - 1) : stop ? "!?." : "!?";
    const auto last = s.find_last_not_of(same);
    return static_cast<std::uint32_t>(last == std::string_view::npos ? s.size() : s.size() - 1 - last);
  }

  // The length of the sign at the front, 0 where a word begins.
  std::uint32_t front_sign() const {
    const char c = chars_[range_.begin];
    const std::string_view rest = view();
    if (rest.starts_with("...")) return static_cast<std::uint32_t>(std::min(rest.find_first_not_of('.'), rest.size()));
    if (c == '\'') return apostrophe_word(rest) ? 0 : 1;
    if (c == '-') {
      const auto run = std::min(rest.find_first_not_of('-'), rest.size());
      return run == 1 && rest.size() > 1 && digit(rest[1]) ? 0 : static_cast<std::uint32_t>(run);
    }
    if (rest.starts_with("US$")) return 3;
    if (const auto run = sign_run(rest); run > 1) return run;
    if (c == '#' || c == '@') return rest.size() > 1 && wordly(rest[1]) && c == '@' ? 0 : 1;
    return among(c, "([{<\"~*=+>|_,;:!?)]}%$/\\^") || c == Plain::kSymbol || c == Plain::kEllipsis ? 1 : 0;
  }

  // 'tis, 'em and '90s keep their apostrophe, and so does a clitic that stands alone.
  bool apostrophe_word(std::string_view rest) const {
    if (rest.size() > 2 && digit(rest[1]) && digit(rest[2]) && (rest.size() == 3 || rest[3] == 's')) return true;
    const auto end = std::find_if_not(rest.begin() + 1, rest.end(), letter);
    const std::string word = base::ascii_lower(rest.substr(0, static_cast<std::size_t>(end - rest.begin())));
    if (words_.contractions.contains(word) || word == "'em") return true;
    return std::find(words_.clitics.begin(), words_.clitics.end(), word) != words_.clitics.end();
  }

  void peel_front() {
    if (whole_) return;
    while (range_.begin < range_.end) {
      const std::uint32_t size = front_sign();
      if (size == 0) return;
      out_.push_back({range_.begin, range_.begin + size, false});
      range_.begin += size;
    }
  }

  bool keeps_stop() const {
    const std::string_view s = view();
    return initials(s) || abbreviation(s) || ends_in_abbreviation(s);
  }

  // Capitals count where the table has them ("Wash." is a state, "wash." a verb), unless the text is all in capitals.
  // "No." is one only before a number.
  bool abbreviation(std::string_view s) const {
    const auto known = words_.abbreviations.find(base::ascii_lower(s));
    if (known == words_.abbreviations.end()) return false;
    const bool fits = known->second.written == s ||
                      std::none_of(s.begin(), s.end(), [](char c) { return letter(c) && !capital(c); }) ||
                      (capital(s[0]) && !capital(known->second.written[0]));
    if (!fits || known->second.kind != lexicon::Abbreviation::number) return fits;
    const auto next = chars_.find_first_not_of(' ', range_.end);
    return next != std::string_view::npos && digit(chars_[next]);
  }

  // "al-Gen." does not happen, but "mid-Sept." and "Calif.-Nev." do.
  bool ends_in_abbreviation(std::string_view s) const {
    const auto hyphen = s.rfind('-');
    if (hyphen == std::string_view::npos) return false;
    const std::string_view last = s.substr(hyphen + 1);
    return initials(last) || abbreviation(last);
  }

  // The length of the sign at the back, 0 where the word ends with its own character.
  std::uint32_t back_sign() const {
    const std::string_view s = view();
    const char c = s.back();
    if (c == '.') {
      const auto last = s.find_last_not_of('.');
      const auto run = last == std::string_view::npos ? s.size() : s.size() - 1 - last;
      if (run > 1) {  // "U.S..." keeps one stop only where three others remain
        return static_cast<std::uint32_t>(run);
      }
      return s.size() > 1 && keeps_stop() ? 0 : 1;
    }
    if (c == '-')
      return static_cast<std::uint32_t>(s.size() - 1 - std::min(s.find_last_not_of('-'), s.size() - 1) +
                                        (s.find_last_not_of('-') == std::string_view::npos ? 1 : 0));
    if (const auto run = sign_run_back(s); run > 1) return run;
    if (c == ')' && optional_ending(s)) return 0;
    return among(c, ")]}>\"',;:!?%*=+|_/\\~^$<({[") || c == Plain::kSymbol || c == Plain::kEllipsis ? 1 : 0;
  }

  // "envoy(s)" is one word.
  static bool optional_ending(std::string_view s) {
    const auto open = s.rfind('(');
    return open != std::string_view::npos && open > 0 && letter(s[open - 1]) && s.size() - open >= 3 &&
           s.size() - open <= 4;
  }

  void peel_back(std::vector<Range>& back) {
    while (range_.begin < range_.end && !(whole_ && range_.end <= inner_end_)) {
      const std::uint32_t size = std::min(back_sign(), range_.end - range_.begin);
      if (size == 0) return;
      back.push_back({range_.end - size, range_.end, possessive(range_.end - size, size)});
      range_.end -= size;
    }
  }

  // The apostrophe of "the parties' leaders", unless a quotation that it could close is open.
  bool possessive(std::uint32_t at, std::uint32_t size) const {
    return size == 1 && chars_[at] == '\'' && at > range_.begin && (chars_[at - 1] == 's' || chars_[at - 1] == 'S') &&
           !single_quote_before(at);
  }

  bool single_quote_before(std::uint32_t at) const {
    const std::uint32_t from = at > 400 ? at - 400 : 0;
    bool open = false;
    for (std::uint32_t i = from; i < at; ++i) {
      if (chars_[i] != '\'') continue;
      const bool before = i > 0 && wordly(chars_[i - 1]), after = i + 1 < at && wordly(chars_[i + 1]);
      if (!before && after)
        open = true;
      else if (!after)
        open = false;
    }
    return open;
  }

  // True where the sign at `i`, which has characters on both sides, cuts the word.
  std::uint32_t inner_sign(std::uint32_t begin, std::uint32_t i) const {
    const char c = chars_[i], before = chars_[i - 1], after = chars_[i + 1];
    if (c == '-') {
      const auto run = std::min<std::size_t>(chars_.find_first_not_of('-', i), range_.end) - i;
      if (run > 1) return static_cast<std::uint32_t>(run);
      return hyphen_cuts(begin, i) ? 1 : 0;
    }
    if (c == '/') return letter(before) && letter(after) ? 1 : 0;
    if (c == '.' && after == '.') {
      const auto run = std::min<std::size_t>(chars_.find_first_not_of('.', i), range_.end) - i;
      return static_cast<std::uint32_t>(run);
    }
    if (c == '.')
      return i - begin > 1 && 'a' <= before && before <= 'z' && capital(after) && !initials(view(i + 1, range_.end))
                 ? 1
                 : 0;
    if (among(c, ",;:!?"))
      return (letter(before) || before == ')') && letter(after)
                 ? 1
                 : (c == ',' && (!digit(after) || letter(before)) ? 1 : 0);
    if (among(c, "\"[]{}<>=|")) return 1;
    if (c == ')') return after == '\'' || wordly(after) ? (open_inside(begin, i) ? 0 : 1) : 1;
    if (c == '(') return closes_inside(i) ? 0 : 1;
    return c == Plain::kEllipsis || c == Plain::kSymbol ? 1 : 0;
  }

  bool open_inside(std::uint32_t begin, std::uint32_t i) const {
    return view(begin, i).find('(') != std::string_view::npos;
  }
  bool closes_inside(std::uint32_t i) const {  // "friend(s)" stays whole
    const auto close = view(i, range_.end).find(')');
    return close != std::string_view::npos && close <= 3 && letter(chars_[i - 1]);
  }

  bool hyphen_cuts(std::uint32_t begin, std::uint32_t i) const {
    if (number_with_hyphens()) return false;
    const bool left = wordly(chars_[i - 1]) || among(chars_[i - 1], ".%)");
    const bool right = wordly(chars_[i + 1]) || chars_[i + 1] == '$';
    if (!left || !right) return true;
    std::uint32_t end = i + 1;
    while (end < range_.end && wordly(chars_[end])) ++end;
    const bool first = begin == range_.begin || chars_[begin - 1] != '-';
    if (first && words_.prefixes.contains(base::ascii_lower(view(begin, i)))) return false;
    return !words_.suffixes.contains(base::ascii_lower(view(i + 1, end)));
  }

  // "713-555-0199", "555-0199" and "2016-12-09" are one word; "5-10" is three.
  bool number_with_hyphens() const {
    const std::string_view s = view();
    const bool telephone = s.size() == 8 && s[3] == '-' && std::count_if(s.begin(), s.end(), digit) == 7;
    if (telephone) return true;
    return std::count(s.begin(), s.end(), '-') > 1 &&
           std::all_of(s.begin(), s.end(), [](char c) { return digit(c) || among(c, ".,:/-"); });
  }

  void cut_inside() {
    std::uint32_t begin = range_.begin;
    if (!whole_) {
      for (std::uint32_t i = begin + 1; i + 1 < range_.end;) {
        const std::uint32_t size =
            i > begin || chars_[i] == '-' || among(chars_[i], "\"[](){}") ? inner_sign(begin, i) : 0;
        if (size == 0) {
          ++i;
          continue;
        }
        if (begin < i) cut_clitics({begin, i, false});
        out_.push_back({i, i + size, false});
        begin = i + size;
        i = begin + (begin < range_.end && wordly(chars_[begin]) ? 1 : 0);
      }
    }
    if (begin < range_.end) cut_clitics({begin, range_.end, false});
  }

  void cut_clitics(Range part) {
    const std::string word = base::ascii_lower(view(part.begin, part.end));
    if (const auto found = words_.contractions.find(word); found != words_.contractions.end())
      return push_parts(part, found->second);
    for (const std::string& clitic : words_.clitics) {
      if (word.size() <= clitic.size() || !word.ends_with(clitic)) continue;
      const auto cut = part.end - static_cast<std::uint32_t>(clitic.size());
      out_.push_back({part.begin, cut, part.joined});
      out_.push_back({cut, part.end, true});
      return;
    }
    if (const auto cut = unit_of_number(part)) {
      out_.push_back({part.begin, *cut, part.joined});
      out_.push_back({*cut, part.end, false});
      return;
    }
    out_.push_back(part);
  }

  void push_parts(Range part, const std::vector<std::string>& parts) {
    for (std::size_t k = 0; k < parts.size(); ++k) {
      const auto end = part.begin + static_cast<std::uint32_t>(parts[k].size());
      out_.push_back({part.begin, end, k > 0 || part.joined});
      part.begin = end;
    }
  }

  // Where the unit of "3:30pm" or "200km" begins.
  std::optional<std::uint32_t> unit_of_number(Range part) const {
    if (!digit(chars_[part.begin])) return std::nullopt;
    std::uint32_t i = part.begin;
    while (i < part.end && (digit(chars_[i]) || among(chars_[i], ".,:"))) ++i;
    if (!digit(chars_[i - 1]) || !words_.units.contains(base::ascii_lower(view(i, part.end)))) return std::nullopt;
    return i;
  }

  std::string_view chars_;
  Range range_;
  const lexicon::LanguageWords& words_;
  std::vector<Range>& out_;
  bool whole_ = false;           // an address: not cut inside
  std::uint32_t inner_end_ = 0;  // where it ends
};

}  // namespace

std::vector<Piece> tokenise(std::string_view text, text::Span block, const lexicon::LanguageWords& words) {
  const Plain line = plain(text, block);
  std::vector<Range> ranges;
  for (std::uint32_t i = 0; i < line.chars.size();) {
    if (line.chars[i] == ' ') {
      ++i;
      continue;
    }
    const auto end = static_cast<std::uint32_t>(std::min(line.chars.find(' ', i), line.chars.size()));
    // A chunk without end, as hostile input has it, is cut into bounded ones: every step above is then bounded too.
    const std::uint32_t stop = std::min(end, i + 256);
    Chunk(line.chars, {i, stop, false}, words, ranges).cut();
    i = stop;
  }
  std::vector<Piece> pieces;
  pieces.reserve(ranges.size());
  for (const Range& r : ranges) {
    const text::Span span{line.offsets[r.begin], line.offsets[r.end]};
    pieces.push_back({span, plain_form(text, span), r.joined});
  }
  return pieces;
}

}  // namespace truceline::annotate
