#include "truceline/extract/truce_identity.h"

#include <algorithm>
#include <array>
#include <map>

#include "truceline/base/ascii.h"
#include "truceline/extract/truce_holder.h"
#include "truceline/extract/truce_sides.h"
#include "truceline/record/sides.h"

namespace truceline::extract {

namespace {

using text::TokenId;
using text::Tree;

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

template <typename T>
void add_once(std::vector<T>& to, const T& value) {
  if (std::find(to.begin(), to.end(), value) == to.end()) to.push_back(value);
}

void add_all(std::vector<record::ActorId>& to, const std::vector<record::ActorId>& from) {
  for (const auto a : from) add_once(to, a);
}

struct Identifier {
  const TruceContext& c;
  const std::vector<KeptMention>& mentions;
  std::vector<ReadAssertion>& assertions;

  /// Mentions that name the truce: not what only goes back to it, and not an offer of one.
  static bool named(const KeptMention& m) {
    return m.own_name && m.noun && m.noun->kind != lexicon::TruceNounKind::offer;
  }

  bool in_body(text::Span span) const { return !c.document.furniture.dateline.overlaps(span); }

  /// The country of each place by how often the story's language names it; places of the parties' sentences count
  /// double.
  std::string main_country(std::uint32_t group) const {
    const auto& sentences = c.tree.analysis().sentences;
    std::vector<bool> asserted(sentences.size());
    for (const ReadAssertion& a : assertions)
      if (a.group == group) asserted[a.sentence.index] = true;
    std::map<std::string, int> votes;
    for (const record::Place& p : c.places.places) {
      if (p.country.empty()) continue;
      for (const record::PlaceMention& m : p.mentions) {
        if (!in_body(m.span) || (m.span.end < c.document.text.size() && c.document.text[m.span.end] == '-')) continue;
        const auto s = std::partition_point(sentences.begin(), sentences.end(),
                                            [&](const text::Sentence& x) { return x.span.end <= m.span.begin; });
        votes[p.country] += s != sentences.end() && asserted[static_cast<std::size_t>(s - sentences.begin())] ? 3 : 1;
      }
    }
    const auto best =
        std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == votes.end() ? "" : best->first;
  }

  /// The place named at `t`; "IRAN-aligned" names none.
  record::PlaceId place_at(TokenId t) const {
    const auto& tokens = c.tree.analysis().tokens;
    const bool joined = t.index + 1 < tokens.size() && tokens[t.index + 1].form == "-" &&
                        tokens[t.index + 1].span.begin == c.tree.token(t).span.end;
    return joined ? record::PlaceId{} : c.places.by_token[t.index];
  }

  /// Places written with the truce itself: "the Aleppo truce", "a cease-fire in Aleppo".
  std::vector<record::PlaceId> named_with(std::uint32_t group) const {
    std::vector<record::PlaceId> out;
    for (const KeptMention& m : mentions) {
      if (m.group != group) continue;
      for (const TokenId child : c.tree.children(m.head)) {
        if (!c.tree.is(child, "nmod") && !c.tree.is(child, "compound") && !c.tree.is(child, "amod")) continue;
        if (const auto p = place_at(child); p.valid()) add_once(out, p);
      }
      if (m.head.index > 0)
        if (const auto p = place_at(TokenId{m.head.index - 1}); p.valid()) add_once(out, p);
    }
    return out;
  }

  std::size_t mentions_of(const record::Place& p) const {
    // "the IRAN-aligned rebels" speaks of no place
    const auto counts = [&](const auto& m) {
      return in_body(m.span) && (m.span.end >= c.document.text.size() || c.document.text[m.span.end] != '-');
    };
    return static_cast<std::size_t>(std::count_if(p.mentions.begin(), p.mentions.end(), counts));
  }

  /// Adds `id` unless a place of its name is there: "east Aleppo" and "Aleppo" are one place of a truce.
  void add_place(std::vector<record::PlaceId>& to, record::PlaceId id) const {
    for (const auto p : to)
      if (c.places.places[p.index].name == c.places.places[id.index].name) return;
    to.push_back(id);
  }

  /// "killed in a CLASH NEAR GALKAYO, as the truce held elsewhere": the place of a deed, and none of the truce's.
  /// Not "a pause in ATTACKS IN the Black Sea": that is what stops.
  bool of_deed(TokenId place) const {
    constexpr int kClimb = 3;
    bool deed = false;
    TokenId t = c.tree.head(place);
    for (int step = 0; step < kClimb && t.valid(); ++step, t = c.tree.head(t)) {
      if (std::any_of(mentions.begin(), mentions.end(), [&](const KeptMention& m) { return m.head == t; }))
        return false;
      deed = deed || c.patterns.word("violence", c.tree.token(t).lemma) != "";
    }
    return deed;
  }

