#include "truceline/annotate/places.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "truceline/annotate/known_names.h"
#include "truceline/annotate/name_reading.h"
#include "truceline/annotate/place_offset.h"
#include "truceline/annotate/place_resolution.h"
#include "truceline/annotate/title_phrase.h"
#include "truceline/lexicon/fold.h"

/// How places are found. Every capitalised run of words that the gazetteer knows is a candidate; then
/// 1. names inside longer names (of organisations, of people) fall away,
/// 2. names of states and capitals are read by their syntax: place or government (name_reading.h),
/// 3. the rest is resolved by the countries of the story, which its states, demonyms, capitals and dateline vote for.
/// Example: "rebels near Kidal" in a story that says "Mali": Kidal in Mali, not Kidal in Indonesia.
namespace truceline::annotate {

namespace {

using lexicon::GazetteerPlace;
using text::TokenId;
using text::TokenRange;
using text::Upos;
using Of = lexicon::NameMatch::Of;

constexpr std::uint32_t kLongestPlace = 7;  // tokens

/// A candidate before resolution.
struct Candidate {
  text::Span span;
  TokenRange tokens;  // none in datelines and credits
  std::string key, name, part;
  std::optional<PlaceOffset> offset;
  PlaceContext context;
  bool headline = false;
  bool named = false;  // the model calls it a place
};

class PlaceFinder {
 public:
  PlaceFinder(const text::Document& document, const text::Tree& tree, const lexicon::Gazetteer& gazetteer,
              const lexicon::ActorBase& base)
      : document_(document), tree_(tree), tokens_(tree.analysis().tokens), gazetteer_(gazetteer), base_(base) {}

  record::Places find() {
    read_names();
    weigh_countries();
    read_dateline();
    for (std::uint32_t i = 0; i < tokens_.size();) i = read_at(i);
    read_credits();
    return resolve();
  }

 private:
  void read_names() {
    name_of_.assign(tokens_.size(), -1);
    const auto& names = tree_.analysis().names;
    for (std::size_t n = 0; n < names.size(); ++n)
      for (std::uint32_t t = names[n].tokens.begin; t < names[n].tokens.end && t < tokens_.size(); ++t)
        name_of_[t] = static_cast<int>(n);
    for (const text::Name& name : names)
      if (name.type == text::NameType::person && name.tokens.size() > 1)
        for (std::uint32_t t = name.tokens.begin; t < name.tokens.end && t < tokens_.size(); ++t)
          persons_words_.insert(tokens_[t].lower);
      else if (name.type == text::NameType::place && name.tokens.size() == 1 && name.tokens.end <= tokens_.size())
        place_words_.insert(tokens_[name.tokens.begin].lower);
    known_of_.assign(tokens_.size(), -1);
    known_ = known_names(document_, tree_.analysis(), base_);
    for (std::size_t n = 0; n < known_.size(); ++n)
      for (std::uint32_t t = known_[n].tokens.begin; t < known_[n].tokens.end; ++t) known_of_[t] = static_cast<int>(n);
  }

  void weigh_countries() {
    for (const KnownName& name : known_) {
      const lexicon::NameMatch& m = name.matches.front();
      if (m.of == Of::actor) {
        if (const lexicon::State* s = base_.state(base_.actors()[m.index].country)) weights_[s->iso2] += 0.5;
      } else {
        weights_[base_.states()[m.index].iso2] += m.of == Of::capital ? 0.5 : 1.0;
      }
    }
  }

  // --- Datelines and credits, which carry no tokens ---

  void add_text(text::Span span, std::string country) {
    Candidate c;
    c.span = span;
    c.name = text::slice(document_.text, span);
    c.key = lexicon::fold(c.name);
    c.context.sure = true;
    c.context.country = std::move(country);
    c.named = true;
    candidates_.push_back(std::move(c));
  }

