#include "truceline/extract/truce_triggers.h"

#include <algorithm>
#include <string_view>

namespace truceline::extract {

namespace {

using lexicon::TrucePattern;
using text::Upos;

/// Words that may stand between two words of a trigger: as a rule, of one without slots, and of one whose words stand
/// far apart.
constexpr std::uint32_t kGap = 6, kTightGap = 2, kLongGap = 12;

/// True where `form` is a regular form of `word`, for where the lemma fails us: "observed" of "observe". Asked of each
/// word behind each trigger's first, so what rules most out comes first.
bool inflects(std::string_view form, std::string_view word) {
  if (word.size() < 4 || form.size() <= word.size() || form.front() != word.front()) return false;
  const std::string_view stem = word.back() == 'e' ? word.substr(0, word.size() - 1) : word;
  if (!form.starts_with(stem) || word.find('-') != std::string_view::npos) return false;
  const std::string_view end = form.substr(stem.size());
  return end == "ed" || end == "ing" || end == "es" || (end == "s" && word.back() != 'e');
}

/// The hyphen of "a seven-day truce" joins, the dash of "a truce - the third" parts.
bool joins(const TruceTriggers& t, std::uint32_t u) {
  if (u == t.begin || u + 1 >= t.end) return false;
  const auto span = [&](std::uint32_t v) { return t.tree.token(t.units.units[v].head).span; };
  return span(u - 1).end == span(u).begin && span(u).end == span(u + 1).begin;
}

struct Finder {
  const TruceTriggers& triggers;
  const text::Tree& tree;
  const TruceUnits& units;
  const lexicon::TrucePatterns& patterns;
  std::uint32_t end;

  const text::Token& token(std::uint32_t u) const { return tree.token(units.units[u].head); }

  bool is(std::uint32_t u, const std::string& word) const {
    return units.units[u].lemma == word || units.units[u].lower == word || inflects(units.units[u].lower, word);
  }

  /// What no trigger reaches over: a dash or colon; "the strikes were a message that they should stop" is no "be to
  /// stop".
  bool parts(std::uint32_t u, const TrucePattern& p, std::size_t next) const {
    if (triggers.wall(u)) return true;
    // "the truce he declared at Christmas WOULD BE LEFT without an end date" is no "declare end"
    if (p.is("far") && (token(u).xpos == "MD" || token(u).xpos == "VBD")) return true;
    const bool be = p.trigger[0] == "be";
    if (next > 1) return be && p.trigger[1] == "to" && token(u).upos != Upos::ADV;
    // "the weapon was handed OVER" is no "be over"
    if (be && p.trigger[1] != "to") {
      const Upos upos = token(u).upos;
      return upos == Upos::VERB || upos == Upos::NOUN || upos == Upos::PROPN || upos == Upos::ADP || upos == Upos::PRON;
    }
    // "had logged six explosions THERE but WAS unable" is no "there be"
    if (p.trigger[0] == "there") return token(u).upos == Upos::CCONJ || token(u).upos == Upos::PUNCT;
    const bool no = p.trigger[1] == "no" || p.trigger[0] == "not" || p.trigger[0] == "never";
    return no && token(u).upos != Upos::ADV && token(u).upos != Upos::AUX;
  }

  /// "called FOR a halt" is no "call halt": a noun of the trigger behind a preposition that the trigger does not have.
  bool behind_preposition(std::uint32_t from, std::uint32_t u, const TrucePattern& p, std::size_t next) const {
    if (token(u).upos != Upos::NOUN || p.trigger.front() == "be" || p.is("far")) return false;
    if (!patterns.word("last_preposition", p.trigger[next - 1]).empty()) return false;
    for (std::uint32_t v = from; v < u; ++v)
      if (token(v).upos == Upos::ADP) return true;
    return false;
  }

  /// "was NO LONGER committed" is no "be no".
  bool no_longer(std::uint32_t u) const {
    return units.units[u].lower == "no" && u + 1 < end && !patterns.word("no_more", units.units[u + 1].lower).empty();
  }
};

}  // namespace

std::vector<std::string> trigger_keys(const TruceUnit& unit) {
  std::vector<std::string> keys{unit.lemma};
  const auto add = [&](std::string key) {
    if (!key.empty() && std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
  };
  add(unit.lower);
  for (const char* end : {"ed", "ing", "es"})
    if (unit.lower.size() > 5 && unit.lower.ends_with(end)) {
      const std::string stem = unit.lower.substr(0, unit.lower.size() - std::string_view(end).size());
      add(stem);
      add(stem + "e");
      if (stem.back() == 'i') add(stem.substr(0, stem.size() - 1) + "y");  // defied, lobbied
      if (stem.size() > 3 && stem.back() == stem[stem.size() - 2]) add(stem.substr(0, stem.size() - 1));  // shunned
    }
  return keys;
}

bool TruceTriggers::wall(std::uint32_t u) const {
  const std::string& w = units.units[u].lower;
  return w.size() == 1 && (w[0] == ';' || w[0] == ':' || (w[0] == '-' && !joins(*this, u)));
}

std::vector<std::uint32_t> TruceTriggers::at(std::uint32_t at, const TrucePattern& p) const {
  const Finder f{*this, tree, units, patterns, end};
  std::vector<std::uint32_t> found{at};
  // "declared its cessation of hostilities with the Liberation Army OVER"
  // "in the face of a breaching of" is no "in breach of"
  const bool phrase = !patterns.word("last_preposition", p.trigger.front()).empty();
  std::uint32_t gap = p.slots.empty() || phrase ? kTightGap : p.is("far") ? kLongGap : kGap;
  for (std::size_t i = 1; i < p.trigger.size(); ++i) {
    // "call for", "walk away from": the preposition that opens the truce's phrase stands next to its word.
    // Not of "turn the pause INTO a truce".
    if (i + 1 == p.trigger.size() && !patterns.word("last_preposition", p.trigger[i]).empty() && !p.is("far") &&
        patterns.word("remake", p.trigger.front()).empty())
      gap = kTightGap;
    // "a CEASEFIRE as long as TALKS go on" names no ceasefire talks
    if (p.slots.empty() && (p.kind == "noun" || p.kind == "breach_noun")) gap = 0;
    const std::uint32_t from = found.back() + 1, stop = std::min(end, from + gap + 1);
    std::uint32_t u = from;
    while (u < stop && !f.is(u, p.trigger[i]) && !f.parts(u, p, i)) ++u;
    if (u >= stop || !f.is(u, p.trigger[i]) || f.behind_preposition(from, u, p, i)) return {};
    if (i + 1 == p.trigger.size() && f.no_longer(u)) return {};
    found.push_back(u);
  }
  return found;
}

}  // namespace truceline::extract
