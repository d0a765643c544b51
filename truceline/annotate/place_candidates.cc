#include "truceline/annotate/place_candidates.h"

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

namespace truceline::annotate {

namespace {

using lexicon::GazetteerPlace;
using text::TokenId;
using text::TokenRange;
using text::Upos;
using Of = lexicon::NameMatch::Of;

constexpr std::uint32_t kLongestPlace = 7;  // tokens

class PlaceFinder {
 public:
  PlaceFinder(const text::Document& document, const text::Tree& tree, const lexicon::Gazetteer& gazetteer,
              const lexicon::ActorBase& base)
      : document_(document), tree_(tree), tokens_(tree.analysis().tokens), gazetteer_(gazetteer), base_(base) {}

  PlaceCandidates find() {
    read_names();
    weigh_countries();
    read_dateline();
    for (std::uint32_t i = 0; i < tokens_.size();) i = read_at(i);
    read_credits();
    return std::move(out_);
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
        if (const lexicon::State* s = base_.state(base_.actors()[m.index].country)) out_.weights[s->iso2] += 0.5;
        continue;
      }
      const std::string& country = base_.states()[m.index].iso2;
      const double vote = m.of == Of::capital ? 0.5 : 1.0;
      out_.weights[country] += vote;
      out_.votes[lexicon::fold(text::slice(document_.text, tree_.span(name.tokens)))][country] += vote;
    }
  }

  // --- Datelines and credits, which carry no tokens ---

  void add_text(text::Span span, std::string country) {
    PlaceCandidate c;
    c.span = span;
    c.name = text::slice(document_.text, span);
    c.key = lexicon::fold(c.name);
    c.context.sure = true;
    c.context.country = std::move(country);
    c.named = true;
    out_.list.push_back(std::move(c));
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
      if (!country.empty()) out_.weights[country] += 1;
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
    if (!is_capitalised(first) && !is_name_article(i)) return i + 1;
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
    if (const TokenRange words = abbreviation_at(i); !words.empty()) return add_abbreviation(words);
    const int named = name_of_[i];
    if (is_cut_short(range)) {
      if (is_site(range)) return add_site(range, std::move(key));
      return is_unknown_place(i) ? add_named_place(named) : range.end;
    }
    if (range.size() <= 1 && (base_.is_cue("not_place", first.lower) || base_.is_cue("landform", first.lower)))
      return i + 1;  // but "North Carolina", "Valley Forge"
    if (range.empty()) return is_unknown_place(i) ? add_named_place(named) : i + 1;
    if (std::string division = shared_division(range);
        !division.empty() && !gazetteer_.find(key + " " + division).empty())
      key += " " + division;
    if (!is_place(range)) return std::max(range.end, end_of_names(i));
    const bool division = is_division_before(range) || !shared_division(range).empty();
    add_candidate(range, key);
    if (division) out_.list.back().context.division = true;
    return range.end;
  }

  /// "al" of "near |al-Fashir": small, and where the name begins all the same.
  bool is_name_article(std::uint32_t i) const {
    const auto end = tree_.analysis().sentences[tokens_[i].sentence.index].tokens.end;
    return i + 2 < end && tokens_[i + 1].form == "-" && tokens_[i + 1].span.begin == tokens_[i].span.end &&
           is_capitalised(tokens_[i + 2]) && base_.is_cue("name_article", tokens_[i].lower);
  }

  /// "Wadi" of "Wadi Seidna base": the model's name goes on, and no table knows it whole; the village of that first
  /// word is not meant. "Idlib province" and "northern Mali" are what they begin with.
  bool is_cut_short(TokenRange range) const {
    if (range.empty() || name_of_[range.begin] < 0 || known_of_[range.begin] >= 0) return false;
    const text::Name& name = tree_.analysis().names[static_cast<std::size_t>(name_of_[range.begin])];
    if (name.type != text::NameType::place || name.tokens.begin != range.begin || name.tokens.end <= range.end)
      return false;
    const text::Token& next = tokens_[range.end];
    if (is_capitalised(next) && base_.is_cue("landform", next.lower) && is_towns_name(range)) return true;
    return next.upos == Upos::PROPN && is_capitalised(next) && !base_.is_cue("division", next.lower) &&
           !base_.is_cue("place_noun", next.lower) && !base_.is_cue("street", next.lower) && known_of_[range.end] < 0;
  }

  /// "Ural" of "Ural Mountains" is no area of that name, as "Swat" of "Swat Valley" is, but a village somewhere else.
  bool is_towns_name(TokenRange range) const {
    const auto places = gazetteer_.find(lexicon::fold(text::slice(document_.text, tree_.span(range))));
    return std::all_of(places.begin(), places.end(), [](const auto& p) { return p.feature.starts_with("PPL"); });
  }

