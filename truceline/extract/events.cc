#include "truceline/extract/events.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>

#include "truceline/extract/event_match.h"
#include "truceline/extract/event_parties.h"
#include "truceline/extract/event_retelling.h"
#include "truceline/extract/event_setting.h"
#include "truceline/extract/event_telling.h"
#include "truceline/extract/factuality.h"
#include "truceline/extract/speech.h"

namespace truceline::extract {

namespace {

using lexicon::EventPatterns;
using text::Span;
using text::TokenId;
using text::Tree;

constexpr std::uint32_t kMostPhraseWords = 12;
constexpr std::uint32_t kMostEvidenceBytes = 300;

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
Span evidence_span(const Tree& tree, const EventMatch& match, const EventParties& parties,
                   const lexicon::FactualityWords& words) {
  Span span = trigger_span(tree, match.slots);
  std::vector<TokenId> heads = match.consumed;
  if (const TokenId carrier = match.slots.carrier; carrier.valid()) {
    span = text::hull(span, tree.token(carrier).span);
    for (const TokenId c : tree.children(carrier))  // "talks will TAKE PLACE": both words carry them
      if (words.is(tree.token(carrier).lemma + " " + tree.token(c).lower, lexicon::FactualityClass::occur))
        span = text::hull(span, tree.token(c).span);
  }
  for (const auto* slot : {&parties.heads, &match.slots.object, &match.slots.subject, &match.slots.owner})
    heads.insert(heads.end(), slot->begin(), slot->end());
  for (const TokenId head : heads) {
    const Span wider = text::hull(span, phrase_span(tree, head));
    if (wider.size() <= kMostEvidenceBytes && tree.token(head).sentence == tree.token(match.slots.trigger).sentence)
      span = wider;
  }
  return span;
}

/// How likely it is that a careful reader would code this event, with this type: shares measured on gold sheets
/// (bench/event_confidence.py). Parties tell most, then words that the pattern asks for; a plan is easily overread.
double confidence_of(const Tree& tree, const EventMatch& match, const record::Event& event) {
  const bool actor = !event.actor.empty(), recipient = !event.recipient.empty();
  double confidence = actor && recipient ? 0.84 : actor || recipient ? 0.74 : 0.62;
  if (is_noun_event(tree, match)) confidence -= 0.06;
  if (asks_for_words(*match.pattern)) confidence += 0.06;
  if (event.polarity == "positive" && (event.modality == "future" || event.modality == "conditional"))
    confidence -= 0.12;
  return std::clamp(confidence, 0.5, 0.95);
}

/// The day a year before `date`, "2015-12-09" for "2016-12-09"; empty for an unknown one.
record::Date year_before(const record::Date& date) {
  if (date.size() < 4) return {};
  const int year = std::atoi(date.substr(0, 4).c_str());
  return std::to_string(year - 1) + date.substr(4);
}

record::Event make_event(const Tree& tree, const EventMatch& match, const EventParties& parties,
                         const lexicon::FactualityWords& words) {
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
  event.span = evidence_span(tree, match, parties, words);
  return event;
}

/// The match that has taken each token as its own, null for none: "talks" of "broke off the talks", "meet" of "refused
/// to meet".
std::vector<const EventMatch*> consumed_by(const std::vector<EventMatch>& matches, std::size_t tokens) {
  std::vector<const EventMatch*> consumers(tokens, nullptr);
  for (const EventMatch& match : matches)
    for (const TokenId t : match.consumed) consumers[t.index] = &match;
  return consumers;
}

/// The statement that claims the event. Who only hopes or means to do a thing claims nothing: "Norway HOPES to meet the
/// rebels", "the rebels PLAN to leave"; the claim is then that of who tells of it, if anybody does.
record::StatementId claimed_in(const std::vector<record::Statement>& statements, const record::Event& event) {
  const record::StatementId id = innermost_statement(statements, event.trigger);
  if (!id.valid()) return id;
  const record::Statement& said = statements[id.index];
  const bool own = !event.actor.empty() && event.actor.front() == said.speaker.actor;
  const bool hopes = said.cue.cue_class == "express" && event.modality == "possible";
  return own && (hopes || said.cue.cue_class == "intend") ? said.within : id;
}

/// Who attacks, by the token of the noun that says so: "airstrike" of "a NATO-led airstrike".
using Attackers = std::unordered_map<std::uint32_t, std::vector<record::ActorId>>;

/// "a NATO-led |airstrike| near Kandahar |killed| ten": who struck has killed, whoever else stands in the phrase.
void take_doer(const Tree& tree, const EventMatch& match, const Attackers& attackers, EventParties& parties) {
  if (match.pattern->type != "ASSAULT" || is_noun_event(tree, match)) return;
  for (const TokenId head : match.slots.subject)
    if (const auto by = attackers.find(head.index); by != attackers.end()) parties.actor = by->second;
}

/// "is NO LONGER bound by the accord": a pattern that asks for the negator has it as a part of what happened.
bool asks_for_negation(const lexicon::EventPattern& pattern, const lexicon::FactualityWords& words) {
  const auto negates = [&](const std::string& lemma) {
    return words.is("no " + lemma, lexicon::FactualityClass::negator) ||
           words.is(lemma, lexicon::FactualityClass::negator);
  };
  return std::any_of(pattern.needs.begin(), pattern.needs.end(), [&](const lexicon::EventNeed& n) {
    return !n.negated && std::any_of(n.lemmas.begin(), n.lemmas.end(), negates);
  });
}

/// "twelve were killed IN CLASHES between the rebels and the army", "died in an attack by gunmen": whose clashes those
/// are.
void take_doers_of_cause(const Tree& tree, const record::Actors& actors, const EventMatch& match,
                         const std::vector<EventMatch>& matches, const EventPatterns& patterns,
                         const lexicon::FactualityWords& words, EventParties& parties) {
  if (match.pattern->type != "ASSAULT" || is_noun_event(tree, match) || !parties.actor.empty()) return;
  for (const TokenId noun : match.consumed) {
    const auto it = std::lower_bound(matches.begin(), matches.end(), noun,
                                     [](const EventMatch& m, TokenId t) { return m.slots.trigger < t; });
    if (it == matches.end() || it->slots.trigger != noun || it->pattern->type != "ASSAULT") continue;
    parties.actor = event_parties(tree, actors, *it, patterns, words).actor;
    std::erase_if(parties.actor, [&](record::ActorId id) {
      return std::find(parties.recipient.begin(), parties.recipient.end(), id) != parties.recipient.end();
    });
    if (!parties.actor.empty()) return;
  }
}

/// True where the event itself says that what it takes did not happen: to refuse talks is to hold none.
bool says_not(const EventMatch& match) { return match.pattern->type == "REJECT" || match.pattern->type == "RETREAT"; }

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
  const auto consumers = consumed_by(matches, tree.analysis().tokens.size());
  const EventSettings settings(tree, places, times, patterns);
  const record::Date old = year_before(published.value);