  /// The same of every mention: the story names the place for nothing else.
  bool only_of_deeds(record::PlaceId place) const {
    bool named = false;
    for (std::uint32_t t = 0; t < c.places.by_token.size(); ++t) {
      if (c.places.by_token[t] != place || !in_body(c.tree.token(TokenId{t}).span)) continue;
      if (!of_deed(TokenId{t})) return false;
      named = true;
    }
    return named;
  }

  /// A country, province, island or region: a truce may hold there; at a town or a road something happened.
  bool is_area(record::PlaceId place) const {
    const std::string& feature = c.places.places[place.index].feature;
    return feature.starts_with("PCL") || feature.starts_with("ADM") || feature.starts_with("ISL") ||
           feature.starts_with("RGN");
  }

  bool has_place_in(const std::vector<record::PlaceId>& places, const std::string& country) const {
    return std::any_of(places.begin(), places.end(),
                       [&](record::PlaceId p) { return c.places.places[p.index].country == country; });
  }

  /// Where the story says that it holds, is broken or is fought over; not where it was signed or announced. Where a
  /// deed was done comes last: as a wider area, or where nothing else of its country is named ("violated in Aleppo, a
  /// monitor in Britain said").
  void where_it_matters(record::Truce& truce, std::uint32_t group) const {
    std::vector<record::PlaceId> of_deeds;
    for (const ReadAssertion& a : assertions) {
      const std::string& s = a.assertion.state;
      if (a.group != group || a.assertion.kind == "meta" || s == "declared" || s == "agreed" || s == "proposed" ||
          s == "negotiating")
        continue;
      const auto range = c.tree.analysis().sentences[a.sentence.index].tokens;
      const bool of_fighting = s == "violation" || s == "fighting" || s == "halted";
      for (std::uint32_t t = range.begin; t < range.end; ++t)
        if (const auto p = c.places.by_token[t]; p.valid() && truce.places.size() < 4 && !only_spoken_at(p))
          add_place(of_fighting || !of_deed(TokenId{t}) ? truce.places : of_deeds, p);
    }
    const auto held = truce.places;
    for (const auto p : of_deeds)
      if (!held.empty() && truce.places.size() < 4 &&
          (is_area(p) || !has_place_in(held, c.places.places[p.index].country)))
        add_place(truce.places, p);
  }

  /// "told reporters in Kunming": where the words were said, and nothing else.
  bool only_spoken_at(record::PlaceId place) const {
    const bool said = std::any_of(c.statements.begin(), c.statements.end(),
                                  [&](const record::Statement& s) { return s.place == place; });
    return said && mentions_of(c.places.places[place.index]) == 1;
  }

  /// The whole country before its regions, these before towns; of equals the one named more often.
  static int rank(const record::Place& p) {
    if (p.feature.starts_with("PCL")) return 0;
    return p.feature.starts_with("PPL") ? 2 : 1;
  }

