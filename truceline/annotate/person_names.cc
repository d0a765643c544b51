#include "truceline/annotate/person_names.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>

#include "truceline/annotate/name_reading.h"
#include "truceline/annotate/title_phrase.h"
#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

using text::TokenId;
using text::TokenRange;
using text::Upos;

class PersonFinder {
 public:
  PersonFinder(const text::Tree& tree, const std::vector<KnownName>& known, const record::Places& places,
               const lexicon::ActorBase& base)
      : tree_(tree),
        tokens_(tree.analysis().tokens),
        known_(known),
        places_(places),
        base_(base),
        taken_(tokens_.size(), 0),
        other_(tokens_.size(), 0),
        title_end_(tokens_.size(), 0) {}

  std::vector<PersonName> find() {
    mark_others();
    for (const text::Name& name : tree_.analysis().names)
      if (name.type == text::NameType::person && name.tokens.size() > 1)
        if (const TokenRange whole = trimmed(name.tokens); whole.size() > 1)
          surnames_.insert(tokens_[whole.end - 1].lower);
    for (const text::Name& name : tree_.analysis().names)
      if (name.type == text::NameType::person) take(known_whole(trimmed(name.tokens)), false);
    for (const KnownName& name : known_)
      if (is_person(name)) take(name.tokens, false);
    for (std::uint32_t i = 0; i < tokens_.size();) {
      const TokenRange run = run_at(i);
      if (run.empty()) {
        ++i;
        continue;
      }
      if (is_shown_person(run))
        take(run, false);
      else if (run.size() == 1 && !is_portfolio(i))
        take(run, true);
      i = run.end;
    }
    std::sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.tokens < b.tokens; });
    return found_;
  }

 private:
  bool is_person(const KnownName& name) const {
    return std::any_of(name.matches.begin(), name.matches.end(), [&](const auto& m) {
      return m.of == lexicon::NameMatch::Of::actor && base_.actors()[m.index].kind == "person";
    });
  }

  /// Tokens of places, and of names that the base knows as something else than a person.
  void mark_others() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) other_[i] = places_.by_token[i].valid();
    for (std::size_t i = 0; i < tokens_.size(); ++i)
      if (other_[i] && (i == 0 || !other_[i - 1]) && (i + 1 == tokens_.size() || !other_[i + 1]))
        place_words_.insert(tokens_[i].lower);
    for (const KnownName& name : known_)
      if (!is_person(name) && !is_first_name(name))
        std::fill(other_.begin() + name.tokens.begin, other_.begin() + name.tokens.end, 1);
    for (const text::Name& name : tree_.analysis().names)
      if (name.type == text::NameType::organisation) mark_complement(name.tokens);
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) mark_agent(i);
  }

  /// "Commission of | Jurists", "Front for | Change": what a body's name has behind its noun is nobody's name.
  void mark_complement(TokenRange body) {
    bool behind = false;
    for (std::uint32_t t = body.begin; t < std::min<std::size_t>(body.end, tokens_.size()); ++t) {
      if (behind) other_[t] = 1;
      behind = behind || tokens_[t].upos == Upos::ADP;
    }
  }

  /// "President | Rada | Holm": what is a body's name elsewhere, and here the first word of a person's.
  bool is_first_name(const KnownName& name) const {
    const auto is_body = [](const auto& m) { return m.of == lexicon::NameMatch::Of::actor && !m.exact; };
    if (name.tokens.size() != 1 || !std::all_of(name.matches.begin(), name.matches.end(), is_body)) return false;
    const auto& names = tree_.analysis().names;  // in order, not overlapping
    const auto it = std::lower_bound(names.begin(), names.end(), name.tokens.end,
                                     [](const text::Name& n, auto end) { return n.tokens.end < end; });
    return it != names.end() && it->type == text::NameType::person && it->tokens.begin == name.tokens.begin &&
           it->tokens.size() > 1;
  }

  /// "Chief of the General Staff", "Defence Ministry": titles of several words are no names.
  void mark_agent(std::uint32_t i) {
    const auto& sentence = tree_.analysis().sentences[tokens_[i].sentence.index];
    std::string key = lexicon::fold(tokens_[i].form);
    std::uint32_t end = base_.agent(key) ? i + 1 : i;
    for (std::uint32_t t = i + 1; t < sentence.tokens.end && t < i + 6 && base_.agent_continues(key); ++t) {
      key += " " + lexicon::fold(tokens_[t].form);
      if (!base_.agent(key)) continue;
      end = t + 1;
      std::fill(other_.begin() + i, other_.begin() + end, 1);
    }
    if (end > i) title_end_[end - 1] = title_end_[end - 1] || is_singular_title(i, end);
  }

  bool is_singular_title(std::uint32_t begin, std::uint32_t end) const {
    std::string key;
    for (std::uint32_t t = begin; t < end; ++t) key += (t > begin ? " " : "") + lexicon::fold(tokens_[t].form);
    const lexicon::Agent* agent = base_.agent(key);
    return agent && agent->title && !agent->plural;
  }

  bool is_title(std::uint32_t t) const { return base_.agent(lexicon::fold(tokens_[t].form)) != nullptr; }

  /// Without the titles and nations that the model took for the name's first words: "President Putin".
  TokenRange trimmed(TokenRange range) const {
    range.end = std::min<std::uint32_t>(range.end, static_cast<std::uint32_t>(tokens_.size()));
    for (std::uint32_t t = range.begin + 1; t < range.end; ++t)  // "Mehmet Oz | — Ivy League graduate"
      if (tokens_[t].upos == Upos::PUNCT && is_dash(tokens_[t].form)) range.end = t;
    while (range.size() > 1 && (other_[range.begin] || is_title(range.begin) || is_no_name_word(range.begin)))
      ++range.begin;
    while (range.size() > 1 && (tokens_[range.end - 1].lower == "'s" || tokens_[range.end - 1].upos == Upos::PUNCT))
      --range.end;
    if (range.size() == 1 && (other_[range.begin] || tokens_[range.begin].upos == Upos::PRON ||
                              base_.is_cue("not_place", tokens_[range.begin].lower) ||
                              (is_no_name(tokens_[range.begin]) && !surnames_.contains(tokens_[range.begin].lower))))
      return {};
    while (range.end < tokens_.size() && is_name_word(range.end) && tree_.is(TokenId{range.end}, "flat") &&
           range.contains(tree_.head(TokenId{range.end})))
      ++range.end;
    // "Coronel|-|Ferrer": the rest of a name written in one piece.
    while (range.end + 1 < tokens_.size() && tokens_[range.end].form == "-" && is_capitalised(tokens_[range.end + 1]) &&
           tokens_[range.end - 1].span.end == tokens_[range.end].span.begin &&
           tokens_[range.end].span.end == tokens_[range.end + 1].span.begin)
      range.end += 2;
    return range;
  }

  /// "Aidarous | al-Zubaidi", where the model found half of a name that the base has whole.
  TokenRange known_whole(TokenRange part) const {
    if (part.empty()) return part;
    const auto it = std::upper_bound(known_.begin(), known_.end(), part.begin,
                                     [](std::uint32_t t, const KnownName& n) { return t < n.tokens.begin; });
    if (it == known_.begin()) return part;
    const KnownName& name = *(it - 1);
    return name.tokens.end >= part.end && is_person(name) ? name.tokens : part;
  }

  static bool is_dash(std::string_view form) { return form == "--" || form == "—" || form == "–" || form == "―"; }

  /// "bombing | Khost", where the model took the verb for a first name; "al-" and "de" may begin one.
  bool is_no_name_word(std::uint32_t t) const {
    return !is_capitalised(tokens_[t]) && !is_particle(t) && tokens_[t].upos != Upos::PROPN;
  }

  /// "NRK" is a body's, and "Personnel" a noun that opens a sentence.
  static bool is_no_name(const text::Token& token) {
    const bool capitals = token.form.size() > 1 && std::all_of(token.form.begin(), token.form.end(),
                                                               [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals || (token.upos == Upos::NOUN && token.lemma == token.lower);
  }

  void take(TokenRange range, bool weak) {
    if (range.empty() || is_place_elsewhere(range)) return;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (taken_[t]) return;
    std::fill(taken_.begin() + range.begin, taken_.begin() + range.end, 1);
    found_.push_back({range, weak});
  }

  /// "residents of Marib", where the story has "in Marib" as well: a place's name once is one everywhere.
  /// But "Scott" after "Bobby Scott" is he, whatever town is called so.
  bool is_place_elsewhere(TokenRange range) const {
    if (range.size() != 1 || follows_title(range) || surnames_.contains(tokens_[range.begin].lower)) return false;
    return place_words_.contains(tokens_[range.begin].lower) || is_lived_in(range.begin);
  }

  /// "residents of Walikale", a town that no gazetteer has.
  bool is_lived_in(std::uint32_t t) const {
    return t >= 2 && tokens_[t - 1].lower == "of" && base_.is_cue("dweller", tokens_[t - 2].lemma);
  }

  bool is_name_word(std::uint32_t t) const {
    const text::Token& token = tokens_[t];
    return is_capitalised(token) && !taken_[t] && !other_[t] && token.form.size() > 1 && !is_title(t) &&
           (token.upos == Upos::PROPN || token.upos == Upos::NOUN || token.upos == Upos::X ||
            (token.upos == Upos::ADJ && is_after_title(tree_, base_, t))) &&  // "the spokesman, Innocent B."
           !base_.is_cue("not_place", token.lower) &&
           !base_.is_cue("organisation_word", token.lower) && !base_.is_cue("not_actor_word", token.lower) &&
           !base_.is_cue("division", token.lower);
  }

  /// Small words inside names: "Abdul Malik al-Houthi", "Staffan de Mistura"; the hyphen of "Coronel-Ferrer".
  bool is_particle(std::uint32_t t) const {
    static constexpr std::string_view kParticles[] = {"al",  "el",   "bin", "ben", "ibn", "de", "van",
                                                      "der", "von",  "da",  "dos", "du",  "la", "le",
                                                      "ag",  "ould", "abu", "di",  "-",   "ud"};
    return std::find(std::begin(kParticles), std::end(kParticles), tokens_[t].lower) != std::end(kParticles);
  }

  TokenRange run_at(std::uint32_t i) const {
    if (!is_name_word(i)) return {};
    const auto& sentence = tree_.analysis().sentences[tokens_[i].sentence.index];
    std::uint32_t end = i + 1;
    for (std::uint32_t t = end; t < sentence.tokens.end; ++t) {
      if (is_name_word(t))
        end = t + 1;
      else if (!is_particle(t))
        break;
    }
    if (tokens_[i].upos != Upos::PROPN && end == i + 1) return {};  // a sentence's first word
    return {i, end};
  }

  /// "the | Transport | Minister": what an office is for bears no name.
  bool is_portfolio(std::uint32_t t) const {
    const TokenId office = tree_.head(TokenId{t});
    return tree_.is(TokenId{t}, "compound") && office.index > t && title_end_[office.index];
  }

  bool is_shown_person(TokenRange run) const {
    if (run.size() < 2) return follows_title(run);
    if (follows_title(run) || is_apposed(run) || base_.given_name_sex(lexicon::fold(tokens_[run.begin].form)) != ' ')
      return true;
    const TokenId head = head_of(tree_, run);
    return tree_.is(head, "nsubj") && tree_.head(head).valid() &&
           base_.is_cue("speech_verb", tree_.token(tree_.head(head)).lemma);
  }

  /// "Its spokesman, X Y," and "X Y, a colonel" and "X Y, who ...".
  bool is_apposed(TokenRange run) const {
    const auto& sentence = tree_.analysis().sentences[tokens_[run.begin].sentence.index].tokens;
    if (run.begin >= sentence.begin + 2 && tokens_[run.begin - 1].form == "," && title_end_[run.begin - 2]) return true;
    if (is_after_title(tree_, base_, run.begin) && (run.end >= sentence.end || tokens_[run.end].form == ","))
      return true;
    if (run.end + 1 >= sentence.end || tokens_[run.end].form != ",") return false;
    if (tokens_[run.end + 1].lower == "who") return true;
    for (std::uint32_t t = run.end + 1; t < sentence.end && t < run.end + 7 && tokens_[t].form != ","; ++t) {
      if (tokens_[t].upos == Upos::VERB || tokens_[t].upos == Upos::AUX) return false;
      if (title_end_[t]) return true;
    }
    return false;
  }

  bool follows_title(TokenRange run) const {
    if (run.begin == 0) return false;
    return tokens_[run.begin - 1].sentence == tokens_[run.begin].sentence && title_end_[run.begin - 1];
  }

  const text::Tree& tree_;
  const std::vector<text::Token>& tokens_;
  const std::vector<KnownName>& known_;
  const record::Places& places_;
  const lexicon::ActorBase& base_;
  std::vector<char> taken_, other_, title_end_;
  std::unordered_set<std::string> place_words_, surnames_;
  std::vector<PersonName> found_;
};

}  // namespace

std::vector<PersonName> person_names(const text::Tree& tree, const std::vector<KnownName>& known,
                                     const record::Places& places, const lexicon::ActorBase& base) {
  return PersonFinder(tree, known, places, base).find();
}

}  // namespace truceline::annotate
