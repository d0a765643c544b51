#include "truceline/extract/truce_mentions.h"

#include <algorithm>

#include "truceline/extract/truce_terms.h"

namespace truceline::extract {

namespace {

using lexicon::TruceNoun;
using lexicon::TruceNounKind;
using text::TokenId;

/// How far back "the deal" may go, in sentences, and "it".
constexpr std::uint32_t kNounReach = 8, kPronounReach = 2;

TokenId head_of(const text::Tree& tree, const TruceUnits& units, std::uint32_t first, std::uint32_t last) {
  TokenId best = units.units[first].head;
  for (std::uint32_t u = first; u <= last; ++u)
    if (tree.depth(units.units[u].head) < tree.depth(best)) best = units.units[u].head;
  return best;
}

bool verbal(const text::Tree& tree, TokenId t) { return tree.token(t).upos == text::Upos::VERB; }

/// "a two-week-OLD truce"
bool hyphenated(const text::Tree& tree, TokenId t) {
  return t.index > 0 && tree.token(TokenId{t.index - 1}).form == "-" &&
         tree.token(TokenId{t.index - 1}).span.end == tree.token(t).span.begin;
}

/// "LAST YEAR'S truce".
bool of_past_time(const text::Tree& tree, TokenId owner, const lexicon::TrucePatterns& patterns) {
  if (!tree.is(owner, "nmod:poss") || patterns.word("term_unit", tree.token(owner).lemma) == "") return false;
  const auto below = tree.children(owner);
  return std::any_of(below.begin(), below.end(),
                     [&](TokenId t) { return patterns.word("earlier", tree.token(t).lower) != ""; });
}

/// "an EARLIER moratorium", "REPLACING one-month truces".
bool marked_other(const text::Tree& tree, TokenId head, const lexicon::TrucePatterns& patterns) {
  // "the truce, the FIRST nationwide halt since 2016" is that very truce
  if (tree.is(head, "appos") || tree.child(head, {"cop"}).valid()) return false;
  bool indefinite = false, wider = false;
  // "the FIRST ceasefire in six months" is the one of today
  bool since = false;
  for (const TokenId c : tree.children(head)) {
    const TokenId in = tree.child(c, {"case"});
    since = since || (tree.is(c, "nmod") && in.valid() && patterns.word("first_since", tree.token(in).lower) != "");
  }
  for (const TokenId c : tree.children(head)) {
    if (patterns.word("earlier", tree.token(c).lower) != "" && !hyphenated(tree, c) &&
        !(since && patterns.word("first_since", tree.token(c).lower) == "first"))
      return true;
    if (of_past_time(tree, c, patterns)) return true;
    indefinite = indefinite || tree.token(c).lower == "a";
    wider = wider || patterns.word("wider", tree.token(c).lower) != "";
  }
  // "the GOVERNMENT'S OWN suspension": one of the two sides', beside the other's
  if (const TokenId whose = tree.child(head, {"nmod:poss"});
      whose.valid() && tree.token(whose).upos != text::Upos::PRON)
    for (const TokenId c : tree.children(head))
      if (patterns.word("own", tree.token(c).lower) != "") return true;
  // "A FULL cease-fire on land was rejected", beside a truce at sea
  if (indefinite && wider) return true;
  const TokenId above = tree.head(head);
  return above.valid() && tree.is(head, "obj") && patterns.word("replacing", tree.token(above).lemma) != "";
}

struct Reader {
  const text::Tree& tree;
  const TruceUnits& units;
  const TruceTerms terms;
  const record::Places& places;
  const lexicon::TrucePatterns& patterns;
  std::vector<std::uint16_t>& fills;
  TruceFocus& focus;
  SentenceMentions out;

  bool near(std::uint32_t sentence, std::uint32_t reach) const {
    return focus.any && sentence - focus.sentence <= reach;
  }

  bool names_rival(const std::string& lemma) const {
    return std::find(focus.rival_lemmas.begin(), focus.rival_lemmas.end(), lemma) != focus.rival_lemmas.end();
  }

