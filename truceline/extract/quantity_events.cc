#include "truceline/extract/quantity_events.h"

#include <algorithm>

namespace truceline::extract {

namespace {

using text::Token;
using text::TokenId;
using text::Tree;
using text::Upos;

constexpr int kMostSteps = 6;

/// The first token that ends after `at`.
TokenId token_at(const Tree& tree, std::uint32_t at) {
  const auto& tokens = tree.analysis().tokens;
  const auto it = std::lower_bound(tokens.begin(), tokens.end(), at,
                                   [](const Token& t, std::uint32_t byte) { return t.span.end <= byte; });
  return it == tokens.end() ? TokenId{} : TokenId{static_cast<std::size_t>(it - tokens.begin())};
}

using Triggers = std::vector<std::pair<std::uint32_t, record::EventId>>;  // token of the trigger, event; sorted

record::EventId event_at(const Triggers& triggers, TokenId t) {
  const auto it =
      std::lower_bound(triggers.begin(), triggers.end(), std::pair{t.index, record::EventId{std::size_t{0}}});
  return it != triggers.end() && it->first == t.index ? it->second : record::EventId{};
}

/// The event whose trigger is met on the way up from `t`, with no clause border and no other verb between.
record::EventId event_above(const Tree& tree, const Triggers& triggers, TokenId t) {
  for (int step = 0; step < kMostSteps && t.valid(); ++step) {
    if (const record::EventId found = event_at(triggers, t); found.valid()) return found;
    // "49 wounded" after "18 were killed": a participle of its own ends the way; so does any other verb.
    if (tree.token(t).upos == Upos::VERB && !tree.is(t, "amod") && !tree.is(t, "acl")) return {};
    if (tree.is(t, "parataxis") || tree.is(t, "ccomp") || tree.deprel(t) == "acl:relcl") return {};
    t = tree.head(t);
  }
  return {};
}

}  // namespace

std::vector<record::Quantity> attach_quantities(const Tree& tree, const std::vector<record::Event>& events,
                                                std::vector<record::Quantity> quantities) {
  Triggers triggers;
  for (std::size_t i = 0; i < events.size(); ++i)
    if (const TokenId t = token_at(tree, events[i].trigger.begin); t.valid())
      triggers.emplace_back(t.index, record::EventId{i});
  std::sort(triggers.begin(), triggers.end());
  for (record::Quantity& quantity : quantities)
    if (!quantity.event.valid()) quantity.event = event_above(tree, triggers, token_at(tree, quantity.span.begin));
  return quantities;
}

}  // namespace truceline::extract
