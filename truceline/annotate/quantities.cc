#include "truceline/annotate/quantities.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

#include "truceline/annotate/counted.h"
#include "truceline/annotate/tense.h"
#include "truceline/base/ascii.h"

namespace truceline::annotate {

namespace {

using base::is_digit;
using lexicon::Measures;
using record::Quantity;
using text::Span;
using text::Token;
using text::Upos;

std::string lowered(std::string_view s) {
  std::string out(s);
  for (char& c : out) c = c == '\n' || c == '\t' ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

class Finder {
 public:
  Finder(const text::Document& document, const text::Tree& tree, const std::vector<record::Time>& times,
         const Measures& measures)
      : text_(document.text), tree_(tree), analysis_(tree.analysis()), times_(times), measures_(measures) {}

  std::vector<Quantity> run() {
    for (const auto& sentence : analysis_.sentences) {
      scan(sentence);
      scan_zeros(sentence);
      scan_shares(sentence);
    }
    std::stable_sort(out_.begin(), out_.end(), [](const auto& a, const auto& b) { return a.span < b.span; });
    return std::move(out_);
  }

 private:
  void scan(const text::Sentence& sentence) {
    const auto within = text_.substr(0, sentence.span.end);
    for (std::size_t at = sentence.span.begin; at < sentence.span.end;) {
      const auto hit = measures_.number.find_span(within, at);
      if (!hit) return;
      at = std::max<std::size_t>(take(sentence, *hit), hit->end);
    }
  }

  /// Records the quantity of the number at `number`; returns where to go on.
  std::size_t take(const text::Sentence& sentence, Span number) {
    number = trimmed(number);
    if (number.empty()) return number.end + 1;
    const auto range = tokens_of(number);
    if (range.empty() || is_no_count(number, range)) return number.end;
    const auto value = lexicon::read_number(text::slice(text_, number), measures_.numbers);
    Quantity quantity;
    set_value(value, quantity);
    quantity.span = number;
    if (!read_range(sentence, number, quantity)) return number.end;
    read_bounds(sentence, quantity);
    if (!read_symbol(quantity) && !read_joined(quantity) && !read_counted(range, quantity)) return number.end;
    if (quantity.measure.empty() && quantity.unit.empty()) return number.end;
    const bool lone_one = value.value == 1 && !is_digit(text_[number.begin]);
    const bool no_news = quantity.measure.empty() || quantity.measure == "people" || quantity.measure == "other";
    if (lone_one && no_news) return number.end;
    if (value.vague && !is_told(quantity)) return number.end;
    if (quantity.measure.empty()) quantity.measure = "other";
    if (is_restated(quantity)) return quantity.span.end;
    close_quotation(quantity.span);
    add_fraction(quantity);
    out_.push_back(std::move(quantity));
    return out_.back().span.end;
  }

  /// A measure of which "none" and "several" are news: those killed, but not those who spoke.
  bool is_told(const Quantity& quantity) const {
    return quantity.rule != "quantity.weak" && !measures_.find("told", quantity.measure).empty();
  }

  /// "10 suspected “rebels|”": with the mark that closes what the words opened.
  void close_quotation(Span& span) const {
    constexpr std::pair<std::string_view, std::string_view> kMarks[] = {{"\"", "\""}, {"“", "”"}, {"‘", "’"}};
    for (const auto& [open, close] : kMarks) {
      const auto words = text::slice(text_, span);
      const auto at = words.find(open);
      if (at == words.npos || words.find(close, at + open.size()) != words.npos) continue;
      if (text_.substr(span.end).starts_with(close)) span.end += static_cast<std::uint32_t>(close.size());
    }
  }

  /// "40 kilometres (25 miles)": the same once more, in another unit.
  bool is_restated(const Quantity& quantity) const {
    if (out_.empty() || out_.back().measure != quantity.measure) return false;
    if (measures_.find("restated", quantity.measure).empty() || out_.back().span.end >= quantity.span.begin)
      return false;
    const auto between = text_.substr(out_.back().span.end, quantity.span.begin - out_.back().span.end);
    return between == " (" && text_.substr(quantity.span.end).starts_with(')');
  }

  // --- Parts of a whole ---

  struct Share {
    text::TokenRange tokens;  // "two-thirds", "a quarter"
    double part = 0;          // of the whole, from 0 to 1
  };

  /// The share whose last word is token `last` of a sentence that begins at `begin`: "two-|thirds", "a |third", "half".
  std::optional<Share> share_ending_at(std::uint32_t last, std::uint32_t begin) const {
    const auto& tokens = analysis_.tokens;
    std::string word = tokens[last].lower;
    if (word.ends_with("s") && measures_.find("fraction", word).empty()) word.pop_back();
    const auto& fractions = measures_.find("fraction", word);
    if (fractions.empty()) return std::nullopt;
    Share share{{last, last + 1}, std::stod(fractions.front().name)};
    const bool hyphen = last >= begin + 2 && tokens[last - 1].form == "-";
    const std::uint32_t before = last - (hyphen ? 2 : 1);
    if (last <= begin) return share;
    const double times = lexicon::read_number(tokens[before].lower, measures_.numbers).value;
    if (tokens[before].lower == "a" || tokens[before].lower == "an" || times == 1) share.tokens.begin = before;
    if (times < 2 || times * share.part > 1) return share;
    share.tokens.begin = before;
    share.part *= times;
    return share;
  }

  /// "a third of the 90 buses": a quantity of its own before that of the whole.
  void add_fraction(const Quantity& whole) {
    if (!whole.value) return;
    const auto range = tokens_of(whole.span);
    const auto& tokens = analysis_.tokens;
    const auto sentence = analysis_.sentences[tokens[range.begin].sentence.index].tokens;
    auto t = range.begin;
    while (t > sentence.begin && (tokens[t - 1].upos == Upos::DET || tokens[t - 1].xpos == "PRP$")) --t;
    if (t < sentence.begin + 2 || tokens[t - 1].lower != "of") return;
    const auto share = share_ending_at(t - 2, sentence.begin);
    if (!share) return;
    Quantity part = whole;
    part.value = std::round(*whole.value * share->part);
    part.min.reset();
    part.bound.clear();
    part.approximate = true;
    part.span = span_of(share->tokens);
    part.rule = "quantity.fraction";
    out_.push_back(std::move(part));
  }

  /// "two-thirds of the houses", "half the population": how many these are nobody says, so the share is the count.
  void scan_shares(const text::Sentence& sentence) {
    const auto& tokens = analysis_.tokens;
    for (auto i = sentence.tokens.begin; i + 2 < sentence.tokens.end; ++i) {
      const auto share = share_ending_at(i, sentence.tokens.begin);
      if (!share || share->part >= 1) continue;
      auto t = i + 1;
      const bool half_the = tokens[i].lower == "half" && tokens[t].upos == Upos::DET;
      if (tokens[t].lower != "of" && !half_the) continue;
      t += half_the ? 0 : 1;
      while (t < sentence.tokens.end &&
             (tokens[t].upos == Upos::DET || tokens[t].xpos == "PRP$" || tokens[t].upos == Upos::ADJ ||
              tokens[t].upos == Upos::PROPN || tokens[t].xpos == "POS"))
        ++t;
      if (t >= sentence.tokens.end || tokens[t].upos != Upos::NOUN || !is_whole(tokens[t])) continue;
      Quantity quantity;
      quantity.span = span_of({share->tokens.begin, t + 1});
      quantity.value = std::round(share->part * 1000) / 1000;
      read_bounds(sentence, quantity);
      quantity.unit = tokens[t].lower;
      quantity.measure = "share";
      quantity.rule = "quantity.share";
      if (!is_taken(quantity.span, sentence)) out_.push_back(std::move(quantity));
    }
  }

  bool is_taken(Span span, const text::Sentence& sentence) const {
    for (auto q = out_.rbegin(); q != out_.rend() && q->span.begin >= sentence.span.begin; ++q)
      if (q->span.overlaps(span)) return true;
    return false;
  }

  /// People and things that other numbers count too, and what can be shared out: "the country", "the population".
  bool is_whole(const Token& noun) const {
    return !measures_.find("whole", noun.lemma).empty() ||
           (noun.lower != noun.lemma &&
            (!measures_.find("weak", noun.lemma).empty() || !measures_.find("unit", noun.lemma).empty()));
  }

  // --- None ---

  /// "no casualties", "not one convoy", "nobody was hurt", "none of the hostages was freed".
  void scan_zeros(const text::Sentence& sentence) {
    for (auto i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const auto range = zero_at(i, sentence.tokens.end);
      if (range.empty() || is_hypothetical(range, sentence.tokens.end)) continue;
      Quantity quantity;
      quantity.span = span_of(range);
      quantity.value = 0;
      if (!read_counted(range, quantity) || !is_told(quantity)) continue;
      // "None of the 40 hostages was hurt" does not count hostages.
      const bool of_whole = range.end < sentence.tokens.end && analysis_.tokens[range.end].lower == "of";
      if (of_whole && quantity.rule == "quantity.unit") continue;
      if (quantity.unit.empty()) quantity.unit = "people";
      quantity.rule = "quantity.zero";
      std::erase_if(out_, [&](const Quantity& q) { return q.span.overlaps(quantity.span); });  // "one convoy"
      out_.push_back(std::move(quantity));
    }
  }

  /// The words that say none at token `i`: "no", "no one", "not one", "not a single", "none", "nobody", "neither of",
  /// but not "neither confirmed nor denied".
  text::TokenRange zero_at(std::uint32_t i, std::uint32_t end) const {
    const auto word = [&](std::uint32_t t) { return t < end ? std::string_view(analysis_.tokens[t].lower) : ""; };
    if (word(i) == "not" && word(i + 1) == "one") return {i, i + 2};
    if (word(i) == "not" && word(i + 1) == "a" && word(i + 2) == "single") return {i, i + 3};
    if (measures_.find("zero", word(i)).empty() || word(i + 1) == "longer" || word(i + 2) == "than") return {};
    const bool counts =
        word(i) != "neither" || word(i + 1) == "of" || (i + 1 < end && analysis_.tokens[i + 1].upos == Upos::NOUN);
    if (!counts) return {};
    return {i, word(i + 1) == "one" ? i + 2 : i + 1};
  }

  /// "No strike will be tolerated": nothing has been counted yet.
  bool is_hypothetical(text::TokenRange range, std::uint32_t end) const {
    constexpr std::uint32_t kReach = 8;  // words
    for (auto t = range.end; t < std::min(end, range.end + kReach); ++t) {
      if (analysis_.tokens[t].upos == Upos::PUNCT) return false;
      if (analysis_.tokens[t].xpos == "MD") return true;
    }
    return false;
  }

  /// Without what a number's pattern takes along: blanks, a comma, "of".
  Span trimmed(Span number) const {
    for (;;) {
      const auto words = text::slice(text_, number);
      if (words.ends_with(" of")) {
        number.end -= 2;
      } else if (!words.empty() && std::string_view(", -\n\t").find(words.back()) != std::string_view::npos) {
        --number.end;
      } else if (words.ends_with("\xc2\xa0")) {
        number.end -= 2;
      } else {
        return number;
      }
    }
  }

  Span span_of(text::TokenRange range) const {
    return {analysis_.tokens[range.begin].span.begin, analysis_.tokens[range.end - 1].span.end};
  }

  text::TokenRange tokens_of(Span span) const {
    const auto first = token_at(span.begin, analysis_), last = token_at(span.end - 1, analysis_);
    if (last >= analysis_.tokens.size()) return {};
    return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last) + 1};
  }