  void mark(std::uint32_t first, std::uint32_t last, std::uint16_t what) {
    for (std::uint32_t u = first; u <= last; ++u) fills[u] |= what;
  }

  record::PlaceId place_at(std::uint32_t u) const { return places.by_token[units.units[u].head.index]; }

  /// The place written with the truce: "the ALEPPO truce", "a cease-fire in southern MARIB"; invalid for none.
  record::PlaceId place_with(std::uint32_t first, std::uint32_t last) const {
    const auto& all = units.units;
    if (first > 0 && all[first - 1].sentence == all[first].sentence)
      if (const auto p = place_at(first - 1); p.valid()) return p;
    if (last + 1 >= all.size() || patterns.word("place_preposition", all[last + 1].lower) == "") return {};
    for (std::uint32_t u = last + 2; u < all.size() && u < last + 5 && all[u].sentence == all[last].sentence; ++u)
      if (const auto p = place_at(u); p.valid()) return p;
    return {};
  }

  /// True where two names may be of one truce's area: the same, a country and a place in it, a region and its town.
  bool one_area(record::PlaceId a, record::PlaceId b) const {
    if (!a.valid() || !b.valid() || a == b) return true;
    const record::Place &x = places.places[a.index], &y = places.places[b.index];
    if (x.name == y.name) return true;
    if (x.country != y.country) return false;
    if (x.feature.starts_with("PCL") || y.feature.starts_with("PCL")) return true;
    // "Donetsk" and a town in Donetsk Oblast
    return (!x.admin1.empty() && x.admin1.starts_with(y.name)) || (!y.admin1.empty() && y.admin1.starts_with(x.name));
  }

  std::uint32_t new_group(record::PlaceId place) {
    focus.places.push_back(place);
    return focus.groups++;
  }

  /// The truce of an area: the first whose own area it may be, else a new one.
  std::uint32_t group_at(record::PlaceId place) {
    if (!place.valid()) return 0;
    for (std::uint32_t g = 0; g < focus.groups; ++g) {
      if (g > 0 && !focus.places[g].valid()) continue;
      if (!one_area(place, focus.places[g])) continue;
      if (!focus.places[g].valid()) focus.places[g] = place;
      return g;
    }
    return new_group(place);
  }

  /// The group of the one truce that was called `noun` before: after "a pause at sea" and "a full cease-fire", "the
  /// PAUSE" goes back to the first; -1 where none or several were.
  int named_so(const std::string& noun) const {
    int found = -1;
    for (const auto& [name, group] : focus.named) {
      if (name != noun) continue;
      if (found >= 0 && found != static_cast<int>(group)) return -1;
      found = static_cast<int>(group);
    }
    return found;
  }

  void add(std::uint32_t first, std::uint32_t last, const TruceNoun* noun, bool own, std::uint16_t what) {
    TruceMention m{first, last, last, head_of(tree, units, first, last), noun, own, false, focus.group};
    mark(first, last, what);
    const auto sentence = units.units[first].sentence.index;
    m.other = (noun || units.units[first].lower.starts_with("one")) && marked_other(tree, m.head, patterns);
    if (own || m.other) {
      // An earlier truce is another only where the story has one of its own.
      m.group = m.other && focus.any ? new_group({}) : group_at(place_with(first, last));
      for (const std::uint32_t u : {first, last}) focus.named.emplace_back(units.units[u].lemma, m.group);
    } else if (const int group = named_so(units.units[last].lemma); group >= 0) {
      m.group = static_cast<std::uint32_t>(group);
    }
    focus.any = true;
    focus.sentence = sentence;
    focus.group = m.group;
    if (tree.is(m.head, "nsubj")) focus.subject = sentence + 1;
    const std::string& short_name = units.units[last].lemma;
    if (own && first < last && patterns.word("never_alone", short_name) == "") focus.short_names.push_back(short_name);
    out.mentions.push_back(m);
  }

  /// "a two-week PAUSE", "a 30-day END to strikes", "a halt of five days": what stops for so long.
  bool with_term(TokenId head) const {
    for (const TokenId child : tree.children(head)) {
      if (tree.is(child, "case") || tree.is(child, "det")) continue;
      if (patterns.word("term_unit", tree.token(child).lemma) != "" && tree.child(child, {"nummod"}).valid())
        return true;
    }
    return false;
  }

