#include "truceline/reason/views.h"

#include <algorithm>

#include "truceline/reason/holders.h"
#include "truceline/reason/pairs.h"
#include "truceline/reason/states.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

namespace {

using record::Assertion;

/// A state that is so many days older than the newest is no part of what stands today.
constexpr long kStale = 180;

/// The row of one party while it is being made: the best assertion so far and its evidence.
struct Row {
  record::PartyView view;
  const Assertion* latest = nullptr;
};

const record::Date& day_of(const Assertion& a) { return a.valid.from.empty() ? a.asserted : a.valid.from; }

/// True where `a` says more of today than `b`: a later day, or of one day the later stage of a truce's life; what is
/// only presupposed gives way to what is said.
bool supersedes(const Assertion& a, const Assertion& b) {
  if (a.presupposed != b.presupposed) return b.presupposed;
  if (day_of(a) != day_of(b)) return day_of(a) > day_of(b);
  return life_stage(a.state) >= life_stage(b.state);
}

bool counts(const Assertion& a) {
  return a.polarity == "positive" && a.modality == "asserted" && standing(a.state) != Standing::none;
}

Row& row_of(std::vector<Row>& rows, const record::Actors& actors, record::ActorId actor, const std::string& text) {
  const record::ActorId who = record::party(actors.actors, actor);
  for (Row& row : rows)
    if (who.valid() ? row.view.actor == who : (!row.view.actor.valid() && row.view.holder_text == text)) return row;
  rows.push_back({});
  rows.back().view.actor = who;
  if (!who.valid()) rows.back().view.holder_text = text;
  return rows.back();
}

void move(Row& row, const Assertion& a, record::AssertionId id) {
  row.view.assertions.push_back(id);
  if (row.latest && !supersedes(a, *row.latest)) return;
  row.latest = &a;
  row.view.state = a.state;
  row.view.since = day_of(a);
}

/// An act moves those who act, whoever tells of it; any other state is how its holder sees the truce.
void place(std::vector<Row>& rows, const record::Actors& actors, const Assertion& a, record::AssertionId id) {
  if (a.kind == "act" && !a.parties.empty()) {
    for (const record::ActorId party : a.parties) move(row_of(rows, actors, party, ""), a, id);
    return;
  }
  move(row_of(rows, actors, a.holder.actor, a.holder.text), a, id);
}

/// A breach laid to somebody by a party to the war; a monitor who counts on both sides takes none.
bool charges(const Assertion& a, record::TruceId truce, const record::Actors& actors) {
  if (a.truce != truce || a.state != "violation" || a.polarity != "positive" || a.modality != "asserted") return false;
  if (!a.holder.actor.valid()) return false;
  const std::string& kind = actors.actors[record::principal(actors.actors, a.holder.actor).index].kind;
  return kind != "igo" && kind != "ngo" && kind != "media" && kind != "people";
}

bool to_side(const record::Actors& actors, const Assertion& charge, record::ActorId who) {
  return std::any_of(charge.parties.begin(), charge.parties.end(),
                     [&](record::ActorId p) { return record::same_side(actors.actors, p, who); });
}

/// Two charges by two sides against two sides, neither against its own: "the rebels broke it" against "the army did".
bool crossed(const record::Actors& actors, const Assertion& a, const Assertion& b) {
  if (a.parties.empty() || b.parties.empty() || record::same_side(actors.actors, a.holder.actor, b.holder.actor))
    return false;
  if (to_side(actors, a, b.holder.actor) || to_side(actors, b, a.holder.actor)) return true;
  return !to_side(actors, a, a.holder.actor) && !to_side(actors, b, b.holder.actor) &&
         !to_side(actors, a, b.parties.front());
}

/// The accused says that it keeps the truce.
bool answers(const record::Actors& actors, const Assertion& charge, const Assertion& kept) {
  return kept.truce == charge.truce && kept.state == "in_effect" && kept.kind == "state" &&
         kept.polarity == "positive" && kept.modality == "asserted" && !kept.presupposed && kept.holder.actor.valid() &&
         to_side(actors, charge, kept.holder.actor) &&
         !record::same_side(actors.actors, charge.holder.actor, kept.holder.actor);
}

/// Each accuses the other of breaking the truce, or the accused says that it keeps it.
bool conduct_disputed(const std::vector<Assertion>& assertions, const record::Actors& actors, record::TruceId truce) {
  std::vector<const Assertion*> all;
  for (const Assertion& a : assertions) {
    if (a.truce == truce && a.state == "violation" && a.rule.ends_with(".mutual")) return true;
    if (charges(a, truce, actors)) all.push_back(&a);
  }
  for (const Assertion* a : all) {
    for (const Assertion* b : all)
      if (a != b && crossed(actors, *a, *b)) return true;
    for (const Assertion& kept : assertions)
      if (answers(actors, *a, kept)) return true;
  }
  return false;
}

/// A denial of a state that somebody holds the truce to be in. A denied breach leaves the truce as it is.
bool state_denied(const std::vector<Assertion>& assertions, record::TruceId truce) {
  return std::any_of(assertions.begin(), assertions.end(), [&](const Assertion& a) {
    return a.truce == truce && a.state == "denied" && a.about.valid() && counts(assertions[a.about.index]);
  });
}

/// "No such truce is in force", "we have signed nothing": says that there is none, in whatever state it is said to be.
/// That "the rebels never joined", from the wire, or from who speaks for others, leaves the truce as it is.
bool says_there_is_none(const Assertion& a, record::TruceId truce, const record::Actors& actors) {
  if (a.truce != truce || a.modality != "asserted" || a.presupposed) return false;
  if (a.polarity == "positive") return a.state == "none" && a.holder.actor.valid();
  if (a.state == "in_effect" || a.state == "scheduled") return true;
  if ((a.state != "agreed" && a.state != "declared") || !a.holder.actor.valid()) return false;
  return a.parties.empty() || std::any_of(a.parties.begin(), a.parties.end(), [&](record::ActorId p) {
           return record::same_side(actors.actors, p, a.holder.actor);
         });
}

/// The day on which the wire itself has it that the truce ended; empty where it does not. What was declared before that
/// day is no dispute of it.
record::Date ended_by_wire(const std::vector<Row>& rows) {
  for (const Row& row : rows)
    if (row.latest && !row.view.actor.valid() && row.view.holder_text.starts_with("wire") &&
        (row.view.state == "expired" || row.view.state == "ended" || row.view.state == "collapsed"))
      return row.view.since;
  return "";
}

/// Over all parties; `refused` where somebody says that there is no truce.
std::string overall(const std::vector<Row>& rows, bool refused) {
  const record::Date ended = ended_by_wire(rows);
  record::Date newest;
  for (const Row& row : rows) newest = std::max(newest, row.view.since);
  bool on = false, off = refused;
  for (const Row& row : rows) {
    if (!row.latest || row.latest->presupposed) continue;
    // "took up arms again IN 1992" is no dispute of what was signed ten years later
    if (days_between(row.view.since, newest) > kStale) continue;
    const bool past = !ended.empty() && row.view.since < ended;
    on = on || (!past && standing(row.view.state) == Standing::on);
    off = off || standing(row.view.state) == Standing::off;
  }
  if (on && off) return "contested";
  return on || off ? "agreed" : "unknown";
}

/// "It is alive", says a general; "it is finished", says a colonel of the same army, no earlier: one row, two voices.
bool two_voices(const Row& row, const std::vector<Assertion>& assertions) {
  if (!row.latest || standing(row.view.state) != Standing::off) return false;
  return std::any_of(row.view.assertions.begin(), row.view.assertions.end(), [&](record::AssertionId id) {
    const Assertion& a = assertions[id.index];
    return a.kind == "state" && standing(a.state) == Standing::on && a.statement.valid() && !a.presupposed &&
           a.holder.actor != row.latest->holder.actor && day_of(a) >= row.view.since;
  });
}

/// A party that says no more of the truce than that it is broken has that for its view.
void add_accusers(std::vector<Row>& rows, record::TruceId truce, const std::vector<Assertion>& assertions,
                  const record::Actors& actors) {
  const std::size_t told = rows.size();
  for (std::size_t i = 0; i < assertions.size(); ++i) {
    if (!charges(assertions[i], truce, actors)) continue;
    const record::Actor& who = actors.actors[record::principal(actors.actors, assertions[i].holder.actor).index];
    if (who.kind == "person" && who.country.empty()) continue;  // speaks for nobody at war
    Row& row = row_of(rows, actors, assertions[i].holder.actor, "");
    if (&row >= rows.data() + told) move(row, assertions[i], record::AssertionId{i});
  }
}

record::TruceView view_of(record::TruceId truce, const std::vector<Assertion>& assertions,
                          const record::Actors& actors) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < assertions.size(); ++i)
    if (assertions[i].truce == truce && counts(assertions[i]))
      place(rows, actors, assertions[i], record::AssertionId{i});
  record::TruceView view;
  const bool refused = std::any_of(assertions.begin(), assertions.end(),
                                   [&](const Assertion& a) { return says_there_is_none(a, truce, actors); });
  view.overall = overall(rows, refused);
  const bool voices =
      std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return two_voices(row, assertions); });
  if (voices || state_denied(assertions, truce) || conduct_disputed(assertions, actors, truce))
    view.overall = "contested";
  add_accusers(rows, truce, assertions, actors);
  for (Row& row : rows) view.by_party.push_back(std::move(row.view));
  return view;
}

}  // namespace

std::vector<record::TruceView> find_views(const std::vector<record::Truce>& truces,
                                          const std::vector<record::Assertion>& assertions,
                                          const record::Actors& actors) {
  std::vector<record::TruceView> views;
  for (std::size_t t = 0; t < truces.size(); ++t) views.push_back(view_of(record::TruceId{t}, assertions, actors));
  return views;
}

}  // namespace truceline::reason