  std::vector<record::Event> events;
  std::vector<EventReference> references;  // "the attack"
  Attackers attackers;
  std::set<std::string> told;  // CAMEO codes of the events so far
  for (const EventMatch& match : matches) {
    const EventMatch* consumer = consumers[match.slots.trigger.index];
    if (is_noun_event(tree, match) && consumer) continue;
    EventParties parties = event_parties(tree, actors, match, patterns, words);
    take_doer(tree, match, attackers, parties);
    take_doers_of_cause(tree, actors, match, matches, patterns, words, parties);
    if (is_noun_event(tree, match) && match.pattern->type == "ASSAULT" && !parties.actor.empty())
      attackers[match.slots.trigger.index] = parties.actor;
    Factuality factuality = factuality_of(tree, match.slots.told_by, words);
    if (asks_for_negation(*match.pattern, words))
      factuality.polarity = factuality.polarity == "negative" ? "positive" : "negative";
    const Telling telling{factuality.polarity == "negative", told.contains(match.pattern->cameo)};
    if (!tells(tree, match, parties, patterns, words, telling)) {
      const TokenId definite = definite_word(tree, match.slots.outer, patterns);
      if (is_noun_event(tree, match) && definite.valid())
        references.push_back({match.pattern->type, tree.token(match.slots.trigger).lemma,
                              text::hull(tree.token(definite).span, tree.token(match.slots.trigger).span)});
      continue;
    }
    if (consumer && factuality.polarity == "negative" && says_not(*consumer)) continue;
    record::Event event = make_event(tree, match, parties, words);
    event.polarity = factuality.polarity;
    event.modality = factuality.modality;
    event.place = settings.place(match);
    event.time = settings.time(match);
    const bool long_ago = !event.time.to.empty() && !old.empty() && event.time.to < old;
    event.historical = factuality.historical || (long_ago && event.modality == "asserted");
    event.attributed_to = claimed_in(statements, event);
    event.confidence = confidence_of(tree, match, event);
    told.insert(event.cameo);
    events.push_back(std::move(event));
  }
  events = without_retellings(std::move(events), document, tree, statements);
  add_references(events, tree, references);
  return events;
}

}  // namespace truceline::extract
