#include "truceline/lexicon/time_words.h"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "truceline/base/ascii.h"
#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

constexpr std::string_view kTypes[] = {"DATE", "TIME", "DURATION", "SET"};
constexpr std::string_view kReadings[] = {
    "day",      "days",     "clock", "month",     "day_of_month", "year",    "decade", "century", "season", "quarter",
    "half",     "relative", "ago",   "hence",     "later",        "earlier", "after",  "before",  "same",   "next",
    "previous", "duration", "vague", "half_unit", "set",          "every",   "ref",    "part",    "holiday"};
/// Words that are times only where they are written with a capital: "May", "March".
constexpr std::string_view kCapitalised[] = {"month", "month_short", "weekday", "weekday_short", "holiday"};

template <std::size_t N>
bool among(std::string_view word, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

std::string upper(std::string_view s) {
  std::string out(s);
  for (char& c : out)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return out;
}

/// The word as a pattern: literal, any run of blanks for a space.
std::string literal(const std::string& word) {
  std::string out;
  for (const auto& part : split(word, ' ')) {
    if (!out.empty()) out += ' ';
    out += re2::RE2::QuoteMeta(part);
  }
  return out;
}

std::string alternatives(std::string_view word_class, std::vector<std::string> words) {
  std::sort(words.begin(), words.end(),
            [](const auto& a, const auto& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
  const bool capital = among(word_class, kCapitalised);
  std::string out = capital ? "\\b(?:" : "\\b(?i:";
  bool first = true;
  for (const auto& word : words) {
    if (!first) out += '|';
    first = false;
    out += literal(word);
    if (capital) out.append("|").append(literal(upper(word)));
  }
  return out + ")\\b";
}

/// {month} and {month2} .. {month6} are groups of that name, {_month} is none.
void add_pieces(const std::string& name, const std::string& expression, Fragments& fragments) {
  fragments["_" + name] = expression;
  for (int i = 1; i <= 6; ++i) {
    const std::string numbered = i == 1 ? name : name + std::to_string(i);
    std::string group = "(?P<";
    group.append(numbered).append(">").append(expression).append(")");
    fragments[numbered] = group;
  }
}

base::Result<Pattern> compile(const Table& table, const Row& row, std::string_view source, const Fragments& fragments) {
  auto pattern = Pattern::of_cell(source, fragments, true);
  if (!pattern) return table.error(row, pattern.error().problem, pattern.error().advice);
  return pattern;
}

using Words = std::map<std::string, std::vector<std::string>>;

std::optional<base::Error> load_words(const std::string& path, TimeWords& out, Words& words) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const auto& row : table.value().rows) {
    if (row.cell(2).empty()) return table.value().error(row, "has no value", "give class, words and value");
    const std::string word_class(row.cell(0));
    for (const auto& word : split(row.cell(1), '|')) {
      out.values[word_class][base::ascii_lower(word)] = row.cell(2);
      words[word_class].push_back(word);
    }
  }
  return std::nullopt;
}

/// "fixed:12-25" is calendar fixed with 12 and 25; "easter:-2" has -2.
bool read_rule(std::string_view rule, Holiday& holiday) {
  const auto colon = rule.find(':');
  if (colon == std::string_view::npos) return false;
  holiday.calendar = rule.substr(0, colon);
  constexpr std::string_view kCalendars[] = {"fixed", "easter", "orthodox", "islamic", "nowruz", "weekday"};
  if (!among(holiday.calendar, kCalendars)) return false;
  auto rest = rule.substr(colon + 1);
  for (int* number : {&holiday.a, &holiday.b, &holiday.c}) {
    const auto result = std::from_chars(rest.data(), rest.data() + rest.size(), *number);
    if (result.ec != std::errc{}) return number != &holiday.a;
    rest.remove_prefix(static_cast<std::size_t>(result.ptr - rest.data()));
    if (!rest.empty() && rest.front() == '-') rest.remove_prefix(1);
  }
  return true;
}

std::optional<base::Error> load_holidays(const std::string& path, TimeWords& out, Words& words) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const auto& row : table.value().rows) {
    Holiday holiday;
    holiday.id = row.cell(0);
    const auto days = row.cell(3);
    std::from_chars(days.data(), days.data() + days.size(), holiday.days);
    if (!read_rule(row.cell(2), holiday))
      return table.value().error(row, "unknown rule '" + std::string(row.cell(2)) + "'",
                                 "see the comments of the table");
    for (const auto& name : split(row.cell(1), '|')) {
      out.values["holiday"][base::ascii_lower(name)] = std::to_string(out.holidays.size());
      words["holiday"].push_back(name);
    }
    out.holidays.push_back(std::move(holiday));
  }
  return std::nullopt;
}

/// A guard: "!x" must not match, "x" must. Before a place it must reach up to it.
std::optional<base::Error> read_guard(const Table& table, const Row& row, std::size_t cell, bool is_before,
                                      const Fragments& fragments, bool& has, bool& negated, Pattern& pattern) {
  auto source = row.cell(cell);
  has = !source.empty();
  if (!has) return std::nullopt;
  negated = source.front() == '!';
  if (negated) source.remove_prefix(1);
  const std::string whole = is_before ? "(?:" + std::string(source) + ")$" : std::string(source);
  auto compiled = compile(table, row, whole, fragments);
  if (!compiled) return compiled.error();
  pattern = std::move(compiled).value();
  return std::nullopt;
}

