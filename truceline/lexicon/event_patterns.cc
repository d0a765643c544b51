#include "truceline/lexicon/event_patterns.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "truceline/lexicon/inflections.h"
#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

using Frames = std::map<std::string, EventFrame, std::less<>>;

SlotSource source_named(std::string_view name) {
  using Kind = SlotSource::Kind;
  static const std::map<std::string, Kind, std::less<>> kinds = {{"subj", Kind::subject},
                                                                 {"obj", Kind::object},
                                                                 {"iobj", Kind::indirect},
                                                                 {"doer", Kind::doer},
                                                                 {"owner", Kind::owner},
                                                                 {"content", Kind::content},
                                                                 {"mod", Kind::modifier},
                                                                 {"content_subj", Kind::content_subject},
                                                                 {"any", Kind::anywhere},
                                                                 {"infinitive", Kind::infinitive},
                                                                 {"content_obj", Kind::content_object}};
  const auto it = kinds.find(name);
  if (it != kinds.end()) return {it->second, ""};
  return {Kind::preposition, std::string(name)};
}

std::vector<SlotSource> sources_named(std::string_view cell) {
  std::vector<SlotSource> sources;
  for (const std::string& name : split(cell, ',')) sources.push_back(source_named(name));
  return sources;
}

base::Result<Frames> load_frames(const std::string& path) {
  auto table = load_table(path);
  if (!table) return table.error();
  Frames frames;
  for (const Row& row : table.value().rows)
    frames[std::string(row.cell(0))] = {sources_named(row.cell(1)), sources_named(row.cell(2)),
                                        row.cell(3) == "mutual"};
  return frames;
}

base::Result<bool> load_classes(const std::string& path, EventPatterns& patterns) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows) {
    const auto id = static_cast<std::uint16_t>(patterns.class_ids.size());
    const std::uint16_t own = patterns.class_ids.emplace(row.cell(0), id).first->second;
    for (const std::string& lemma : split(row.cell(1), ',')) patterns.classes_of[lemma].push_back(own);
  }
  return true;
}

/// Reads one condition, "!obj@truce|talks". The problem in words where it cannot; empty where it could.
std::string read_need(std::string_view text, const EventPatterns& patterns, EventNeed& need) {
  if (text.starts_with('!')) need.negated = true, text.remove_prefix(1);
  const auto cut = text.find_first_of("@=");
  for (const std::string& name : split(text.substr(0, cut), '|')) need.sources.push_back(source_named(name));
  if (cut == std::string_view::npos) return {};
  for (const std::string& word : split(text.substr(cut + 1), '|')) {
    if (text[cut] == '=') {
      need.lemmas.push_back(word);
    } else if (word == "actor") {
      need.actor = true;
    } else if (word == "place") {
      need.place = true;
    } else if (const auto it = patterns.class_ids.find(word); it != patterns.class_ids.end()) {
      need.classes.push_back(it->second);
    } else {
      return "unknown class " + word;
    }
  }
  return {};
}

/// Reads "0871", "057=AGREE" or "196=ASSAULT/firearms".
std::string read_code(std::string_view text, const Ontology& ontology, EventPattern& pattern) {
  const auto equals = text.find('=');
  const CameoCode* code = ontology.code(text.substr(0, equals));
  if (!code) return "unknown code " + std::string(text);
  pattern.cameo = code->code;
  pattern.type = code->type;
  pattern.mode = code->mode;
  pattern.context = code->context;
  pattern.goldstein = code->goldstein;
  if (equals != std::string_view::npos) {
    const std::string_view given = text.substr(equals + 1);
    const auto slash = given.find('/');
    pattern.type = given.substr(0, slash);
    pattern.mode = slash == std::string_view::npos ? "" : given.substr(slash + 1);
  }
  const EventType* type = ontology.type(pattern.type);
  if (!type) return "no event type for code " + std::string(text);
  pattern.quad_class = type->quad_class;
  return {};
}

/// Files "v:attack,raid n:attack" in the index.
std::string read_triggers(std::string_view cell, std::uint32_t pattern, EventPatterns& patterns) {
  for (const std::string& group : split(cell, ' ')) {
    if (group.size() < 3 || group[1] != ':' || (group[0] != 'v' && group[0] != 'n')) return "no trigger: " + group;
    for (const std::string& word : split(std::string_view(group).substr(2), ',')) {
      const auto underscore = word.find('_');
      const std::string particle = underscore == std::string::npos ? "" : word.substr(underscore + 1);
      patterns.triggers[group.substr(0, 2) + word.substr(0, underscore)].push_back({pattern, particle});
    }
  }
  return {};
}

