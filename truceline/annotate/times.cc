#include "truceline/annotate/times.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "truceline/annotate/time_value.h"

namespace truceline::annotate {

namespace {

using lexicon::Match;
using lexicon::TimeRule;
using lexicon::TimeWords;
using text::Span;

constexpr std::size_t kLongest = 120;  // bytes; no expression is longer
constexpr std::size_t kLead = 48;      // bytes before the first word that makes it one
constexpr std::size_t kAround = 48;    // bytes that a guard sees

std::optional<int> integer(std::string_view digits) {
  int n = 0;
  const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), n);
  return result.ec == std::errc{} ? std::optional(n) : std::nullopt;
}

/// "month3" is a group of the class month.
std::string_view group_class(std::string_view group) {
  while (!group.empty() && group.back() >= '0' && group.back() <= '9') group.remove_suffix(1);
  return group;
}

std::string without(std::string_view s, char c) {
  std::string out;
  for (const char x : s)
    if (x != c) out += x;
  return out;
}

/// "-1TNI" of the deictic words: days from today and a part of the day.
void read_deictic(std::string_view value, TimeFields& f) {
  const auto part = value.find('T');
  f.days_off = integer(value.substr(0, part));
  if (part != value.npos) f.part = value.substr(part);
}

void read_iso(std::string_view iso, TimeFields& f) {
  f.year = integer(iso.substr(0, 4));
  f.month = integer(iso.substr(5, 2));
  f.day = integer(iso.substr(8, 2));
}

void read_number_group(std::string_view name, std::string_view text, const TimeWords& words, TimeFields& f) {
  if (name == "year") f.year = integer(text);
  if (name == "day") f.day = integer(text);
  if (name == "first") f.first_day = integer(text);
  if (name == "hour") f.hour = integer(text);
  if (name == "minute") f.minute = integer(text);
  if (name == "iso") read_iso(text, f);
  if (name == "number") f.number = lexicon::read_number(text, words.numbers);
  if (name == "hhmm") {
    f.hour = integer(text.substr(0, 2));
    f.minute = integer(text.substr(2));
  }
  if (name == "decade" && text.size() == 3) f.decade = text;
  if (name == "decade" && text.size() == 1) f.decade = "19" + std::string(text);
  if (name == "half") f.second_half = text != "first";
  // "nineteen ninety-six", as copy of broadcasts has it: after the century, which the group before has read.
  if (name == "year_words")
    f.year = f.year.value_or(0) + static_cast<int>(lexicon::read_number(text, words.numbers).value);
  if (name == "year_end") {
    f.unit = "Y";
    f.edge = "END";
  }
  if (name == "end_of") f.edge = "END";
  if (name == "one_unit") {
    f.unit = text == "year" ? "Y" : "Q";
    f.number = lexicon::Number{1, false, false};
  }
}

void read_word_group(std::string_view name, std::string_view text, const TimeWords& words, TimeFields& f) {
  const auto word_class = name == "month_short" ? "month_short" : name == "weekday_short" ? "weekday_short" : name;
  const auto value = words.value(word_class, name == "edge" ? without(text, '-') : text);
  if (value.empty()) return;
  if (name == "month" || name == "month_short") f.month = integer(value);
  if (name == "weekday" || name == "weekday_short") f.weekday = integer(value);
  if (name == "ordinal") f.ordinal = integer(value);
  if (name == "rel" && value == "same") f.rel_same = true;
  if (name == "rel" && value != "same") f.rel = integer(value);
  if (name == "deictic") read_deictic(value, f);
  if (name == "part") f.part = value;
  if (name == "past_hour") f.minute = integer(value);
  if (name == "hour_side") f.to_hour = value == "-1";
  if (name == "unit" || name == "unit_weekend" || name == "unit_quarter") f.unit = value;
  if (name == "long") {
    f.unit = value;
    f.number = lexicon::Number{1, false, false};
  }
  if (name == "century_word" || name == "thousand_word") f.year = integer(value);
  if (name == "year_ago") f.rel_year = integer(value);
  if (name == "season") f.season = value;
  if (name == "edge" || name == "edge_noun") f.edge = value;
  if (name == "approx") f.approx = value;
  if (name == "set") f.set = value;
  if (name == "ref" || name == "ref_noun" || name == "coming") f.ref = value;
  if (name == "decade") f.decade = value;
  if (name == "holiday") f.holiday = &words.holidays[static_cast<std::size_t>(integer(value).value_or(0))];
}