  /// "Damascus International Airport", "Clarke County Superior Court": what stands in the known place at `range`.
  bool is_site(TokenRange range) const {
    const TokenRange whole = tree_.analysis().names[static_cast<std::size_t>(name_of_[range.begin])].tokens;
    for (std::uint32_t t = range.end; t < whole.end; ++t)
      if (!base_.is_cue("site", tokens_[t].lower)) return false;
    return !whole.empty();
  }

  std::uint32_t add_site(TokenRange range, std::string key) {
    const TokenRange whole = tree_.analysis().names[static_cast<std::size_t>(name_of_[range.begin])].tokens;
    add_candidate(whole, std::move(key));
    out_.list.back().site = true;
    return whole.end;
  }

  /// "county" for Licking in "Licking and Knox counties": names in a row share the noun behind the last of them.
  std::string shared_division(TokenRange range) const {
    const auto end = tree_.analysis().sentences[tokens_[range.begin].sentence.index].tokens.end;
    constexpr std::uint32_t kFarthest = 10;  // tokens
    for (std::uint32_t t = range.end; t < std::min(end, range.end + kFarthest); ++t) {
      const text::Token& token = tokens_[t];
      if (token.lower != token.lemma && base_.is_cue("division", token.lemma)) return token.lemma;
      if (!is_capitalised(token) && token.form != "," && token.lower != "and") return "";
    }
    return "";
  }

  /// "the central region of |Mopti", "in the provinces of |Marib": the division, not its town.
  bool is_division_before(TokenRange range) const {
    const auto begin = tree_.analysis().sentences[tokens_[range.begin].sentence.index].tokens.begin;
    return range.begin >= begin + 2 && tokens_[range.begin - 1].lower == "of" &&
           base_.is_cue("division", tokens_[range.begin - 2].lemma);
  }

  const lexicon::DivisionAbbreviation* abbreviated(TokenRange words) const {
    const text::Span span = tree_.span(words);
    std::string_view form = text::slice(document_.text, span);
    const bool stop = form.ends_with('.') || (span.end < document_.text.size() && document_.text[span.end] == '.');
    if (form.ends_with('.')) form.remove_suffix(1);
    return gazetteer_.abbreviated(form, stop);
  }

  /// The words of an abbreviated division at `i` after a name and a comma: "Gary, |Ind.|", "Parkersburg, |W. Va.|".
  TokenRange abbreviation_at(std::uint32_t i) const {
    const auto sentence = tree_.analysis().sentences[tokens_[i].sentence.index].tokens;
    const bool after_town = i >= sentence.begin + 2 && tokens_[i - 1].form == "," && is_capitalised(tokens_[i - 2]);
    if (!after_town && !is_named_place({i, i + 1})) return {};
    for (const std::uint32_t size : {2U, 1U})
      if (i + size <= sentence.end && abbreviated({i, i + size})) return {i, i + size};
    return {};
  }

  std::uint32_t add_abbreviation(TokenRange words) {
    const lexicon::DivisionAbbreviation& division = *abbreviated(words);
    add_candidate(words, lexicon::fold(division.division));
    PlaceContext& context = out_.list.back().context;
    context.country = division.country;
    context.division = context.sure = true;
    return words.end;
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
    if (is_part_of_known(name.tokens)) return false;
    if (base_.is_cue("not_place", lexicon::fold(text::slice(document_.text, tree_.span(name.tokens))))) return false;
    return !adposition_before(name.tokens).empty();
  }

