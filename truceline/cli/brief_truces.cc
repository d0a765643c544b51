#include "truceline/cli/brief_parts.h"
#include "truceline/cli/item_runs.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

/// Who holds an assertion: an actor, or the wire itself, which writes itself as "wire:AA".
std::string holder(const StoryView& view, record::ActorId actor, const std::string& text) {
  if (actor.valid()) return view.actor(actor);
  return text.empty() || text.rfind("wire", 0) == 0 ? view.wire() + " (the report itself)" : text;
}

void add(std::string& line, const std::string& label, const std::string& value) {
  if (!value.empty()) line += (line.empty() ? "" : "; ") + label + value;
}

/// "one-sided; declared by Russia; binds the Syrian army; from Thu 8 Dec 2016"
std::string terms(const StoryView& view, const record::Truce& truce) {
  const record::Date& near = view.story().published.value;
  std::string line;
  add(line, "", truce.form == "unclear" ? "" : truce.form);
  add(line, "declared by ", view.actors(truce.declared_by));
  add(line, "agreed by ", view.actors(truce.agreed_by));
  add(line, "brokered by ", view.actors(truce.brokered_by));
  add(line, "guaranteed by ", view.actors(truce.guarantors));
  add(line, "watched by ", view.actors(truce.monitors));
  add(line, "binds ", view.actors(truce.bound));
  add(line, "leaves out ", view.actors(truce.excluded));
  std::string purpose;
  for (const std::string& each : truce.purpose) purpose += (purpose.empty() ? "" : ", ") + each;
  add(line, "for ", purpose);
  add(line, "announced ", date_words(truce.dates.announced, near));
  add(line, "begins ", date_words(truce.dates.effect, near));
  add(line, "runs out ", date_words(truce.dates.expiry, near));
  add(line, "ended ", date_words(truce.dates.ended, near));
  return line;
}

/// ", by Russia" or ", for Russia": whose step or state it is, where that is not the holder alone.
std::string parties(const StoryView& view, const record::Assertion& assertion) {
  const auto& ids = assertion.parties;
  if (ids.empty() || (ids.size() == 1 && ids[0] == assertion.holder.actor)) return "";
  const bool step = assertion.kind == "act" || assertion.state == "violation" || assertion.state == "declared";
  return (step ? ", by " : ", for ") + view.actors(ids);
}

/// "72 hours" for PT72H, "5 days" for P5D; the duration itself where it is of another shape.
std::string term_words(const std::string& term) {
  const std::size_t digit = term.find_first_of("0123456789");
  const std::size_t unit = term.find_first_not_of("0123456789", digit);
  if (digit == std::string::npos || unit == std::string::npos || unit + 1 != term.size()) return term;
  const std::string number = term.substr(digit, unit - digit);
  const char letter = term[unit];
  const bool clock = term.find('T') != std::string::npos;
  const std::string noun = letter == 'H'   ? "hour"
                           : letter == 'D' ? "day"
                           : letter == 'W' ? "week"
                           : letter == 'Y' ? "year"
                           : clock         ? "minute"
                                           : "month";
  return number + " " + noun + (number == "1" ? "" : "s");
}

/// "2016-03" for a day in March that is not known: a first of the month that nobody named says too much.
record::Date as_precise(const record::Date& date, const std::string& precision) {
  return precision == "year" ? date.substr(0, 4) : precision == "month" ? date.substr(0, 7) : date;
}

record::Date since_when(const StoryView& view, const record::PartyView& party) {
  for (const record::AssertionId id : party.assertions) {
    const record::Valid& valid = view.story().assertions[id.index].valid;
    if (valid.from == party.since) return as_precise(party.since, valid.precision);
  }
  return party.since;
}

/// "no agreement", where talks brought none and nobody says that there is no truce; "not to be called a ceasefire".
std::string plain_words(const record::Assertion& assertion) {
  if (assertion.rule.starts_with("truce.no_agreement")) return "no agreement";
  if (assertion.rule.starts_with("truce.not_called")) return "not to be called a " + assertion.noun;
  return state_words(assertion.state);
}