/// What the groups of a match say.
TimeFields fields_of(const Match& match, std::string_view text, const TimeWords& words) {
  TimeFields f;
  std::string ampm;
  for (const auto& [group, span] : match.groups) {
    const auto found = text::slice(text, span);
    const auto name = group_class(group);
    if (name == "ampm") ampm = found;
    read_number_group(name, found, words, f);
    if (group == "rel2") {
      f.rel_year = integer(words.value("rel", found));
      continue;
    }
    read_word_group(name, found, words, f);
  }
  if (f.hour && !ampm.empty()) f.hour = *f.hour % 12 + ((ampm[0] | 0x20) == 'p' ? 12 : 0);
  if (f.hour && *f.hour > 24) f.hour.reset();
  return f;
}

struct Candidate {
  const TimeRule* rule = nullptr;
  Match match;
};

/// Finds the expressions of one block after the other and keeps the date last spoken of.
class Finder {
 public:
  Finder(const text::Document& document, const text::Analysis& analysis, const record::Published& published,
         const TimeWords& words)
      : document_(document), analysis_(analysis), words_(words), published_(parse_day(published.value)) {}

  std::vector<record::Time> run() {
    if (const Span date = document_.furniture.dateline_date; !date.empty()) scan(date);
    for (const auto& block : document_.blocks) {
      using enum text::BlockKind;
      if (block.kind == headline || block.kind == section_head || block.kind == paragraph || block.kind == note)
        scan(block.span);
    }
    std::sort(out_.begin(), out_.end(), [](const auto& a, const auto& b) { return a.span < b.span; });
    return std::move(out_);
  }

 private:
  void scan(Span block) {
    reference_.clear();
    day_.clear();
    label_ = block.begin;
    labelled_ = false;
    told_before_ = std::exchange(told_, std::nullopt);
    const std::size_t first = out_.size();
    read(block);
    set_said_days(block, first);
  }

  void read(Span block) {
    const std::string_view text = std::string_view(document_.text).substr(0, block.end);
    hits_ = words_.filter.hits(text.substr(block.begin));
    std::optional<Span> core;
    for (std::size_t at = block.begin; at < block.end;) {
      const auto hit = words_.any.find_span(text, at);
      if (!hit || hit->begin >= block.end) return;
      // "the army said": without a word of time near there is nothing to try.
      if (!core || core->begin < hit->begin) core = words_.core.find_span(text, hit->begin);
      if (!core) return;
      at = core->begin > hit->begin + kLead ? next_word(text, hit->begin) : take(text, block, hit->begin);
    }
  }

  /// Records the best expression at `begin`; returns where to go on.
  std::size_t take(std::string_view text, Span block, std::uint32_t begin) {
    auto candidates = candidates_at(text, block, begin);
    for (const auto& candidate : candidates) {
      Span span{begin, begin + candidate.match.whole.end};
      while (span.end > begin + 1 && text[span.end - 1] == ' ') --span.end;  // "a quarter to nine |on Friday"
      const auto fields = fields_of(candidate.match, text.substr(begin, kLongest), words_);
      auto value = read_time(candidate.rule->reading, candidate.rule->type, fields, context_at(span, text));
      if (value.type.empty() || inside_name(span, *candidate.rule)) continue;
      if (value.type == "DURATION") span.end = without_conjunction(candidate, span);
      remember(value, *candidate.rule, span);
      if (fields.days_off) counted_from_today_.push_back({out_.size(), candidate.rule, fields});
      out_.push_back({span, value.type, value.value, value.mod, value.from, value.to, candidate.rule->id});
      return span.end;
    }
    return next_word(text, begin);
  }

  /// "two weeks" of "two weeks after": as a duration the expression ends with its unit.
  static std::uint32_t without_conjunction(const Candidate& candidate, Span span) {
    const bool has_one = candidate.rule->reading == "after" || candidate.rule->reading == "before";
    const Span unit = candidate.match["unit"];
    return has_one && !unit.empty() ? span.begin + unit.end : span.end;
  }

