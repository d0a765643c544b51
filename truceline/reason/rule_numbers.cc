#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "truceline/reason/figures.h"
#include "truceline/reason/holders.h"
#include "truceline/reason/rules.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

namespace {

/// How far apart two figures of one event may stand, in sentences.
constexpr std::uint32_t kReach = 4;

struct Finder {
  const Case& c;
  std::vector<record::Contradiction> found;
  // Of each quantity, found once: who gives the figure, and where its event was.
  std::vector<record::Holder> holders;
  std::vector<record::PlaceId> places;

  explicit Finder(const Case& all) : c(all) {
    for (const record::Quantity& q : c.quantities) {
      holders.push_back(measurable(q) ? holder(q) : record::Holder{});
      places.push_back(measurable(q) ? place_of(q) : record::PlaceId{});
    }
  }

  std::size_t index(const record::Quantity& q) const { return static_cast<std::size_t>(&q - c.quantities.data()); }
  const record::Holder& who(const record::Quantity& q) const { return holders[index(q)]; }
  record::PlaceId where(const record::Quantity& q) const { return places[index(q)]; }

  record::StatementId teller(text::Span span) const {
    record::StatementId best;
    std::uint32_t size = 0xffffffff;
    for (std::size_t i = 0; i < c.statements.size(); ++i) {
      if (c.statements[i].content.empty()) continue;
      const text::Span hull = c.statements[i].content_hull();
      if (hull.contains(span) && hull.size() < size) best = record::StatementId{i}, size = hull.size();
    }
    return best;
  }

  const text::Sentence& sentence(const record::Quantity& q) const {
    return c.tree.analysis().sentences[c.sentence_at(q.span.begin)];
  }

  /// The token of the figure nearest to the root.
  text::TokenId token_of(const record::Quantity& q) const {
    const auto& range = sentence(q).tokens;
    text::TokenId best;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (q.span.overlaps(c.tree.token(text::TokenId{t}).span) &&
          (!best.valid() || c.tree.depth(text::TokenId{t}) < c.tree.depth(best)))
        best = text::TokenId{t};
    return best;
  }

  /// "PUT the toll AT 12", "GAVE a toll of 19": whoever does so says the figure, though nothing is quoted.
  struct Reckoning {
    text::TokenId verb, what;
  };
  Reckoning reckoning(const record::Quantity& q) const {
    text::TokenId t = token_of(q);
    for (int step = 0; step < 4 && t.valid(); ++step) {
      if (c.words.of_class(c.tree.token(t).lemma, "reckon")) {
        const text::TokenId what = c.tree.child(t, {"obj"});
        if (what.valid()) return {t, what};
      }
      t = c.tree.head(t);
    }
    return {};
  }

  record::Holder holder(const record::Quantity& q) const {
    const record::StatementId s = teller(q.span);
    if (s.valid()) {
      const record::Statement& told = c.statements[s.index];
      return {told.speaker.actor, told.speaker.span, std::string(text::slice(c.document.text, told.speaker.span))};
    }
    if (const Reckoning r = reckoning(q); r.verb.valid()) {
      const text::TokenId subject = c.tree.child(r.verb, {"nsubj"});
      if (subject.valid()) {
        const text::Span span = c.tree.span(subject);
        return {c.actors.by_token[subject.index], span, std::string(text::slice(c.document.text, span))};
      }
    }
    return {{}, {}, "wire"};
  }

  bool same_holder(const record::Holder& a, const record::Holder& b) const {
    if (is_wire(a) && is_wire(b)) return true;
    if (a.actor.valid() && b.actor.valid())
      return record::principal(c.actors.actors, a.actor) == record::principal(c.actors.actors, b.actor);
    return a.actor == b.actor && a.text == b.text;
  }

  static bool measurable(const record::Quantity& q) {
    static const std::set<std::string, std::less<>> kNotCounted = {
        "duration", "distance", "money", "violations", "meetings", "calls", "percent", "percentage", "age", "speed"};
    return !kNotCounted.contains(q.measure) && figure_range(q).has_value();
  }

  /// "its own at two": a figure of the other side, beside the one that is compared.
  bool of_own(const record::Quantity& q) const {
    const text::TokenId t = token_of(q);
    if (!t.valid()) return false;
    for (std::uint32_t back = 1; back <= 4 && back <= t.index; ++back)
      if (c.words.of_class(c.tree.token(text::TokenId{t.index - back}).lower, "own_side")) return true;
    return false;
  }

