#include "truceline/reason/happenings.h"

#include <gtest/gtest.h>

#include <array>

#include "truceline/reason/sentences_for_test.h"

namespace truceline::reason {
namespace {

const lexicon::IncidentWords& words() {
  static const lexicon::IncidentWords kWords =
      lexicon::load_incident_words(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge").value();
  return kWords;
}

constexpr int kKadugli = 0, kDilling = 1, kSudan = 2, kKhartoum = 3, kHajar = 4;

/// Acts of violence of one story, a sentence each, on 3 March in Kadugli unless it says otherwise.
struct Told : SentencesForTest {
  Told() {
    for (const auto& [name, feature, lat] : {std::tuple{"Kadugli", "PPL", 11.0},
                                             {"Dilling", "PPL", 12.05},
                                             {"Sudan", "PCLI", 15.0},
                                             {"Khartoum", "PPLC", 15.6},
                                             {"Hajar", "", 0.0}}) {
      record::Place place;
      place.name = name;
      place.country = "SD";
      place.feature = feature;
      if (lat > 0) place.lat = lat, place.lon = 30;
      story.places.push_back(place);
    }
    for (const auto& [name, country] : {std::pair{"army", "SDN"}, {"Hill Front", "SDN"}}) {
      record::Actor actor;
      actor.name = name;
      actor.country = country;
      actor.kind = "armed_group";
      story.actors.push_back(actor);
    }
  }
  Told& act(const std::string& words, int place = kKadugli, const char* place_basis = "clause",
            const char* day = "2026-03-03", const char* day_basis = "clause") {
    record::Event e;
    e.type = "ASSAULT";
    e.span = sentence(words);
    e.setting = {day, day, day_basis, record::PlaceId{static_cast<std::size_t>(place)}, place_basis};
    if (const std::size_t at = words.find("Hajar"); at != std::string::npos) {
      const auto begin = e.span.begin + static_cast<std::uint32_t>(at);
      story.places[kHajar].mentions.push_back({{begin, begin + 5}});
    }
    story.events.push_back(e);
    return *this;
  }
  /// The same, with neither place nor day of its own.
  Told& more(const std::string& words) { return act(words, kKadugli, "carried", "2026-03-03", "carried"); }
  Told& by(std::size_t actor) {
    story.events.back().actor = {record::ActorId{actor}};
    return *this;
  }
  Told& counting(double killed) {
    record::Quantity q;
    q.measure = "killed";
    q.value = killed;
    q.event = record::EventId{story.events.size() - 1};
    story.quantities.push_back(q);
    return *this;
  }
  Told& with(const std::function<void(record::Event&)>& change) {
    change(story.events.back());
    return *this;
  }
};

/// "e1 e2 | e3": events by happening.
std::string grouped(const Told& told) {
  std::string out;
  for (const Happening& h : find_happenings(told.story, words())) {
    out += out.empty() ? "" : " | ";
    for (const auto& telling : h.tellings)
      out += (&telling == &h.tellings.front() ? "" : " ") + record::id_text('e', telling.event);
  }
  return out;
}

struct Case {
  const char* what;
  Told told;
  const char* want;
};

TEST(Happenings, EventsOfOneTownDayAndTargetAreOne) {
  const auto negative = [](record::Event& e) { e.polarity = "negative"; };
  const auto planned = [](record::Event& e) { e.modality = "future"; };
  const std::array<Case, 18> kCases = {{
      {"told on", Told().act("A bomb hit a market in Kadugli.").more("The blast killed nine.").more("It wounded 20."),
       "e1 e2 e3"},
      {"two towns", Told().act("Shells hit Kadugli.").act("Shells hit Dilling.", kDilling), "e1 | e2"},
      {"two days", Told().act("Shells hit Kadugli.").act("Shells hit it.", kKadugli, "clause", "2026-03-02"),
       "e1 | e2"},
      {"two targets", Told().act("A bomb hit a market.").more("A bomb hit a hospital."), "e1"},
      {"two targets, each with its town", Told().act("A bomb hit a market.").act("A bomb hit a hospital."), "e1 | e2"},
      {"another", Told().act("A car bomb went off.").act("Another car bomb went off."), "e1 | e2"},
      {"two kinds of act", Told().act("A warplane struck.").act("Gunmen opened fire."), "e1 | e2"},
      {"one voice names two doers", Told().act("Shells fell.").by(0).act("Shells fell.").by(1), "e1 | e2"},
      {"far more dead", Told().act("A bomb went off.").counting(6).more("A bombing killed 120.").counting(120), "e1"},
      {"the country is no town", Told().act("Shells fell.", kSudan), ""},
      {"nor the capital that nobody says it was in", Told().act("Shells fell.", kKhartoum, "report"), ""},
      {"neither town nor day of its own", Told().more("Shells fell."), ""},
      {"no day to within three", Told().act("Shells fell.").with([](auto& e) { e.setting.to = "2026-03-31"; }), ""},
      {"what sums up a war", Told().act("The war has killed 300,000.", kKadugli, "clause", "2026-03-03", "report"), ""},
      {"told before its town is named",
       Told()
           .act("Air strikes killed 29.", kSudan)
           .act("The strikes hit Kadugli.", kKadugli, "clause", "2026-03-03", "report"),
       "e2 e1"},
      {"another act before", Told().act("Gunmen opened fire.", kSudan).act("The strikes hit Kadugli."), "e2"},
      {"planned", Told().act("They will shell Kadugli.").with(planned), ""},
      {"denied: of the act that is denied",
       Told().act("No shell fell on Kadugli.").with(negative).act("Shells fell.").more("No shell fell.").with(negative),
       "e1 e2 e3"},
  }};
  for (const Case& c : kCases) EXPECT_EQ(grouped(c.told), c.want) << c.what;
}

TEST(Happenings, TwoWhoDifferOverTheDoerSpeakOfOneAct) {
  Told told;
  told.act("Shells fell.").by(0).act("Shells fell.").by(1);
  record::Statement said;
  said.speaker.actor = record::ActorId{0};
  told.story.statements.push_back(said);
  told.story.events[1].attributed_to = record::StatementId{0};
  EXPECT_EQ(grouped(told), "e1 e2");
}

TEST(Happenings, KnowWhatTheyAreToldBy) {
  Told told;
  told.act("Warplanes struck a clinic overnight.")
      .counting(15)
      .counting(4)
      .act("It lies in the Hajar district.", kHajar);
  const auto found = find_happenings(told.story, words());
  ASSERT_EQ(found.size(), 1u);
  const IncidentTraits& t = found[0].traits;
  EXPECT_EQ(t.kind + "|" + t.place.name + "|" + t.from, "air strike|Kadugli|2026-03-03");
  EXPECT_TRUE(t.night);
  EXPECT_TRUE(t.things.contains("hospital"));
  EXPECT_TRUE(t.spots.contains("Hajar"));
  EXPECT_EQ(t.tolls.at("killed"), std::set<double>{15});  // four children among them
  EXPECT_EQ(found[0].tellings[1].why, "the same town and day");
}

}  // namespace
}  // namespace truceline::reason