  /// "HAMBURG, Germany" and "BEIRUT/NEW YORK": pieces between commas and strokes, a country ruling the town before it.
  void read_dateline() {
    const text::Span whole = document_.furniture.dateline;
    std::vector<text::Span> pieces;
    for (std::uint32_t begin = whole.begin, at = whole.begin; at <= whole.end && whole.size() > 0; ++at) {
      if (at < whole.end && document_.text[at] != ',' && document_.text[at] != '/' && document_.text[at] != ';')
        continue;
      text::Span piece{begin, at};
      while (!piece.empty() && document_.text[piece.begin] == ' ') ++piece.begin;
      while (!piece.empty() && document_.text[piece.end - 1] == ' ') --piece.end;
      if (!piece.empty()) pieces.push_back(piece);
      begin = at + 1;
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const bool ruled = i + 1 < pieces.size() && document_.text[pieces[i].end] == ',';
      const std::string country = ruled ? country_named(pieces[i + 1]) : "";
      if (!country.empty()) weights_[country] += 1;
      add_text(pieces[i], country);
    }
  }

  std::string country_named(text::Span span) const {
    for (const GazetteerPlace& place : gazetteer_.find(lexicon::fold(text::slice(document_.text, span))))
      if (place.feature == "PCLI") return place.country;
    return "";
  }

  void read_credits() {
    for (const text::Credit& credit : document_.furniture.contributors) {
      if (credit.place.empty()) continue;
      const auto at = document_.text.find(credit.place, credit.span.end);
      if (at == std::string::npos || at > credit.span.end + 200) continue;
      const auto begin = static_cast<std::uint32_t>(at);
      add_text({begin, begin + static_cast<std::uint32_t>(credit.place.size())}, "");
    }
  }

  // --- Sentences ---

  /// Reads the longest place name that begins at token `i`; returns where to go on.
  std::uint32_t read_at(std::uint32_t i) {
    const text::Token& first = tokens_[i];
    if (!is_capitalised(first)) return i + 1;
    const std::uint32_t limit =
        std::min(tree_.analysis().sentences[first.sentence.index].tokens.end, i + kLongestPlace);
    TokenRange range;
    std::string key;
    for (std::uint32_t last = i; last < limit; ++last) {
      std::string here = lexicon::fold(text::slice(document_.text, {first.span.begin, tokens_[last].span.end}));
      if (!gazetteer_.continues(here)) break;
      if (lexicon::fold(tokens_[last].form).empty()) continue;  // the full stop after a name is none of it
      if (gazetteer_.find(here).empty()) continue;
      range = {i, last + 1};
      key = std::move(here);
    }
    if (const std::uint32_t end = state_end(i); end >= range.end && end > 0) {
      range = {i, end};
      key = state_key(i);
    }
    const int named = name_of_[i];
    if (is_cut_short(range)) return is_unknown_place(i) ? add_named_place(named) : range.end;
    if (range.size() <= 1 && base_.is_cue("not_place", first.lower)) return i + 1;  // but "North Carolina"
    if (range.empty()) return is_unknown_place(i) ? add_named_place(named) : i + 1;
    if (!is_place(range)) return std::max(range.end, end_of_names(i));
    add_candidate(range, key);
    return range.end;
  }

  /// "Wadi" of "Wadi Seidna base": the model's name goes on, and no table knows it whole; the village of that first
  /// word is not meant. "Idlib province" and "northern Mali" are what they begin with.
  bool is_cut_short(TokenRange range) const {
    if (range.empty() || name_of_[range.begin] < 0 || known_of_[range.begin] >= 0) return false;
    const text::Name& name = tree_.analysis().names[static_cast<std::size_t>(name_of_[range.begin])];
    if (name.type != text::NameType::place || name.tokens.begin != range.begin || name.tokens.end <= range.end)
      return false;
    const text::Token& next = tokens_[range.end];
    return next.upos == Upos::PROPN && is_capitalised(next) && !base_.is_cue("division", next.lower) &&
           !base_.is_cue("place_noun", next.lower) && !base_.is_cue("street", next.lower) && known_of_[range.end] < 0;
  }

  /// Where the state's name that begins at `i` ends ("Britain", "DR Congo"); 0 where none does.
  std::uint32_t state_end(std::uint32_t i) const { return state_key(i).empty() ? 0 : end_of_names(i); }