  /// No other figure stands between the two, and they stand in neighbouring sentences.
  bool follows(const record::Quantity& a, const record::Quantity& b) const {
    for (std::size_t i = index(a) + 1; i < index(b); ++i)
      if (measurable(c.quantities[i])) return false;
    return c.sentence_at(b.span.begin) - c.sentence_at(a.span.begin) <= 1;
  }

  /// The figure is of the thing counted before: the same measure, or "the number" of whatever was counted.
  bool comparable(const record::Quantity& a, const record::Quantity& b) const {
    if (a.measure == b.measure && a.measure != "other" && !a.measure.empty()) return true;
    const Reckoning r = reckoning(b);
    if (!r.what.valid()) return false;
    if (!c.words.of_class(c.tree.token(r.what).lemma, "count")) return false;
    // "said nine had died. The rebels put THE NUMBER at 17": of what was counted last, and nothing else was since
    if (a.measure == "killed" && b.measure != "killed") return b.unit.empty() && follows(a, b);
    return b.measure == "other" || b.measure.empty() || b.measure == a.measure;
  }

  /// Where the figure's event was: of the events of its sentence, else of the sentence before.
  record::PlaceId place_of(const record::Quantity& q) const {
    const std::uint32_t s = c.sentence_at(q.span.begin);
    const auto& sentences = c.tree.analysis().sentences;
    for (std::uint32_t back = 0; back < 2 && back <= s; ++back)
      for (const record::Event& e : c.events)
        if (e.place.valid() && sentences[s - back].span.contains(e.trigger)) return e.place;
    return {};
  }

  bool elsewhere(const record::Quantity& a, const record::Quantity& b) const {
    const record::PlaceId x = where(a), y = where(b);
    if (x.valid() && y.valid() && x != y) return true;
    if (!a.event.valid() || !b.event.valid() || a.event == b.event) return false;
    const auto &e = c.events[a.event.index].time, &f = c.events[b.event.index].time;
    return !e.from.empty() && !f.from.empty() && (e.to < f.from || f.to < e.from);
  }

  /// "put the DEAD at 12": the figure is given as the whole toll, against another's.
  bool reckoned(const record::Quantity& q) const {
    const Reckoning r = reckoning(q);
    if (!r.what.valid()) return false;
    for (const text::TokenId t : c.tree.children(r.what))
      if (c.words.of_class(c.tree.token(t).lemma, "count")) return true;
    return c.words.of_class(c.tree.token(r.what).lemma, "count");
  }

  /// "ANOTHER 12 were killed ELSEWHERE": a sentence that adds, and does not gainsay.
  bool adds(const record::Quantity& q) const {
    const auto& range = sentence(q).tokens;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (c.words.of_class(c.tree.token(text::TokenId{t}).lower, "addition")) return true;
    return false;
  }

  bool adds_itself(const record::Quantity& q) const {
    const auto& range = sentence(q).tokens;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (q.span.contains(c.tree.token(text::TokenId{t}).span) &&
          c.words.of_class(c.tree.token(text::TokenId{t}).lower, "addition"))
        return true;
    return false;
  }

  /// The part of the dead that a figure is of, "15 CHILDREN"; empty for all of them.
  std::string subgroup(const record::Quantity& q) const { return c.words.of_set(q.unit, "subgroup") ? q.unit : ""; }

  /// Two whole tolls side by side: of the same unit, in neighbouring sentences, by two who are named.
  bool side_by_side(const record::Quantity& a, const record::Quantity& b) const {
    const record::Holder &x = who(a), &y = who(b);
    if (!x.actor.valid() || !y.actor.valid() || a.unit != b.unit || adds(a) || adds(b)) return false;
    return c.sentence_at(b.span.begin) - c.sentence_at(a.span.begin) == 1;
  }

  /// "ONE OF THE towns" is a part of what was counted.
  bool partitive(const record::Quantity& q) const {
    const auto& tokens = c.tree.analysis().tokens;
    const std::uint32_t first = c.tree.first_token(q.span.begin);
    return first + 2 < tokens.size() && c.words.of_set(tokens[first + 1].lower, "part_of") &&
           tokens[first + 2].upos == text::Upos::DET;
  }