  /// Dates, times, ordinals, ages, parts of names and of longer codes count nothing.
  bool is_no_count(Span number, text::TokenRange range) const {
    const auto words = lowered(text::slice(text_, number));
    if (words == "a" || words == "an" || words == "half" || words == "score" || words == "no") return true;
    const auto time = std::partition_point(times_.begin(), times_.end(),
                                           [&](const record::Time& t) { return t.span.end <= number.begin; });
    if (time != times_.end() && time->span.overlaps(number)) return true;
    return in_name(number) || is_code(number) || is_years(number) || is_age(number) || is_excluded(range) ||
           is_pronoun(range, words);
  }

  bool in_name(Span number) const {
    const auto name = std::partition_point(analysis_.names.begin(), analysis_.names.end(),
                                           [&](const text::Name& n) { return n.span.end <= number.begin; });
    return name != analysis_.names.end() && name->span.contains(number) && name->span.begin < number.begin;
  }

  /// "F-16", "MH17", "3-0", "12:30", "1.2.3": a number joined to more than a unit.
  bool is_code(Span number) const {
    const char before = number.begin > 0 ? text_[number.begin - 1] : ' ';
    const char after = number.end < text_.size() ? text_[number.end] : ' ';
    const char next = number.end + 1 < text_.size() ? text_[number.end + 1] : ' ';
    if (is_letter(before) || is_digit(before) || before == '-' || before == '/' || before == '#' || before == ':')
      return true;
    if (is_letter(after) || after == '/' || (after == '-' && is_kind(number.end + 1))) return true;
    return (after == ':' || after == '.') && is_digit(next);
  }

