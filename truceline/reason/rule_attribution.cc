#include <algorithm>

#include "truceline/reason/holders.h"
#include "truceline/reason/rules.h"

namespace truceline::reason {

namespace {

using record::Assertion;

bool announces(const Assertion& a) {
  return a.polarity == "positive" &&
         (a.state == "declared" || a.state == "agreed" || (a.state == "halted" && a.kind == "act")) &&
         a.modality == "asserted";
}

record::Side side_of(std::size_t i, const Assertion& a) {
  return {record::id_text('x', record::AssertionId{i}), a.span};
}

/// Who tells of `a`, if it is not its holder: "Steinmeier reports".
std::string teller(const Case& c, const Assertion& a) {
  if (!a.via.empty() && a.via.back().actor.valid()) return c.actors.actors[a.via.back().actor.index].name + " reports";
  return "the story reports";
}

struct Finder {
  const Case& c;
  std::vector<record::Contradiction> found;

  void attribution(std::size_t i, const Assertion& denial) {
    const std::string who = holder_name(c.actors, denial.holder);
    for (std::size_t j = 0; j < c.assertions.size(); ++j) {
      const Assertion& said = c.assertions[j];
      if (j == i || said.truce != denial.truce || !announces(said)) continue;
      if (!denial.holder.actor.valid() || said.holder.actor != denial.holder.actor) continue;
      if (said.statement.valid() && said.via.empty()) continue;  // his own words today narrow it, they do not report it
      found.push_back(contradiction("denied_attribution", "R1", side_of(i, denial), side_of(j, said), 0.9,
                                    who + " denies having said what " + teller(c, said) + ": " + c.quote(denial.span) +
                                        " against " + c.quote(said.span) + "."));
      found.back().same_speaker = true;
    }
  }

  /// "never said FULLY suspended" against a pause that was announced without such limits.
  void degree(const Assertion& denial) {
    if (denial.degree != "full") return;
    std::size_t brief = c.assertions.size();
    for (std::size_t j = 0; j < c.assertions.size(); ++j) {
      const Assertion& a = c.assertions[j];
      if (a.truce == denial.truce && a.holder.actor == denial.holder.actor &&
          (a.degree == "brief" || a.degree == "partial"))
        brief = j;
    }
    if (brief == c.assertions.size()) return;
    for (std::size_t j = 0; j < c.assertions.size(); ++j) {
      const Assertion& said = c.assertions[j];
      if (said.truce != denial.truce || said.state != "declared" || said.presupposed || !announces(said)) continue;
      if (said.holder.actor != denial.holder.actor || (said.statement.valid() && said.via.empty())) continue;
      found.push_back(contradiction("degree", "R9", side_of(brief, c.assertions[brief]), side_of(j, said), 0.6,
                                    "How far it went differs: " + c.quote(said.span) + " as announced, " +
                                        c.quote(c.assertions[brief].span) + " as " +
                                        holder_name(c.actors, denial.holder) + " puts it now."));
      found.back().same_speaker = true;
      return;
    }
  }
};

}  // namespace

std::vector<record::Contradiction> denied_attributions(const Case& c) {
  Finder finder{c, {}};
  for (std::size_t i = 0; i < c.assertions.size(); ++i) {
    const Assertion& a = c.assertions[i];
    if (a.state != "denied" || !a.rule.ends_with(".said")) continue;
    finder.attribution(i, a);
    finder.degree(a);
  }
  return std::move(finder.found);
}

}  // namespace truceline::reason
