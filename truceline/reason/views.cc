#include "truceline/reason/views.h"

#include <algorithm>
#include <set>
#include <utility>

#include "truceline/reason/holders.h"
#include "truceline/reason/states.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

namespace {

using record::Assertion;

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

bool accuses(const Assertion& a, record::TruceId truce) {
  return a.truce == truce && a.state == "violation" && a.polarity == "positive" && a.holder.actor.valid();
}

/// Two sides who each accuse the other of breaking the truce.
bool accuse_each_other(const std::vector<Assertion>& assertions, const record::Actors& actors, record::TruceId truce) {
  std::set<record::ActorId> accusers;
  std::set<std::pair<record::ActorId, record::ActorId>> accusations;  // who accuses whom
  for (const Assertion& a : assertions) {
    if (!accuses(a, truce)) continue;
    accusers.insert(a.holder.actor);
    for (const record::ActorId party : a.parties) accusations.emplace(a.holder.actor, party);
  }
  for (const auto& [accuser, accused] : accusations)
    for (const record::ActorId other : accusers)
      if (record::same_side(actors.actors, accused, other) && !record::same_side(actors.actors, accuser, other))
        return true;
  return false;
}

/// A denial of a state that somebody holds the truce to be in. A denied breach leaves the truce as it is.
bool state_denied(const std::vector<Assertion>& assertions, record::TruceId truce) {
  return std::any_of(assertions.begin(), assertions.end(), [&](const Assertion& a) {
    return a.truce == truce && a.state == "denied" && a.about.valid() && counts(assertions[a.about.index]);
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

std::string overall(const std::vector<Row>& rows) {
  const record::Date ended = ended_by_wire(rows);
  bool on = false, off = false;
  for (const Row& row : rows) {
    if (!row.latest || row.latest->presupposed) continue;
    const bool past = !ended.empty() && row.view.since < ended;
    on = on || (!past && standing(row.view.state) == Standing::on);
    off = off || standing(row.view.state) == Standing::off;
  }
  if (on && off) return "contested";
  return on || off ? "agreed" : "unknown";
}

record::TruceView view_of(record::TruceId truce, const std::vector<Assertion>& assertions,
                          const record::Actors& actors) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < assertions.size(); ++i)
    if (assertions[i].truce == truce && counts(assertions[i]))
      place(rows, actors, assertions[i], record::AssertionId{i});
  record::TruceView view;
  view.overall = overall(rows);
  if (state_denied(assertions, truce) || accuse_each_other(assertions, actors, truce)) view.overall = "contested";
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