std::string read_pattern(const Row& row, const Frames& frames, EventPatterns& patterns) {
  EventPattern pattern;
  pattern.id = row.cell(0);
  if (std::string problem = read_code(row.cell(1), patterns.ontology, pattern); !problem.empty()) return problem;
  const auto frame = frames.find(row.cell(3));
  if (frame == frames.end()) return "unknown frame " + std::string(row.cell(3));
  pattern.frame = frame->second;
  for (const std::string& text : split(row.cell(4), ' ')) {
    EventNeed need;
    if (std::string problem = read_need(text, patterns, need); !problem.empty()) return problem;
    pattern.needs.push_back(std::move(need));
  }
  pattern.example = row.cell(5);
  pattern.counter = row.cell(6);
  if (pattern.example.empty()) return "the pattern has no example";
  if (std::string problem = read_triggers(row.cell(2), static_cast<std::uint32_t>(patterns.patterns.size()), patterns);
      !problem.empty())
    return problem;
  patterns.patterns.push_back(std::move(pattern));
  return {};
}

base::Result<bool> load_pattern_file(const std::string& path, const Frames& frames, std::set<std::string>& ids,
                                     EventPatterns& patterns) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows) {
    if (!ids.insert(std::string(row.cell(0))).second)
      return table.value().error(row, "a second pattern " + std::string(row.cell(0)), "give it a name of its own");
    if (std::string problem = read_pattern(row, frames, patterns); !problem.empty())
      return table.value().error(row, problem, "truceline/lexicon/event_patterns.h describes the columns");
    patterns.patterns.back().where = path + ":" + std::to_string(row.line);
  }
  return true;
}

base::Result<bool> load_labels(const std::string& path, const std::set<std::string>& ids, EventPatterns& patterns) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows) {
    if (!ids.contains(std::string(row.cell(0))))
      return table.value().error(row, "no pattern " + std::string(row.cell(0)), "name one of events/patterns");
    patterns.labels[std::string(row.cell(0))] = row.cell(1);
  }
  return true;
}

/// By the alphabet: of two verbs that share a form, the first has it, whatever the order of the tables.
void add_verb_forms(const Inflections& inflections, EventPatterns& patterns) {
  std::vector<std::string> verbs;
  for (const auto& trigger : patterns.triggers)
    if (trigger.first.starts_with("v:")) verbs.push_back(trigger.first.substr(2));
  std::sort(verbs.begin(), verbs.end());
  for (const std::string& verb : verbs)
    for (const std::string& form : inflections.forms(verb)) patterns.verb_of.emplace(form, verb);
}

/// The *.tsv files of a folder, by name.
std::vector<std::string> tables_in(const std::string& folder) {
  std::vector<std::string> paths;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
    if (entry.path().extension() == ".tsv") paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

const std::vector<EventTrigger>& EventPatterns::find(char part, std::string_view lemma) const {
  static const std::vector<EventTrigger> kNone;
  std::string key{part, ':'};
  key += lemma;
  const auto it = triggers.find(key);
  return it == triggers.end() ? kNone : it->second;
}

const std::vector<EventTrigger>& EventPatterns::find_form(char part, std::string_view form) const {
  if (part == 'v') {
    const auto it = verb_of.find(form);
    return find(part, it == verb_of.end() ? form : std::string_view(it->second));
  }
  const auto& found = find(part, form);
  return found.empty() && form.ends_with('s') ? find(part, form.substr(0, form.size() - 1)) : found;
}

bool EventPatterns::in_class(std::string_view lemma, std::uint16_t id) const {
  const auto it = classes_of.find(lemma);
  return it != classes_of.end() && std::find(it->second.begin(), it->second.end(), id) != it->second.end();
}

bool EventPatterns::in_class(std::string_view lemma, std::string_view name) const {
  const auto it = class_ids.find(name);
  return it != class_ids.end() && in_class(lemma, it->second);
}

base::Result<EventPatterns> load_event_patterns(const std::string& knowledge_dir) {
  EventPatterns patterns;
  auto ontology = load_ontology(knowledge_dir);
  if (!ontology) return ontology.error();
  patterns.ontology = std::move(ontology).value();
  auto inflections = load_inflections(knowledge_dir);
  if (!inflections) return inflections.error();
  const std::string folder = knowledge_dir + "/events";
  if (auto classes = load_classes(folder + "/classes.tsv", patterns); !classes) return classes.error();
  auto frames = load_frames(folder + "/frames.tsv");
  if (!frames) return frames.error();
  std::set<std::string> ids;
  for (const std::string& path : tables_in(folder + "/patterns"))
    if (auto file = load_pattern_file(path, frames.value(), ids, patterns); !file) return file.error();
  patterns.frames = std::move(frames).value();
  if (auto labels = load_labels(folder + "/labels.tsv", ids, patterns); !labels) return labels.error();
  add_verb_forms(inflections.value(), patterns);
  if (patterns.patterns.empty())
    return base::Error{folder + "/patterns", "holds no patterns", "is this a knowledge folder?"};
  return patterns;
}

}  // namespace truceline::lexicon
