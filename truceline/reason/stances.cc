#include "truceline/reason/stances.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

#include "truceline/base/iso_date.h"
#include "truceline/reason/plain_words.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

namespace {

using record::Story;

constexpr std::size_t kWordLetters = 5;  // shorter ones are mostly grammar
constexpr std::string_view kViolence = "violence:";

/// True for "vehicle:", one of the classes of things by which an incident is known.
bool incident(const std::string& word, const lexicon::ContradictionWords& words) {
  return word.ends_with(':') && words.incidents.contains(word.substr(0, word.size() - 1));
}

class Reader {
 public:
  Reader(const Story& story, const lexicon::ContradictionWords& words) : story_(story), words_(words) {
    for (const record::Actor& actor : story.actors)
      for (const record::ActorMention& m : actor.mentions)
        for (std::string& word : plain_words(text::slice(story.document.text, m.span))) names_.insert(std::move(word));
  }

  std::vector<Stance> read() const {
    std::vector<Stance> out;
    for (std::size_t i = 0; i < story_.statements.size(); ++i) {
      const record::StatementId id{i};
      const std::set<std::string> said = content(story_.statements[i].content_hull());
      if (!said.contains(std::string(kViolence))) continue;
      Stance stance;
      stance.statement = id;
      stance.speaker = side(story_.statements[i].speaker.actor);
      stance.words = stance.own = said;
      if (stance.speaker.empty() || !judge(id, stance)) continue;
      const text::Span hull = story_.statements[i].content_hull();
      const text::Span before = points_back(hull) ? sentence_before(hull) : text::Span{};
      if (recalled(hull) || recalled(before)) continue;
      stance.towns = towns(hull);
      stance.day = day_of(id);
      if (!before.empty()) add(stance.words, content(before));
      out.push_back(std::move(stance));
    }
    return out;
  }

 private:
  std::string side(record::ActorId actor) const { return record::side_key(story_.actors, actor); }

  static void add(std::set<std::string>& into, const std::set<std::string>& more) {
    into.insert(more.begin(), more.end());
  }

  /// Whom the statement accuses, or that its own side denies; false for neither.
  bool judge(record::StatementId id, Stance& stance) const {
    const record::Statement& s = story_.statements[id.index];
    const bool denied = s.cue.cue_class == "deny";
    for (const record::Event& e : story_.events) {
      if (e.attributed_to != id || e.quad_class != "material conflict" || e.modality != "asserted") continue;
      // "No army drone bombed that convoy": whoever says so speaks for those who are charged with it.
      if (e.actor.empty() && e.polarity == "negative") {
        stance.accused = stance.speaker;
        return stance.denies = true;
      }
      for (const record::ActorId actor : e.actor) {
        const std::string who = side(actor);
        if (who.empty()) continue;
        const bool negative = denied || e.polarity == "negative";
        if (negative == (who == stance.speaker)) {
          stance.accused = who;
          stance.denies = negative;
          return true;
        }
      }
    }
    if (denied) {
      stance.accused = stance.speaker;
      return stance.denies = true;
    }
    stance.accused = subject(s.content_hull(), s.cue.cue_class == "accuse");
    return !stance.accused.empty() && stance.accused != stance.speaker && s.cue.cue_class != "demand";
  }

  /// The side of whoever the words begin with: "RUSSIAN JETS had carried out the attack". Where nobody is charged in so
  /// many words, the violence has to follow at once: "the GOVERNMENT should have let inspectors in" lays no attack to
  /// it.
  std::string subject(text::Span span, bool charged) const {
    constexpr std::uint32_t kReach = 24, kAtOnce = 6, kDeed = 32;  // bytes
    for (std::size_t i = 0; i < story_.actors.size(); ++i)
      for (const record::ActorMention& m : story_.actors[i].mentions)
        if (span.contains(m.span) && m.span.begin < span.begin + (charged ? kReach : kAtOnce) && m.kind != "pronoun" &&
            story_.actors[i].kind != "person" &&
            (charged || content({m.span.end, std::min(m.span.end + kDeed, span.end)}).contains(std::string(kViolence))))
          return side(record::ActorId{i});
    return "";
  }

  /// "in Idlib": not the country, and not a capital that stands for its government, which is an actor.
  std::set<std::string> towns(text::Span span) const {
    std::set<std::string> out;
    for (const record::Place& place : story_.places)
      if (!place.feature.starts_with("PCL") &&
          std::any_of(place.mentions.begin(), place.mentions.end(),
                      [&](const record::PlaceMention& m) { return span.contains(m.span); }))
        out.insert(place.name);
    return out;
  }

  /// The one day of the violence that the statement tells of.
  record::Date day_of(record::StatementId id) const {
    for (const record::Event& e : story_.events)
      if (e.attributed_to == id && e.quad_class == "material conflict" && e.time.precision == "day") return e.time.from;
    return "";
  }