  /// The gazetteer's name for that state.
  std::string state_key(std::uint32_t i) const {
    if (known_of_[i] < 0) return "";
    const KnownName& name = known_[static_cast<std::size_t>(known_of_[i])];
    if (name.tokens.begin != i) return "";
    for (const lexicon::NameMatch& m : name.matches) {
      if (m.of != Of::state || !base_.states()[m.index].people.empty()) continue;
      const lexicon::State& state = base_.states()[m.index];
      for (const std::string& key : {lexicon::fold(state.name), "the " + lexicon::fold(state.name)})
        if (!gazetteer_.find(key).empty()) return key;
      for (const std::string& other : state.names)
        if (!gazetteer_.find(lexicon::fold(other)).empty()) return lexicon::fold(other);
    }
    return "";
  }

  std::uint32_t end_of_names(std::uint32_t i) const {
    return known_of_[i] >= 0 ? known_[static_cast<std::size_t>(known_of_[i])].tokens.end : i + 1;
  }

  /// A name that the model calls a place, that no table knows, after "in" or "near".
  bool is_unknown_place(std::uint32_t i) const {
    const int n = name_of_[i];
    if (n < 0 || known_of_[i] >= 0) return false;
    const text::Name& name = tree_.analysis().names[static_cast<std::size_t>(n)];
    if (name.type != text::NameType::place || name.tokens.begin != i || is_persons_word(i)) return false;
    if (base_.is_cue("not_place", lexicon::fold(text::slice(document_.text, tree_.span(name.tokens))))) return false;
    return !adposition_before(name.tokens).empty();
  }

  /// The word is part of somebody's name elsewhere: "officials from Tshisekedi's party".
  bool is_persons_word(std::uint32_t i) const { return persons_words_.contains(tokens_[i].lower); }

  std::uint32_t add_named_place(int n) {
    const TokenRange range = tree_.analysis().names[static_cast<std::size_t>(n)].tokens;
    add_candidate(range, lexicon::fold(text::slice(document_.text, tree_.span(range))));
    return range.end;
  }

  /// The adposition before `range`, over "the" and words such as "northern"; empty where there is none.
  std::string adposition_before(TokenRange range) const {
    const auto sentence = tree_.analysis().sentences[tokens_[range.begin].sentence.index].tokens;
    for (std::uint32_t t = range.begin; t > sentence.begin && range.begin - t < 4; --t) {
      const text::Token& before = tokens_[t - 1];
      if (before.upos == Upos::ADP) return before.lower;
      if (before.upos != Upos::DET && !base_.is_cue("part", before.lower) && before.upos != Upos::ADJ) return "";
    }
    return "";
  }

  bool is_inside_longer_name(TokenRange range) const {
    const int known = known_of_[range.begin];
    if (known >= 0) {
      const KnownName& name = known_[static_cast<std::size_t>(known)];
      if (name.tokens.size() > range.size() || name.tokens.begin < range.begin) return true;
    }
    const int n = name_of_[range.begin];
    if (n < 0) return false;
    const text::Name& name = tree_.analysis().names[static_cast<std::size_t>(n)];
    if (name.type == text::NameType::place) return false;
    if (name.type == text::NameType::person && name.tokens.size() <= range.size())
      return !base_.is_cue("place_adposition", adposition_before(range)) && !(known >= 0 && range.size() > 1) &&
             !is_region(range) && !is_place_elsewhere(range);
    return name.tokens.size() > range.size() || name.type == text::NameType::person;
  }

  /// "Aid reaches Kadugli": a person to the model here, and a place to it where the story has "in Kadugli".
  bool is_place_elsewhere(TokenRange range) const {
    return range.size() == 1 && place_words_.contains(tokens_[range.begin].lower) && !is_persons_word(range.begin);
  }

  /// A reviewed region, island or sea, after whom nobody is called: the model's word against it counts less.
  bool is_region(TokenRange range) const {
    const auto found = gazetteer_.find(lexicon::fold(text::slice(document_.text, tree_.span(range))));
    return !found.empty() && found.front().reviewed && !found.front().feature.starts_with("PPL");
  }