  /// True where a context noun speaks of a truce: by a truce word with it, by what it is for, or by going back to one.
  void context(std::uint32_t first, std::uint32_t last, const TruceNoun& noun, std::uint16_t what) {
    const std::uint32_t sentence = units.units[first].sentence.index;
    if (terms.to_stop_fire(last)) return add(first, last, &noun, true, what);
    if (noun.kind == TruceNounKind::offer && terms.offers_truce(last)) return add(first, last, &noun, false, what);
    if (terms.terms_of_truce(last)) return add(first, last, &noun, noun.kind != TruceNounKind::offer, what);
    const TokenId head = head_of(tree, units, first, last);
    // "it is calm now" names no calm
    if (verbal(tree, head) || tree.token(head).upos == text::Upos::ADJ) return;
    if (noun.kind == TruceNounKind::context && !names_rival(noun.lemmas.back()) &&
        (terms.ends_war(head) || terms.of_fighters(first, last, head, focus.pacts || focus.spoken_of)))
      return add(first, last, &noun, !focus.any, what);
    if (lull_of_sides(first, last, noun, head)) return add(first, last, &noun, !near(sentence, 1), what);
    // "the understanding of May 2", in a story that comes to speak of the lull only further down
    const bool ahead = focus.spoken_of && !focus.any && noun.kind == TruceNounKind::context;
    if (!near(sentence, kNounReach) && !ahead) return;
    const bool bare = (focus.headline && !tree.child(head, {"det"}).valid()) || of_report(first);
    if (!bare && !terms.definite(first, head) && !marked_other(tree, head, patterns)) return;
    if (terms.named_for_other(head) || no_paper(noun, head)) return;
    if (names_rival(noun.lemmas.back()) || (focus.rivals && focus.rival_sentence > focus.sentence)) return;
    if (noun.kind == TruceNounKind::offer ? terms.of_thing(head) : terms.has_complement(last) || terms.of_thing(head))
      return;
    add(first, last, &noun, false, what);
  }

  /// "BOTH CAMPS agreed to a PAUSE OF TEN DAYS", "a SIX-MONTH CALM brokered by Egypt", "we will not extend A CALM that
  /// starves us": quiet of a length, or beside one that was spoken of.
  bool lull_of_sides(std::uint32_t first, std::uint32_t last, const TruceNoun& noun, TokenId head) const {
    if (patterns.word("quiet_time", noun.lemmas.back()) == "" || terms.named_for_other(head) || terms.of_thing(head))
      return false;
    const TokenId det = tree.child(head, {"det"});
    if (det.valid() && patterns.word("indefinite", tree.token(det).lower) != "" &&
        near(units.units[first].sentence.index, 1))
      return true;
    const TokenId dealt = tree.head(head);
    const bool made = dealt.valid() && patterns.word("deals_with", tree.token(dealt).lemma) != "" &&
                      (tree.is(head, "obj") || tree.is(head, "obl")) && focus.spoken_of;
    return (with_term(head) || made) &&
           (focus.spoken_of || focus.pacts || terms.fighters_in(units.units[last].sentence));
  }

  /// "announced a halt of 72 hours, A MOVE the rebels brushed aside": the truce's announcement, named anew.
  void move(std::uint32_t u) {
    const auto& all = units.units;
    if (u < 2 || patterns.word("move", all[u].lemma) == "" || all[u - 2].lower != ",") return;
    const auto mine = [&](std::uint32_t v) { return all[v].sentence == all[u].sentence; };
    if (!mine(u - 2) || (all[u - 1].lower != "a" && all[u - 1].lower != "an")) return;
    const bool truce = std::any_of(out.mentions.begin(), out.mentions.end(),
                                   [](const TruceMention& m) { return m.noun && m.own_name; });
    if (truce) add(u, u, nullptr, false, kFillsTruce | kFillsOffer);
  }