  /// "at least eight gas attacks LAST YEAR", "Hundreds died in Ghouta IN AUGUST 2013. It denied that attack": an act of
  /// long ago, told again. Not "the war that has killed 300,000 SINCE 2011".
  bool recalled(text::Span span) const {
    constexpr std::chrono::days kOld{30};
    const auto published = base::parse_iso_date(story_.published.value);
    if (!published || span.empty()) return false;
    return std::any_of(story_.times.begin(), story_.times.end(), [&](const record::Time& time) {
      if (!span.contains(time.span) || time.type != "DATE") return false;
      const auto last = base::parse_iso_date(time.to);
      if (!last || std::chrono::sys_days(*last) + kOld >= std::chrono::sys_days(*published)) return false;
      const auto words =
          plain_words(std::string_view(story_.document.text).substr(span.begin, time.span.begin - span.begin));
      return words.empty() || !words_.of_set(words.back(), "since");
    });
  }

  text::Span sentence_before(text::Span span) const {
    const auto after = std::upper_bound(story_.sentences.begin(), story_.sentences.end(), span.begin,
                                        [](std::uint32_t at, const text::Span& s) { return at < s.begin; });
    const auto index = after - story_.sentences.begin();
    if (index < 1) return {};
    const text::Span here = story_.sentences[static_cast<std::size_t>(index - 1)];
    return index >= 2 ? text::hull(story_.sentences[static_cast<std::size_t>(index - 2)], here) : here;
  }

  /// "carried out THE ATTACK", "bombed THOSE TRUCKS": what it was stands before. Not "are on an offensive", "the army
  /// is shelling villages", "the army bombed a market".
  bool points_back(text::Span span) const {
    constexpr std::size_t kReach = 3;  // "the deadly gas attack"
    const std::vector<std::string> words = plain_words(text::slice(story_.document.text, span));
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (!words_.of_set(words[i], "definite")) continue;
      for (std::size_t j = i + 1; j < words.size() && j <= i + kReach; ++j)
        if (names_incident(words[j]) && !is_verb(words[j], j == i + 1)) return true;
    }
    return false;
  }

  /// "bombed"; "shelling", but for THE SHELLING.
  static bool is_verb(std::string_view word, bool behind_article) {
    return word.ends_with("ed") || (word.ends_with("ing") && !behind_article);
  }

  bool names_incident(const std::string& word) const {
    std::set<std::string> classes;
    note(word, classes);
    return std::any_of(classes.begin(), classes.end(),
                       [&](const std::string& c) { return c == kViolence || incident(c, words_); });
  }

  std::set<std::string> content(text::Span span) const {
    std::set<std::string> out;
    for (const std::string& word : plain_words(text::slice(story_.document.text, span))) note(word, out);
    return out;
  }

  void note(const std::string& word, std::set<std::string>& out) const {
    if (words_.light.contains(word)) return;
    const bool classed = any_base(word, [&](std::string_view base) {
      const auto found = words_.classes.find(base);
      if (found != words_.classes.end()) out.insert(found->second + ":");
      return found != words_.classes.end();
    });
    if (classed) return;
    if (word.size() >= kWordLetters && !names_.contains(word)) out.insert(word);
  }

  const Story& story_;
  const lexicon::ContradictionWords& words_;
  std::set<std::string> names_;  // words of the names of actors: that both sides say "Russian" is no common ground
};

bool in_common(const std::set<std::string>& a, const std::set<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); });
}

}  // namespace

std::vector<Stance> find_stances(const Story& story, const lexicon::ContradictionWords& words) {
  return Reader(story, words).read();
}

std::vector<std::string> shared_ground(const Stance& accusation, const Stance& denial, long days,
                                       const lexicon::ContradictionWords& words) {
  constexpr long kChargedAnew = 1;  // a day: what is charged later than that is a new act
  const bool other_town =
      !accusation.towns.empty() && !denial.towns.empty() && !in_common(accusation.towns, denial.towns);
  const bool other_day = !accusation.day.empty() && !denial.day.empty() && accusation.day != denial.day;
  if (other_town || other_day || days < -kChargedAnew) return {};
  std::vector<std::string> shared;
  bool thing = false;
  for (const std::string& word : accusation.words) {
    if (!denial.words.contains(word)) continue;
    if (word.ends_with(':') && !incident(word, words)) continue;
    thing = thing || word.ends_with(':');
    shared.push_back(word);
  }
  if (!thing && shared.size() < 2) shared.clear();
  return shared;
}

bool share_thing(const Stance& a, const Stance& b, const lexicon::ContradictionWords& words) {
  return std::any_of(a.own.begin(), a.own.end(),
                     [&](const std::string& word) { return incident(word, words) && b.own.contains(word); });
}

}  // namespace truceline::reason
