#include "truceline/reason/happenings.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "truceline/reason/figures.h"
#include "truceline/reason/pairs.h"
#include "truceline/reason/plain_words.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

namespace {

using lexicon::IncidentWords;
using record::Event;
using record::Place;
using record::Story;

/// How much its own words tell of one event.
struct Told {
  IncidentTraits traits;
  record::PlaceId place;                    // the town; invalid where none is told
  std::string voice;                        // who tells it: a side; empty for the wire
  bool own_place = false, own_day = false;  // its own clause says so
  bool dated = false;                       // a day is known
  bool sums_up = false;                     // "300,000 have been killed SINCE 2011"
};

/// A happening that further events may belong to.
struct Open {
  Happening happening;
  std::map<std::string, std::set<std::string>> doers;  // whom each voice names for it
};

class Reader {
 public:
  Reader(const Story& story, const IncidentWords& words)
      : story_(story), words_(words), quarters_(story.places.size()) {
    add_heads(words.acts);
    add_heads(words.things);
    for (const record::Quantity& q : story.quantities)
      if (q.event.valid()) counts_[q.event.index].push_back(&q);
    for (std::size_t p = 0; p < story.places.size(); ++p)
      for (const record::PlaceMention& m : story.places[p].mentions)
        mentions_.emplace_back(m.span.begin, record::PlaceId{p});
    std::sort(mentions_.begin(), mentions_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  }

  std::vector<Happening> read() {
    for (std::size_t i = 0; i < story_.events.size(); ++i) {
      const Event& event = story_.events[i];
      if (event.modality != "asserted") continue;
      const std::string kind = words_.kind(event.type, event.mode);
      if (kind.empty()) continue;
      place_event(record::EventId{i}, told(i, event, kind), is_denied(event));
    }
    std::vector<Happening> out;
    for (Open& open : found_) out.push_back(std::move(open.happening));
    return out;
  }

 private:
  template <typename Map>
  void add_heads(const Map& map) {
    for (const auto& [key, value] : map)
      if (const std::size_t blank = key.find(' '); blank != std::string::npos) heads_.insert(key.substr(0, blank));
  }

  bool is_denied(const Event& event) const {
    return event.polarity == "negative" ||
           (event.attributed_to.valid() && story_.statements[event.attributed_to.index].cue.cue_class == "deny");
  }

  Told told(std::size_t index, const Event& event, const std::string& kind) {
    Told out;
    IncidentTraits& t = out.traits;
    t.kind = kind;
    set_place(event, out);
    set_day(event, out);
    set_words(event, out);
    if (event.attributed_to.valid())
      out.voice = record::side_key(story_.actors, story_.statements[event.attributed_to.index].speaker.actor);
    add_sides(event.actor, t.doers);
    add_sides(event.recipient, t.hit);
    set_tolls(index, t);
    return out;
  }

  /// "Civilians" and "at least nine people" are no side that tells one act from another.
  void add_sides(const std::vector<record::ActorId>& actors, std::set<std::string>& into) const {
    for (const record::ActorId a : actors) {
      const std::string side = record::side_key(story_.actors, a);
      if (!side.empty() && (story_.actors[a.index].kind != "people" || side.starts_with("rebels@"))) into.insert(side);
    }
  }

  /// Wider than a province: no two stories mean one happening by it.
  static bool is_wide(const Place& place) {
    return place.feature.starts_with("PCL") || place.feature == "CONT" || place.feature == "SEA" ||
           place.feature == "RGN";
  }
  static bool has_point(const Place& place) { return place.lat && place.lon; }

  /// "the GHARBIYA district", "SQUARE of the Martyrs".
  bool is_quarter(std::size_t index) {
    constexpr std::uint32_t kReach = 16;  // bytes: the word beside it
    if (quarters_[index]) return *quarters_[index];
    bool quarter = false;
    const std::string_view text = story_.document.text;
    for (const record::PlaceMention& m : story_.places[index].mentions) {
      const std::uint32_t from = m.span.begin > kReach ? m.span.begin - kReach : 0;
      for (const std::string& word : plain_words(text.substr(from, m.span.end + kReach - from)))
        quarter = quarter || has(word, "quarter");
    }
    quarters_[index] = quarter;
    return quarter;
  }

  /// The one town that a sentence names: "31 were killed when a shell hit a market IN BOSASO". Invalid where it names
  /// several, or only a capital, which may be a government.
  record::PlaceId town_in(text::Span sentence) {
    record::PlaceId found;
    auto at = std::lower_bound(mentions_.begin(), mentions_.end(), sentence.begin,
                               [](const auto& m, std::uint32_t begin) { return m.first < begin; });
    for (; at != mentions_.end() && at->first < sentence.end; ++at) {
      const Place& place = story_.places[at->second.index];
      if (is_wide(place) || place.feature == "PPLC" || (place.feature.empty() && is_quarter(at->second.index)))
        continue;
      if (found.valid() && found != at->second) return {};
      found = at->second;
    }
    return found;
  }

  /// "in the Gharbiya quarter": a spot in the town named last.
  void set_place(const Event& event, Told& out) {
    record::PlaceId id = event.setting.place;
    out.own_place = event.setting.place_basis == "clause" && !is_wide(story_.places[id.index]);
    if (!out.own_place) {
      const record::PlaceId near = town_in(sentence_of(event.span));
      out.own_place = near.valid();
      if (near.valid()) id = near;
    }
    if (!id.valid()) return;
    const Place& place = story_.places[id.index];
    // Correspondents sit in capitals, and governments are called by them: only what is said to be there is there.
    if (is_wide(place) || (!out.own_place && place.feature == "PPLC")) return;
    out.place = id;
    // "eastern"; what is "outskirts of" or "north of" the town is no part of it.
    if (!place.part.empty() && !place.part.ends_with("of")) out.traits.spots.insert(place.part);
    const bool quarter = place.feature == "PPLX" || (place.feature.empty() && is_quarter(id.index));
    if (quarter) out.traits.spots.insert(place.name);
    if (quarter && !has_point(place) && town_.valid()) out.place = town_;
    if (has_point(place)) town_ = id;
    const Place& town = story_.places[out.place.index];
    out.traits.place = {0, town.name, town.country, town.admin1, town.feature, town.lat, town.lon};
  }

  void set_day(const Event& event, Told& out) const {
    constexpr long kMostDays = 2;
    record::Date from = event.setting.from, to = event.setting.to;
    out.own_day = event.setting.time_basis == "clause";
    if (const record::Time* time = out.own_day ? nullptr : day_in(sentence_of(event.span))) {
      from = time->from;
      to = time->to;
      out.own_day = true;
    }
    constexpr std::size_t kDay = 10;  // letters of an ISO day
    if (from.size() != kDay || to.size() != kDay || days_between(from, to) > kMostDays) return;
    out.traits.from = from;
    out.traits.to = to;
    out.dated = true;
    out.traits.dated = out.own_day;
  }

  /// The one day that a sentence names; null where it names none or several.
  const record::Time* day_in(text::Span sentence) const {
    const record::Time* found = nullptr;
    auto at = std::lower_bound(story_.times.begin(), story_.times.end(), sentence.begin,
                               [](const record::Time& t, std::uint32_t begin) { return t.span.begin < begin; });
    for (; at != story_.times.end() && at->span.begin < sentence.end; ++at) {
      if (at->from.empty() || at->from != at->to || at->type == "DURATION" || at->type == "SET") continue;
      if (found && found->from != at->from) return nullptr;
      found = &*at;
    }
    return found;
  }

  text::Span sentence_of(text::Span span) const {
    const auto after = std::upper_bound(story_.sentences.begin(), story_.sentences.end(), span.begin,
                                        [](std::uint32_t at, const text::Span& s) { return at < s.begin; });
    return after == story_.sentences.begin() ? span : *std::prev(after);
  }

  /// The sentence, as far as it is in the words of whoever tells it: not "said Amna Tirab, who runs the CLINIC".
  text::Span said_around(const Event& event) const {
    const text::Span sentence = sentence_of(event.span);
    if (!event.attributed_to.valid()) return sentence;
    const text::Span content = story_.statements[event.attributed_to.index].content_hull();
    const text::Span both{std::max(sentence.begin, content.begin), std::min(sentence.end, content.end)};
    return both.begin < both.end && both.contains(event.span) ? both : sentence;
  }

  /// Events of one sentence follow each other.
  const std::vector<std::string>& words_of(text::Span span) {
    if (span != around_) {
      around_ = span;
      around_words_ = plain_words(text::slice(story_.document.text, span));
    }
    return around_words_;
  }

  /// Target, weapon and kind of act: its own words first, then those of its sentence.
  void set_words(const Event& event, Told& out) {
    IncidentTraits& t = out.traits;
    const std::string_view text = story_.document.text;
    const std::vector<std::string> own = plain_words(text::slice(text, event.span));
    const std::vector<std::string>& around = words_of(said_around(event));
    note_things(own, t.things);
    if (t.things.empty()) note_things(around, t.things);
    if (t.kind == words_.general) t.kind = act_in(own, true, act_in(around, false, t.kind));
    for (const std::string& word : own) {
      t.another = t.another || words_.of_set(word, "apart");
      t.night = t.night || words_.of_set(word, "night");
    }
    out.sums_up = std::any_of(around.begin(), around.end(), [&](const std::string& word) { return has(word, "sum"); });
  }

  bool has(std::string_view word, std::string_view set) const {
    return any_base(word, [&](std::string_view base) { return words_.of_set(base, set); });
  }

  /// Calls `found` with each entry of `map` that the words name: alone, or two that follow each other.
  template <typename Map, typename Found>
  void each_named(const std::vector<std::string>& words, const Map& map, const Found& found) const {
    const auto look = [&](std::string_view key) {
      any_base(key, [&](std::string_view base) {
        const auto at = map.find(base);
        if (at != map.end()) found(at->second);
        return at != map.end();
      });
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
      look(words[i]);
      if (i > 0 && heads_.contains(words[i - 1])) look(words[i - 1] + " " + words[i]);
    }
  }

  void note_things(const std::vector<std::string>& words, std::set<std::string>& into) const {
    each_named(words, words_.things, [&](const std::string& thing) { into.insert(thing); });
  }

  std::string act_in(const std::vector<std::string>& words, bool own, const std::string& otherwise) const {
    const IncidentWords::Act* best = nullptr;
    each_named(words, words_.acts, [&](const IncidentWords::Act& act) {
      if ((own || !act.own) && (!best || act.row < best->row)) best = &act;
    });
    return best ? best->kind : otherwise;
  }

  static bool counts_people(std::string_view measure) {
    constexpr std::array<std::string_view, 8> kOfPeople = {"killed",   "wounded",   "missing",   "detained",
                                                           "hostages", "displaced", "evacuated", "released"};
    return std::find(kOfPeople.begin(), kOfPeople.end(), measure) != kOfPeople.end();
  }

  /// Of "15, four children among them" the fifteen.
  void set_tolls(std::size_t index, IncidentTraits& t) const {
    const auto counts = counts_.find(index);
    if (counts == counts_.end()) return;
    std::map<std::string, double> most;
    for (const record::Quantity* q : counts->second)
      if (const auto range = figure_range(*q); range && range->low > 0 && counts_people(q->measure))
        most[q->measure] = std::max(most[q->measure], q->value.value_or(range->low));
    for (const auto& [measure, count] : most) t.tolls[measure].insert(count);
  }

  void place_event(record::EventId event, const Told& told, bool denied) {
    constexpr std::size_t kReach = 6;  // happenings back: stories go from one to the next
    if (!told.dated || (told.sums_up && !told.own_day)) return;
    for (std::size_t back = 1; back <= std::min(kReach, found_.size()); ++back) {
      Open& open = found_[found_.size() - back];
      if (!joins(told, open, back == 1) || (!denied && other_doer(told, open))) continue;
      add(event, told, open);
      if (!denied) open.doers[told.voice].insert(told.traits.doers.begin(), told.traits.doers.end());
      open.happening.denied = open.happening.denied && denied;
      return;
    }
    if (!begins(told)) {
      if (!told.place.valid() && told.own_day && !denied) before_.push_back({event, told});
      return;
    }
    Open fresh;
    fresh.happening = {{{event, ""}}, denied, told.place, told.traits};
    if (!denied) fresh.doers[told.voice] = told.traits.doers;
    add_before(event, fresh);
    found_.push_back(std::move(fresh));
  }

  /// "Air strikes on a market killed 29 ON MONDAY. ... Three strikes hit Atareb": the town comes some sentences later.
  void add_before(record::EventId event, Open& fresh) {
    constexpr std::size_t kReach = 8;  // events back
    for (const auto& [earlier, told] : before_) {
      if (earlier.index + kReach < event.index || told.traits.kind == words_.general) continue;
      IncidentTraits mine = told.traits;
      mine.place = fresh.happening.traits.place;
      const IncidentTraits& known = fresh.happening.traits;
      const bool same_act = mine.kind == known.kind || known.kind == words_.general;
      if (!same_act || mine.from != known.from || told_apart(mine, known, words_)) continue;
      fresh.happening.tellings.push_back({earlier, "told before its town is named"});
      widen(fresh.happening.traits, mine, words_);
    }
    before_.clear();
  }

  /// What is no violence has a town of its own: "Syria agreed to hand over its arms" is not where the last shell fell.
  bool begins(const Told& told) const {
    const bool violent = told.traits.kind == words_.general || words_.violent.contains(told.traits.kind);
    return told.place.valid() && (told.own_place || (violent && told.own_day));
  }

  /// "The attack killed 44": what says no town of its own is of the one told last.
  bool joins(const Told& told, const Open& open, bool last) const {
    const IncidentTraits& known = open.happening.traits;
    if (told.traits.another && told.traits.kind != words_.general) return false;
    IncidentTraits mine = told.traits;
    if (!told.place.valid()) {
      if (!last) return false;
      mine.place = known.place;
    }
    if (!told.own_day && !mine.dated && !last) return false;
    return !told_apart(mine, known, words_);
  }

  /// Two who differ over who did it speak of one act; one who names another doer speaks of another. "We did not bomb
  /// it, they did" names one.
  static bool other_doer(const Told& told, const Open& open) {
    const auto before = open.doers.find(told.voice);
    if (before == open.doers.end() || before->second.empty() || told.traits.doers.empty()) return false;
    return std::none_of(told.traits.doers.begin(), told.traits.doers.end(),
                        [&](const std::string& side) { return before->second.contains(side); });
  }

  void add(record::EventId event, const Told& told, Open& open) const {
    Happening& happening = open.happening;
    std::string why = told.own_place ? "the same town" : told.place.valid() ? "told on in the same town" : "told on";
    why += told.own_day ? " and day" : "";
    happening.tellings.push_back({event, why});
    IncidentTraits more = told.traits;
    if (!told.place.valid()) more.place = happening.traits.place;
    const std::string before = happening.traits.place.name;
    widen(happening.traits, more, words_);
    if (happening.traits.place.name != before) happening.place = told.place;
  }

  const Story& story_;
  const IncidentWords& words_;
  std::map<std::size_t, std::vector<const record::Quantity*>> counts_;
  lexicon::WordSet heads_;                                           // the first of two words: "car" of "car bomb"
  std::vector<std::optional<bool>> quarters_;                        // of places, as far as they were asked for
  std::vector<std::pair<std::uint32_t, record::PlaceId>> mentions_;  // of places, by where they begin
  text::Span around_;                                                // read last, and its words
  std::vector<std::string> around_words_;
  record::PlaceId town_;  // with a point, named last
  std::vector<Open> found_;
  std::vector<std::pair<record::EventId, Told>> before_;  // dated, and without a town so far
};

}  // namespace

std::vector<Happening> find_happenings(const Story& story, const IncidentWords& words) {
  return Reader(story, words).read();
}

}  // namespace truceline::reason
