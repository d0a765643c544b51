#include "truceline/lexicon/measures.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>

#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

constexpr std::string_view kRoles[] = {"state", "unit",   "times",    "patient", "agent", "context",  "deed",
                                       "group", "teller", "told_by",  "weak",    "part",  "idle",     "exclude",
                                       "zero",  "told",   "fraction", "change",  "whole", "restated", "joined"};
constexpr std::string_view kBounds[] = {"", "at_least", "more_than", "up_to", "at_most", "less_than"};

template <std::size_t N>
bool among(std::string_view word, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

std::string literal(const std::string& words) {
  std::string out;
  for (const auto& word : split(words, ' ')) {
    if (!out.empty()) out += ' ';
    out += re2::RE2::QuoteMeta(word);
  }
  return out;
}

base::Result<Pattern> compile(const std::string& source) {
  auto expression = expand(source, {});
  if (!expression) return expression.error();
  return Pattern::compile(expression.value(), true);
}

std::optional<base::Error> load_bounds(const std::string& path, Measures& out) {
  auto table = load_table(path);
  if (!table) return table.error();
  std::string before, after;
  for (const auto& row : table.value().rows) {
    if (!among(row.cell(1), kBounds))
      return table.value().error(row, "unknown bound '" + std::string(row.cell(1)) + "'");
    auto& list = row.cell(3) == "after" ? after : before;
    for (const auto& words : split(row.cell(0), '|')) {
      out.bounds[words] = {std::string(row.cell(1)), row.cell(2) == "yes"};
      if (!list.empty()) list += '|';
      list += literal(words);
    }
  }
  auto first = compile("\\b(?i:(?P<bound>" + before + ")) $");
  auto second = compile(" (?i:(?P<bound>" + after + "))\\b");
  if (!first) return base::Error{path, first.error().problem, first.error().advice};
  if (!second) return base::Error{path, second.error().problem, second.error().advice};
  out.before = std::move(first).value();
  out.after = std::move(second).value();
  return std::nullopt;
}

std::optional<base::Error> load_roles(const std::string& path, Measures& out) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const auto& row : table.value().rows) {
    if (!among(row.cell(1), kRoles)) return table.value().error(row, "unknown role '" + std::string(row.cell(1)) + "'");
    if (row.cell(0).empty()) return table.value().error(row, "has no measure", "see docs/record.md");
    auto& role = out.roles[std::string(row.cell(1))];
    for (const auto& word : split(row.cell(2), '|'))
      role[word].push_back({std::string(row.cell(0)), split(row.cell(3), '|')});
  }
  return std::nullopt;
}

}  // namespace

const std::vector<Measure>& Measures::find(std::string_view role, std::string_view word) const {
  static const std::vector<Measure> kNone;
  const auto at = roles.find(role);
  if (at == roles.end()) return kNone;
  const auto found = at->second.find(word);
  return found == at->second.end() ? kNone : found->second;
}

base::Result<Measures> load_measures(const std::string& knowledge_dir) {
  Measures out;
  auto numbers = load_number_words(knowledge_dir);
  if (!numbers) return numbers.error();
  out.numbers = std::move(numbers).value();
  auto number = compile(out.numbers.expression);
  if (!number) return number.error();
  out.number = std::move(number).value();
  if (auto error = load_bounds(knowledge_dir + "/quantities/bounds.tsv", out)) return *error;
  if (auto error = load_roles(knowledge_dir + "/quantities/measures.tsv", out)) return *error;
  return out;
}

}  // namespace truceline::lexicon
