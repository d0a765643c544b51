#include "truceline/lexicon/cues.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

constexpr std::array<std::pair<std::string_view, Frame>, 22> kFrames = {{
    {"quote", Frame::quote},
    {"clause", Frame::clause},
    {"infinitive", Frame::infinitive},
    {"gerund", Frame::gerund},
    {"obj+inf", Frame::obj_inf},
    {"obj+of", Frame::obj_of},
    {"obj+for", Frame::obj_for},
    {"obj+as", Frame::obj_as},
    {"obj+at", Frame::obj_at},
    {"obj+oblique", Frame::obj_oblique},
    {"obj+pred", Frame::obj_pred},
    {"object", Frame::object},
    {"oblique", Frame::oblique},
    {"figure", Frame::obj_figure},
    {"obj-quoted", Frame::obj_quoted},
    {"preposition", Frame::preposition},
    {"noun+clause", Frame::noun_clause},
    {"feeling", Frame::feeling},
    {"relay", Frame::relay},
    {"addressee", Frame::addressee},
    {"negated", Frame::negated},
    {"stance", Frame::stance},
}};

constexpr std::array<std::string_view, 18> kClasses = {"say",     "confirm", "deny",    "accuse", "commit",  "intend",
                                                       "refuse",  "demand",  "propose", "warn",   "praise",  "welcome",
                                                       "condemn", "express", "decline", "ask",    "neither", "report"};

std::optional<Frame> frame_named(std::string_view name) {
  const auto* it = std::find_if(kFrames.begin(), kFrames.end(), [&](const auto& f) { return f.first == name; });
  if (it == kFrames.end()) return std::nullopt;
  return it->second;
}

base::Result<Cue> read_cue(const Table& table, const Row& row) {
  Cue cue{std::string(row.cell(0)), std::string(row.cell(1)), 0};
  if (std::find(kClasses.begin(), kClasses.end(), cue.cue_class) == kClasses.end())
    return table.error(row, "unknown class '" + cue.cue_class + "'", "see the head of verbs.tsv for the classes");
  for (const std::string& name : split(row.cell(2), ' ')) {
    const auto frame = frame_named(name);
    if (!frame) return table.error(row, "unknown frame '" + name + "'", "see the head of verbs.tsv for the frames");
    cue.frames |= static_cast<std::uint32_t>(*frame);
  }
  if (row.cell(3).empty()) return table.error(row, "has no example", "add a sentence that uses the cue");
  return cue;
}

base::Result<WordMap<Cue>> read_cues(const std::string& path) {
  auto table = load_table(path);
  if (!table) return table.error();
  WordMap<Cue> cues;
  for (const Row& row : table.value().rows) {
    auto cue = read_cue(table.value(), row);
    if (!cue) return cue.error();
    const std::string id = cue.value().id;
    if (!cues.emplace(id, std::move(cue).value()).second)
      return table.value().error(row, "'" + id + "' is given twice", "keep one of the two");
  }
  return cues;
}

base::Result<WordSet> read_words(const std::string& path) {
  auto table = load_table(path);
  if (!table) return table.error();
  WordSet words;
  for (const Row& row : table.value().rows) words.insert(row.cell(0));
  return words;
}

constexpr std::array<const char*, 4> kCueTables = {"verbs.tsv", "nouns.tsv", "adjectives.tsv", "prepositions.tsv"};

}  // namespace

const Cue* Cues::find_in(const Entries& entries, std::string_view lemma) {
  const auto it = entries.find(lemma);
  return it == entries.end() ? nullptr : &it->second;
}

std::span<const Cue> Cues::prepositions(std::string_view first_word) const {
  const auto it = prepositions_.find(first_word);
  return it == prepositions_.end() ? std::span<const Cue>() : std::span<const Cue>(it->second);
}

const std::string* Cues::channel(std::string_view noun) const {
  const auto it = channels_.find(noun);
  return it == channels_.end() ? nullptr : &it->second;
}

base::Result<std::vector<Cues::Example>> Cues::examples(const std::string& knowledge_dir) {
  std::vector<Example> examples;
  for (const char* name : kCueTables) {
    auto table = load_table(knowledge_dir + "/statements/" + name);
    if (!table) return table.error();
    for (const Row& row : table.value().rows) {
      auto cue = read_cue(table.value(), row);
      if (!cue) return cue.error();
      examples.push_back(
          {std::move(cue).value(), std::string(row.cell(3)), std::string(name) + ":" + std::to_string(row.line)});
    }
  }
  return examples;
}

base::Result<Cues> load_cues(const std::string& knowledge_dir) {
  const std::string dir = knowledge_dir + "/statements/";
  Cues cues;
  for (const auto& [name, entries] :
       {std::pair{kCueTables[0], &cues.verbs_}, {kCueTables[1], &cues.nouns_}, {kCueTables[2], &cues.adjectives_}}) {
    auto read = read_cues(dir + name);
    if (!read) return read.error();
    *entries = std::move(read).value();
  }
  auto prepositions = read_cues(dir + kCueTables[3]);
  if (!prepositions) return prepositions.error();
  for (const auto& [id, cue] : prepositions.value()) cues.prepositions_[id.substr(0, id.find(' '))].push_back(cue);
  for (const auto& [name, words] : {std::pair{"figures.tsv", &cues.figures_},
                                    {"light_verbs.tsv", &cues.light_verbs_},
                                    {"topics.tsv", &cues.topics_},
                                    {"naming.tsv", &cues.naming_},
                                    {"aspects.tsv", &cues.aspects_},
                                    {"measures.tsv", &cues.measures_},
                                    {"carriers.tsv", &cues.carriers_}}) {
    auto read = read_words(dir + name);
    if (!read) return read.error();
    *words = std::move(read).value();
  }
  auto channels = load_table(dir + "channels.tsv");
  if (!channels) return channels.error();
  for (const Row& row : channels.value().rows) cues.channels_.emplace(row.cell(0), std::string(row.cell(1)));
  return cues;
}

}  // namespace truceline::lexicon