  /// Another capitalised noun next to it that belongs to the same name: "Paris Hilton", "Geneva Convention".
  bool is_part_of_compound(TokenRange range) const {
    const auto sentence = tree_.analysis().sentences[tokens_[range.begin].sentence.index].tokens;
    const auto joins = [&](std::uint32_t t) {
      const text::Token& other = tokens_[t];
      if (other.upos != Upos::PROPN || !is_capitalised(other)) return false;
      if (base_.is_cue("division", other.lower) || base_.is_cue("part", other.lower)) return false;
      for (const auto& m : base_.named(lexicon::fold(other.form)))
        if (m.of != Of::actor) return false;
      return tree_.head(TokenId{t}) == head_of(tree_, range) || range.contains(tree_.head(TokenId{t})) ||
             tree_.head(head_of(tree_, range)) == TokenId{t};
    };
    if (range.end < sentence.end && joins(range.end)) return true;
    return range.begin > sentence.begin && joins(range.begin - 1) && tokens_[range.begin - 1].upos == Upos::PROPN &&
           !tree_.is(TokenId{range.begin - 1}, "appos");
  }

  /// "Zawiyah Street", "Tripoli Road": named after the place, somewhere else.
  bool is_before_street(TokenRange range) const {
    const auto end = tree_.analysis().sentences[tokens_[range.begin].sentence.index].tokens.end;
    return range.end < end && is_capitalised(tokens_[range.end]) && base_.is_cue("street", tokens_[range.end].lower);
  }

  /// "Philippines: rebels extend truce": a headline's country before a colon says where.
  bool is_headline_tag(TokenRange range) const {
    const auto& sentence = tree_.analysis().sentences[tokens_[range.begin].sentence.index];
    return document_.blocks[sentence.block].kind == text::BlockKind::headline && sentence.tokens.begin == range.begin &&
           range.end < sentence.tokens.end && tokens_[range.end].form == ":";
  }

  bool is_place(TokenRange range) const {
    if (is_inside_longer_name(range) || is_in_title_of_text(range) || is_before_street(range)) return false;
    const text::Token& first = tokens_[range.begin];
    const bool named = is_named_place(range);
    const auto& sentence = tree_.analysis().sentences[first.sentence.index];
    const bool free_capital =
        sentence.tokens.begin < range.begin && document_.blocks[sentence.block].kind == text::BlockKind::paragraph;
    if (first.upos != Upos::PROPN && !named && !free_capital && tokens_[range.end - 1].upos != Upos::PROPN)
      return false;
    if (const lexicon::NameMatch* m = state_name(range))
      return (m->of == Of::state && is_headline_tag(range)) ||
             read_name(tree_, range, m->of, base_) == NameReading::place;
    if (is_known_otherwise(range)) return false;
    if (is_persons_word(range.begin) && !base_.is_cue("place_adposition", adposition_before(range))) return false;
    if (!named && base_.given_name_sex(lexicon::fold(first.form)) != ' ') return false;
    const std::uint32_t after = range.end;
    if (after < tokens_.size() && base_.is_cue("not_place_noun", tokens_[after].lower) &&
        tree_.head(head_of(tree_, range)) == TokenId{after})
      return false;
    if (is_in_named_title(range)) return false;
    return named || !is_part_of_compound(range);
  }

  /// "the rebels' spokesman, Innocent Bahati": where a name follows a title, a town in it is a surname.
  bool is_in_named_title(TokenRange range) const {
    const auto sentence = tree_.analysis().sentences[tokens_[range.begin].sentence.index].tokens;
    std::uint32_t begin = range.begin, end = range.end;
    while (begin > sentence.begin && range.begin - begin < 3 && is_free_name(begin - 1)) --begin;
    while (end < sentence.end && end - range.end < 3 && is_free_name(end)) ++end;
    if (end - begin <= range.size() || (end < sentence.end && tokens_[end].form != ",")) return false;
    return is_after_title(tree_, base_, begin);
  }

  /// A capitalised noun that the base does not know.
  bool is_free_name(std::uint32_t t) const {
    const Upos u = tokens_[t].upos;
    return (u == Upos::PROPN || u == Upos::NOUN || u == Upos::ADJ) && is_capitalised(tokens_[t]) && known_of_[t] < 0;
  }

