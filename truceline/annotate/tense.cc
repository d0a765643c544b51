#include "truceline/annotate/tense.h"

#include <algorithm>

namespace truceline::annotate {

namespace {

using text::Analysis;
using text::Token;
using text::TokenId;
using text::Upos;

bool is_verb(const Token& t) { return t.upos == Upos::VERB || (t.upos == Upos::AUX && t.deprel == "root"); }

/// "will not be in FORCE from Wednesday": a noun or adjective with a copula before it.
bool is_predicate(const Analysis& analysis, std::uint32_t t, text::TokenRange range) {
  for (std::uint32_t i = t; i-- > range.begin && t - i <= 6;) {
    const Token& before = analysis.tokens[i];
    if (before.deprel == "cop" && before.head.valid() && before.head.index == t) return true;
  }
  return false;
}

/// Looks at one sentence: its tokens and their words.
class Clause {
 public:
  Clause(const Analysis& analysis, const lexicon::TimeWords& words, text::TokenRange range)
      : analysis_(analysis), words_(words), range_(range) {}

  const Token& at(std::uint32_t i) const { return analysis_.tokens[i]; }

  /// The words that help the verb `v`: auxiliaries and "to", just before it.
  Tense of(std::uint32_t v, int depth = 0) const {
    bool had = false, was = false, is = false;
    for (std::uint32_t i = v; i-- > range_.begin && v - i <= 6;) {
      const Token& t = at(i);
      if (t.upos == Upos::VERB || t.upos == Upos::PUNCT || (t.upos == Upos::SCONJ && i + 1 != v)) break;
      if (t.xpos == "TO" || (t.lower == "to" && t.upos == Upos::PART)) return infinitive(i, depth);
      if (t.upos == Upos::AUX && words_.value("modal", t.lower) == "future") return Tense::future;
      if (t.upos != Upos::AUX) continue;
      const bool past =
          t.xpos == "VBD" || t.lower == "was" || t.lower == "were" || t.lower == "had" || t.lower == "did";
      had |= past || t.lemma == "have";
      was |= past;
      is |= t.xpos == "VBZ" || t.xpos == "VBP";
    }
    return finite(v, had || was, is, depth);
  }

 private:
  /// "could be saved if the guns WERE PULLED back by Wednesday": what is to come, in the past tense.
  bool is_condition(std::uint32_t v, int depth) const {
    const Token& t = at(v);
    if (depth >= 3 || t.deprel != "advcl" || !t.head.valid() || !range_.contains(t.head)) return false;
    for (std::uint32_t i = v; i-- > range_.begin && v - i <= 20;)
      if (at(i).head == TokenId{v} && (at(i).deprel == "mark" || at(i).deprel == "advmod") &&
          !words_.value("condition", at(i).lower).empty())
        return of(t.head.index, depth + 1) == Tense::future;
    return false;
  }

  /// "closing IS EXPECTED in December", "IS DUE on Friday".
  bool is_outlook(const Token& t) const {
    return (t.xpos == "VBN" || t.upos == Upos::ADJ) &&
           (words_.value("infinitive", t.lower) == "future" || words_.value("infinitive", t.lemma) == "future");
  }

  Tense finite(std::uint32_t v, bool past_helper, bool present_helper, int depth) const {
    const Token& t = at(v);
    if (is_condition(v, depth) || (present_helper && is_outlook(t))) return Tense::future;
    if (past_helper || t.xpos == "VBD") return Tense::past;
    // "the truce |expires| on Friday": no news story tells what is over in the present tense.
    if (!present_helper && (t.xpos == "VBZ" || t.xpos == "VBP") && !words_.value("scheduled", t.lemma).empty())
      return Tense::future;
    if (present_helper || t.xpos == "VBZ" || t.xpos == "VBP") return Tense::present;
    if (t.xpos == "VBN") return Tense::past;
    if (t.xpos == "VBG" && depth < 3 && t.head.valid() && t.head.index != v && range_.contains(t.head) &&
        is_verb(analysis_[t.head]))
      return of(t.head.index, depth + 1);
    return t.xpos == "VB" ? Tense::future : Tense::unknown;
  }

  /// "to" at `to`: what the word before says of it. "due to" is future, "failed to" as "failed" is; else the future.
  Tense infinitive(std::uint32_t to, int depth) const {
    for (std::uint32_t i = to; i-- > range_.begin && to - i <= 4;) {
      for (const auto& word : {at(i).lower, at(i).lemma}) {
        const auto says = words_.value("infinitive", word);
        if (says == "future") return Tense::future;
        if (says == "past") return depth < 3 ? of(i, depth + 1) : Tense::past;
      }
      if (at(i).upos == Upos::VERB) break;
    }
    return Tense::future;
  }