  /// "90 were killed, it said on THURSDAY. On SATURDAY it put the dead at 270": the figure has risen.
  bool risen(const record::Quantity& a, const record::Quantity& b) const {
    const record::StatementId x = teller(a.span), y = teller(b.span);
    if (!x.valid() || !y.valid()) return false;
    const auto said = [&](record::StatementId s) {
      const record::Date& day = c.statements[s.index].time;
      return day.empty() ? c.published : day;
    };
    const record::Date then = said(x), later = said(y);
    return then != later && (then < later) == (figure_range(a)->high < figure_range(b)->low);
  }

  /// "Seven were arrested, ... FOUR in the first car, ... THREE in the second": the parts make up the whole.
  bool part_of_sum(const record::Quantity& whole, const record::Quantity& part) const {
    if (!whole.value || !part.value) return false;
    const std::uint32_t here = c.sentence_at(part.span.begin);
    for (std::size_t i = index(part) + 1; i < c.quantities.size(); ++i) {
      const record::Quantity& other = c.quantities[i];
      if (c.sentence_at(other.span.begin) > here + 1) return false;
      if (other.measure == part.measure && other.value && *other.value + *part.value == *whole.value) return true;
    }
    return false;
  }

  /// "FOUR drivers, NOT SEVEN": gives a figure against the one that was told.
  bool corrects(const record::Quantity& told, const record::Quantity& own) const {
    constexpr std::size_t kNext = 2;  // quantities behind its own
    for (std::size_t i = index(own) + 1; i < c.quantities.size() && i <= index(own) + kNext; ++i) {
      const record::Quantity& other = c.quantities[i];
      const std::uint32_t first = c.tree.first_token(other.span.begin);
      if (c.sentence_at(other.span.begin) != c.sentence_at(own.span.begin) || first == 0) return false;
      if (other.value && told.value && *other.value == *told.value &&
          c.words.of_class(c.tree.token(text::TokenId{first - 1}).lower, "negator"))
        return true;
    }
    return false;
  }

  bool clash(const record::Quantity& a, const record::Quantity& b) const {
    if (a.value && b.value && *a.value != *b.value && corrects(a, b) && !same_holder(who(a), who(b))) return true;
    if (!comparable(a, b) || elsewhere(a, b) || of_own(a) || of_own(b) || partitive(a) || partitive(b)) return false;
    const FigureRange x = *figure_range(a), y = *figure_range(b);
    if (x.low <= y.high && y.low <= x.high) return false;
    const record::Holder &first = who(a), &second = who(b);
    if (far_off(x, y) || is_wire(first) || is_wire(second) || same_holder(first, second)) return false;
    if (subgroup(a) != subgroup(b) || adds_itself(a) || adds_itself(b)) return false;
    if (risen(a, b) || part_of_sum(a, b)) return false;
    return reckoned(a) || reckoned(b) || side_by_side(a, b);
  }

  void add(std::size_t i, std::size_t j) {
    const record::Quantity &a = c.quantities[i], &b = c.quantities[j];
    found.push_back(contradiction("number", "R6", record::Side{record::id_text('n', record::QuantityId{i}), a.span},
                                  record::Side{record::id_text('n', record::QuantityId{j}), b.span}, 0.7,
                                  "The figures do not meet: " + c.quote(a.span) + " according to " +
                                      holder_name(c.actors, who(a)) + ", " + c.quote(b.span) + " according to " +
                                      holder_name(c.actors, who(b)) + "."));
  }
};

}  // namespace

std::vector<record::Contradiction> number_clashes(const Case& c) {
  Finder finder(c);
  for (std::size_t j = 0; j < c.quantities.size(); ++j) {
    if (!Finder::measurable(c.quantities[j])) continue;
    const std::uint32_t here = c.sentence_at(c.quantities[j].span.begin);
    for (std::size_t i = j; i-- > 0;) {
      if (here - c.sentence_at(c.quantities[i].span.begin) > kReach) break;
      if (!Finder::measurable(c.quantities[i]) || !finder.clash(c.quantities[i], c.quantities[j])) continue;
      finder.add(i, j);
      break;
    }
  }
  return std::move(finder.found);
}

}  // namespace truceline::reason
