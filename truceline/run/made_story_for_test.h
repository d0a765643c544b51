#pragma once

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "truceline/record/story.h"

/// Records that nobody read: for filling a ledger by the thousand without the cost of analysis (tests of crashes,
/// bench/ledger_scale.cc). Each has the text and the items of an ordinary story of some 2 KB, in about the numbers that
/// real ones have; towns, sides, tolls and dates differ, and stories of one war and season tell of one truce.
namespace truceline::run {

class StoryMaker {
 public:
  explicit StoryMaker(std::uint64_t seed) : state_(seed * 0x9e3779b97f4a7c15ULL + 1) {}

  /// Story `n`; every forty of them are one day.
  record::Story make(std::size_t n) {
    story_ = {};
    war_ = pick(kWars.size());
    day_ = date(n / 40);
    story_.id = fmt::format("made:{}", n);
    story_.document.uri = fmt::format("made/{:06}.txt", n);
    story_.document.language = "en";
    story_.document.furniture.agency = "Made Press";
    story_.document.furniture.agency_code = "MP";
    story_.published = {day_, "given"};
    actors();
    places();
    const War& war = kWars[war_];
    text::Span headline =
        sentence(fmt::format("{} truce in {} under strain, {} killed", war.country, town_, pick(90) + 2));
    story_.document.furniture.headline = headline;
    if (n / 40 % 91 < 40) truce();  // truces come and go: forty days of three months tell of one
    for (int i = 0; i < 4; ++i) said(), fought(), counted(), filler();
    return std::move(story_);
  }

 private:
  struct War {
    std::string_view country, iso3, iso2, army, rebels;
    double lat, lon;
  };
  static constexpr std::array<War, 6> kWars = {
      {{"Sudan", "SDN", "SD", "Sudanese army", "Front of the Hills", 15.6, 32.5},
       {"Yemen", "YEM", "YE", "Yemeni army", "Coast Brigades", 15.3, 44.2},
       {"Mali", "MLI", "ML", "Malian army", "Northern Council", 16.8, -3.0},
       {"Syria", "SYR", "SY", "Syrian army", "Valley Front", 35.0, 38.0},
       {"Myanmar", "MMR", "MM", "Myanmar army", "River Alliance", 21.9, 96.1},
       {"Ethiopia", "ETH", "ET", "Ethiopian army", "Highland League", 9.1, 40.5}}};
  static constexpr std::array<std::string_view, 12> kFillers = {
      "Roads out of the town were closed from the early morning and markets stayed shut.",
      "Teachers said that the school year would begin a week late in four districts.",
      "Prices of flour and fuel have doubled since the last convoy came through in the spring.",
      "A doctor at the main hospital said that it had blood for two more days.",
      "Families left on foot and by donkey cart along the river, carrying mattresses and pots.",
      "The two sides have fought over the bridge four times since the beginning of the year.",
      "Rain kept most people at home, and the front was quiet until the afternoon.",
      "Telephone lines to the east of the province have been down for a month.",
      "Elders of both communities met in the mosque to speak about the harvest.",
      "The talks in the capital broke off without a date for another round.",
      "Drivers waited at the last checkpoint for papers that nobody could stamp.",
      "A relief agency asked for safe passage for thirty nurses and their drivers."};

  std::uint64_t next() {  // xorshift64*
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return state_ * 0x2545f4914f6cdd1dULL;
  }
  std::size_t pick(std::size_t n) { return static_cast<std::size_t>((next() >> 33) % n); }

  static std::string date(std::size_t days) {
    const std::chrono::year_month_day then{std::chrono::sys_days{std::chrono::year{2010} / 1 / 1} +
                                           std::chrono::days{static_cast<int>(days)}};
    return fmt::format("{:04}-{:02}-{:02}", int(then.year()), unsigned(then.month()), unsigned(then.day()));
  }

  text::Span sentence(std::string_view words) {
    std::string& text = story_.document.text;
    if (!text.empty()) text += ' ';
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += words;
    const text::Span span{begin, static_cast<std::uint32_t>(text.size())};
    story_.sentences.push_back(span);
    story_.sentence_sections.emplace_back();
    return span;
  }
  text::Span within(text::Span where, std::string_view words) const {
    const auto at = story_.document.text.find(words, where.begin);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
  }