std::optional<base::Error> load_rules(const std::string& path, const Fragments& fragments, TimeWords& out) {
  auto loaded = load_table(path);
  if (!loaded) return loaded.error();
  const Table& table = loaded.value();
  std::string any;
  for (const auto& row : table.rows) {
    TimeRule rule;
    rule.id = row.cell(0);
    rule.type = row.cell(1);
    rule.reading = row.cell(2);
    if (!among(rule.type, kTypes))
      return table.error(row, "unknown type '" + rule.type + "'", "DATE, TIME, DURATION or SET");
    if (!among(rule.reading, kReadings))
      return table.error(row, "unknown reading '" + rule.reading + "'", "see annotate/time_value.h");
    auto pattern = compile(table, row, row.cell(3), fragments);
    if (!pattern) return pattern.error();
    rule.pattern = std::move(pattern).value();
    out.filter.add(rule.pattern);
    if (auto error = read_guard(table, row, 4, true, fragments, rule.has_before, rule.not_before, rule.before))
      return error;
    if (auto error = read_guard(table, row, 5, false, fragments, rule.has_after, rule.not_after, rule.after))
      return error;
    out.rules.push_back(std::move(rule));
  }
  return std::nullopt;
}

/// Words of the clause around an expression, and none of it.
bool tells_tense(std::string_view word_class) {
  constexpr std::string_view kClasses[] = {"infinitive", "modal",     "modal_of_past",
                                           "scheduled",  "condition", "preposition"};
  return among(word_class, kClasses);
}

/// Each word that an expression of time may begin with. `any` finds candidates only; the rules decide.
std::string first_words(const Words& words, const NumberWords& numbers) {
  std::string out = numbers.expression;
  for (const auto& [word_class, list] : words) {
    if (!tells_tense(word_class) && word_class != "approx" && word_class != "hour_side")
      out.append("|").append(alternatives(word_class, list));
  }
  return out + "|" + alternatives("approx", words.at("approx")) +
         "|\\b(?i:the|every|each|in|another|an|half|once|twice|that|many|long|small|wee|countless|recent|coming|"
         "another)\\b|[’'‘]\\d0s";
}

/// The words of which every expression has one.
std::string core_words(const Words& words) {
  std::string out = "\\d";
  for (const auto& [word_class, list] : words) {
    constexpr std::string_view kNotCore[] = {"approx", "rel", "edge", "edge_noun", "hour_side"};
    if (!tells_tense(word_class) && !among(word_class, kNotCore))
      out.append("|").append(alternatives(word_class, list));
  }
  return out;
}

base::Result<Pattern> finder(const std::string& words) {
  auto expression = expand(words, {});
  if (!expression) return expression.error();
  return Pattern::compile(expression.value());
}

}  // namespace

std::string_view TimeWords::value(std::string_view word_class, std::string_view word) const {
  const auto at = values.find(word_class);
  if (at == values.end()) return {};
  std::string plain = base::ascii_lower(word);
  for (char& c : plain)
    if (c == '\n' || c == '\t') c = ' ';
  const auto found = at->second.find(plain);
  return found == at->second.end() ? std::string_view() : found->second;
}

base::Result<TimeWords> load_time_words(const std::string& knowledge_dir) {
  TimeWords out;
  auto numbers = load_number_words(knowledge_dir);
  if (!numbers) return numbers.error();
  out.numbers = std::move(numbers).value();

  const std::string dir = knowledge_dir + "/times/";
  Words words;
  if (auto error = load_words(dir + "words.tsv", out, words)) return *error;
  if (auto error = load_holidays(dir + "holidays.tsv", out, words)) return *error;
  if (!words.contains("approx")) return base::Error{dir + "words.tsv", "lacks the class approx", "add it"};
  Fragments fragments;
  for (const auto& [word_class, list] : words) {
    auto expression = expand(alternatives(word_class, list), {});
    if (!expression) return expression.error();
    add_pieces(word_class, expression.value(), fragments);
  }
  auto number = expand(out.numbers.expression, {});
  if (!number) return number.error();
  add_pieces("number", number.value(), fragments);

  auto pieces = load_table(dir + "fragments.tsv");
  if (!pieces) return pieces.error();
  for (const auto& row : pieces.value().rows) {
    auto expanded = expand(row.cell(1), fragments);
    if (!expanded) return pieces.value().error(row, expanded.error().problem, "a piece may use those above it");
    if (const auto error = misspelt(expanded.value())) return pieces.value().error(row, error->problem, error->advice);
    fragments.emplace(row.cell(0), std::move(expanded).value());
  }
  if (auto error = load_rules(dir + "rules.tsv", fragments, out)) return *error;
  auto any = finder(first_words(words, out.numbers)), core = finder(core_words(words));
  if (!any) return base::Error{dir + "words.tsv", any.error().problem, any.error().advice};
  if (!core) return base::Error{dir + "words.tsv", core.error().problem, core.error().advice};
  out.any = std::move(any).value();
  out.core = std::move(core).value();
  return out;
}

}  // namespace truceline::lexicon
