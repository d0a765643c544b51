#include "truceline/lexicon/truce_patterns.h"

#include <algorithm>
#include <array>
#include <set>

#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

constexpr std::array<std::string_view, 13> kKinds = {"strong",    "of_fire", "context", "offer",    "part",
                                                     "hostility", "loose",   "weapon",  "incident", "breach",
                                                     "not_truce", "pact",    "rival"};
constexpr std::array<std::string_view, 7> kPlaces = {"subj", "obj", "obl", "of", "mod", "any", "comp"};

const std::set<std::string_view>& states() {
  static const std::set<std::string_view> kStates = {
      "none",     "proposed",  "negotiating", "agreed", "declared",  "scheduled", "in_effect",
      "extended", "suspended", "collapsed",   "ended",  "expired",   "rejected",  "halted",
      "fighting", "strained",  "violation",   "denied", "confirmed", "unverified"};
  return kStates;
}

const std::set<std::string_view>& fillers() {
  static const std::set<std::string_view> kFillers = {"truce",  "hostility", "loose", "weapon", "incident",
                                                      "breach", "offer",     "actor", "place",  "times"};
  return kFillers;
}

const std::set<std::string_view>& traits() {
  static const std::set<std::string_view> kTraits = {"lasts",    "covers", "says",   "alone", "term",
                                                     "promise",  "far",    "troops", "sides", "blames",
                                                     "observes", "scorns", "before"};
  return kTraits;
}

std::string quoted(std::string_view what, std::string_view word) {
  return "unknown " + std::string(what) + " '" + std::string(word) + "'";
}

base::Result<std::vector<TruceSlot>> slots_of(const Table& table, const Row& row, std::string_view cell) {
  std::vector<TruceSlot> slots;
  for (const std::string& part : split(cell, ' ')) {
    const auto sides = split(part, '=');
    if (sides.size() != 2) return table.error(row, "slot '" + part + "' has no '='", "write subj=truce");
    const auto where = std::find(kPlaces.begin(), kPlaces.end(), sides[0]);
    if (where == kPlaces.end()) return table.error(row, quoted("slot", sides[0]), "see the head of the file");
    TruceSlot slot{static_cast<TruceSlot::Where>(where - kPlaces.begin()), split(sides[1], '|')};
    for (const std::string& what : slot.what)
      if (!fillers().contains(what)) return table.error(row, quoted("filler", what), "see the head of the file");
    slots.push_back(std::move(slot));
  }
  return slots;
}

/// A row stands for one pattern a trigger: "call off | cancel" are two.
base::Result<std::vector<TrucePattern>> patterns_of(const Table& table, const Row& row) {
  auto slots = slots_of(table, row, row.cell(2));
  if (!slots) return slots.error();
  std::vector<TrucePattern> patterns;
  for (const std::string& trigger : split(row.cell(1), '|')) {
    TrucePattern p;
    p.id = row.cell(0);
    p.trigger = split(trigger, ' ');
    p.slots = slots.value();
    p.state = row.cell(3);
    p.kind = row.cell(4);
    p.negated = row.cell(5);
    p.presupposes = row.cell(6);
    p.party = row.cell(7);
    p.needs_context = row.cell(8) == "context";
    p.traits = split(row.cell(9), ' ');
    for (const std::string& trait : p.traits)
      if (!traits().contains(trait)) return table.error(row, quoted("trait", trait), "see the head of the file");
    patterns.push_back(std::move(p));
  }
  for (std::size_t cell : {3u, 5u, 6u})
    if (!row.cell(cell).empty() && row.cell(cell) != "-" && !states().contains(row.cell(cell)))
      return table.error(row, quoted("state", row.cell(cell)), "see docs/truce.md");
  return patterns;
}