  void actor(std::string name, std::string kind, std::string cameo, std::string_view country) {
    record::Actor a;
    a.name = std::move(name);
    a.kind = std::move(kind);
    a.codes.cameo = std::move(cameo);
    a.country = country;
    a.mentions.push_back({{0, 0}, "name"});
    story_.actors.push_back(std::move(a));
  }
  void actors() {
    const War& war = kWars[war_];
    actor(std::string(war.army), "military", std::string(war.iso3) + "MIL", war.iso3);
    actor(std::string(war.rebels), "armed_group", std::string(war.iso3) + "REB", war.iso3);
    speaker_ = fmt::format("Officer {}", pick(4000));
    actor(speaker_, "person", std::string(war.iso3) + "MIL", war.iso3);
    actor("residents", "people", std::string(war.iso3) + "CVL", war.iso3);
  }
  void places() {
    const War& war = kWars[war_];
    const std::size_t which = pick(40);
    town_ = fmt::format("{}town {}", war.country.substr(0, 3), which);
    record::Place p;
    p.name = town_;
    p.country = war.iso2;
    p.lat = war.lat + static_cast<double>(which) / 20;
    p.lon = war.lon + static_cast<double>(which % 7) / 10;
    p.geonames = static_cast<std::int64_t>(war_ * 1000 + which + 1);
    p.feature = "PPL";
    story_.places.push_back(std::move(p));
  }

  void truce() {
    record::Truce t;
    t.name = town_ + " truce";
    t.names = {"truce", "ceasefire"};
    t.places = {record::PlaceId{0}};
    t.bound = {record::ActorId{0}, record::ActorId{1}};
    story_.truces.push_back(std::move(t));
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kStates = {
        {{"in_effect", "held"}, {"ended", "ended"}, {"violation", "was broken"}}};
    for (int i = 0; i < 3; ++i) {
      const auto& [state, words] = kStates[pick(kStates.size())];
      const std::size_t who = pick(2);
      const text::Span span = sentence(
          fmt::format("The {} said that the truce in {} {} on that day.", story_.actors[who].name, town_, words));
      record::Assertion x;
      x.truce = record::TruceId{0};
      x.kind = "state";
      x.state = state;
      x.holder = {record::ActorId{who}, within(span, story_.actors[who].name), story_.actors[who].name};
      if (state == "violation") x.parties = {record::ActorId{1 - who}};
      x.asserted = day_;
      x.span = within(span, words);
      x.rule = "made";
      story_.assertions.push_back(std::move(x));
    }
  }
  void said() {
    const std::string words = fmt::format("we lost {} posts near {} and took {} back", pick(9) + 2, town_, pick(7) + 1);
    const text::Span span =
        sentence(fmt::format("“In the night {},” {} told reporters in {}.", words, speaker_, town_));
    record::Statement s;
    s.kind = "direct";
    s.speaker = {record::ActorId{2}, within(span, speaker_)};
    s.cue = {within(span, "told"), "say"};
    s.content = {within(span, words)};
    s.time = day_;
    s.rule = "made";
    story_.statements.push_back(std::move(s));
  }
  void fought() {
    const text::Span span = sentence(fmt::format("The {} shelled the {} north of {} {} times.", kWars[war_].army,
                                                 kWars[war_].rebels, town_, pick(20) + 2));
    record::Event e;
    e.type = "ASSAULT";
    e.mode = "artillery";
    e.cameo = "194";
    e.quad_class = "material conflict";
    e.goldstein = -10;
    e.actor = {record::ActorId{0}};
    e.recipient = {record::ActorId{1}};
    e.place = record::PlaceId{0};
    e.time = {day_, day_, "day"};
    e.setting = {day_, day_, "clause", e.place, "clause"};
    e.span = span;
    e.trigger = within(span, "shelled");
    e.rule = "made";
    e.confidence = 0.8;
    story_.events.push_back(std::move(e));
  }
  void counted() {
    const std::size_t dead = pick(60) + 2;
    const std::string words = fmt::format("at least {} people", dead);
    const text::Span span = sentence(fmt::format("Residents of {} counted {} killed in the market.", town_, words));
    record::Quantity q;
    q.span = within(span, words);
    q.min = static_cast<double>(dead);
    q.bound = "at_least";
    q.unit = "people";
    q.measure = "killed";
    q.event = record::EventId{story_.events.size() - 1};
    q.rule = "made";
    story_.quantities.push_back(std::move(q));
  }
  void filler() { sentence(kFillers[pick(kFillers.size())]); }

  std::uint64_t state_;
  record::Story story_;
  std::size_t war_ = 0;
  std::string town_, speaker_, day_;
};

}  // namespace truceline::run