  /// "Comprehensive Agreement on the Bangsamoro", "Treaty of Rome": the place names a text.
  bool is_in_title_of_text(TokenRange range) const {
    const TokenId head = tree_.head(head_of(tree_, range));
    return head.valid() && head.index < range.begin && range.begin - head.index < 4 &&
           is_capitalised(tree_.token(head)) && base_.is_cue("not_actor_word", tree_.token(head).lower);
  }

  bool is_named_place(TokenRange range) const {
    const int n = name_of_[range.begin];
    return n >= 0 && tree_.analysis().names[static_cast<std::size_t>(n)].type == text::NameType::place;
  }

  /// What the base knows the whole range as: a state, a capital or a seat; null where it is none.
  const lexicon::NameMatch* state_name(TokenRange range) const {
    const int known = known_of_[range.begin];
    if (known < 0) return nullptr;
    const KnownName& name = known_[static_cast<std::size_t>(known)];
    if (name.tokens.begin != range.begin || name.tokens.size() != range.size()) return nullptr;
    // The adjective-like reading of "U.S." wins where it stands before a noun, which read_name sees.
    for (const Of of : {Of::state, Of::capital, Of::seat})
      for (const lexicon::NameMatch& m : name.matches)
        if (m.of == of && !(of == Of::state && is_adjective_here(name))) return &m;
    return nullptr;
  }

  bool is_adjective_here(const KnownName& name) const {
    const bool both =
        std::any_of(name.matches.begin(), name.matches.end(), [](const auto& m) { return m.of == Of::demonym; });
    if (!both) return false;
    return read_name(tree_, name.tokens, Of::demonym, base_) == NameReading::neither;
  }

  /// A demonym or an organisation, not the name of a place as well.
  bool is_known_otherwise(TokenRange range) const {
    const int known = known_of_[range.begin];
    if (known < 0 || known_[static_cast<std::size_t>(known)].tokens.size() < range.size()) return false;
    const auto& matches = known_[static_cast<std::size_t>(known)].matches;
    return std::any_of(matches.begin(), matches.end(),
                       [](const auto& m) { return m.of == Of::demonym || m.of == Of::actor; });
  }

  /// "northern Mali", "outskirts of Damascus", "north of the city of Hama".
  std::string part_before(TokenRange& range) const {
    const auto sentence = tree_.analysis().sentences[tokens_[range.begin].sentence.index].tokens;
    if (range.begin == sentence.begin) return "";
    const text::Token& before = tokens_[range.begin - 1];
    if (base_.is_cue("part", before.lower)) {
      --range.begin;
      return before.lower;
    }
    if (before.lower != "of" || range.begin < sentence.begin + 2) return "";
    const text::Token& noun = tokens_[range.begin - 2];
    return base_.is_cue("part_noun", noun.lower) ? noun.lower + " of" : "";
  }

  void add_candidate(TokenRange range, std::string key) {
    Candidate c;
    c.key = c.context.key = std::move(key);
    c.name = text::slice(document_.text, tree_.span(range));
    c.named = is_named_place(range);
    const std::string adposition = adposition_before(range);
    c.context.sure =
        c.named || base_.is_cue("place_adposition", adposition) || base_.is_cue("open_adposition", adposition);
    read_context(range, c.context);
    if (c.context.country.empty()) read_division_after(range, c.context);
    c.headline = document_.blocks[tree_.analysis().sentences[tokens_[range.begin].sentence.index].block].kind ==
                 text::BlockKind::headline;
    c.offset = offset_before(tree_, range, base_);
    c.part = part_before(range);
    if (c.offset) c.part = c.offset->words;
    c.tokens = range;
    c.span = tree_.span(range);
    candidates_.push_back(std::move(c));
  }