base::Result<bool> load_nouns(const std::string& path, TrucePatterns& into) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows) {
    const auto kind = std::find(kKinds.begin(), kKinds.end(), row.cell(1));
    if (kind == kKinds.end()) return table.value().error(row, quoted("kind", row.cell(1)), "see the head of the file");
    for (const std::string& phrase : split(row.cell(0), '|')) {
      TruceNoun noun{split(phrase, ' '), static_cast<TruceNounKind>(kind - kKinds.begin()), std::string(row.cell(2)),
                     std::string(row.cell(3)), std::string(row.cell(4))};
      into.nouns_by_first[noun.lemmas.front()].push_back(static_cast<std::uint32_t>(into.nouns.size()));
      into.nouns.push_back(std::move(noun));
    }
  }
  return true;
}

base::Result<bool> load_states(const std::string& path, TrucePatterns& into) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows) {
    auto patterns = patterns_of(table.value(), row);
    if (!patterns) return patterns.error();
    if (patterns.value().empty()) return table.value().error(row, "has no trigger", "fill the second cell");
    for (TrucePattern& p : patterns.value()) {
      into.patterns_by_first[p.trigger.front()].push_back(static_cast<std::uint32_t>(into.patterns.size()));
      into.patterns.push_back(std::move(p));
    }
  }
  return true;
}

base::Result<bool> load_frames(const std::string& dir, TrucePatterns& into) {
  auto frames = load_table(dir + "frames.tsv");
  if (!frames) return frames.error();
  for (const Row& row : frames.value().rows)
    for (const std::string& lemma : split(row.cell(0), ',')) into.frames[lemma] = row.cell(1);
  auto outcomes = load_table(dir + "outcomes.tsv");
  if (!outcomes) return outcomes.error();
  for (const Row& row : outcomes.value().rows) {
    if (!states().contains(row.cell(2)))
      return outcomes.value().error(row, quoted("state", row.cell(2)), "see docs/truce.md");
    for (const std::string& below : split(row.cell(1), ','))
      into.outcomes[{std::string(row.cell(0)), below}] = row.cell(2);
  }
  return true;
}

base::Result<bool> load_words(const std::string& path, TrucePatterns& into) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows)
    for (const std::string& lemma : split(row.cell(1), ',')) into.words[row.cell(0)][lemma] = row.cell(2);
  return true;
}

base::Result<bool> load_forms(const std::string& path, TrucePatterns& into) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows)
    for (const std::string& form : split(row.cell(1), ',')) into.forms[form] = row.cell(0);
  return true;
}

void note_hyphenated(TrucePatterns& patterns) {
  const auto note = [&](const std::vector<std::string>& phrase) {
    for (const std::string& word : phrase)
      if (word.size() > 1 && word.find('-') != std::string::npos) patterns.hyphenated.insert(word);
  };
  for (const TruceNoun& noun : patterns.nouns) note(noun.lemmas);
  for (const TrucePattern& pattern : patterns.patterns) note(pattern.trigger);
}

}  // namespace

bool TrucePattern::is(std::string_view trait) const {
  return std::find(traits.begin(), traits.end(), trait) != traits.end();
}

std::string_view name(TruceNounKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

std::string_view TrucePatterns::word(std::string_view kind, std::string_view lemma) const {
  const auto table = words.find(kind);
  if (table == words.end()) return {};
  const auto entry = table->second.find(lemma);
  return entry == table->second.end() ? std::string_view() : std::string_view(entry->second);
}

base::Result<TrucePatterns> load_truce_patterns(const std::string& knowledge_dir) {
  const std::string dir = knowledge_dir + "/truces/";
  TrucePatterns patterns;
  if (auto done = load_nouns(dir + "nouns.tsv", patterns); !done) return done.error();
  if (auto done = load_states(dir + "states.tsv", patterns); !done) return done.error();
  if (auto done = load_frames(dir, patterns); !done) return done.error();
  if (auto done = load_words(dir + "words.tsv", patterns); !done) return done.error();
  if (auto done = load_forms(dir + "forms.tsv", patterns); !done) return done.error();
  note_hyphenated(patterns);
  return patterns;
}

}  // namespace truceline::lexicon
