#include "truceline/reason/timeline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace truceline::reason {
namespace {

const Party kArmy{"state:SDN", "the army"}, kFront{"front@SDN", "the Front"}, kWire{"wire:AP", "the wire"};
const std::vector<Party> kBound = {kArmy, kFront};

TruceClaim claim(const Party& holder, std::string state, record::Date from, record::Date published) {
  TruceClaim c;
  c.holder = holder;
  c.kind = "state";
  c.state = std::move(state);
  c.modality = "asserted";
  c.valid.from = std::move(from);
  c.asserted = c.published = std::move(published);
  return c;
}

TruceClaim act(const Party& teller, const Party& who, std::string state, record::Date published) {
  TruceClaim c = claim(teller, std::move(state), "", std::move(published));
  c.kind = "act";
  c.parties = {who};
  return c;
}

std::string state_of(const Timeline& t, const Party& party) {
  for (const PartyTimeline& line : t.parties)
    if (line.party.key == party.key) return line.spans.back().state + " " + line.spans.back().since;
  return "";
}

TEST(Timeline, WhatTheWireTellsOfTheTruceMovesAllWhomItBinds) {
  const auto t = timeline({claim(kWire, "in_effect", "2026-03-12", "2026-03-19")}, kBound, "2026-03-14");
  EXPECT_EQ(state_of(t, kArmy), "in_effect 2026-03-12");
  EXPECT_EQ(state_of(t, kFront), "in_effect 2026-03-12");
  EXPECT_EQ(t.overall, "agreed");
}

TEST(Timeline, WhatTheWireTellsLaterDoesNotBringBackWhoCalledItOff) {
  const auto t = timeline(
      {act(kArmy, kArmy, "ended", "2026-03-19"), claim(kWire, "in_effect", "2026-03-20", "2026-03-20")}, kBound, "");
  EXPECT_EQ(state_of(t, kArmy), "ended 2026-03-19");
  EXPECT_EQ(state_of(t, kFront), "in_effect 2026-03-20");
  EXPECT_EQ(t.overall, "contested");
}

TEST(Timeline, AnActMovesWhoeverActsAndNotWhoeverTellsOfIt) {
  const auto t = timeline({act(kFront, kArmy, "ended", "2026-03-19")}, kBound, "");
  EXPECT_EQ(state_of(t, kArmy), "ended 2026-03-19");
  EXPECT_EQ(state_of(t, kFront), "");
}

TEST(Timeline, TheDayThatAClaimSpeaksOfCountsAndNotTheDayOfTheStory) {
  const std::vector<TruceClaim> claims = {claim(kFront, "in_effect", "2026-03-12", "2026-03-19"),
                                          claim(kFront, "collapsed", "", "2026-03-19")};
  EXPECT_EQ(state_of(timeline(claims, kBound, "2026-03-11"), kFront), "");
  EXPECT_EQ(state_of(timeline(claims, kBound, "2026-03-14"), kFront), "in_effect 2026-03-12");
  EXPECT_EQ(state_of(timeline(claims, kBound, "2026-03-19"), kFront), "collapsed 2026-03-19");
}

TEST(Timeline, PlannedIsScheduledAndOnlyPossibleIsNothing) {
  TruceClaim planned = act(kFront, kFront, "halted", "2026-03-11");
  planned.modality = "future";
  EXPECT_EQ(state_of(timeline({planned}, kBound, ""), kFront), "scheduled 2026-03-11");
  planned.modality = "possible";
  EXPECT_EQ(state_of(timeline({planned}, kBound, ""), kFront), "");
}

TEST(Timeline, TakenForGrantedGivesWayToWhatIsSaid) {
  TruceClaim assumed = claim(kArmy, "in_effect", "2026-03-15", "2026-03-15");
  assumed.presupposed = true;
  const auto t = timeline({claim(kArmy, "ended", "2026-03-14", "2026-03-14"), assumed}, kBound, "");
  EXPECT_EQ(state_of(t, kArmy), "ended 2026-03-14");
}

}  // namespace
}  // namespace truceline::reason