  /// What follows: "Idlib province", "Shebekino, Russia", "Shebekino in Belgorod region".
  void read_context(TokenRange range, PlaceContext& context) const {
    const auto end = tree_.analysis().sentences[tokens_[range.begin].sentence.index].tokens.end;
    std::uint32_t t = range.end;
    if (t >= end) return;
    context.division =
        base_.is_cue("division", tokens_[t].lower) && tokens_[t].lower != "valley" && tokens_[t].lower != "peninsula";
    const bool comma = tokens_[t].form == ",";
    if (!comma && tokens_[t].lower != "in") return;
    t += 1;
    while (t < end &&
           (tokens_[t].upos == Upos::DET || base_.is_cue("part", tokens_[t].lower) || tokens_[t].upos == Upos::ADP))
      ++t;
    if (t >= end || known_of_[t] < 0) {
      if (t + 1 < end && !comma && base_.is_cue("division", tokens_[t + 1].lower)) context.admin1 = tokens_[t].form;
      return;
    }
    for (const auto& m : known_[static_cast<std::size_t>(known_of_[t])].matches)
      if (m.of == Of::state) context.country = base_.states()[m.index].iso2;
  }

  /// "Paris, Texas": a division after the comma that has a town of that name.
  void read_division_after(TokenRange range, PlaceContext& context) const {
    const auto end = tree_.analysis().sentences[tokens_[range.begin].sentence.index].tokens.end;
    if (range.end + 1 >= end || tokens_[range.end].form != ",") return;
    const auto towns = gazetteer_.find(context.key);
    constexpr std::uint32_t kLongestDivision = 3;  // words
    for (std::uint32_t last = range.end + 1; last < std::min(end, range.end + 1 + kLongestDivision); ++last) {
      const text::Span words{tokens_[range.end + 1].span.begin, tokens_[last].span.end};
      for (const GazetteerPlace& division : gazetteer_.find(lexicon::fold(text::slice(document_.text, words))))
        for (const GazetteerPlace& town : towns)
          if (division.feature == "ADM1" && town.feature.starts_with("PPL") && town.country == division.country &&
              town.admin1 == division.admin1) {
            context.country = division.country;
            context.admin1 = division.admin1;
            return;
          }
    }
  }

  // --- Resolution ---

  record::Places resolve() {
    record::Places out;
    out.by_token.resize(tokens_.size());
    for (Candidate& c : candidates_) {
      c.headline = c.headline && !c.named;
      if (!c.headline) body_keys_.insert(c.key);
      if (c.context.sure) sure_keys_.insert(c.key);
    }
    vote_by_candidates();
    std::vector<std::string> keys;
    std::vector<std::optional<record::Place>> found;
    for (const Candidate& c : candidates_) found.push_back(resolve_one(c));
    for (std::size_t i = 0; i + 1 < found.size(); ++i)
      if (found[i] && found[i]->country.empty() && !found[i]->lat && found[i + 1] && is_anchor(i + 1))
        anchor(*found[i], *found[i + 1]);
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      if (found[i]) add(out, candidates_[i], std::move(*found[i]));
    return out;
  }

  /// Names that can only be in one country speak for it: a story of Kidal and Gao is one of Mali without saying so.
  void vote_by_candidates() {
    for (const Candidate& c : candidates_) {
      const auto places = gazetteer_.find(c.key);
      if (!c.context.admin1.empty() && !c.context.country.empty()) {
        divisions_.insert(c.context.country + "." + c.context.admin1);
        given_.try_emplace(c.key, c.context);
      }
      for (const GazetteerPlace& p : places)
        if (p.feature == "ADM1") divisions_.insert(p.country + "." + p.admin1);
      if (places.empty()) continue;
      const bool one =
          std::all_of(places.begin(), places.end(), [&](const auto& p) { return p.country == places[0].country; });
      if (one && !places[0].country.empty()) weights_[places[0].country] += places[0].population > 100000 ? 0.5 : 0.25;
    }
  }

  /// "Wadi Seidna base north of |Omdurman": nothing but words of whereabouts between the candidate and the one before.
  bool is_anchor(std::size_t i) const {
    const TokenRange before = candidates_[i - 1].tokens, here = candidates_[i].tokens;
    constexpr std::uint32_t kBetween = 5;
    if (before.empty() || here.empty() || here.begin <= before.end || here.begin - before.end > kBetween) return false;
    for (std::uint32_t t = before.end; t < here.begin; ++t)
      if (!base_.is_cue("anchor", tokens_[t].lower)) return false;
    return tokens_[before.begin].sentence == tokens_[here.begin].sentence;
  }