/// "declared, by Russia", "not in effect", "violated, at least 40 times"
std::string claim(const StoryView& view, const record::Assertion& assertion) {
  std::string words = plain_words(assertion);
  if (assertion.about.valid()) words = state_clause(view.story().assertions[assertion.about.index].state);
  if (assertion.polarity == "negative") words = "not " + words;
  if (!assertion.degree.empty()) words += " (" + assertion.degree + ")";
  if (!assertion.term.empty()) words += ", for " + term_words(assertion.term);
  words += parties(view, assertion);
  if (assertion.count.valid())
    words += ", " + amount_words(view.story().quantities[assertion.count.index]) + " counted";
  return words;
}

/// ": " before a state, " denies " before the assertion that is denied.
std::string verb(const record::Assertion& assertion) {
  if (!assertion.about.valid()) return ": ";
  if (assertion.state == "denied") return " denies ";
  if (assertion.rule.starts_with("truce.welcome")) return " welcomes ";
  if (assertion.state == "confirmed") return " confirms ";
  return assertion.state == "unverified" ? " cannot confirm " : " remarks ";
}

std::string marks(const record::Assertion& assertion) {
  std::string out;
  if (assertion.modality == "future") out += " [planned]";
  if (assertion.modality == "possible") out += " [possible]";
  if (assertion.modality == "conditional") out += " [if]";
  if (assertion.modality == "requested") out += " [asked for]";
  if (assertion.presupposed) out += " [taken for granted]";
  return out;
}

void print_truce(const StoryView& view, std::size_t index, Page& page) {
  const record::Truce& truce = view.story().truces[index];
  page.blank();
  page.paragraph({2, 4}, truce_runs(truce));
  if (const Runs runs = truce_terms_runs(view, truce); !runs.empty()) page.paragraph({4, 4}, runs);
  if (!truce.view.by_party.empty()) page.paragraph({4, 4}, {{Tone::dim, "As each party has it:"}});
  for (const record::PartyView& party : truce.view.by_party)
    page.paragraph({kGutter, kGutter + 2}, party_runs(view, party));
  page.paragraph({4, 4}, {{Tone::dim, "Who says what of it:"}});
  for (const std::uint32_t i : view.assertions_of(index)) {
    const record::Assertion& assertion = view.story().assertions[i];
    page.item(gutter(view, assertion.span), assertion_runs(view, assertion));
  }
}

}  // namespace

Runs truce_runs(const record::Truce& truce) {
  return {{Tone::strong, truce.name},
          {Tone::plain, " — "},
          {Tone::mark, truce.view.overall == "unknown" ? "state unknown" : truce.view.overall}};
}

Runs truce_terms_runs(const StoryView& view, const record::Truce& truce) {
  std::string line = terms(view, truce), names;
  for (const std::string& name : truce.names) names += (names.empty() ? "" : ", ") + name;
  add(line, "called ", names);
  return line.empty() ? Runs{} : Runs{{Tone::dim, line}};
}

Runs party_runs(const StoryView& view, const record::PartyView& party) {
  const std::string since = date_words(since_when(view, party), view.story().published.value);
  return {{Tone::name, holder(view, party.actor, party.holder_text)},
          {Tone::plain, ": "},
          {Tone::strong, party.state == "violation" ? "says that it was broken" : state_words(party.state)},
          {Tone::plain, since.empty() ? "" : ", since " + since}};
}

Runs assertion_runs(const StoryView& view, const record::Assertion& assertion) {
  const std::string relay = view.relay(assertion);
  const record::Valid& valid = assertion.valid;
  const auto when = range_words(as_precise(valid.from, valid.precision), as_precise(valid.to, valid.precision),
                                view.story().published.value);
  return {{Tone::name, holder(view, assertion.holder.actor, assertion.holder.text)},
          {Tone::plain, verb(assertion)},
          {Tone::strong, claim(view, assertion)},
          {Tone::plain, (when.empty() ? "" : ", " + when) + (relay.empty() ? "" : ", according to " + relay)},
          {Tone::mark, marks(assertion)},
          {Tone::quote, " " + view.quote(assertion.span)}};
}

bool print_truces(const StoryView& view, Page& page) {
  if (view.story().truces.empty()) return false;
  page.blank();
  page.heading("TRUCES");
  for (std::size_t i = 0; i < view.story().truces.size(); ++i) print_truce(view, i, page);
  return true;
}

}  // namespace truceline::cli
