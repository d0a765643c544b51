#include "truceline/extract/settle.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

namespace truceline::extract {

namespace {

using record::Setting;
using text::Span;

constexpr const char* kClause = "clause";
constexpr const char* kCarried = "carried";
constexpr const char* kReport = "report";

struct PlaceAt {
  Span span;
  record::PlaceId place;
};

/// Finds what a paragraph named last before some point.
class Carrier {
 public:
  explicit Carrier(const SettingLayers& layers) : layers_(layers), main_(main_country()) {
    for (std::size_t p = 0; p < layers.places.size(); ++p)
      for (const auto& mention : layers.places[p].mentions) places_.push_back({mention.span, record::PlaceId{p}});
    std::sort(places_.begin(), places_.end(), [](const PlaceAt& a, const PlaceAt& b) { return a.span < b.span; });
    std::erase_if(places_, [&](const PlaceAt& at) { return !carries_on(at); });
  }

  const record::Time* time_before(std::uint32_t at) const {
    const std::uint32_t from = paragraph_of(at);
    auto it = std::partition_point(layers_.times.begin(), layers_.times.end(),
                                   [&](const record::Time& t) { return t.span.end <= at; });
    while (it != layers_.times.begin() && (--it)->span.begin >= from)
      if (is_day(*it)) return &*it;
    return nullptr;
  }

  record::PlaceId place_before(std::uint32_t at) const {
    const auto it =
        std::partition_point(places_.begin(), places_.end(), [&](const PlaceAt& p) { return p.span.end <= at; });
    if (it == places_.begin() || std::prev(it)->span.begin < paragraph_of(at)) return {};
    return std::prev(it)->place;
  }

 private:
  /// The country with the most mentions; empty where the story names none.
  std::string main_country() const {
    std::map<std::string, std::size_t> mentions;
    for (const record::Place& place : layers_.places)
      if (!place.country.empty()) mentions[place.country] += place.mentions.size();
    const auto most = std::max_element(mentions.begin(), mentions.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == mentions.end() ? "" : most->first;
  }

  /// What a paragraph named goes on being the place of what it tells: a town does, and the country that the story is
  /// of, but neither another country ("Russia said") and its capital, nor the seat in "the London-based monitor".
  bool carries_on(const PlaceAt& at) const {
    if (std::string_view(layers_.document.text).substr(at.span.end).starts_with("-based")) return false;
    const record::Place& place = layers_.places[at.place.index];
    const bool abroad = !place.country.empty() && place.country != main_;
    return !abroad || (place.feature != "PCLI" && place.feature != "PPLC");
  }

  /// A day or part of one that has been: "since May" and "next week" are not carried on.
  bool is_day(const record::Time& time) const {
    const bool date = time.type == "DATE" || time.type == "TIME";
    return date && !time.from.empty() && time.from == time.to &&
           (layers_.published.empty() || time.to <= layers_.published);
  }

  std::uint32_t paragraph_of(std::uint32_t at) const {
    const auto& blocks = layers_.document.blocks;
    const auto it =
        std::partition_point(blocks.begin(), blocks.end(), [&](const text::Block& b) { return b.span.begin <= at; });
    return it == blocks.begin() ? 0 : std::prev(it)->span.begin;
  }

  const SettingLayers& layers_;
  std::vector<PlaceAt> places_;
  std::string main_;
};

void set_time(Setting& out, const record::Date& from, const record::Date& to, const char* basis) {
  if (from.empty()) return;
  out.from = from;
  out.to = to;
  out.time_basis = basis;
}

void set_place(Setting& out, record::PlaceId place, const char* basis) {
  if (!place.valid()) return;
  out.place = place;
  out.place_basis = basis;
}

void carry(const SettingLayers& layers, const Carrier& carrier, std::uint32_t at, bool timed, Setting& out) {
  const record::Time* time = timed && out.time_basis.empty() ? carrier.time_before(at) : nullptr;
  if (time) set_time(out, time->from, time->to, kCarried);
  if (timed && out.time_basis.empty()) set_time(out, layers.published, layers.published, kReport);
  if (out.place_basis.empty()) set_place(out, carrier.place_before(at), kCarried);
  if (out.place_basis.empty()) set_place(out, layers.dateline, kReport);
}

}  // namespace

void settle_events(const SettingLayers& layers, std::vector<record::Event>& events) {
  const Carrier carrier(layers);
  for (record::Event& event : events) {
    set_time(event.setting, event.time.from, event.time.to, kClause);
    set_place(event.setting, event.place, kClause);
    carry(layers, carrier, event.trigger.begin, event.modality == "asserted" && !event.historical, event.setting);
  }
}

void settle_statements(const SettingLayers& layers, std::vector<record::Statement>& statements) {
  const Carrier carrier(layers);
  std::unordered_map<std::size_t, const Setting*> last;  // by speaker; looked up only: its order is nowhere
  for (record::Statement& statement : statements) {
    Setting& out = statement.setting;
    set_time(out, statement.time, statement.time, kClause);
    set_place(out, statement.place, kClause);
    const record::ActorId speaker = statement.speaker.actor;
    const auto before = speaker.valid() ? last.find(speaker.index) : last.end();
    if (before != last.end()) {
      if (out.time_basis.empty()) set_time(out, before->second->from, before->second->to, kCarried);
      if (out.place_basis.empty()) set_place(out, before->second->place, kCarried);
    }
    if (out.time_basis.empty()) set_time(out, layers.published, layers.published, kReport);
    if (out.place_basis.empty()) set_place(out, layers.dateline, kReport);
    // Only what was said on a named day or in a named town is carried on.
    if (speaker.valid() && (out.time_basis != kReport || out.place_basis != kReport)) last[speaker.index] = &out;
  }
}

}  // namespace truceline::extract