  /// "The calm has NO written TEXT": what no truce is of.
  bool no_paper(const TruceNoun& noun, TokenId head) const {
    const TokenId det = tree.child(head, {"det"});
    return patterns.word("paper", noun.lemmas.back()) != "" && det.valid() && tree.token(det).lower == "no";
  }

  /// "REPORTS OF a deal were premature": of the one that was spoken of.
  bool of_report(std::uint32_t first) const {
    const auto& all = units.units;
    std::uint32_t u = first;
    while (u > 0 && tree.token(all[u - 1].head).upos == text::Upos::DET) --u;
    return u > 1 && all[u - 1].lower == "of" && all[u - 2].sentence == all[first].sentence &&
           patterns.word("assertnoun", all[u - 2].lemma) != "";
  }

  /// "welcomed THE WINDOW", after "a humanitarian window".
  void short_name(std::uint32_t u) {
    const TruceUnit& unit = units.units[u];
    const bool known =
        std::find(focus.short_names.begin(), focus.short_names.end(), unit.lemma) != focus.short_names.end();
    if (!known || tree.token(unit.head).upos != text::Upos::NOUN) return;
    if (near(unit.sentence.index, kNounReach) && terms.definite(u, unit.head)) add(u, u, nullptr, false, kFillsTruce);
  }

  /// A word of fighting in the sentence of unit `u`: "the guns fell silent after they agreed to a four-day pause".
  bool beside_fire(std::uint32_t u) const {
    const text::TokenRange range = tree.analysis().sentences[units.units[u].sentence.index].tokens;
    const std::uint32_t end = units.by_token[range.end - 1] + 1;
    for (std::uint32_t v = units.by_token[range.begin]; v < end; ++v)
      if (table_fills(units.units[v], patterns) & (kFillsHostility | kFillsWeapon)) return true;
    return false;
  }

  void rival(const TruceNoun& noun, std::uint32_t sentence) {
    focus.rival_lemmas.push_back(noun.lemmas.back());
    focus.rivals = true;
    focus.rival_sentence = sentence;
  }

  void take(std::uint32_t first, std::uint32_t last, const TruceNoun& noun) {
    switch (noun.kind) {
      case TruceNounKind::strong:
        return add(first, last, &noun, true, kFillsTruce);
      case TruceNounKind::of_fire:
        if (verbal(tree, head_of(tree, units, first, last))) return;
        if (terms.of_fire(first, last) || terms.between_fighters(last))
          return add(first, last, &noun, true, kFillsTruce);
        if ((near(units.units[first].sentence.index, kNounReach) || beside_fire(first)) &&
            with_term(head_of(tree, units, first, last)))
          return add(first, last, &noun, false, kFillsTruce);
        return context(first, last, noun, kFillsTruce);
      case TruceNounKind::context:
        return context(first, last, noun, kFillsTruce);
      case TruceNounKind::pact:
        if (focus.pacts || terms.of_fire(first, last)) add(first, last, &noun, true, kFillsTruce);
        return;
      case TruceNounKind::offer:
        return context(first, last, noun, kFillsOffer);
      case TruceNounKind::rival:
        return rival(noun, units.units[first].sentence.index);
      case TruceNounKind::not_truce:
        return;
      default:
        mark(first, last, fills_of_kind(noun.kind));
    }
  }

  /// The last unit of a truce's name: of "a suspension of operations" all of it.
  std::uint32_t name_end(const TruceMention& m) const {
    if (!m.noun || m.noun->kind != TruceNounKind::of_fire) return m.last_unit;
    const auto& all = units.units;
    const auto fire = [&](std::uint32_t u) {
      return u < all.size() && all[u].sentence == all[m.first_unit].sentence &&
             (fills[u] & (kFillsHostility | kFillsLoose));
    };
    const std::uint32_t next = m.last_unit + 1;
    if (next >= all.size() || patterns.word("fire_preposition", all[next].lower).empty()) return m.last_unit;
    for (std::uint32_t u = next + 1; u < next + 4; ++u) {
      if (!fire(u)) continue;
      while (fire(u + 1)) ++u;
      return u;
    }
    return m.last_unit;
  }