  /// "five-|nation committee", "two-|thirds": of what kind a thing is, and no count of it, as in "20-|kilometre" and
  /// "120,000-|strong".
  bool is_kind(std::uint32_t at) const {
    if (at < text_.size() && text_[at] == ' ') ++at;  // "four- party"
    auto end = at;
    while (end < text_.size() && is_letter(text_[end])) ++end;
    if (end > at && end < text_.size() && text_[end] == '-' && is_letter(text_[end - 1])) {
      const char next = end + 1 < text_.size() ? text_[end + 1] : ' ';
      if (is_letter(next) && lowered(text_.substr(at, end - at)) == "plus") return true;  // "three-plus-one"
    }
    const auto word = lowered(text_.substr(at, end - at));
    return !word.empty() && measures_.find("unit", word).empty() && measures_.find("joined", word).empty();
  }

  /// "the 1991-1995 war": years, where the times have not taken them.
  bool is_years(Span number) const {
    const auto words = text::slice(text_, number);
    const auto rest = text_.substr(number.end, 6);
    const auto dash = rest.starts_with("–") ? std::string_view("–").size() : rest.starts_with("-") ? 1 : 0;
    return words.size() == 4 && (words.starts_with("19") || words.starts_with("20")) && is_digit(words[2]) &&
           is_digit(words[3]) && dash > 0 && rest.size() > dash + 1 && is_digit(rest[dash]) && is_digit(rest[dash + 1]);
  }

