#include "truceline/reason/story_diff.h"

#include <gtest/gtest.h>

#include "truceline/reason/sentences_for_test.h"

namespace truceline::reason {
namespace {

/// A story of whole sentences, each with at most one claim in it.
struct Version : SentencesForTest {
  Version() {
    story.actors.resize(2);
    story.actors[0].name = "Hill Front";
    story.actors[1].name = "Pia Lund";
  }
  Version& says(std::size_t who, const std::string& words) {
    record::Statement s;
    s.speaker.actor = record::ActorId{who};
    s.content = {sentence(words)};
    story.statements.push_back(s);
    return *this;
  }
  Version& counts(double value, const std::string& words, const std::string& measure = "killed") {
    record::Quantity q;
    q.value = value;
    q.measure = measure;
    q.span = sentence(words);
    story.quantities.push_back(q);
    return *this;
  }
  Version& holds(std::size_t who, const std::string& state, const std::string& words) {
    record::Assertion x;
    x.kind = "state";
    x.state = state;
    x.polarity = "positive";
    x.modality = "asserted";
    x.holder.actor = record::ActorId{who};
    x.span = sentence(words);
    story.assertions.push_back(x);
    return *this;
  }
  Version& happens(const std::string& type, const std::string& polarity, const std::string& words) {
    record::Event e;
    e.type = type;
    e.polarity = polarity;
    e.modality = "asserted";
    e.actor = {record::ActorId{0}};
    e.span = sentence(words);
    story.events.push_back(e);
    return *this;
  }
};

/// "number changed killed: 31 dead > 48 dead; ..."
std::string diff(const Version& older, const Version& newer) {
  std::string out;
  for (const Change& c : story_diff(older.story, newer.story)) {
    const std::string then(text::slice(older.story.document.text, c.old_span)),
        now(text::slice(newer.story.document.text, c.new_span));
    out += (out.empty() ? "" : "; ") + c.part + " " + c.kind + " " + c.who + (c.what.empty() ? "" : "/" + c.what) +
           ": " + then + (then.empty() || now.empty() ? "" : " > ") + now;
  }
  return out;
}

TEST(StoryDiff, TellsATollThatRoseFromAnotherToll) {
  EXPECT_EQ(diff(Version().counts(31, "at least 31 died in the market blast"),
                 Version().counts(48, "at least 48 died in the market blast")),
            "number changed /killed: at least 31 died in the market blast > at least 48 died in the market blast");
  EXPECT_EQ(diff(Version().counts(31, "31 died in the market blast"), Version().counts(9, "nine drowned upriver")),
            "number new /killed: nine drowned upriver; number gone /killed: 31 died in the market blast");
  EXPECT_EQ(diff(Version().counts(3, "three hours of talks", "duration"), Version()), "") << "no claim of anybody";
}

TEST(StoryDiff, AQuotationIsChangedGoneOrAnothersAltogether) {
  const std::string hold = "we hold our fire until the convoys arrive";
  EXPECT_EQ(
      diff(Version().says(0, hold).says(1, "the road is open"), Version().says(1, "the road is open").says(0, hold)),
      "")
      << "moving a paragraph changes nothing";
  EXPECT_EQ(diff(Version().says(0, hold), Version().says(0, "we hold our fire until the last convoys arrive")),
            "statement changed Hill Front: " + hold + " > we hold our fire until the last convoys arrive");
  EXPECT_EQ(diff(Version().says(0, hold), Version().says(1, hold)),
            "statement new Pia Lund: " + hold + "; statement gone Hill Front: " + hold);
  EXPECT_EQ(diff(Version().says(0, hold), Version()), "statement gone Hill Front: " + hold);
}

TEST(StoryDiff, AStateIsOfItsHolder) {
  EXPECT_EQ(diff(Version().holds(0, "in_effect", "the truce in the hills holds"),
                 Version().holds(0, "ended", "the truce in the hills is over")),
            "truce changed Hill Front/ended: the truce in the hills holds > the truce in the hills is over");
  EXPECT_EQ(diff(Version().holds(0, "in_effect", "the truce holds"), Version().holds(1, "ended", "the truce is over")),
            "truce new Pia Lund/ended: the truce is over; truce gone Hill Front/in_effect: the truce holds");
}

TEST(StoryDiff, WhatHappenedAndDidNotIsAChange) {
  EXPECT_EQ(diff(Version().happens("ASSAULT", "positive", "it shelled the depot"),
                 Version().happens("ASSAULT", "negative", "it never shelled the depot")),
            "event changed Hill Front/ASSAULT: it shelled the depot > it never shelled the depot");
}

TEST(StoryDiff, TheMostAlikeArePairedFirst) {
  EXPECT_EQ(diff(Version().counts(4, "4 died at the bridge").counts(7, "7 died at the well near the bridge"),
                 Version().counts(8, "8 died at the well near the bridge").counts(4, "4 died at the bridge")),
            "number changed /killed: 7 died at the well near the bridge > 8 died at the well near the bridge");
}

}  // namespace
}  // namespace truceline::reason
