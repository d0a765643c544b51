#include "truceline/extract/events.h"

#include <algorithm>
#include <optional>
#include <string>

#include "truceline/extract/event_match.h"
#include "truceline/extract/event_parties.h"
#include "truceline/extract/event_retelling.h"
#include "truceline/extract/event_setting.h"
#include "truceline/extract/factuality.h"
#include "truceline/extract/speech.h"

namespace truceline::extract {

namespace {

using lexicon::EventPatterns;
using text::Span;
using text::Token;
using text::TokenId;
using text::Tree;

constexpr std::uint32_t kMostPhraseWords = 12;
constexpr std::uint32_t kMostEvidenceBytes = 300;

bool is_noun(const Tree& tree, const EventMatch& match) { return !is_verb(tree.token(match.slots.trigger)); }

/// The characters of the trigger: the noun with its light verb, the verb with its particle.
Span trigger_span(const Tree& tree, const EventSlots& slots) {
  Span span = tree.token(slots.trigger).span;
  for (const TokenId c : tree.children(slots.trigger))
    if (tree.is(c, "compound:prt")) span = text::hull(span, tree.token(c).span);
  return span;
}

/// A phrase from its first word to its head, without what follows.
Span phrase_span(const Tree& tree, TokenId head) {
  const std::uint32_t begin = tree.subtree(head).begin;
  if (head.index - begin > kMostPhraseWords) return tree.token(head).span;
  return text::hull(tree.token(TokenId{begin}).span, tree.token(head).span);
}

/// The evidence: trigger, light verb, the phrases in its slots, as far as they stay near enough together.
Span evidence_span(const Tree& tree, const EventMatch& match, const EventParties& parties) {
  Span span = trigger_span(tree, match.slots);
  std::vector<TokenId> heads = match.consumed;
  if (match.slots.carrier.valid()) span = text::hull(span, tree.token(match.slots.carrier).span);
  for (const auto* slot : {&parties.heads, &match.slots.object, &match.slots.subject, &match.slots.owner})
    heads.insert(heads.end(), slot->begin(), slot->end());
  for (const TokenId head : heads) {
    const Span wider = text::hull(span, phrase_span(tree, head));
    if (wider.size() <= kMostEvidenceBytes && tree.token(head).sentence == tree.token(match.slots.trigger).sentence)
      span = wider;
  }
  return span;
}

bool is_definite(const Tree& tree, TokenId noun, const EventPatterns& patterns) {
  const auto it = patterns.class_ids.find("definite");
  for (const TokenId c : tree.children(noun))
    if (tree.is(c, "det") && it != patterns.class_ids.end() && patterns.in_class(tree.token(c).lower, it->second))
      return true;
  return false;
}

/// True where the pattern asks for certain words: "rejected the accord" is an event whoever rejects it.
bool asks_for_words(const lexicon::EventPattern& pattern) {
  return std::any_of(pattern.needs.begin(), pattern.needs.end(), [](const lexicon::EventNeed& n) {
    return !n.negated && (!n.classes.empty() || !n.lemmas.empty());
  });
}

/// True where a noun says whom or what it was done to: "an airstrike on the depot".
bool names_target(const Tree& tree, const EventMatch& match) {
  return !with_preposition(tree, match.slots, "on").empty() || !with_preposition(tree, match.slots, "against").empty();
}

/// Whether the mention tells an event, or only names a thing. A bare noun needs a party of its own or a light verb;
/// what is said or decided needs somebody who says or decides it, unless a passive hides who.
bool tells(const Tree& tree, const EventMatch& match, const EventParties& parties, const EventPatterns& patterns) {
  const bool nobody = parties.actor.empty() && parties.recipient.empty();
  if (!nobody) return true;
  const bool verbal = match.pattern->quad_class.starts_with("verbal");
  if (is_noun(tree, match)) {
    if (!match.slots.carrier.valid()) return match.pattern->type == "ASSAULT" && names_target(tree, match);
    if (is_definite(tree, match.slots.outer, patterns) && match.pattern->type != "CONSULT") return false;
    return !verbal || match.pattern->type == "CONSULT";
  }
  if (match.pattern->type == "CONSULT" && !match.slots.subject.empty()) return true;
  if (!match.slots.subject.empty() && asks_for_words(*match.pattern)) return true;
  if (match.slots.subject.empty() && match.slots.object.empty() && !asks_for_words(*match.pattern)) return false;
  const bool agentless = match.slots.subject.empty() && !match.slots.object.empty();
  return !verbal || agentless;
}

double confidence_of(const Tree& tree, const EventMatch& match, const EventParties& parties) {
  double confidence = is_noun(tree, match) ? 0.55 : 0.65;
  confidence += parties.actor.empty() ? 0 : 0.1;
  confidence += parties.recipient.empty() ? 0 : 0.1;
  const bool conditioned = std::any_of(match.pattern->needs.begin(), match.pattern->needs.end(),
                                       [](const lexicon::EventNeed& n) { return !n.negated; });
  return confidence + (conditioned ? 0.1 : 0);
}

/// The day a year before `date`, "2015-12-09" for "2016-12-09"; empty for an unknown one.
record::Date year_before(const record::Date& date) {
  if (date.size() < 4) return {};
  const int year = std::atoi(date.substr(0, 4).c_str());
  return std::to_string(year - 1) + date.substr(4);
}

record::Event make_event(const Tree& tree, const EventMatch& match, const EventParties& parties) {
  record::Event event;
  const lexicon::EventPattern& pattern = *match.pattern;
  event.type = pattern.type;
  event.mode = pattern.mode;
  event.context = pattern.context;
  event.cameo = pattern.cameo;
  event.quad_class = pattern.quad_class;
  event.goldstein = pattern.goldstein;
  event.rule = pattern.id;
  event.actor = parties.actor;
  event.recipient = parties.recipient;
  event.trigger = trigger_span(tree, match.slots);
  event.span = evidence_span(tree, match, parties);
  event.confidence = confidence_of(tree, match, parties);
  return event;
}

/// Nouns that another event's pattern has taken as its own: no events of themselves.
std::vector<bool> consumed_tokens(const std::vector<EventMatch>& matches, std::size_t tokens) {
  std::vector<bool> consumed(tokens, false);
  for (const EventMatch& match : matches)
    for (const TokenId t : match.consumed) consumed[t.index] = true;
  return consumed;
}

}  // namespace

std::vector<record::Event> find_events(const text::Document& document, const Tree& tree, const record::Actors& actors,
                                       const record::Places& places, const std::vector<record::Time>& times,
                                       const std::vector<record::Statement>& statements,
                                       const record::Published& published, const EventPatterns& patterns,
                                       const lexicon::FactualityWords& words) {
  std::vector<EventMatch> matches;
  for (std::uint32_t i = 0; i < tree.analysis().tokens.size(); ++i)
    if (auto match = match_event(tree, TokenId{i}, actors, places, patterns, words))
      matches.push_back(std::move(*match));
  const std::vector<bool> consumed = consumed_tokens(matches, tree.analysis().tokens.size());
  const EventSettings settings(tree, places, times, patterns);
  const record::Date old = year_before(published.value);

  std::vector<record::Event> events;
  for (const EventMatch& match : matches) {
    if (is_noun(tree, match) && consumed[match.slots.trigger.index]) continue;
    const EventParties parties = event_parties(tree, actors, match, words);
    if (!tells(tree, match, parties, patterns)) continue;
    record::Event event = make_event(tree, match, parties);
    const Factuality factuality = factuality_of(tree, match.slots.trigger, words);
    event.polarity = factuality.polarity;
    event.modality = factuality.modality;
    event.place = settings.place(match);
    event.time = settings.time(match);
    const bool long_ago = !event.time.to.empty() && !old.empty() && event.time.to < old;
    event.historical = factuality.historical || (long_ago && event.modality == "asserted");
    event.attributed_to = innermost_statement(statements, event.trigger);
    events.push_back(std::move(event));
  }
  return without_retellings(std::move(events), document, tree, statements);
}

}  // namespace truceline::extract