  /// "Salim Haddad, |20|, a brother of": how old the named one is.
  bool is_after_name(Span number) const {
    const auto at = tokens_of(number).begin;
    return at >= 2 && analysis_.tokens[at - 1].form == "," && analysis_.tokens[at - 2].upos == Upos::PROPN &&
           is_digit(text_[number.begin]);
  }

  bool is_age(Span number) const {
    const auto rest = lowered(text_.substr(number.end, 12));
    if (rest.starts_with(",") && is_after_name(number)) return true;
    return rest.starts_with("-year-old") || rest.starts_with(" years old") || rest.starts_with("-month-old") ||
           rest.starts_with("-day-old");
  }

  bool is_excluded(text::TokenRange range) const {
    if (range.begin == 0) return false;
    const Token& before = analysis_.tokens[range.begin - 1];
    if (before.sentence != analysis_.tokens[range.begin].sentence) return false;
    return !measures_.find("exclude", before.lower).empty();
  }

  bool is_pronoun(text::TokenRange range, const std::string& words) const {
    return words == "one" && analysis_.tokens[range.begin].upos == Upos::PRON;
  }

  static void set_value(const lexicon::Number& number, Quantity& quantity) {
    quantity.approximate = number.open || number.vague;
    if (quantity.approximate) {
      quantity.min = number.value;
    } else {
      quantity.value = number.value;
    }
  }