  const Analysis& analysis_;
  const lexicon::TimeWords& words_;
  text::TokenRange range_;
};

/// The verb that governs token `t` by the tree; `end` where the climb leads to none.
std::uint32_t governing_verb(const Analysis& analysis, std::uint32_t t, text::TokenRange range) {
  for (int step = 0; step < 12; ++step) {
    if (step > 0 && (is_verb(analysis.tokens[t]) || is_predicate(analysis, t, range))) return t;
    const TokenId head = analysis.tokens[t].head;
    if (!head.valid() || head.index == t || !range.contains(head)) break;
    t = head.index;
  }
  return is_verb(analysis.tokens[t]) ? t : range.end;
}

std::uint32_t nearest_verb(const Analysis& analysis, std::uint32_t first, std::uint32_t last, text::TokenRange range) {
  for (std::uint32_t i = first; i-- > range.begin && first - i <= 20;)
    if (is_verb(analysis.tokens[i])) return i;
  for (std::uint32_t i = last; i < range.end && i - last <= 20; ++i)
    if (is_verb(analysis.tokens[i])) return i;
  return range.end;
}

/// "due to end |Tuesday": words just before say future whatever the parse makes of them.
bool promised_before(const Analysis& analysis, const lexicon::TimeWords& words, std::uint32_t at,
                     text::TokenRange range) {
  for (std::uint32_t i = at; i-- > range.begin + 1 && at - i <= 6;) {
    const Token& t = analysis.tokens[i];
    if (t.upos == Upos::PUNCT || t.xpos == "VBD") return false;
    if (t.lower == "to" && words.value("infinitive", analysis.tokens[i - 1].lower) == "future") return true;
  }
  return false;
}

/// "spoke before the vote |Thursday": the day is that of what is still to come, whatever the verb says.
bool ahead_of_event(const Analysis& analysis, const lexicon::TimeWords& words, std::uint32_t at,
                    text::TokenRange range) {
  for (std::uint32_t i = at; i-- > range.begin + 1 && at - i <= 5;) {
    const Token& t = analysis.tokens[i];
    if (t.lower == "of" && words.value("preposition", analysis.tokens[i - 1].lower + " of") == "future") return true;
    if (t.upos != Upos::NOUN && t.upos != Upos::DET && t.upos != Upos::ADJ && t.upos != Upos::PROPN) return false;
  }
  return false;
}

/// The sentence of an expression of time, and its first token and the one after its last.
struct Standing {
  text::TokenRange sentence;
  std::uint32_t begin = 0, end = 0;
};

Standing place_of(text::Span span, const Analysis& analysis) {
  const auto first = token_at(span.begin, analysis);
  if (first >= analysis.tokens.size()) return {};
  const auto sentence = analysis.tokens[first].sentence;
  if (!sentence.valid() || sentence.index >= analysis.sentences.size()) return {};
  const auto range = analysis.sentences[sentence.index].tokens;
  return {range, static_cast<std::uint32_t>(first),
          std::min(static_cast<std::uint32_t>(token_at(span.end - 1, analysis)) + 1, range.end)};
}

/// The verb of its clause; the sentence's end where there is none.
std::uint32_t verb_of(const Standing& at, const Analysis& analysis) {
  const auto verb = governing_verb(analysis, at.end > at.begin ? at.end - 1 : at.begin, at.sentence);
  return verb == at.sentence.end ? nearest_verb(analysis, at.begin, at.end, at.sentence) : verb;
}

}  // namespace

std::size_t token_at(std::uint32_t byte, const Analysis& analysis) {
  const auto& tokens = analysis.tokens;
  return static_cast<std::size_t>(
      std::partition_point(tokens.begin(), tokens.end(), [&](const Token& t) { return t.span.end <= byte; }) -
      tokens.begin());
}

Tense tense_at(text::Span span, const Analysis& analysis, const lexicon::TimeWords& words) {
  const auto place = place_of(span, analysis);
  if (place.sentence.empty()) return Tense::unknown;
  const auto range = place.sentence;
  if (promised_before(analysis, words, place.begin, range) || ahead_of_event(analysis, words, place.begin, range))
    return Tense::future;
  const auto verb = verb_of(place, analysis);
  return verb == range.end ? Tense::unknown : Clause(analysis, words, range).of(verb);
}

bool is_future_of_past(text::Span span, const Analysis& analysis, const lexicon::TimeWords& words) {
  const auto place = place_of(span, analysis);
  const auto verb = place.sentence.empty() ? place.sentence.end : verb_of(place, analysis);
  if (verb == place.sentence.end) return false;
  const auto is_past = [&](const Token& t) { return t.xpos == "VBD" || t.xpos == "VBN"; };
  for (std::uint32_t i = verb; i-- > place.sentence.begin && verb - i <= 6;) {
    const Token& t = analysis.tokens[i];
    if (t.upos == Upos::VERB && i + 1 == verb && analysis.tokens[verb].xpos == "VBG") continue;  // "to stop shooting"
    if (t.upos == Upos::VERB || t.upos == Upos::PUNCT) return false;
    if (words.value("modal", t.lower) == "future") return !words.value("modal_of_past", t.lower).empty();
    if (t.lower != "to" || t.upos != Upos::PART || i == place.sentence.begin) continue;
    const Token& before = analysis.tokens[i - 1];
    if (before.upos == Upos::AUX || before.upos == Upos::VERB) return is_past(before);
    const auto above = governing_verb(analysis, i + 1, place.sentence);
    return above != place.sentence.end && above != i + 1 && is_past(analysis.tokens[above]);
  }
  return false;
}

}  // namespace truceline::annotate
