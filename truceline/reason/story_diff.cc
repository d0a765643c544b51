// Pairs the claims of two versions part by part. Each part says what makes two of its claims candidates (the same
// measure, the same holder) and how alike they are (words in common); the best pairs are taken first. A pair with a
// difference is a change; who finds no partner is new or gone.

#include "truceline/reason/story_diff.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

namespace truceline::reason {

namespace {

using record::Story;

std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  const auto end_word = [&] {
    if (word.size() > 2) words.insert(word);
    word.clear();
  };
  for (const char c : text) {
    const auto u = static_cast<unsigned char>(c);
    if (u >= 0x80 || (u >= 'a' && u <= 'z') || (u >= '0' && u <= '9'))
      word += c;
    else if (u >= 'A' && u <= 'Z')
      word += static_cast<char>(u - 'A' + 'a');
    else
      end_word();
  }
  end_word();
  return words;
}

/// Words in common over all words: 1 for the same, 0 for none.
double likeness(const std::set<std::string>& a, const std::set<std::string>& b) {
  if (a.empty() && b.empty()) return 1;
  std::size_t both = 0;
  for (const std::string& word : a) both += b.contains(word);
  return static_cast<double>(both) / static_cast<double>(a.size() + b.size() - both);
}

/// A claim of either version, ready to be paired.
struct Item {
  std::string key;              // only items with the same key are candidates
  std::string value;            // two paired items with different values are a change
  std::set<std::string> words;  // by which the right one of several candidates is told
  std::string who, what;
  text::Span span;
};

std::string name_of(const Story& story, record::ActorId actor, std::string_view words) {
  return actor.valid() ? story.actors[actor.index].name : std::string(words);
}

std::string_view sentence_of(const Story& story, text::Span span) {
  for (const text::Span& s : story.sentences)
    if (s.contains(span) || s.overlaps(span)) return text::slice(story.document.text, s);
  return text::slice(story.document.text, span);
}

std::vector<Item> statements(const Story& story) {
  std::vector<Item> items;
  for (const record::Statement& s : story.statements) {
    const text::Span hull = s.content_hull();
    if (hull.empty()) continue;
    const std::string who = name_of(story, s.speaker.actor, text::slice(story.document.text, s.speaker.span));
    const auto words = words_of(text::slice(story.document.text, hull));
    std::string value;
    for (const std::string& word : words) value += word + " ";
    items.push_back({who, value, words, who, "", hull});
  }
  return items;
}

std::vector<Item> numbers(const Story& story) {
  std::vector<Item> items;
  const auto figure = [](const std::optional<double>& v) { return v ? std::to_string(*v) : std::string("-"); };
  for (const record::Quantity& q : story.quantities) {
    if (q.measure == "duration" || q.measure == "distance" || q.measure.empty()) continue;
    items.push_back({q.measure, figure(q.value) + figure(q.min) + figure(q.max) + q.bound,
                     words_of(sentence_of(story, q.span)), "", q.measure, q.span});
  }
  return items;
}

std::vector<Item> truces(const Story& story) {
  std::vector<Item> items;
  for (const record::Assertion& x : story.assertions) {
    const std::string who = name_of(story, x.holder.actor, x.holder.text);
    items.push_back({who + "|" + x.kind, x.state + x.polarity + x.modality,
                     words_of(text::slice(story.document.text, x.span)), who,
                     (x.polarity == "negative" ? "not " : "") + x.state, x.span});
  }
  return items;
}

std::vector<Item> events(const Story& story) {
  std::vector<Item> items;
  for (const record::Event& e : story.events) {
    const std::string who = e.actor.empty() ? "" : story.actors[e.actor.front().index].name;
    items.push_back(
        {e.type, e.polarity + e.modality, words_of(text::slice(story.document.text, e.span)), who, e.type, e.span});
  }
  return items;
}

struct Match {
  double alike = 0;
  std::size_t older = 0, newer = 0;
};

/// Pairs under this likeness are two claims and not one that changed.
constexpr double kSameClaim = 0.25;

void compare(const std::string& part, const std::vector<Item>& older, const std::vector<Item>& newer,
             std::vector<Change>& changes) {
  std::vector<Match> matches;
  for (std::size_t i = 0; i < older.size(); ++i)
    for (std::size_t j = 0; j < newer.size(); ++j)
      if (older[i].key == newer[j].key)
        if (const double alike = likeness(older[i].words, newer[j].words); alike >= kSameClaim)
          matches.push_back({alike, i, j});
  std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) { return a.alike > b.alike; });
  std::vector<std::optional<std::size_t>> old_of(newer.size());
  std::vector<bool> taken(older.size());
  for (const Match& m : matches) {
    if (taken[m.older] || old_of[m.newer]) continue;
    taken[m.older] = true;
    old_of[m.newer] = m.older;
  }
  for (std::size_t j = 0; j < newer.size(); ++j) {
    if (!old_of[j])
      changes.push_back({part, "new", newer[j].who, newer[j].what, {}, newer[j].span});
    else if (const Item& old = older[*old_of[j]]; old.value != newer[j].value)
      changes.push_back({part, "changed", newer[j].who, newer[j].what, old.span, newer[j].span});
  }
  for (std::size_t i = 0; i < older.size(); ++i)
    if (!taken[i]) changes.push_back({part, "gone", older[i].who, older[i].what, older[i].span, {}});
}

}  // namespace

std::vector<Change> story_diff(const Story& older, const Story& newer) {
  std::vector<Change> changes;
  compare("statement", statements(older), statements(newer), changes);
  compare("number", numbers(older), numbers(newer), changes);
  compare("truce", truces(older), truces(newer), changes);
  compare("event", events(older), events(newer), changes);
  return changes;
}

}  // namespace truceline::reason