  /// "20 to 30", "between 20 and 30", "20-30", "five or six". False for the first number of "rose from 31 to 48", which
  /// no longer holds.
  bool read_range(const text::Sentence& sentence, Span number, Quantity& quantity) const {
    if (!quantity.value) return true;
    auto rest = text_.substr(number.end, std::min<std::size_t>(8, sentence.span.end - number.end));
    const bool between =
        lowered(text_.substr(0, number.begin).substr(number.begin > 12 ? number.begin - 12 : 0)).ends_with("between ");
    std::size_t skip = 0;
    for (const std::string_view joiner : {" to ", "-", "–", " - ", " or "})
      if (skip == 0 && rest.starts_with(joiner)) skip = joiner.size();
    if (between && rest.starts_with(" and ")) skip = 5;
    if (skip == 0) return true;
    const auto from = number.end + skip;
    const auto second = measures_.number.find_span(text_.substr(0, sentence.span.end), from);
    if (!second || second->begin != from) return true;
    if (rest.starts_with(" to ") && is_change_from(number)) return false;
    const auto upper = lexicon::read_number(text::slice(text_, *second), measures_.numbers);
    if (upper.open || upper.vague || upper.value <= *quantity.value) return true;
    quantity.min = *quantity.value;
    quantity.max = upper.value;
    quantity.value.reset();
    quantity.span.end = trimmed(*second).end;
    return true;
  }

  /// "rose from |31".
  bool is_change_from(Span number) const {
    const auto at = tokens_of(number).begin;
    return at >= 2 && analysis_.tokens[at - 1].lower == "from" &&
           !measures_.find("change", analysis_.tokens[at - 2].lower).empty();
  }

  void apply(const lexicon::Bound& bound, Quantity& quantity) const {
    quantity.approximate |= bound.approximate;
    if (bound.bound.empty()) return;
    quantity.bound = bound.bound;
    const auto n = quantity.value ? quantity.value : quantity.min;
    if (bound.bound == "at_least" || bound.bound == "more_than") {
      quantity.min = n;
    } else if (!quantity.max) {
      quantity.max = n;
    }
  }

  /// The words before and after that bound the number; the span grows over them. "at least some 40" has two.
  void read_bounds(const text::Sentence& sentence, Quantity& quantity) const {
    if (text_[quantity.span.begin == 0 ? 0 : quantity.span.begin - 1] == '$') --quantity.span.begin;
    for (int i = 0; i < 2; ++i) {
      const auto from = std::max(sentence.span.begin, quantity.span.begin > 32 ? quantity.span.begin - 32 : 0);
      const auto before = text_.substr(from, quantity.span.begin - from);
      const auto match = measures_.before.find(before);
      if (!match) break;
      const auto found = measures_.bounds.find(lowered(text::slice(before, (*match)["bound"])));
      if (found == measures_.bounds.end()) break;
      // "concerned about hundreds of men": an open number is vague enough to take no "about".
      if (found->second.bound.empty() && !quantity.value) break;
      apply(found->second, quantity);
      quantity.span.begin = from + (*match)["bound"].begin;
    }
    const auto after =
        text_.substr(quantity.span.end, std::min<std::size_t>(24, sentence.span.end - quantity.span.end));
    if (const auto match = measures_.after.at_start(after)) {
      const auto found = measures_.bounds.find(lowered(text::slice(after, (*match)["bound"])));
      if (found == measures_.bounds.end()) return;
      apply(found->second, quantity);
      quantity.span.end += match->whole.end;
    }
  }

  /// "$2 million", "€300", "40%".
  bool read_symbol(Quantity& quantity) const {
    const auto rest = text_.substr(quantity.span.end, 1);
    if (rest == "%") {
      quantity.measure = "percent";
      quantity.unit = "%";
      ++quantity.span.end;
      quantity.rule = "quantity.symbol";
      return true;
    }
    for (const std::string_view symbol : {"$", "€", "£", "¥"}) {
      const auto at = quantity.span.begin;
      if (text_.substr(at).starts_with(symbol) ||
          (at >= symbol.size() && text_.substr(at - symbol.size()).starts_with(symbol))) {
        if (!text_.substr(at).starts_with(symbol)) quantity.span.begin -= static_cast<std::uint32_t>(symbol.size());
        quantity.measure = "money";
        quantity.unit = symbol;
        quantity.rule = "quantity.symbol";
        return true;
      }
    }
    return false;
  }

  /// "20-kilometre", "15-mile-wide": the unit is written together with the number.
  bool read_joined(Quantity& quantity) const {
    auto end = quantity.span.end;
    if (end >= text_.size() || text_[end] != '-') return false;
    const auto begin = ++end;
    while (end < text_.size() && is_letter(text_[end])) ++end;
    auto unit = lowered(text_.substr(begin, end - begin));
    const auto& measures = measures_.find("unit", unit);
    if (measures.empty()) return false;
    quantity.unit = std::move(unit);
    quantity.measure = measures.front().name;
    quantity.rule = "quantity.unit";
    quantity.span.end = end;
    return true;
  }