  /// An unknown place lies where the known one beside it lies, give or take.
  static void anchor(record::Place& place, const record::Place& by) {
    if (by.feature == "PCLI") {
      place.country = by.country;  // a country says no more than that
      return;
    }
    constexpr double kByTown = 30, kInDivision = 120;  // km
    place.country = by.country;
    place.admin1 = by.admin1;
    place.lat = by.lat;
    place.lon = by.lon;
    if (by.lat) place.radius = by.feature.starts_with("PPL") ? kByTown : kInDivision;
    place.rule = "place.anchored";
  }

  std::optional<record::Place> resolve_one(const Candidate& c) const {
    const auto places = gazetteer_.find(c.key);
    record::Place out;
    out.part = c.part;
    PlaceContext context = c.context;
    // "Paris, Texas" once is that Paris all through the story.
    if (const auto given = given_.find(c.key); context.country.empty() && given != given_.end()) {
      context.country = given->second.country;
      context.admin1 = given->second.admin1;
    }
    const int chosen = likeliest(places, context, weights_, divisions_);
    if (chosen < 0) {
      if (!c.named) return std::nullopt;
      out.name = c.name;
      out.rule = "place.unknown";
      return out;
    }
    const GazetteerPlace& place = places[static_cast<std::size_t>(chosen)];
    if (!c.context.sure && !is_famous(place) && !stands_elsewhere_surely(c)) return std::nullopt;
    if (c.headline && !c.context.sure && place.feature.starts_with("PPL") && place.feature != "PPLC" &&
        !stands_elsewhere(c))
      return std::nullopt;
    out.name = place.name;
    out.country = place.country;
    out.admin1 = place.admin1;
    if (place.located) {
      out.lat = place.lat;
      out.lon = place.lon;
    }
    if (place.geonames) out.geonames = place.geonames;
    out.feature = place.feature;
    out.rule = "place." + place.source;
    if (c.offset) move_by(out, *c.offset);
    return out;
  }

  /// Places that need no "in" before them to be taken for one: people are called like many towns.
  static bool is_famous(const GazetteerPlace& place) {
    return !place.feature.starts_with("PPL") || place.feature == "PPLC" || place.reviewed || place.population >= 500000;
  }

  bool stands_elsewhere_surely(const Candidate& c) const { return sure_keys_.contains(c.key); }

  /// Headlines capitalise every word: a town there must be named below as well.
  bool stands_elsewhere(const Candidate& c) const { return body_keys_.contains(c.key); }

  void add(record::Places& out, const Candidate& c, record::Place place) {
    const std::string key = place.name + '\t' + place.country + '\t' + place.part + '\t' + place.feature + '\t' +
                            std::to_string(place.lat.value_or(0));
    const auto [it, is_new] = place_of_.try_emplace(key, out.places.size());
    if (is_new) out.places.push_back(std::move(place));
    out.places[it->second].mentions.push_back({c.span});
    const record::PlaceId id{it->second};
    for (std::uint32_t t = c.tokens.begin; t < c.tokens.end; ++t) out.by_token[t] = id;
  }

  const text::Document& document_;
  const text::Tree& tree_;
  const std::vector<text::Token>& tokens_;
  const lexicon::Gazetteer& gazetteer_;
  const lexicon::ActorBase& base_;
  std::vector<int> name_of_;   // token -> index of the model's name over it
  std::vector<int> known_of_;  // token -> index into known_
  std::vector<KnownName> known_;
  std::unordered_set<std::string> persons_words_, place_words_, body_keys_, sure_keys_;
  std::unordered_map<std::string, std::size_t> place_of_;  // by name, country, part, feature and point
  CountryWeights weights_;
  Divisions divisions_;
  std::unordered_map<std::string, PlaceContext> given_;  // by key
  std::vector<Candidate> candidates_;
};

}  // namespace

record::Places find_places(const text::Document& document, const text::Tree& tree, const lexicon::Gazetteer& gazetteer,
                           const lexicon::ActorBase& base) {
  return PlaceFinder(document, tree, gazetteer, base).find();
}

}  // namespace truceline::annotate
