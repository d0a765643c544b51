#include "truceline/extract/event_retelling.h"

#include <algorithm>
#include <map>
#include <string>

namespace truceline::extract {

namespace {

using record::ActorId;
using record::Event;
using Ids = std::vector<ActorId>;

// Bounds on a hostile story: how many earlier events of one trigger word, and how many events of a headline, are
// compared.
constexpr std::size_t kMostCompared = 64;
constexpr std::size_t kMostHeadlineEvents = 16;

std::string trigger_lemma(const text::Tree& tree, const Event& event) {
  const auto& tokens = tree.analysis().tokens;
  const std::uint32_t t = tree.first_token(event.trigger.begin);
  return t < tokens.size() ? tokens[t].lemma : std::string();
}

ActorId claimant(const Event& event, const std::vector<record::Statement>& statements) {
  return event.attributed_to.valid() ? statements[event.attributed_to.index].speaker.actor : ActorId{};
}

bool meet(const Ids& a, const Ids& b) {
  return std::any_of(a.begin(), a.end(), [&](ActorId id) { return std::find(b.begin(), b.end(), id) != b.end(); });
}

bool agree(const Ids& a, const Ids& b) { return a.empty() || b.empty() || meet(a, b); }

bool same_setting(const Event& a, const Event& b) {
  const bool place = !a.place.valid() || !b.place.valid() || a.place == b.place;
  const bool time = a.time.from.empty() || b.time.from.empty() || a.time.from == b.time.from;
  return place && time;
}

bool is_retelling(const Event& first, const Event& later, const std::vector<record::Statement>& statements) {
  if (first.polarity != later.polarity || first.modality != later.modality || !same_setting(first, later)) return false;
  if (claimant(first, statements) != claimant(later, statements)) return false;
  if (!agree(first.actor, later.actor) || !agree(first.recipient, later.recipient)) return false;
  return meet(first.actor, later.actor) || meet(first.recipient, later.recipient);
}

/// What a trigger's clause is about: "return" of "agreed to return"; empty where it has none.
std::string_view content_lemma(const text::Tree& tree, const Event& event) {
  const text::TokenId trigger{tree.first_token(event.trigger.begin)};
  for (const text::TokenId c : tree.children(trigger))
    if (c > trigger && (tree.is(c, "xcomp") || tree.is(c, "ccomp"))) return tree.token(c).lemma;
  return {};
}

/// "agreed to free ten men" and "agreed to host the talks" are two agreements.
bool differ_in_content(const text::Tree& tree, const Event& first, const Event& later) {
  const std::string_view a = content_lemma(tree, first), b = content_lemma(tree, later);
  return !a.empty() && !b.empty() && a != b;
}

/// The same deed in other words: "shelled the port", "fired mortars at the port". Only with both parties named.
bool is_same_deed(const Event& first, const Event& later, const std::vector<record::Statement>& statements) {
  return first.cameo == later.cameo && !first.actor.empty() && !first.recipient.empty() && first.actor == later.actor &&
         first.recipient == later.recipient && is_retelling(first, later, statements);
}

void enrich(Event& event, const Event& retelling) {
  if (event.actor.empty()) event.actor = retelling.actor;
  if (event.recipient.empty()) event.recipient = retelling.recipient;
  if (!event.place.valid()) event.place = retelling.place;
  if (event.time.from.empty()) event.time = retelling.time;
  event.retold.push_back(retelling.span);
  event.retold.insert(event.retold.end(), retelling.retold.begin(), retelling.retold.end());
}

/// A headline compresses: it is a retelling of whatever the body has of its type with a party in common. One that names
/// nobody must fit otherwise: "Aid reaches Kadugli" is not told by "Norway will give money".
bool headlines(const Event& head, const Event& body) {
  if (head.type != body.type || head.polarity != body.polarity) return false;
  if (head.actor.empty() && head.recipient.empty()) return head.modality == body.modality && same_setting(head, body);
  return meet(head.actor, body.actor) || meet(head.recipient, body.recipient);
}

std::uint32_t trigger_token(const text::Tree& tree, const Event& event) {
  return tree.first_token(event.trigger.begin);
}

/// "would meet on Saturday TO CONTINUE DISCUSSIONS": one meeting, told with what it is for.
bool tells_purpose(const Event& meeting, const Event& later, const text::Tree& tree) {
  if (meeting.type != "CONSULT" || later.type != "CONSULT" || !agree(meeting.actor, later.actor)) return false;
  const text::TokenId t{trigger_token(tree, later)}, first{trigger_token(tree, meeting)};
  const bool hangs = tree.is(t, "advcl") || tree.is(t, "xcomp") || tree.is(t, "acl");
  // "flew to Ankara FOR TALKS", "hosted a ROUND of talks"
  const text::TokenId mark = tree.child(t, {"case"});
  const bool aim = tree.is(t, "obl") && mark.valid() && tree.token(mark).lower == "for";
  return (hangs || aim || tree.is(t, "obj")) && tree.head(t) == first;
}

text::Span headline_span(const text::Document& document) {
  for (const text::Block& block : document.blocks)
    if (block.kind == text::BlockKind::headline) return block.span;
  return {};
}

}  // namespace

std::vector<Event> without_retellings(std::vector<Event> events, const text::Document& document, const text::Tree& tree,
                                      const std::vector<record::Statement>& statements) {
  const text::Span headline = headline_span(document);
  std::vector<Event> kept;
  std::map<std::string, std::vector<std::size_t>> by_word;  // type and trigger word -> places in `kept`
  std::map<std::string, std::vector<std::size_t>> by_code;  // CAMEO code -> places in `kept`
  std::size_t headline_events = 0;
  for (Event& event : events) {
    if (headline.contains(event.trigger) && headline_events++ < kMostHeadlineEvents) {
      const auto told = std::find_if(events.begin(), events.end(), [&](const Event& body) {
        return !headline.contains(body.trigger) && headlines(event, body);
      });
      if (told != events.end()) {
        told->retold.push_back(event.span);
        continue;
      }
    }
    if (!kept.empty() && tells_purpose(kept.back(), event, tree)) {
      enrich(kept.back(), event);
      continue;
    }
    auto& earlier = by_word[event.type + ' ' + trigger_lemma(tree, event)];
    const auto from = earlier.size() > kMostCompared ? earlier.end() - kMostCompared : earlier.begin();
    const auto same = std::find_if(from, earlier.end(), [&](std::size_t i) {
      return is_retelling(kept[i], event, statements) && !differ_in_content(tree, kept[i], event);
    });
    if (same != earlier.end()) {
      enrich(kept[*same], event);
      continue;
    }
    auto& alike = by_code[event.cameo];
    const auto start = alike.size() > kMostCompared ? alike.end() - kMostCompared : alike.begin();
    const auto deed =
        std::find_if(start, alike.end(), [&](std::size_t i) { return is_same_deed(kept[i], event, statements); });
    if (deed != alike.end()) {
      enrich(kept[*deed], event);
      continue;
    }
    earlier.push_back(kept.size());
    alike.push_back(kept.size());
    kept.push_back(event);
  }
  for (Event& event : kept) std::sort(event.retold.begin(), event.retold.end());
  return kept;
}

void add_references(std::vector<Event>& events, const text::Tree& tree, const std::vector<EventReference>& references) {
  std::map<std::string, std::vector<std::size_t>> by_word;  // type and trigger word -> events, in the order of the text
  for (std::size_t i = 0; i < events.size(); ++i)
    by_word[events[i].type + ' ' + trigger_lemma(tree, events[i])].push_back(i);
  for (const EventReference& reference : references) {
    const auto found = by_word.find(reference.type + ' ' + reference.lemma);
    if (found == by_word.end()) continue;
    const auto& places = found->second;
    auto it = std::upper_bound(places.begin(), places.end(), reference.span.begin,
                               [&](std::uint32_t at, std::size_t i) { return at < events[i].trigger.begin; });
    if (it == places.begin()) continue;
    Event& event = events[*--it];
    if (!event.span.overlaps(reference.span)) event.retold.push_back(reference.span);
  }
  for (Event& event : events) std::sort(event.retold.begin(), event.retold.end());
}

}  // namespace truceline::extract
