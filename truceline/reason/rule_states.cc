#include <algorithm>

#include "truceline/reason/holders.h"
#include "truceline/reason/rules.h"
#include "truceline/reason/states.h"

namespace truceline::reason {

namespace {

using record::Assertion;

bool plain(const Assertion& a) { return a.polarity == "positive" && a.modality == "asserted" && !a.presupposed; }

record::Side side_of(std::size_t i, const Assertion& a) {
  return {record::id_text('x', record::AssertionId{i}), a.span};
}

/// Says that the truce goes on, not only that it once began: "remains in force", "is not dead".
bool goes_on(const Assertion& a) {
  return plain(a) && a.state == "in_effect" && a.kind == "state" && !a.rule.starts_with("truce.effect") &&
         !a.rule.starts_with("truce.will_begin") && !a.rule.starts_with("truce.exist") &&
         !a.rule.starts_with("truce.calm");
}

bool is_over(const Assertion& a) {
  return plain(a) && (a.state == "ended" || a.state == "collapsed" || a.state == "expired");
}

/// "Its soldiers keep to it", said of a side: whose conduct is in question.
bool keeps_it(const Assertion& a) {
  return plain(a) && a.state == "in_effect" && !a.parties.empty() &&
         (a.rule.starts_with("truce.honour") || a.rule.starts_with("truce.fire_first"));
}

bool later(const Assertion& a, const Assertion& b) {
  return !a.valid.from.empty() && !b.valid.to.empty() && a.valid.from > b.valid.to;
}

struct Finder {
  const Case& c;
  std::vector<record::Contradiction> found;

  bool same_holder(const Assertion& a, const Assertion& b) const {
    if (is_wire(a.holder) && is_wire(b.holder)) return true;
    if (!a.holder.actor.valid() || !b.holder.actor.valid()) return a.holder.text == b.holder.text;
    return same_side(c.actors, a.holder.actor, b.holder.actor);
  }

  bool same_party(const Assertion& a, const Assertion& b) const {
    return std::any_of(a.parties.begin(), a.parties.end(), [&](record::ActorId x) {
      return std::any_of(b.parties.begin(), b.parties.end(),
                         [&](record::ActorId y) { return same_side(c.actors, x, y); });
    });
  }

  void add(std::size_t i, std::size_t j, const char* kind, const char* rule, double confidence,
           std::string explanation) {
    if (c.assertions[j].span < c.assertions[i].span) std::swap(i, j);
    found.push_back(contradiction(kind, rule, side_of(i, c.assertions[i]), side_of(j, c.assertions[j]), confidence,
                                  std::move(explanation)));
  }

  /// Of one holder's claims that it is over, the one that says so plainest: a state before an act, the text's own words
  /// before the headline's.
  std::size_t best_end(const Assertion& alive) const {
    std::size_t best = c.assertions.size();
    for (std::size_t i = 0; i < c.assertions.size(); ++i) {
      const Assertion& over = c.assertions[i];
      if (!is_over(over) || over.truce != alive.truce || same_holder(over, alive) || later(over, alive)) continue;
      if (is_wire(over.holder) && is_wire(alive.holder)) continue;
      if (best == c.assertions.size() || (c.assertions[best].kind == "act" && over.kind == "state")) best = i;
    }
    return best;
  }

  void clash(std::size_t i) {
    const std::size_t j = best_end(c.assertions[i]);
    if (j == c.assertions.size()) return;
    add(i, j, "state_clash", "R3", 0.8,
        holder_name(c.actors, c.assertions[j].holder) + " says that the truce is over, " +
            c.quote(c.assertions[j].span) + "; " + holder_name(c.actors, c.assertions[i].holder) + " that it stands, " +
            c.quote(c.assertions[i].span) + ". It cannot be both.");
  }

  /// The breach that answers "we kept to it": laid to the same side by the other, named as a breach before one that is
  /// only described, the nearest first.
  std::size_t best_breach(std::size_t keeping) const {
    const Assertion& kept = c.assertions[keeping];
    std::size_t best = c.assertions.size();
    long best_cost = 0;
    for (std::size_t i = 0; i < c.assertions.size(); ++i) {
      const Assertion& broke = c.assertions[i];
      if (broke.state != "violation" || !plain(broke) || broke.truce != kept.truce) continue;
      if (same_holder(broke, kept) || !same_party(broke, kept)) continue;
      const long distance = std::labs(static_cast<long>(c.sentence_at(broke.span.begin)) -
                                      static_cast<long>(c.sentence_at(kept.span.begin)));
      const long cost = distance + (broke.rule.starts_with("truce.fire_times") ? 1000 : 0);
      if (best == c.assertions.size() || cost < best_cost) best = i, best_cost = cost;
    }
    return best;
  }

  void conduct(std::size_t i) {
    const std::size_t j = best_breach(i);
    if (j == c.assertions.size()) return;
    const bool observed = c.assertions[i].rule.starts_with("truce.honour");
    add(i, j, observed ? "antonym" : "denied_act", observed ? "R5" : "R2", 0.75,
        holder_name(c.actors, c.assertions[i].holder) + " says that " + names(c.assertions[i]) +
            " kept to the truce, " + c.quote(c.assertions[i].span) + "; " +
            holder_name(c.actors, c.assertions[j].holder) + " that it did not, " + c.quote(c.assertions[j].span) + ".");
  }

  /// One act, two hands: Lavrov tells of the Syrian army's pause, Steinmeier of Russia's cease-fire. Only where a
  /// denial or a remark in the story shows that the accounts differ.
  void hands(std::size_t i) {
    const Assertion& a = c.assertions[i];
    if (!plain(a) || (a.state != "halted" && a.state != "declared") || a.parties.empty()) return;
    for (std::size_t j = i + 1; j < c.assertions.size(); ++j) {
      const Assertion& b = c.assertions[j];
      if (!plain(b) || (b.state != "halted" && b.state != "declared") || b.parties.empty() || b.truce != a.truce)
        continue;
      if (a.via.size() == b.via.size() || same_party(a, b) || same_country(a, b) || !disputed(a.truce)) continue;
      add(i, j, "actor", "R7", 0.6,
          "Who halted is told in two ways: " + names(a) + " in " + c.quote(a.span) + ", " + names(b) + " in " +
              c.quote(b.span) + ".");
      return;
    }
  }

  /// Moscow, Russia and "the Russian side" are one hand.
  bool same_country(const Assertion& a, const Assertion& b) const {
    const std::string &x = c.actors.actors[a.parties.front().index].country,
                      &y = c.actors.actors[b.parties.front().index].country;
    return x.empty() || x == y;
  }

  std::string names(const Assertion& a) const { return c.actors.actors[a.parties.front().index].name; }

  bool disputed(record::TruceId truce) const {
    return std::any_of(c.assertions.begin(), c.assertions.end(), [&](const Assertion& a) {
      return a.truce == truce && a.state == "denied" && a.rule.ends_with(".said");
    });
  }
};

}  // namespace

std::vector<record::Contradiction> state_clashes(const Case& c) {
  Finder finder{c, {}};
  for (std::size_t i = 0; i < c.assertions.size(); ++i) {
    if (goes_on(c.assertions[i])) finder.clash(i);
    if (keeps_it(c.assertions[i])) finder.conduct(i);
    finder.hands(i);
  }
  return std::move(finder.found);
}

}  // namespace truceline::reason
