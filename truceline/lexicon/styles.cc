#include "truceline/lexicon/styles.h"

#include <re2/re2.h>

#include <map>

#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

constexpr std::string_view kKinds[] = {"",       "first",  "update", "correction", "refile",
                                       "recast", "wrapup", "urgent", "advisory",   "withdrawn"};
constexpr std::string_view kRegions[] = {"top", "head", "tail", "any"};
constexpr std::string_view kBlocks[] = {"byline", "note", "contributor", "desk", "dateline"};

template <std::size_t N>
bool among(std::string_view word, const std::string_view (&words)[N]) {
  for (const auto& w : words)
    if (w == word) return true;
  return false;
}

base::Result<Pattern> compile(const Table& table, const Row& row, std::string_view source, const Fragments& fragments) {
  auto pattern = Pattern::of_cell(source, fragments);
  if (!pattern) return table.error(row, pattern.error().problem, pattern.error().advice);
  return pattern;
}

base::Result<Fragments> load_fragments(const std::string& path) {
  auto table = load_table(path);
  if (!table) return table.error();
  Fragments fragments;
  for (const auto& row : table.value().rows) {
    auto expanded = expand(row.cell(1), fragments);
    if (!expanded) return table.value().error(row, expanded.error().problem, "a piece may use those above it");
    if (const auto error = misspelt(expanded.value())) return table.value().error(row, error->problem, error->advice);
    fragments.emplace(row.cell(0), std::move(expanded).value());
  }
  return fragments;
}

/// "AA|Anadolu Agency" as a pattern that takes the names literally.
std::string alternatives(const std::vector<std::string>& names) {
  std::string out;
  for (const auto& name : names) {
    if (!out.empty()) out += '|';
    out += re2::RE2::QuoteMeta(name);
  }
  return out;
}

/// Houses that share a shape share one compiled pattern, whose {agency} is any of their names.
std::optional<base::Error> load_houses(const std::string& path, const Fragments& fragments, Styles& styles) {
  auto loaded = load_table(path);
  if (!loaded) return loaded.error();
  const Table& table = loaded.value();
  std::map<std::string, std::size_t, std::less<>> shape_of;
  std::vector<std::vector<std::string>> names;
  std::vector<const Row*> first_row;
  for (const auto& row : table.rows) {
    House house{
        std::string(row.cell(0)), std::string(row.cell(1)), std::string(row.cell(2)), split(row.cell(3), '|'), 0,
        row.cell(5) == "yes"};
    if (row.cell(4).empty()) return table.error(row, "has no shape", "give the pattern of the dateline");
    house.shape = shape_of.emplace(row.cell(4), shape_of.size()).first->second;
    if (house.shape == names.size()) {
      names.emplace_back();
      first_row.push_back(&row);
    }
    names[house.shape].insert(names[house.shape].end(), house.names.begin(), house.names.end());
    styles.houses.push_back(std::move(house));
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    auto with_agency = fragments;
    with_agency["agency"] = "(?P<agency>" + alternatives(names[i]) + ")";
    auto pattern = compile(table, *first_row[i], first_row[i]->cell(4), with_agency);
    if (!pattern) return pattern.error();
    styles.shape_filter.add(pattern.value());
    styles.shapes.push_back(std::move(pattern).value());
  }
  return std::nullopt;
}

/// The pieces, and {agency}: the name of any house; {AGENCY}: the same as a group.
Fragments with_agencies(Fragments fragments, const std::vector<House>& houses) {
  std::map<std::string, bool> seen;
  std::vector<std::string> names;
  for (const auto& house : houses)
    for (const auto& name : house.names)
      if (seen.emplace(name, true).second) names.push_back(name);
  fragments["agency"] = alternatives(names);
  fragments["AGENCY"] = "(?P<agency>" + fragments["agency"] + ")";
  return fragments;
}

std::optional<base::Error> load_tags(const std::string& path, const Fragments& fragments, Styles& styles) {
  auto loaded = load_table(path);
  if (!loaded) return loaded.error();
  for (const auto& row : loaded.value().rows) {
    if (row.cell(1).empty() || !among(row.cell(1), kKinds))
      return loaded.value().error(row, "unknown kind '" + std::string(row.cell(1)) + "'", "see docs/record.md");
    auto pattern = compile(loaded.value(), row, "(?i:" + std::string(row.cell(2)) + ")", fragments);
    if (!pattern) return pattern.error();
    styles.tag_filter.add(pattern.value());
    styles.tags.push_back({std::string(row.cell(0)), std::string(row.cell(1)), std::move(pattern).value()});
  }
  return std::nullopt;
}

