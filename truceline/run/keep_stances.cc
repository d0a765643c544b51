#include "truceline/run/keep_stances.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "truceline/reason/pairs.h"
#include "truceline/reason/stances.h"
#include "truceline/store/stances.h"

namespace truceline::run {

namespace {

constexpr int kDaysApart = 4;

store::StanceRow row_of(const record::Story& story, const store::Kept& kept, const reason::Stance& stance,
                        const text::CodePoints& points) {
  const record::Statement& s = story.statements[stance.statement.index];
  const text::Span hull = s.content_hull();
  store::StanceRow row;
  row.reading = kept.reading;
  row.story = kept.story;
  row.statement = static_cast<std::int64_t>(stance.statement.index) + 1;
  row.speaker = stance.speaker;
  row.accused = stance.accused;
  row.denies = stance.denies;
  row.words.assign(stance.words.begin(), stance.words.end());
  row.towns.assign(stance.towns.begin(), stance.towns.end());
  row.day = story.published.value;
  row.incident = stance.day;
  row.holder = s.speaker.actor.valid() ? story.actors[s.speaker.actor.index].name
                                       : std::string(text::slice(story.document.text, s.speaker.span));
  row.start = points.at_byte(hull.begin);
  row.end = points.at_byte(hull.end);
  row.quote = std::string(text::slice(story.document.text, hull));
  return row;
}

store::PairEnd end_of(const store::StanceRow& row) {
  return {row.reading, "q" + std::to_string(row.statement), row.holder, row.start, row.end};
}

reason::Stance stance_of(const store::StanceRow& row) {
  reason::Stance stance;
  stance.denies = row.denies;
  stance.words.insert(row.words.begin(), row.words.end());
  stance.towns.insert(row.towns.begin(), row.towns.end());
  stance.day = row.incident;
  return stance;
}

bool same_incident(const store::StanceRow& a, const store::StanceRow& b, const lexicon::ContradictionWords& words) {
  const store::StanceRow &accusation = a.denies ? b : a, &denial = a.denies ? a : b;
  return !reason::shared_ground(stance_of(accusation), stance_of(denial),
                                reason::days_between(accusation.day, denial.day), words)
              .empty();
}

store::PairRow pair_of(const store::StanceRow& a, const store::StanceRow& b) {
  const store::StanceRow &accusation = a.denies ? b : a, &denial = a.denies ? a : b;
  const bool in_order = a.story < b.story || (a.story == b.story && a.start < b.start);
  const store::StanceRow &first = in_order ? a : b, &second = in_order ? b : a;
  return {"denied_act",
          "R2",
          fmt::format("{} says “{}”; {} denies it: “{}”.", accusation.holder, accusation.quote, denial.holder,
                      denial.quote),
          end_of(first),
          end_of(second),
          false,
          a.story == b.story ? 0.75 : 0.65,
          a.story == b.story ? fmt::format("act|{}|{}", accusation.reading, accusation.statement)
                             : store::dispute_key(accusation, second.day)};
}

const reason::Stance& of_row(const std::vector<reason::Stance>& stances, const store::StanceRow& row) {
  return *std::find_if(stances.begin(), stances.end(), [&](const reason::Stance& stance) {
    return static_cast<std::int64_t>(stance.statement.index) + 1 == row.statement;
  });
}

/// One incident, and a dispute that has not been told yet.
bool is_news(store::Database& db, const std::vector<reason::Stance>& stances, const store::StanceRow& mine,
             const store::StanceRow& other, const lexicon::ContradictionWords& words) {
  if (!same_incident(mine, other, words)) return false;
  if (mine.story == other.story) return reason::share_thing(of_row(stances, mine), of_row(stances, other), words);
  return !store::has_dispute(db, mine.denies ? other : mine, std::max(mine.day, other.day), kDaysApart);
}

}  // namespace

int keep_stances(store::Database& db, store::Writer& writer, const record::Story& story, const store::Kept& kept,
                 const lexicon::ContradictionWords& words, const text::CodePoints& points) {
  int found = 0;
  const auto stances = reason::find_stances(story, words);
  for (const reason::Stance& stance : stances) {
    const store::StanceRow mine = row_of(story, kept, stance, points);
    for (const store::StanceRow& other : store::opposite_stances(db, mine, kDaysApart)) {
      if (!is_news(db, stances, mine, other, words)) continue;
      if (writer.add_pair(pair_of(mine, other)) && other.story != mine.story) ++found;
      break;  // the nearest accusation, or denial, is enough
    }
    writer.add_stance(mine);
  }
  return found;
}

}  // namespace truceline::run