  /// "A SECOND ONE, in May, broke down": another truce, after one was named.
  bool another_one(std::uint32_t u) const {
    const TruceUnit& unit = units.units[u];
    if ((unit.lower != "one" && unit.lower != "ones") || !near(unit.sentence.index, 1)) return false;
    if (u == 0 || units.units[u - 1].sentence != unit.sentence) return false;
    const std::string& before = units.units[u - 1].lower;
    return patterns.word("earlier", before) != "" || patterns.word("newcomer", before) != "";
  }

  void pronoun(std::uint32_t u) {
    const TruceUnit& unit = units.units[u];
    const text::Token& token = tree.token(unit.head);
    // "unlike earlier truces, this ONE would last"
    const bool this_one = unit.lower == "one" && u > 0 && patterns.word("pronoun", units.units[u - 1].lower) != "";
    if (another_one(u)) return add(u, u, nullptr, false, kFillsTruce);
    if ((!this_one && patterns.word("pronoun", unit.lower) == "") || tree.is(unit.head, "expl")) return;
    // "a strike THAT killed five" goes back to the strike.
    if (!near(unit.sentence.index, kPronounReach) || token.xpos == "WDT") return;
    if (token.upos != text::Upos::PRON && !this_one) return;
    fills[u] |= kFillsTruce | kFillsPronoun;
    TruceMention m{u, u, u, unit.head, nullptr, false, false, focus.group};
    out.mentions.push_back(m);
  }
};

}  // namespace

bool names_a_truce(const TruceUnits& units, const lexicon::TrucePatterns& patterns) {
  return std::any_of(units.units.begin(), units.units.end(),
                     [&](const TruceUnit& unit) { return (table_fills(unit, patterns) & kFillsTruce) != 0; });
}

bool names_a_lull(const TruceUnits& units, const lexicon::TrucePatterns& patterns) {
  for (std::uint32_t u = 0; u < units.units.size(); ++u)
    if (const TruceNoun* noun = truce_noun_at(units, u, patterns); noun && noun->kind == TruceNounKind::pact)
      return true;
  return false;
}

bool speaks_of_pacts(const TruceUnits& units, const lexicon::TrucePatterns& patterns) {
  return std::any_of(units.units.begin(), units.units.end(), [&](const TruceUnit& unit) {
    return patterns.word("pact_sign", unit.lemma) != "" || patterns.word("pact_sign", unit.lower) != "";
  });
}

SentenceMentions read_truce_mentions(const text::Tree& tree, const TruceUnits& units, text::SentenceId sentence,
                                     const record::Actors& actors, const record::Places& places,
                                     const lexicon::TrucePatterns& patterns, std::vector<std::uint16_t>& fills,
                                     TruceFocus& focus) {
  Reader reader{tree, units, {tree, units, actors, patterns}, places, patterns, fills, focus, {}};
  reader.out.goes_on = focus.subject > 0 && focus.subject == sentence.index;
  reader.out.just_named = focus.any && focus.sentence + 1 == sentence.index;
  const text::TokenRange range = tree.analysis().sentences[sentence.index].tokens;
  if (range.empty()) return {};
  const std::uint32_t end = units.by_token[range.end - 1] + 1;
  for (std::uint32_t u = units.by_token[range.begin]; u < end;) {
    if (const TruceNoun* noun = truce_noun_at(units, u, patterns)) {
      const auto last = u + static_cast<std::uint32_t>(noun->lemmas.size()) - 1;
      reader.take(u, last, *noun);
      // A word can be two things: "end" of the truce, "an end" to fighting.
      for (std::uint32_t v = u;
           v <= last && noun->kind != TruceNounKind::not_truce && noun->kind != TruceNounKind::rival; ++v)
        fills[v] |=
            table_fills(units.units[v], patterns) & (kFillsPart | (v == u && v == last ? 0xffff & ~kFillsTruce : 0));
      u = last + 1;
      continue;
    }
    reader.short_name(u);
    reader.move(u);
    reader.pronoun(u++);
  }
  for (TruceMention& m : reader.out.mentions) m.name_end = reader.name_end(m);
  return std::move(reader.out);
}

}  // namespace truceline::extract