  /// False where what is counted is no news.
  bool read_counted(text::TokenRange range, Quantity& quantity) const {
    const auto all = tokens_of(quantity.span);
    range.end = std::max(range.end, all.end);
    auto counted = counted_by(tree_, range, measures_);
    if (counted.idle) return false;
    const bool untold = counted.measure.empty() || counted.role == "weak";
    if ((counted.part || counted.of_them) && untold && !out_.empty() && is_part_of_last(counted, range.begin)) {
      counted.measure = out_.back().measure;
      if (counted.unit == "them") counted.unit = out_.back().unit;
      counted.role = "part";
    }
    const bool bare = counted.unit.empty() && (counted.measure == "other" || is_change_from(span_of(range)) ||
                                               (counted.measure.empty() && is_told_of(quantity, range.end)));
    if (bare && follows_last(range.begin)) {
      counted.measure = out_.back().measure;
      counted.unit = out_.back().unit;
      counted.role = "same";
    }
    quantity.unit = std::move(counted.unit);
    quantity.measure = std::move(counted.measure);
    quantity.rule = "quantity." + (counted.role.empty() ? "noun" : counted.role);
    if (counted.end > range.begin && counted.end <= analysis_.tokens.size())
      quantity.span.end = std::max(quantity.span.end, analysis_.tokens[counted.end - 1].span.end);
    return true;
  }

  /// "31 people were killed, including nine |children|", but not "15,000 troops, including 17 |brigades|": what another
  /// noun counts is no troops.
  bool is_part_of_last(const Counted& counted, std::uint32_t token) const {
    const bool other_noun = counted.measure.empty() && !counted.unit.empty() && counted.unit != "them";
    const std::string& rule = out_.back().rule;
    if (other_noun && (rule == "quantity.weak" || rule == "quantity.unit")) return false;
    return same_sentence(out_.back().span.begin, token);
  }

  /// "the ministry says |about 400|", "the rebels spoke of |20|": nothing is named after it, and a word of telling
  /// before.
  bool is_told_of(const Quantity& quantity, std::uint32_t end) const {
    const auto& tokens = analysis_.tokens;
    const auto begin = tokens_of(quantity.span).begin;
    const auto sentence = analysis_.sentences[tokens[begin].sentence.index].tokens;
    if (end < sentence.end && tokens[end].upos != Upos::PUNCT && tokens[end].upos != Upos::CCONJ) return false;
    constexpr std::uint32_t kFarthest = 5;  // words
    for (auto t = begin; t > sentence.begin && begin - t < kFarthest; --t) {
      if (!measures_.find("teller", tokens[t - 1].lemma).empty()) return true;
      if (measures_.find("told_by", tokens[t - 1].lower).empty()) return false;
    }
    return false;
  }

  /// "138 violations ... The monitors' own log has |52|", "176,000 displaced, up from |93,000|": the same thing,
  /// counted by somebody else or at another time, in the sentence of the last count or in the next.
  bool follows_last(std::uint32_t token) const {
    if (out_.empty() || measures_.find("told", out_.back().measure).empty()) return false;
    const auto last = token_at(out_.back().span.begin, analysis_);
    if (last >= analysis_.tokens.size()) return false;
    return analysis_.tokens[token].sentence.index <= analysis_.tokens[last].sentence.index + 1u;
  }

  bool same_sentence(std::uint32_t byte, std::uint32_t token) const {
    const auto other = token_at(byte, analysis_);
    return other < analysis_.tokens.size() && analysis_.tokens[other].sentence == analysis_.tokens[token].sentence;
  }

  const std::string_view text_;
  const text::Tree& tree_;
  const text::Analysis& analysis_;
  const std::vector<record::Time>& times_;
  const Measures& measures_;
  std::vector<Quantity> out_;
};

}  // namespace

std::vector<Quantity> find_quantities(const text::Document& document, const text::Tree& tree,
                                      const std::vector<record::Time>& times, const Measures& measures) {
  return Finder(document, tree, times, measures).run();
}

}  // namespace truceline::annotate