  /// All rules that match at `begin`, the longest first.
  std::vector<Candidate> candidates_at(std::string_view text, Span block, std::uint32_t begin) const {
    std::vector<Candidate> found;
    const auto rest = text.substr(begin, kLongest);
    const auto possible = possible_rules(begin - block.begin, rest.size());
    for (std::size_t i = 0; i < words_.rules.size(); ++i) {
      if (!possible[i]) continue;
      const TimeRule& rule = words_.rules[i];
      auto match = rule.pattern.at_start(rest);
      if (match && !match->whole.empty() && guards_hold(rule, text, block, {begin, begin + match->whole.end}))
        found.push_back({&rule, std::move(*match)});
    }
    // Rules lie in one vector, so that their addresses stand in the order of the table.
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
      return a.match.whole.end != b.match.whole.end ? a.match.whole.end > b.match.whole.end : a.rule < b.rule;
    });
    return found;
  }

  /// Of seventy rules some ten may match at a word: those of which something stands in the `size` bytes from there on.
  std::vector<bool> possible_rules(std::size_t begin, std::size_t size) const {
    const auto before = [](const lexicon::PatternFilter::Hit& hit, std::size_t at) { return hit.at < at; };
    const auto first = std::lower_bound(hits_.begin(), hits_.end(), begin, before);
    const auto last = std::lower_bound(first, hits_.end(), begin + size, before);
    return words_.filter.possible(hits_.data() + (first - hits_.begin()), hits_.data() + (last - hits_.begin()));
  }

  bool guards_hold(const TimeRule& rule, std::string_view text, Span block, Span span) const {
    if (rule.has_before) {
      const auto from = std::max<std::size_t>(block.begin, span.begin > kAround ? span.begin - kAround : 0);
      if (rule.before.find(text.substr(from, span.begin - from)).has_value() == rule.not_before) return false;
    }
    return !rule.has_after || rule.after.at_start(text.substr(span.end, kAround)).has_value() != rule.not_after;
  }

  /// A bare month or year inside the name of somebody or something: "1920 Revolution Brigades", "April Ludgate".
  bool inside_name(Span span, const TimeRule& rule) const {
    if (rule.reading != "month" && rule.reading != "year" && rule.reading != "season") return false;
    const auto after = std::partition_point(analysis_.names.begin(), analysis_.names.end(),
                                            [&](const text::Name& n) { return n.span.end <= span.begin; });
    if (after == analysis_.names.end() || !after->span.contains(span) || after->span == span) return false;
    return after->type == text::NameType::person || after->type == text::NameType::organisation;
  }

  TimeContext context_at(Span span, std::string_view text) const {
    TimeContext context;
    context.published = published_;
    context.reference = reference_;
    context.same_sentence = !reference_.empty() && same_sentence(reference_span_, span);
    // What the last paragraph told of goes on where it is the day's news.
    const bool of_today = told_before_ && published_ && *published_ - *told_before_ <= 1;
    if (const auto day = told_ || !of_today ? told_ : told_before_) context.told = iso_day(*day);
    context.quarter = quarter_;
    context.labelled = labelled_;
    if (!day_.empty() && same_sentence(day_span_, span)) context.day = day_;
    context.future_of_past = is_future_of_past(span, analysis_, words_);
    context.of_thing = dates_a_thing(span, text);
    context.tense = tense_at(span, analysis_, words_);
    const auto preposition = preposition_before(span, text);
    if (preposition == "past") context.tense = Tense::past;
    if (preposition == "future" && context.tense != Tense::past) context.tense = Tense::future;
    return context;
  }

  /// "under the |April 26| truce": between an article and what it dates.
  static bool dates_a_thing(Span span, std::string_view text) {
    const auto before = text.substr(0, span.begin), after = text.substr(span.end, 2);
    return before.ends_with("the ") && after.size() == 2 && after[0] == ' ' && after[1] >= 'a' && after[1] <= 'z';
  }

  /// "since" before the expression puts it in the past, "until" in the future where the verb does not object.
  std::string_view preposition_before(Span span, std::string_view text) const {
    auto end = span.begin;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\n')) --end;
    auto begin = end;
    while (begin > 0 && (text[begin - 1] | 0x20) >= 'a' && (text[begin - 1] | 0x20) <= 'z') --begin;
    return words_.value("preposition", text.substr(begin, end - begin));
  }

  bool same_sentence(Span a, Span b) const {
    const auto first = token_at(a.begin, analysis_), second = token_at(b.begin, analysis_);
    if (second >= analysis_.tokens.size()) {  // no analysis: a full stop between them parts sentences
      constexpr std::uint32_t kLongestSentence = 1000;
      if (b.begin - a.end > kLongestSentence) return false;
      return document_.text.substr(a.end, b.begin - a.end).find(". ") == std::string::npos;
    }
    return analysis_.tokens[first].sentence == analysis_.tokens[second].sentence;
  }

  void remember(const TimeValue& value, const TimeRule& rule, Span span) {
    if (value.type != "DATE" && value.type != "TIME") return;
    if (value.value[0] < '0' || value.value[0] > '9') return;
    reference_ = value.type == "TIME" ? value.value.substr(0, 10) : value.value;
    reference_span_ = span;
    labelled_ = span.begin == label_ && is_label(span);
    if (parse_day(reference_)) {
      day_ = reference_;
      day_span_ = span;
    }
    if (value.value.size() == 7 && value.value[5] == 'Q' && rule.reading == "quarter" && value.value > quarter_)
      quarter_ = value.value;
    constexpr Day kLate = 3;  // days: what lies farther back is no longer what the story tells of
    const auto day = parse_day(reference_);
    if (day && published_ && *day <= *published_ && *published_ - *day <= kLate) told_ = day;
  }

  /// "March 13 - The army halted", "April 2: Parliament votes": of an entry in a chronology.
  bool is_label(Span span) const {
    const std::string_view after = std::string_view(document_.text).substr(span.end, 4);
    return after.starts_with(":") || after.starts_with(" -") || after.starts_with(" –") || after.starts_with(" —") ||
           after.starts_with("—");
  }

  /// Words counted from today inside a quotation are counted from the day it was said: "“We left this morning,” he said
  /// on Saturday", in a story of Monday.
  void set_said_days(Span block, std::size_t first) {
    const auto quotations = counted_from_today_.empty() ? std::vector<Span>() : quotations_in(block);
    for (const auto& [at, rule, fields] : counted_from_today_) {
      const Span span = out_[at].span;
      const auto quotation =
          std::find_if(quotations.begin(), quotations.end(), [&](Span q) { return q.contains(span); });
      if (quotation == quotations.end()) continue;
      const auto said = std::find_if(out_.begin() + static_cast<std::ptrdiff_t>(first), out_.end(), [&](const auto& t) {
        return t.rule == "time.day" && !quotation->contains(t.span) && same_sentence(t.span, span);
      });
      if (said == out_.end() || !parse_day(said->value)) continue;
      TimeContext context;
      context.published = parse_day(said->value);
      const auto value = read_time(rule->reading, rule->type, fields, context);
      out_[at] = {span, value.type, value.value, value.mod, value.from, value.to, rule->id + ".said"};
    }
    counted_from_today_.clear();
  }

  /// What stands between quotation marks, plain or curly; one that is not closed runs to the block's end.
  std::vector<Span> quotations_in(Span block) const {
    std::vector<Span> out;
    bool open = false;
    for (std::uint32_t i = block.begin; i < block.end; ++i) {
      const auto rest = std::string_view(document_.text).substr(i, 3);
      const bool opens = rest == "“", closes = rest == "”", plain = rest.starts_with('"');
      if ((opens || plain) && !open) {
        out.push_back({i, block.end});
        open = true;
      } else if ((closes || plain) && open) {
        out.back().end = i;
        open = false;
      }
    }
    return out;
  }

  static std::size_t next_word(std::string_view text, std::size_t at) {
    const auto in_word = [&](std::size_t i) {
      const char c = text[i];
      return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    };
    const auto start = at;
    while (at < text.size() && in_word(at)) ++at;
    if (at == start) ++at;
    while (at < text.size() && (text[at] & 0xC0) == 0x80) ++at;
    return at;
  }

  const text::Document& document_;
  const text::Analysis& analysis_;
  const TimeWords& words_;
  const std::optional<Day> published_;
  struct FromToday {
    std::size_t at;  // in out_
    const TimeRule* rule;
    TimeFields fields;
  };

  std::vector<lexicon::PatternFilter::Hit> hits_;  // in this block
  std::string reference_;
  Span reference_span_;
  std::string day_;  // the last whole day of this block
  Span day_span_;
  std::uint32_t label_ = 0;                // where a label of this block would stand
  bool labelled_ = false;                  // the reference is one
  std::optional<Day> told_, told_before_;  // in this block and in the last one
  std::string quarter_;
  std::vector<FromToday> counted_from_today_;  // of this block
  std::vector<record::Time> out_;
};

}  // namespace

std::vector<record::Time> find_times(const text::Document& document, const text::Analysis& analysis,
                                     const record::Published& published, const TimeWords& words) {
  return Finder(document, analysis, published, words).run();
}

}  // namespace truceline::annotate
