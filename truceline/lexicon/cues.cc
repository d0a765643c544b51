#include "truceline/lexicon/cues.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

constexpr std::array<std::pair<std::string_view, Frame>, 16> kFrames = {{
    {"quote", Frame::quote},
    {"clause", Frame::clause},
    {"infinitive", Frame::infinitive},
    {"gerund", Frame::gerund},
    {"obj+inf", Frame::obj_inf},
    {"obj+of", Frame::obj_of},
    {"obj+for", Frame::obj_for},
    {"obj+as", Frame::obj_as},
    {"obj+at", Frame::obj_at},
    {"obj+pred", Frame::obj_pred},
    {"figure", Frame::obj_figure},
    {"obj-quoted", Frame::obj_quoted},
    {"preposition", Frame::preposition},
    {"noun+clause", Frame::noun_clause},
    {"feeling", Frame::feeling},
    {"relay", Frame::relay},
}};

constexpr std::array<std::string_view, 17> kClasses = {"say",     "confirm", "deny", "accuse",  "commit",  "refuse",
                                                       "demand",  "propose", "warn", "praise",  "welcome", "condemn",
                                                       "express", "decline", "ask",  "neither", "report"};

std::optional<Frame> frame_named(std::string_view name) {
  const auto* it = std::find_if(kFrames.begin(), kFrames.end(), [&](const auto& f) { return f.first == name; });
  if (it == kFrames.end()) return std::nullopt;
  return it->second;
}

}  // namespace

const Cue* Cues::find(std::string_view lemma) const {
  const auto it = cues_.find(lemma);
  return it == cues_.end() ? nullptr : &it->second;
}

const std::string* Cues::channel(std::string_view noun) const {
  const auto it = channels_.find(noun);
  return it == channels_.end() ? nullptr : &it->second;
}

bool Cues::is_figure(std::string_view lemma) const {
  return std::find(figures_.begin(), figures_.end(), lemma) != figures_.end();
}

base::Result<Cues> load_cues(const std::string& knowledge_dir) {
  const std::string dir = knowledge_dir + "/statements/";
  auto table = load_table(dir + "cues.tsv");
  if (!table) return table.error();
  auto channels = load_table(dir + "channels.tsv");
  if (!channels) return channels.error();
  auto figures = load_table(dir + "figures.tsv");
  if (!figures) return figures.error();

  Cues cues;
  for (const Row& row : table.value().rows) {
    Cue cue{std::string(row.cell(0)), std::string(row.cell(1)), 0};
    if (std::find(kClasses.begin(), kClasses.end(), cue.cue_class) == kClasses.end())
      return table.value().error(row, "unknown class '" + cue.cue_class + "'",
                                 "see the head of the file for the classes");
    for (const std::string& name : split(row.cell(2), ' ')) {
      const auto frame = frame_named(name);
      if (!frame) return table.value().error(row, "unknown frame '" + name + "'", "see the head of the file");
      cue.frames |= static_cast<std::uint32_t>(*frame);
    }
    if (row.cell(3).empty()) return table.value().error(row, "has no example", "add a sentence that uses the cue");
    const std::string id = cue.id;
    if (!cues.cues_.emplace(id, std::move(cue)).second)
      return table.value().error(row, "'" + id + "' is given twice", "keep one of the two");
  }
  for (const Row& row : channels.value().rows) cues.channels_.emplace(row.cell(0), row.cell(1));
  for (const Row& row : figures.value().rows) cues.figures_.emplace_back(row.cell(0));
  return cues;
}

}  // namespace truceline::lexicon
