#include "truceline/extract/settle.h"

#include <gtest/gtest.h>

namespace truceline::extract {
namespace {

/// "2026-03-16 carried, p0 report" of a setting.
std::string told(const record::Setting& s) {
  return s.from + " " + s.time_basis + ", p" + (s.place.valid() ? std::to_string(s.place.index) : "-") + " " +
         s.place_basis;
}

/// Two paragraphs of a hundred bytes; Monday 16 March stands at byte 10, a place at byte 20; the dateline is place 1.
struct Story {
  text::Document document;
  std::vector<record::Time> times{{{10, 16}, "DATE", "2026-03-16", "", "2026-03-16", "2026-03-16", "time.day"},
                                  {{110, 116}, "DATE", "2026-03-30", "", "2026-03-30", "2026-03-30", "time.day"}};
  std::vector<record::Place> places{2};
  record::Date published = "2026-03-17";

  Story() {
    document.text.assign(200, 'x');
    document.blocks = {{text::BlockKind::paragraph, {0, 100}}, {text::BlockKind::paragraph, {100, 200}}};
    places[0].mentions.push_back({{20, 26}});
  }
  SettingLayers layers() const { return {document, times, places, record::PlaceId{1}, published}; }
};

record::Event event_at(std::uint32_t at, const char* modality = "asserted") {
  record::Event event;
  event.trigger = {at, at + 5};
  event.modality = modality;
  return event;
}

TEST(SettleEvents, SaysOnWhatGrounds) {
  std::vector<record::Event> events{event_at(2), event_at(50), event_at(150), event_at(50, "future"), event_at(50)};
  events[4].time = {"2026-03-01", "2026-03-02", "day"};
  events[4].place = record::PlaceId{1};
  settle_events(Story().layers(), events);
  EXPECT_EQ(told(events[0].setting), "2026-03-17 report, p1 report") << "nothing was named before it";
  EXPECT_EQ(told(events[1].setting), "2026-03-16 carried, p0 carried");
  EXPECT_EQ(told(events[2].setting), "2026-03-17 report, p1 report") << "a new paragraph, and a day yet to come";
  EXPECT_EQ(told(events[3].setting), " , p0 carried") << "what is to come has no day but its own";
  EXPECT_EQ(told(events[4].setting), "2026-03-01 clause, p1 clause");
}

TEST(SettleEvents, SeatsAndCountriesAbroadAreNotCarriedOn) {
  Story story;
  story.places[0].country = story.places[1].country = "SY";
  story.places[1].mentions = {{{40, 44}}, {{120, 124}}};
  record::Place abroad;
  abroad.country = "RU";
  abroad.feature = "PPLC";
  abroad.mentions = {{{60, 66}}};
  story.places.push_back(abroad);
  story.document.text.replace(124, 6, "-based");
  std::vector<record::Event> events{event_at(50), event_at(80), event_at(140)};
  settle_events(story.layers(), events);
  EXPECT_EQ(told(events[0].setting), "2026-03-16 carried, p1 carried");
  EXPECT_EQ(told(events[1].setting), "2026-03-16 carried, p1 carried") << "Moscow is no place of a war in Syria";
  EXPECT_EQ(told(events[2].setting), "2026-03-17 report, p1 report") << "the seat of a monitor";
}

TEST(SettleStatements, GoOnWithTheSpeakersLastOne) {
  std::vector<record::Statement> said(4);
  for (auto& s : said) s.speaker.actor = record::ActorId{0};
  said[3].speaker.actor = record::ActorId{1};
  said[1].time = "2026-03-16";
  said[1].place = record::PlaceId{0};
  settle_statements(Story().layers(), said);
  EXPECT_EQ(told(said[0].setting), "2026-03-17 report, p1 report");
  EXPECT_EQ(told(said[1].setting), "2026-03-16 clause, p0 clause");
  EXPECT_EQ(told(said[2].setting), "2026-03-16 carried, p0 carried");
  EXPECT_EQ(told(said[3].setting), "2026-03-17 report, p1 report") << "another speaker";
}

}  // namespace
}  // namespace truceline::extract
