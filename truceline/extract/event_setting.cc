#include "truceline/extract/event_setting.h"

#include <algorithm>
#include <string>

namespace truceline::extract {

namespace {

using text::Token;
using text::TokenId;
using text::Tree;
using text::Upos;

constexpr int kMostSteps = 8;

/// The word that introduces the phrase of `t`, looked for at its head and, inside a name, above it.
std::string_view case_above(const Tree& tree, TokenId t) {
  for (int step = 0; step < kMostSteps && t.valid(); ++step) {
    for (const TokenId c : tree.children(t))
      if (tree.is(c, "case") && c < t) return tree.token(c).lower;
    if (!tree.is(t, "flat") && !tree.is(t, "compound") && !tree.is(t, "appos") && !tree.is(t, "conj")) return {};
    t = tree.head(t);
  }
  return {};
}

/// The token of `span` that hangs on a word outside it; invalid where the span covers no token.
TokenId head_of(const Tree& tree, text::Span span) {
  const auto& tokens = tree.analysis().tokens;
  auto it = std::lower_bound(tokens.begin(), tokens.end(), span.begin,
                             [](const Token& t, std::uint32_t at) { return t.span.end <= at; });
  for (; it != tokens.end() && it->span.begin < span.end; ++it) {
    const TokenId t{static_cast<std::size_t>(it - tokens.begin())};
    const TokenId up = tree.head(t);
    if (!up.valid() || !span.overlaps(tree.token(up).span)) return t;
  }
  return {};
}

/// "A DAY AFTER he announced it": a distance from another event, no day of this one; "on Friday after talks" is one.
bool counts_from_another(const Tree& tree, text::Span span, const lexicon::EventPatterns& patterns) {
  const auto& tokens = tree.analysis().tokens;
  const std::uint32_t first = tree.first_token(span.begin), next = tree.first_token(span.end);
  if (next == 0 || next >= tokens.size()) return false;
  const bool counts = tokens[first].upos == Upos::DET || tokens[first].upos == Upos::NUM;
  const auto bounds = [&](const Token& word) { return patterns.in_class(word.lower, "time_bound"); };
  return counts && (bounds(tokens[next - 1u]) || bounds(tokens[next]));
}

std::string precision_of(const std::string& value) {
  if (value.find('T') != std::string::npos) return "hour";
  if (value.find("-W") != std::string::npos)
    return value.find("-WE") != std::string::npos || value.size() > 8 ? "day" : "week";
  switch (value.size()) {
    case 10:
      return "day";
    case 7:
      return "month";
    case 4:
      return "year";
    default:
      return "day";
  }
}

}  // namespace

EventSettings::EventSettings(const Tree& tree, const record::Places& places, const std::vector<record::Time>& times,
                             const lexicon::EventPatterns& patterns)
    : tree_(&tree), places_(&places), times_(&times), patterns_(&patterns) {
  for (std::uint32_t i = 0; i < places.by_token.size() && i < tree.analysis().tokens.size(); ++i)
    if (places.by_token[i].valid()) file(TokenId{i}, i, place_entries_);
  for (std::uint32_t i = 0; i < times.size(); ++i) {
    if (times[i].from.empty() || (times[i].type != "DATE" && times[i].type != "TIME")) continue;
    const TokenId head = head_of(tree, times[i].span);
    if (counts_from_another(tree, times[i].span, patterns)) continue;
    if (head.valid() && !patterns.in_class(case_above(tree, head), "time_bound")) file(head, i, time_entries_);
  }
  std::sort(place_entries_.begin(), place_entries_.end());
  std::sort(time_entries_.begin(), time_entries_.end());
}

/// Enters `what` under each word above `below` up to the first verb.
void EventSettings::file(TokenId below, std::uint32_t what, std::vector<Entry>& entries) const {
  TokenId at = below;
  for (int step = 0; step < kMostSteps; ++step) {
    if (tree_->is(at, "acl") || tree_->is(at, "parataxis")) return;
    at = tree_->head(at);
    if (!at.valid()) return;
    entries.emplace_back(at.index, what);
    if (tree_->token(at).upos == Upos::VERB) return;
  }
}

bool EventSettings::locates(TokenId place, const EventMatch& match) const {
  const std::string_view word = case_above(*tree_, place);
  if (patterns_->in_class(word, "locative")) return true;
  const std::string& type = match.pattern->type;
  const bool moves = type == "ASSAULT" || type == "RETREAT" || type == "MOBILIZE" || type == "AID" || type == "COERCE";
  if (moves && patterns_->in_class(word, "directional")) return true;
  if (!word.empty()) return word == "of" && moves && tree_->is(place, "nmod");
  const auto& objects = match.slots.object;
  return moves && std::find(objects.begin(), objects.end(), place) != objects.end();
}

record::PlaceId EventSettings::place(const EventMatch& match) const {
  record::PlaceId found;
  for (const TokenId above : {match.slots.trigger, match.slots.outer, match.slots.carrier}) {
    if (!above.valid() || found.valid()) continue;
    auto it = std::lower_bound(place_entries_.begin(), place_entries_.end(), Entry{above.index, 0});
    for (; it != place_entries_.end() && it->first == above.index; ++it)
      if (locates(TokenId{it->second}, match) && !found.valid()) found = places_->by_token[it->second];
  }
  return found;
}

record::EventTime EventSettings::time(const EventMatch& match) const {
  for (const TokenId above : {match.slots.trigger, match.slots.outer, match.slots.carrier}) {
    if (!above.valid()) continue;
    const auto it = std::lower_bound(time_entries_.begin(), time_entries_.end(), Entry{above.index, 0});
    if (it == time_entries_.end() || it->first != above.index) continue;
    const record::Time& time = (*times_)[it->second];
    return {time.from, time.to, precision_of(time.value)};
  }
  return {};
}

}  // namespace truceline::extract