  /// "Southern California", "City of Huntsville": read on at the name that the gazetteer knows.
  bool is_part_of_known(TokenRange name) const {
    TokenRange rest = name;
    while (rest.size() > 1 && base_.is_cue("part", tokens_[rest.begin].lower)) ++rest.begin;
    if (rest.size() > 2 && base_.is_cue("place_noun", tokens_[rest.begin].lower) &&
        tokens_[rest.begin + 1].lower == "of")
      rest.begin += 2;
    return rest.begin > name.begin &&
           !gazetteer_.find(lexicon::fold(text::slice(document_.text, tree_.span(rest)))).empty();
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

  /// "the mayor of |Kharkiv|": who has that office has it of a place.
  bool is_seat_of_office(TokenRange range) const {
    const auto begin = tree_.analysis().sentences[tokens_[range.begin].sentence.index].tokens.begin;
    return range.begin >= begin + 2 && tokens_[range.begin - 1].lower == "of" &&
           base_.is_cue("office_of_place", tokens_[range.begin - 2].lower);
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
             !is_region(range) && !is_place_elsewhere(range) && !is_seat_of_office(range);
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

  /// "the U.N. mission in |Colombia|": which of its missions, as a longer name would say.
  bool is_area_of_organ(TokenRange range) const {
    const auto begin = tree_.analysis().sentences[tokens_[range.begin].sentence.index].tokens.begin;
    if (range.begin < begin + 3 || tokens_[range.begin - 1].lower != "in") return false;
    const int body = known_of_[range.begin - 3];
    return body >= 0 && known_[static_cast<std::size_t>(body)].matches.front().of == Of::actor &&
           base_.is_cue("organ", tokens_[range.begin - 2].lower);
  }

  bool is_place(TokenRange range) const {
    if (is_area_of_organ(range) || is_inside_longer_name(range) || is_in_title_of_text(range) ||
        is_before_street(range))
      return false;
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

  /// A demonym or an organisation, not the name of a place as well; but "in Kachin" is the land of that people.
  bool is_known_otherwise(TokenRange range) const {
    const int known = known_of_[range.begin];
    if (known < 0 || known_[static_cast<std::size_t>(known)].tokens.size() < range.size()) return false;
    if (is_region(range) && base_.is_cue("place_adposition", adposition_before(range))) return false;
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
    PlaceCandidate c;
    c.key = std::move(key);
    c.name = text::slice(document_.text, tree_.span(range));
    c.named = is_named_place(range);
    const std::string adposition = adposition_before(range);
    c.context.sure =
        c.named || base_.is_cue("place_adposition", adposition) || base_.is_cue("open_adposition", adposition);
    read_context(range, c.key, c.context);
    if (c.context.country.empty()) read_division_after(range, c.key, c.context);
    c.headline = document_.blocks[tree_.analysis().sentences[tokens_[range.begin].sentence.index].block].kind ==
                 text::BlockKind::headline;
    c.offset = offset_before(tree_, range, base_);
    c.part = part_before(range);
    if (c.offset) c.part = c.offset->words;
    c.tokens = range;
    c.span = tree_.span(range);
    out_.list.push_back(std::move(c));
  }

  /// What follows: "Idlib province", "Shebekino, Russia", "Shebekino in Belgorod region".
  void read_context(TokenRange range, const std::string& key, PlaceContext& context) const {
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
      if (m.of == Of::state && !is_list_of_states(key, base_.states()[m.index].iso2))
        context.country = base_.states()[m.index].iso2;
  }

  /// "China, Japan and Korea" is no China in Japan, though "Georgia, USA" is a division.
  bool is_list_of_states(const std::string& key, const std::string& country) const {
    bool state = false, division = false;
    for (const GazetteerPlace& p : gazetteer_.find(key)) {
      state = state || p.feature == "PCLI";
      division = division || (p.feature == "ADM1" && p.country == country);
    }
    return state && !division;
  }

  /// "Paris, Texas", "Paris, Ky.": a division after the comma that has a town of that name.
  void read_division_after(TokenRange range, const std::string& key, PlaceContext& context) const {
    const auto end = tree_.analysis().sentences[tokens_[range.begin].sentence.index].tokens.end;
    if (range.end + 1 >= end || tokens_[range.end].form != ",") return;
    const auto towns = gazetteer_.find(key);
    const auto take = [&](const std::string& country, const std::string& division) {
      for (const GazetteerPlace& town : towns) {
        if (!town.feature.starts_with("PPL") || town.country != country || town.admin1 != division) continue;
        context.country = country;
        context.admin1 = division;
        return true;
      }
      return false;
    };
    if (const TokenRange words = abbreviation_at(range.end + 1); !words.empty()) {
      const lexicon::DivisionAbbreviation& division = *abbreviated(words);
      if (take(division.country, division.division)) return;
    }
    constexpr std::uint32_t kLongestDivision = 3;  // words
    for (std::uint32_t last = range.end + 1; last < std::min(end, range.end + 1 + kLongestDivision); ++last) {
      const text::Span words{tokens_[range.end + 1].span.begin, tokens_[last].span.end};
      for (const GazetteerPlace& division : gazetteer_.find(lexicon::fold(text::slice(document_.text, words))))
        if (division.feature == "ADM1" && take(division.country, division.admin1)) return;
    }
  }

  const text::Document& document_;
  const text::Tree& tree_;
  const std::vector<text::Token>& tokens_;
  const lexicon::Gazetteer& gazetteer_;
  const lexicon::ActorBase& base_;
  std::vector<int> name_of_;   // token -> index of the model's name over it
  std::vector<int> known_of_;  // token -> index into known_
  std::vector<KnownName> known_;
  std::unordered_set<std::string> persons_words_, place_words_;
  PlaceCandidates out_;
};

}  // namespace

PlaceCandidates find_place_candidates(const text::Document& document, const text::Tree& tree,
                                      const lexicon::Gazetteer& gazetteer, const lexicon::ActorBase& base) {
  return PlaceFinder(document, tree, gazetteer, base).find();
}

}  // namespace truceline::annotate