std::optional<base::Error> load_furniture(const std::string& path, const Fragments& fragments, Styles& styles) {
  auto loaded = load_table(path);
  if (!loaded) return loaded.error();
  const Table& table = loaded.value();
  for (const auto& row : table.rows) {
    const auto region = row.cell(1), block = row.cell(2), kind = row.cell(3);
    if (!among(region, kRegions))
      return table.error(row, "unknown region '" + std::string(region) + "'", "top, head, tail or any");
    if (!among(block, kBlocks))
      return table.error(row, "unknown block '" + std::string(block) + "'", "see text/document.h");
    if (!among(kind, kKinds)) return table.error(row, "unknown kind '" + std::string(kind) + "'", "see docs/record.md");
    auto pattern = compile(table, row, row.cell(4), fragments);
    if (!pattern) return pattern.error();
    styles.furniture_filter.add(pattern.value());
    styles.furniture.push_back({std::string(row.cell(0)), std::string(region), std::string(block), std::string(kind),
                                std::move(pattern).value()});
  }
  return std::nullopt;
}

std::optional<base::Error> load_languages(const std::string& path, Styles& styles) {
  auto loaded = load_table(path);
  if (!loaded) return loaded.error();
  for (const auto& row : loaded.value().rows) {
    LanguageProfile profile{std::string(row.cell(0)), std::string(row.cell(1)), split(row.cell(2), ' ')};
    if (profile.words.empty()) return loaded.value().error(row, "has no words", "give its commonest ones");
    for (const auto& word : profile.words) styles.profiles_of_word[word].push_back(styles.languages.size());
    styles.languages.push_back(std::move(profile));
  }
  return std::nullopt;
}

/// Single patterns that reading needs by name, from knowledge/styles/marks.tsv.
std::optional<base::Error> load_marks(const std::string& path, const Fragments& fragments, Styles& styles) {
  auto loaded = load_table(path);
  if (!loaded) return loaded.error();
  const std::map<std::string_view, Pattern*> wanted = {
      {"tag_separator", &styles.tag_separator}, {"credit", &styles.credit},
      {"credit_verb", &styles.credit_verb},     {"editing", &styles.editing},
      {"not_a_person", &styles.not_a_person},   {"section_mark", &styles.section_mark}};
  std::size_t found = 0;
  for (const auto& row : loaded.value().rows) {
    const auto at = wanted.find(row.cell(0));
    if (at == wanted.end()) return loaded.value().error(row, "unknown mark '" + std::string(row.cell(0)) + "'");
    auto pattern = compile(loaded.value(), row, row.cell(1), fragments);
    if (!pattern) return pattern.error();
    *at->second = std::move(pattern).value();
    ++found;
  }
  if (found != wanted.size()) return base::Error{path, "lacks a mark", "it needs each once"};
  return std::nullopt;
}

}  // namespace

std::vector<const Tag*> Styles::tags_in(std::string_view text) const {
  const auto possible = tag_filter.possible(text);
  std::vector<const Tag*> found;
  for (std::size_t i = 0; i < tags.size(); ++i)
    if (possible[i]) found.push_back(&tags[i]);
  return found;
}

base::Result<Styles> load_styles(const std::string& knowledge_dir) {
  const std::string dir = knowledge_dir + "/styles/";
  auto pieces = load_fragments(dir + "fragments.tsv");
  if (!pieces) return pieces.error();
  Styles styles;
  if (auto error = load_houses(dir + "houses.tsv", pieces.value(), styles)) return *error;
  const auto fragments = with_agencies(std::move(pieces).value(), styles.houses);
  if (auto error = load_tags(dir + "tags.tsv", fragments, styles)) return *error;
  if (auto error = load_furniture(dir + "furniture.tsv", fragments, styles)) return *error;
  if (auto error = load_languages(dir + "languages.tsv", styles)) return *error;
  auto listings = load_listings(knowledge_dir);
  if (!listings) return listings.error();
  styles.listings = std::move(listings).value();
  if (auto error = load_marks(dir + "marks.tsv", fragments, styles)) return *error;
  return styles;
}

}  // namespace truceline::lexicon
