#include "truceline/annotate/counted.h"

#include <algorithm>
#include <cctype>

namespace truceline::annotate {

namespace {

using lexicon::Measures;
using text::Token;
using text::TokenId;
using text::TokenRange;
using text::Upos;

constexpr std::uint32_t kClause = 60;  // words that a clause is searched for, so that endless ones cost no more
constexpr std::uint32_t kReach = 9;    // words that a noun phrase or a verb may lie away

std::string lowered(const std::string& word) {
  std::string out = word;
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

/// "violations" without a tagger's help is "violation".
std::string singular(const std::string& lower) {
  if (lower.ends_with("ies")) return lower.substr(0, lower.size() - 3) + "y";
  if (lower.ends_with("ches") || lower.ends_with("shes") || lower.ends_with("sses"))
    return lower.substr(0, lower.size() - 2);
  return lower.ends_with("s") && !lower.ends_with("ss") ? lower.substr(0, lower.size() - 1) : lower;
}

class Reader {
 public:
  Reader(const text::Tree& tree, TokenRange number, const Measures& measures)
      : analysis_(tree.analysis()), tree_(tree), measures_(measures), number_(number) {
    const auto sentence = analysis_.tokens[number.begin].sentence;
    sentence_ = sentence.valid() && sentence.index < analysis_.sentences.size()
                    ? analysis_.sentences[sentence.index].tokens
                    : TokenRange{number.begin, number.end};
  }

  Counted read() {
    Counted out;
    noun_ = find_noun();
    before_of_ = noun_before_of();
    out.end = noun_ < sentence_.end ? noun_ + 1 : number_.end;
    if (noun_ < sentence_.end) out.unit = at(noun_).lower;
    for (auto i = number_.end; i < out.end; ++i) out.of_them |= at(i).lower == "them";
    if (const auto before = number_.begin; before > sentence_.begin) {
      out.part = !measures_.find("part", at(before - 1).lower).empty() ||
                 (before > sentence_.begin + 1 && !measures_.find("part", at(before - 2).lower).empty());
    }
    for (const auto step : {&Reader::state, &Reader::unit, &Reader::times, &Reader::deed, &Reader::verb,
                            &Reader::relative, &Reader::shared_state, &Reader::context, &Reader::weak})
      if (out.measure.empty()) (this->*step)(out);
    return out;
  }

 private:
  const Token& at(std::uint32_t i) const { return analysis_.tokens[i]; }
  std::string lemma(std::uint32_t i) const { return lowered(at(i).lemma); }

  bool skipped_in_phrase(std::uint32_t i) const {
    const Token& t = at(i);
    if (t.upos == Upos::ADJ || t.upos == Upos::PROPN || t.upos == Upos::DET || t.upos == Upos::NUM) return true;
    if (t.lower == "of" || t.lower == "more" || t.lower == "other" || t.form == "-") return true;
    if (t.form == "\"" || t.form == "'" || t.lower == "strong") return true;  // 10 suspected "rebels", 20,000-strong
    return t.xpos == "PRP$" || (t.upos == Upos::VERB && (t.xpos == "VBN" || t.xpos == "VBG") &&
                                (next_is_noun(i) || (i + 1 < sentence_.end && at(i + 1).form == "\"")));
  }

  /// A word that the tables know as counted, whatever the tagger took it for.
  bool counts(std::uint32_t i) const {
    const std::string one = singular(at(i).lower);
    return at(i).upos != Upos::PROPN && one.size() > 1 &&
           (!measures_.find("unit", one).empty() || !measures_.find("weak", one).empty());
  }

  bool is_percent(std::uint32_t i) const {
    const auto& units = measures_.find("unit", at(i).lower);
    return !units.empty() && units.front().name == "percent";
  }

  bool is_percent_of_two(std::uint32_t i) const {
    return !measures_.find("unit", at(i).lower + " " + singular(at(i + 1).lower)).empty();
  }

  /// "US" of "20,000 US-led troops" is no people of several.
  bool is_acronym(std::uint32_t i) const {
    const std::string& form = at(i).form;
    return form.size() < 2 || (form[1] >= 'A' && form[1] <= 'Z');
  }

  /// "three |Libyans|".
  bool is_plural_name(std::uint32_t i) const {
    return at(i).upos == Upos::PROPN && singular(at(i).lower) != at(i).lower && !is_acronym(i);
  }

  bool is_state(std::uint32_t i) const { return !measures_.find("state", at(i).lower).empty(); }

  bool next_is_noun(std::uint32_t i) const {
    return i + 1 < sentence_.end && (at(i + 1).upos == Upos::NOUN || at(i + 1).upos == Upos::PROPN);
  }

  /// The end of a compound: "calls" of "phone calls", "deaths" of "civilian deaths", but "men" of "men dead".
  std::uint32_t last_noun(std::uint32_t i) const {
    while (i + 1 < sentence_.end && at(i + 1).upos == Upos::NOUN &&
           (!is_state(i + 1) || singular(at(i + 1).lower) != at(i + 1).lower))
      ++i;
    return i;
  }

  /// The last noun of the phrase after the number: "phone calls" of "four phone calls"; the sentence's end where none
  /// is.
  std::uint32_t find_noun() const {
    for (std::uint32_t i = number_.end; i < sentence_.end && i - number_.end < kReach; ++i) {
      if (at(i).lower == "a" || at(i).lower == "an") return sentence_.end;  // "93,000 a week ago", "20 a day"
      const bool plural = singular(at(i).lower) != at(i).lower;
      if (is_state(i) && !plural && !next_is_noun(i)) return sentence_.end;
      const bool people = is_plural_name(i) && !next_is_noun(i);
      const bool noun = at(i).upos == Upos::NOUN || people || at(i).lower == "them";
      if (i == number_.end && is_percent(i))  // "100 percent evidence", "four percentage points"
        return i + 1 < sentence_.end && is_percent_of_two(i) ? i + 1 : i;
      if (i + 2 < sentence_.end && at(i + 1).form == "-" && at(i).form != "-") {
        i += 2;  // "two roof-mounted radar |masts|", "two cease-|fire violations|"
        if (at(i).upos == Upos::NOUN) return last_noun(i);
        continue;
      }
      if (!noun) {
        if (counts(i)) return last_noun(i);
        if (!skipped_in_phrase(i)) return sentence_.end;
        continue;
      }
      return last_noun(i);
    }
    return sentence_.end;
  }

  bool holds(const lexicon::Measure& measure, std::uint32_t from) const {
    if (measure.with.empty()) return true;
    for (std::uint32_t i = from; i < sentence_.end && i - from < kClause; ++i)
      if (std::find(measure.with.begin(), measure.with.end(), at(i).lower) != measure.with.end()) return true;
    return false;
  }

  /// By the lemma, and as written or with an e where the lemma is off ("fled", "violat").
  bool take_verb(std::string_view role, std::uint32_t verb, Counted& out) const {
    return take(role, lemma(verb), verb, out) || take(role, at(verb).lower, verb, out) ||
           take(role, lemma(verb) + "e", verb, out);
  }

  bool take(std::string_view role, const std::string& word, std::uint32_t from, Counted& out) const {
    for (const auto& measure : measures_.find(role, word)) {
      if (!holds(measure, from)) continue;
      out.measure = measure.name;
      out.role = role;
      return true;
    }
    return false;
  }

  /// "ten dead", "49 wounded", "20 civilians dead".
  void state(Counted& out) {
    const auto i = noun_ < sentence_.end ? noun_ + 1 : number_.end;
    if (noun_ < sentence_.end && take("state", at(noun_).lower, noun_, out)) return;
    for (std::uint32_t j = number_.end; j < std::min(i + 1, sentence_.end); ++j) {
      const bool adjective_before_noun =
          noun_ < sentence_.end && j < noun_ && at(j).upos != Upos::ADJ && at(j).xpos != "VBN";
      if (adjective_before_noun || !take("state", at(j).lower, j, out)) continue;
      if (out.unit.empty()) {
        out.unit = at(j).lower;
        out.end = j + 1;
      }
      return;
    }
  }

  void unit(Counted& out) {
    if (noun_ >= sentence_.end || at(noun_).lower == "times") return;
    if (noun_ >= number_.end + 1u && take("unit", at(noun_ - 1).lower + " " + singular(at(noun_).lower), noun_, out))
      return;  // "two mortar rounds", "12 per cent"
    if (take("unit", lemma(noun_), noun_, out) || take("unit", at(noun_).lower, noun_, out)) return;
    take("unit", singular(at(noun_).lower), noun_, out);
  }

  /// "broke the pact 71 times": the verb before, as far as it takes.
  void times(Counted& out) {
    if (noun_ >= sentence_.end || at(noun_).lower != "times") return;
    for (std::uint32_t i = number_.begin; i-- > sentence_.begin && number_.begin - i <= kClause;)
      if (at(i).upos == Upos::VERB && take_verb("times", i, out)) return;
    for (std::uint32_t i = number_.begin; i-- > sentence_.begin && number_.begin - i <= kClause;)
      if (take_verb("times", i, out)) return;
  }

  /// "killing" of "the killing of at least |12| soldiers": the noun before "of" and what bounds the number.
  std::uint32_t noun_before_of() const {
    constexpr std::uint32_t kBounds = 4;  // words
    for (std::uint32_t i = number_.begin; i > sentence_.begin + 1 && number_.begin - i <= kBounds; --i)
      if (at(i - 1).lower == "of") return i - 2;
    return sentence_.end;
  }

  /// "the bodies of |16| men", "the arrest of |40|".
  void deed(Counted& out) {
    if (before_of_ < sentence_.end) take("deed", at(before_of_).lower, before_of_, out);
  }

  bool is_group() const {
    return noun_ == sentence_.end && before_of_ < sentence_.end && !measures_.find("group", lemma(before_of_)).empty();
  }

  std::uint32_t phrase_head() const { return noun_ < sentence_.end ? noun_ : is_group() ? before_of_ : number_.begin; }

  bool passive(std::uint32_t verb) const {
    if (tree_.child(TokenId{verb}, {"nsubj:pass", "aux:pass"}).valid()) return true;
    if (at(verb).xpos == "VBG") return false;  // "is searching"
    for (std::uint32_t i = verb; i-- > sentence_.begin && verb - i <= 4;)
      if (at(i).upos == Upos::AUX && lemma(i) == "be") return true;
    return false;
  }

  /// The verb over the phrase by the tree; what it does to the phrase decides between its two roles.
  bool by_tree(Counted& out) const {
    TokenId t{phrase_head()};
    for (int step = 0; step < 4; ++step) {
      const TokenId head = tree_.head(t);
      if (!head.valid() || !sentence_.contains(head)) return false;
      if (at(head.index).upos == Upos::VERB || tree_.is(t, "nsubj") || tree_.is(t, "obj")) {
        const bool subject = tree_.is(t, "nsubj");
        const bool undergoes = tree_.is(t, "obj") || (subject && passive(head.index));
        if (undergoes && take_verb("patient", head.index, out)) return true;
        return subject && take_verb("agent", head.index, out);
      }
      t = head;
    }
    return false;
  }

  /// "three civilians, INCLUDING A CHILD, were wounded": where the clause goes on after what is set between commas.
  std::uint32_t past_insertion(std::uint32_t from) const {
    if (from + 1 >= sentence_.end || at(from).form != "," || measures_.find("part", at(from + 1).lower).empty())
      return from;
    for (std::uint32_t i = from + 1; i < sentence_.end && i - from <= kReach; ++i)
      if (at(i).form == ",") return i + 1;
    return from;
  }

  /// "53 fighters were killed": the first verb after the phrase. "killed some 4,000 villagers": the last before
  /// it.
  bool by_words(Counted& out) const {
    const auto from = noun_ < sentence_.end ? noun_ + 1 : number_.end;
    const auto start = past_insertion(from);
    for (std::uint32_t i = start; i < sentence_.end && i - start < 6; ++i) {
      if (at(i).upos == Upos::PUNCT || at(i).upos == Upos::SCONJ || at(i).upos == Upos::CCONJ) break;
      if (at(i).upos != Upos::VERB && at(i).upos != Upos::ADJ) continue;
      const bool participle = at(i).xpos == "VBN" || passive(i);
      if (participle && take_verb("patient", i, out)) return true;
      if (take_verb("agent", i, out)) return true;
      if (at(i).upos == Upos::VERB) break;
    }
    for (std::uint32_t i = number_.begin; i-- > sentence_.begin && number_.begin - i <= 6;) {
      if (at(i).upos == Upos::PUNCT || at(i).upos == Upos::SCONJ) break;
      if (at(i).upos != Upos::VERB) continue;
      return !passive(i) && take_verb("patient", i, out);
    }
    return false;
  }

  bool is_idle() const { return noun_ < sentence_.end && !measures_.find("idle", singular(at(noun_).lower)).empty(); }

  /// "talks held by envoys of |the two countries|": of what is no news the tree alone may tell more.
  void verb(Counted& out) {
    const bool of_the_story = is_idle() && number_.begin > sentence_.begin && at(number_.begin - 1).lower == "the";
    if (!by_tree(out) && !of_the_story) by_words(out);
  }

  /// "dozens of boys who remain missing", "men who have gone missing", "gone missing" after the phrase.
  void relative(Counted& out) {
    const auto from = phrase_head() + 1;
    for (std::uint32_t i = from; i < sentence_.end && i - from < 6; ++i) {
      if (at(i).upos == Upos::PUNCT || at(i).upos == Upos::CCONJ) return;
      if (take("state", at(i).lower, i, out)) return;
    }
  }

  /// "left nine rebels and two soldiers |dead|": what is said of the last in a row became of all of them.
  void shared_state(Counted& out) {
    if (noun_ + 1 >= sentence_.end || at(noun_ + 1).lower != "and") return;
    for (std::uint32_t i = noun_ + 2; i < sentence_.end && i - noun_ < kReach; ++i) {
      if (at(i).upos == Upos::NOUN && !next_is_noun(i)) {
        const bool alone = i + 1 < sentence_.end && is_state(i + 1) && !next_is_noun(i + 1);
        if (alone && at(i + 1).upos == Upos::ADJ) take("state", at(i + 1).lower, i + 1, out);
        return;
      }
      if (at(i).upos != Upos::NOUN && !skipped_in_phrase(i)) return;
    }
  }

  /// "put the dead at 12", "a toll of 19": a number without a noun, or with none that tells.
  void context(Counted& out) {
    if (noun_ < sentence_.end) return;
    for (std::uint32_t i = number_.begin; i-- > sentence_.begin && number_.begin - i <= 8;) {
      // "killed hundreds and pushed millions": those that another verb is about.
      if (at(i).upos == Upos::PUNCT || at(i).upos == Upos::CCONJ) return;
      if (!take("context", at(i).lower, i, out)) continue;
      if (out.measure == "other") of_named_before(i, out);
      return;
    }
  }

  /// "those still missing, whose number he put at |13,000|".
  void of_named_before(std::uint32_t number_word, Counted& out) const {
    constexpr std::uint32_t kAside = 4;
    for (std::uint32_t i = number_word; i-- > sentence_.begin && number_word - i <= kAside;)
      if (take("state", at(i).lower, i, out)) return;
  }

  void weak(Counted& out) {
    if (is_group() && take("group", lemma(before_of_), before_of_, out)) out.unit = at(before_of_).lower;
    if (noun_ >= sentence_.end) return;
    if (at(noun_ - 1).lower.ends_with("strong") && take("group", lemma(noun_), noun_, out))
      return;  // "a 5,000-strong army"
    // "a force of |2,500| men"
    if (before_of_ < sentence_.end && take("group", lemma(before_of_), before_of_, out)) return;
    if (take("weak", lemma(noun_), noun_, out) || take("weak", at(noun_).lower, noun_, out)) return;
    if (!take("weak", singular(at(noun_).lower), noun_, out) && is_plural_name(noun_)) {
      out.measure = "people";
      out.role = "weak";
    }
    out.idle = is_idle() && (out.measure.empty() || is_plural_name(noun_));  // "the two Koreas"
  }

  const text::Analysis& analysis_;
  const text::Tree& tree_;
  const Measures& measures_;
  TokenRange number_, sentence_;
  std::uint32_t noun_ = 0;       // that is counted; the sentence's end where none is
  std::uint32_t before_of_ = 0;  // likewise
};

}  // namespace

Counted counted_by(const text::Tree& tree, TokenRange number, const Measures& measures) {
  return Reader(tree, number, measures).read();
}

}  // namespace truceline::annotate
