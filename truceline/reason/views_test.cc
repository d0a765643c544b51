#include "truceline/reason/views.h"

#include <gtest/gtest.h>

namespace truceline::reason {
namespace {

using record::ActorId;
using record::AssertionId;

/// A truce of two sides, an army and a front, with a spokeswoman for the front; and a monitor.
struct World {
  record::Actors actors;
  std::vector<record::Truce> truces{1};
  std::vector<record::Assertion> assertions;
  ActorId army{std::size_t{0}}, front{std::size_t{1}}, spokeswoman{std::size_t{2}}, monitor{std::size_t{3}};

  World() {
    for (const char* name : {"Nigerien army", "Liberation Front", "Mariama Sow", "Observers of Agadez"}) {
      actors.actors.push_back({});
      actors.actors.back().name = name;
    }
    actors.actors[0].kind = "military";
    actors.actors[0].country = "NER";
    actors.actors[2].acts_for = front;
  }

  record::Assertion& says(ActorId who, std::string state, record::Date day = "2026-05-02") {
    record::Assertion a;
    a.truce = record::TruceId{std::size_t{0}};
    a.kind = "state";
    a.state = std::move(state);
    a.holder.actor = who;
    if (!who.valid()) a.holder.text = "wire:AFP";
    a.asserted = std::move(day);
    assertions.push_back(a);
    return assertions.back();
  }

  record::TruceView view() const { return find_views(truces, assertions, actors)[0]; }
};

TEST(Views, StatesThatGoTogetherAreAgreed) {
  World w;
  w.says(w.army, "declared");
  w.says(w.monitor, "in_effect");
  EXPECT_EQ(w.view().overall, "agreed");
  EXPECT_EQ(w.view().by_party.size(), 2u);
}

TEST(Views, OverForOneAndAliveForAnotherIsContested) {
  World w;
  w.says(w.army, "ended");
  w.says(w.monitor, "in_effect");
  EXPECT_EQ(w.view().overall, "contested");
}

TEST(Views, OfOneHolderTheLaterDayCounts) {
  World w;
  w.says(w.army, "ended", "2026-05-04");
  w.says(w.army, "declared", "2026-05-01");
  const auto view = w.view();
  ASSERT_EQ(view.by_party.size(), 1u);
  EXPECT_EQ(view.by_party[0].state, "ended");
  EXPECT_EQ(view.by_party[0].since, "2026-05-04");
  EXPECT_EQ(view.by_party[0].assertions.size(), 2u);
  EXPECT_EQ(view.overall, "agreed");
}

TEST(Views, ASpokeswomanMovesHerFront) {
  World w;
  w.says(w.spokeswoman, "rejected");
  ASSERT_EQ(w.view().by_party.size(), 1u);
  EXPECT_EQ(w.view().by_party[0].actor, w.front);
}

TEST(Views, AnActToldByTheWireMovesThoseWhoAct) {
  World w;
  auto& a = w.says({}, "agreed");
  a.kind = "act";
  a.parties = {w.army, w.front};
  const auto view = w.view();
  ASSERT_EQ(view.by_party.size(), 2u);
  EXPECT_EQ(view.by_party[0].actor, w.army);
  EXPECT_EQ(view.by_party[1].actor, w.front);
}

TEST(Views, WhatIsOnlyPossibleDeniedOrPresupposedMovesNobody) {
  World w;
  w.says(w.monitor, "in_effect");
  w.says(w.army, "ended").modality = "possible";
  w.says(w.army, "collapsed").polarity = "negative";
  w.says(w.front, "expired").presupposed = true;
  EXPECT_EQ(w.view().overall, "agreed");
}

TEST(Views, ABreachAndItsDenialLeaveTheTruceAsItIs) {
  World w;
  w.says(w.monitor, "in_effect");
  w.says(w.army, "violation").parties = {w.front};
  auto& denial = w.says(w.spokeswoman, "denied");
  denial.kind = "meta";
  denial.about = AssertionId{std::size_t{1}};
  EXPECT_EQ(w.view().overall, "agreed");
}

TEST(Views, ADeniedStateIsContested) {
  World w;
  w.says(w.army, "agreed");
  auto& denial = w.says(w.spokeswoman, "denied");
  denial.kind = "meta";
  denial.about = AssertionId{std::size_t{0}};
  EXPECT_EQ(w.view().overall, "contested");
}

TEST(Views, TwoSidesThatAccuseEachOtherContestIt) {
  World w;
  w.says({}, "in_effect");
  w.says(w.army, "violation").parties = {w.front};
  EXPECT_EQ(w.view().overall, "agreed");
  w.says(w.spokeswoman, "violation").parties = {w.army};
  EXPECT_EQ(w.view().overall, "contested");
}

TEST(Views, WhatRanOutWasOnceDeclaredWithoutDispute) {
  World w;
  w.says(w.army, "declared", "2026-05-01");
  w.says({}, "expired", "2026-05-04");
  EXPECT_EQ(w.view().overall, "agreed");
  w.says(w.monitor, "in_effect", "2026-05-04");
  EXPECT_EQ(w.view().overall, "contested");
}

TEST(Views, TalkAloneIsUnknown) {
  World w;
  w.says(w.monitor, "proposed");
  w.says({}, "negotiating");
  EXPECT_EQ(w.view().overall, "unknown");
}

}  // namespace
}  // namespace truceline::reason