  /// Where nothing better is known: the country that the story speaks of most.
  void by_country(record::Truce& truce, std::uint32_t group) const {
    const std::string country = main_country(group);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < c.places.places.size(); ++i)
      if (c.places.places[i].country == country && mentions_of(c.places.places[i]) > 0 &&
          !only_spoken_at(record::PlaceId{i}))
        found.push_back(i);
    const auto towns_of_deeds = std::stable_partition(found.begin(), found.end(), [&](std::size_t i) {
      return is_area(record::PlaceId{i}) || !only_of_deeds(record::PlaceId{i});
    });
    if (towns_of_deeds != found.begin()) found.erase(towns_of_deeds, found.end());
    std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
      const record::Place &x = c.places.places[a], &y = c.places.places[b];
      if (rank(x) != rank(y)) return rank(x) < rank(y);
      return mentions_of(x) > mentions_of(y);
    });
    for (const std::size_t i : found)
      if (truce.places.size() < 4) add_place(truce.places, record::PlaceId{i});
  }

  std::size_t mentions_in(const std::string& country) const {
    std::size_t n = 0;
    for (const record::Place& p : c.places.places)
      if (p.country == country) n += mentions_of(p);
    return n;
  }

  /// A country that is only named in passing is none of the truce's: "a charity with its seat in Kenya".
  void drop_passing(record::Truce& truce) const {
    std::size_t most = 0;
    for (const auto p : truce.places) most = std::max(most, mentions_in(c.places.places[p.index].country));
    std::erase_if(truce.places,
                  [&](record::PlaceId p) { return mentions_in(c.places.places[p.index].country) * 2 < most; });
  }

  void places(record::Truce& truce, std::uint32_t group) const {
    for (const auto p : named_with(group)) add_place(truce.places, p);
    const bool by_name = !truce.places.empty();
    if (!by_name) {
      where_it_matters(truce, group);
      drop_passing(truce);
    }
    if (truce.places.empty()) by_country(truce, group);
    if (truce.places.empty()) return;
    const std::string country = c.places.places[truce.places.front().index].country;
    for (std::size_t i = 0; i < c.places.places.size(); ++i) {
      if (!c.places.places[i].feature.starts_with("PCL") || c.places.places[i].country != country) continue;
      add_place(truce.places, record::PlaceId{i});
      if (!by_name) std::rotate(truce.places.begin(), truce.places.end() - 1, truce.places.end());
      return;
    }
  }

  /// What the story calls it, and what the words tell of its class, purpose and form.
  void words(record::Truce& truce, std::uint32_t group) const {
    for (const KeptMention& m : mentions) {
      if (m.group != group || !m.noun) continue;
      if (named(m)) add_once(truce.names, base::ascii_lower(text::slice(c.document.text, m.span)));
      if (!m.noun->truce_class.empty() && truce.truce_class == "unclear") truce.truce_class = m.noun->truce_class;
      if (!m.noun->purpose.empty()) add_once(truce.purpose, m.noun->purpose);
      if (!m.noun->form.empty() && truce.form == "unclear") truce.form = m.noun->form;
      modifiers(truce, m.head);
    }
    for (const ReadAssertion& a : assertions)
      if (a.group == group && !a.overlay) purpose_below(truce, a.top);
  }

  void modifiers(record::Truce& truce, TokenId head) const {
    const auto look = [&](TokenId t) {
      const std::string& w = c.tree.token(t).lower;
      if (const auto f = c.patterns.word("form", w); !f.empty() && truce.form == "unclear") truce.form = f;
      if (const auto p = c.patterns.word("purpose", w); !p.empty()) add_once(truce.purpose, std::string(p));
      if (const auto p = c.patterns.word("written", w); !p.empty()) truce.written = p;
    };
    for (const TokenId child : c.tree.children(head))
      if (c.tree.is(child, "amod") || c.tree.is(child, "compound") || c.tree.is(child, "advmod")) look(child);
    if (const TokenId above = c.tree.head(head);
        above.valid() && !c.patterns.word("written", c.tree.token(above).lemma).empty())
      truce.written = c.patterns.word("written", c.tree.token(above).lemma);
  }

  /// "suspended its operations TO ALLOW CIVILIANS TO LEAVE"
  void purpose_below(record::Truce& truce, TokenId top) const {
    for (const TokenId child : c.tree.children(top)) {
      if (!c.tree.is(child, "advcl") && !c.tree.is(child, "acl")) continue;
      const TokenId mark = c.tree.child(child, {"mark"});
      if (!mark.valid() || c.tree.token(mark).lower != "to") continue;
      const auto range = c.tree.subtree(child);
      for (std::uint32_t t = range.begin; t < range.end; ++t)
        if (const auto p = c.patterns.word("purpose", c.tree.token(TokenId{t}).lemma); !p.empty()) {
          add_once(truce.purpose, std::string(p));
          return;
        }
    }
  }

  /// "in March" is 2026-03 and no first of March.
  static record::Date known_part(const record::Valid& valid) {
    const std::size_t digits = valid.precision == "year" ? 4 : valid.precision == "month" ? 7 : 10;
    return valid.from.substr(0, std::min(digits, valid.from.size()));
  }

  static void first_date(record::Date& to, const record::Date& date) {
    if (to.empty()) to = date;
  }

  void parties(record::Truce& truce, const record::Assertion& a) const {
    if (a.polarity == "negative" || a.modality != "asserted") return;
    const record::Date day = known_part(a.valid);
    if (a.state == "declared") {
      add_all(truce.declared_by, a.parties);
      first_date(truce.dates.announced, day);
    } else if (a.state == "agreed") {
      add_all(truce.agreed_by, a.parties);
      first_date(truce.dates.agreed, day);
    } else if (a.state == "in_effect" && !a.presupposed && a.rule.starts_with("truce.effect")) {
      first_date(truce.dates.effect, day);
    } else if (a.state == "scheduled") {
      first_date(truce.dates.effect, day);
    } else if (a.state == "proposed") {
      first_date(truce.dates.proposed, day);
    } else if (a.state == "ended" || a.state == "collapsed") {
      first_date(truce.dates.ended, day);
      if (truce.how_ended.empty()) truce.how_ended = a.state == "ended" ? "ended by declaration" : "collapse reported";
    }
  }

  /// Can be bound by a truce: no monitor, no paper, no "camps", which a loose reading may have as who broke it.
  bool can_be_party(record::ActorId id) const {
    const record::Actor& who = c.actors.actors[record::principal(c.actors.actors, id).index];
    if (who.codes.cameo.starts_with("IGO")) return false;
    const std::string& kind = who.kind;
    return kind != "people" && kind != "igo" && kind != "ngo" && kind != "media" && kind != "company";
  }

  /// A government, an army or an armed group, or who speaks for one.
  bool side(record::ActorId id) const {
    if (!id.valid() || !can_be_party(id)) return false;
    const record::Actor& who = c.actors.actors[record::principal(c.actors.actors, id).index];
    return who.kind == "government" || who.kind == "military" || who.kind == "armed_group" ||
           (who.kind == "person" && !who.country.empty() && who.codes.cameo.size() > 3);
  }

  /// "Sergei Lavrov and the Russian side" are Russia; nobody twice. Who stands for nobody is no party beside those who
  /// do.
  std::vector<record::ActorId> governments(const std::vector<record::ActorId>& parties) const {
    std::vector<record::ActorId> out;
    const bool sides = std::any_of(parties.begin(), parties.end(), [&](record::ActorId id) { return side(id); });
    for (const record::ActorId id : parties) {
      if (names_no_side(c, id)) continue;
      const record::ActorId party = behind_weapon(c, record::party(c.actors.actors, id));
      const std::string& kind = c.actors.actors[party.index].kind;
      const bool nobodys = sides && !side(party) && (kind == "person" || kind == "other");  // "sides"
      if (can_be_party(party) && !nobodys) add_once(out, party);
    }
    return out;
  }

  void facts(record::Truce& truce, std::uint32_t group) const {
    for (const ReadAssertion& r : assertions) {
      if (r.group != group) continue;
      const record::Assertion& a = r.assertion;
      parties(truce, a);
      const bool runs_out = a.state == "expired" || (a.state == "ended" && a.modality == "future");
      if (runs_out && a.polarity == "positive") first_date(truce.dates.expiry, known_part(a.valid));
      const bool lasts = a.state == "in_effect" || a.state == "scheduled" || a.state == "declared";
      if (lasts && a.polarity == "positive") first_date(truce.dates.expiry, a.valid.to);  // "until May 3"
      const bool so = a.modality == "asserted";  // whoever hopes that it will be extended is not bound by it
      if (so && (a.state == "halted" || a.state == "violation" || a.state == "in_effect" || a.state == "extended" ||
                 a.state == "suspended" || a.state == "ended"))
        add_all(truce.bound, a.parties);
      if (a.rule.starts_with("truce.broker"))
        add_all(truce.brokered_by, truce_parties(c, truce_subjects(c.tree, r.top)));
      if (a.state == "violation" && side(a.holder.actor)) add_once(truce.bound, a.holder.actor);
      if (a.kind == "count" && a.holder.actor.valid() && recorded(a)) add_once(truce.monitors, a.holder.actor);
    }
    add_all(truce.bound, truce.declared_by);
    add_all(truce.bound, truce.agreed_by);
    for (const auto broker : truce.brokered_by) std::erase(truce.bound, broker);
    for (auto* parties : {&truce.declared_by, &truce.agreed_by, &truce.bound}) *parties = governments(*parties);
    if (truce.form != "unclear") return;
    if (truce.agreed_by.size() == 2) truce.form = "bilateral";
    if (truce.agreed_by.size() > 2) truce.form = "multilateral";
    if (truce.agreed_by.empty() && truce.declared_by.size() == 1) truce.form = "unilateral";
  }

  /// A count of breaches by one who records them, and is no party: "a monitoring group has recorded 242 violations".
  bool recorded(const record::Assertion& a) const {
    const record::Actor& holder = c.actors.actors[a.holder.actor.index];
    return holder.kind == "ngo" || holder.kind == "igo";
  }

  /// The country's own name, where the story has an actor for its government.
  std::string country_name(const std::string& alpha3) const {
    for (const record::Actor& a : c.actors.actors)
      if (a.kind == "government" && a.country == alpha3 && a.role.empty() && a.codes.cameo == alpha3 + "GOV")
        return a.name;
    return "";
  }

  /// Where a truce lies that is named for no place: with whom it binds. "Yemen"; "Thailand–Cambodia" for a war of two
  /// states; empty where it binds nobody that is known.
  std::string of_parties(const record::Truce& truce) const {
    std::vector<std::string> countries;
    for (const auto* parties : {&truce.bound, &truce.agreed_by, &truce.declared_by})
      for (const record::ActorId id : *parties) {
        const record::Actor& a = c.actors.actors[id.index];
        if (!a.country.empty() && (a.kind != "person" || !a.codes.cameo.empty())) add_once(countries, a.country);
      }
    // An armed group's war is in its own country, whoever else speaks.
    for (const record::ActorId id : truce.bound)
      if (const record::Actor& a = c.actors.actors[id.index]; a.kind == "armed_group" && !a.country.empty())
        countries = {a.country};
    if (countries.empty() || countries.size() > 2) return "";
    const std::string first = country_name(countries.front()), second = country_name(countries.back());
    if (first.empty() || second.empty()) return "";
    return countries.size() == 1 ? first : first + "–" + second;
  }

  /// "Aleppo" where the truce is named with it or the story keeps coming back to it, else the parties' country, else
  /// where it matters most, else whom it binds.
  std::string area_of(const record::Truce& truce, std::uint32_t group) const {
    const bool placed = !truce.places.empty() &&
                        (!named_with(group).empty() || mentions_of(c.places.places[truce.places.front().index]) > 1);
    // "said in MOSCOW": the seat of one party is no place of the war, unless the truce is named for it.
    const bool capital =
        placed && named_with(group).empty() && c.places.places[truce.places.front().index].feature == "PPLC";
    const std::string by_parties = placed && !capital ? "" : of_parties(truce);
    if (!by_parties.empty()) return by_parties;
    if (!truce.places.empty()) return c.places.places[truce.places.front().index].name;
    return truce.bound.empty() ? "" : c.actors.actors[truce.bound.front().index].name;
  }

  /// "Easter truce" in a headline's capitals or not: the feast keeps its own.
  std::string with_feast(std::string_view words) const {
    std::string name = base::ascii_lower(words);
    const std::string first = name.substr(0, name.find(' '));
    if (c.patterns.word("purpose", first) == "holiday" && words.front() != name.front()) name.front() = words.front();
    return name;
  }

  std::string name_of(const record::Truce& truce, std::uint32_t group) const {
    std::string what = "halt in fighting";
    // "the cessation of hostilities" rather than "the commitment" that the story speaks of before
    const auto names = [&](bool outright) {
      return std::find_if(mentions.begin(), mentions.end(), [&](const KeptMention& m) {
        return m.group == group && named(m) && (!outright || m.noun->kind != lexicon::TruceNounKind::context);
      });
    };
    const auto best = names(true) == mentions.end() ? names(false) : names(true);
    if (best != mentions.end()) what = with_feast(text::slice(c.document.text, best->span));
    const std::string area = area_of(truce, group);
    std::string name = area.empty() ? what : area + " " + what;
    for (const ReadAssertion& a : assertions) {
      if (a.group != group) continue;
      const record::Date& d = a.assertion.valid.from.empty() ? a.assertion.asserted : a.assertion.valid.from;
      if (d.size() < 7 || a.assertion.modality != "asserted") continue;
      const int month = (d[5] - '0') * 10 + (d[6] - '0');
      if (month >= 1 && month <= 12)
        return name + ", " + std::string(kMonths[static_cast<std::size_t>(month - 1)]) + " " + d.substr(0, 4);
    }
    return name;
  }
};

}  // namespace

std::vector<record::Truce> identify_truces(const TruceContext& c, const std::vector<KeptMention>& mentions,
                                           std::vector<ReadAssertion>& assertions) {
  const Identifier id{c, mentions, assertions};
  std::vector<std::uint32_t> groups;
  for (const ReadAssertion& a : assertions) add_once(groups, a.group);
  std::vector<record::Truce> truces;
  for (const std::uint32_t group : groups) {
    record::Truce truce;
    id.words(truce, group);
    id.places(truce, group);
    id.facts(truce, group);
    truce.name = id.name_of(truce, group);
    if (truce.truce_class == "unclear" && truce.names.empty()) truce.truce_class = "suspension of operations";
    for (ReadAssertion& a : assertions)
      if (a.group == group) a.assertion.truce = record::TruceId{truces.size()};
    truces.push_back(std::move(truce));
  }
  return truces;
}

}  // namespace truceline::extract
