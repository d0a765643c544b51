#include "truceline/extract/truce_units.h"

#include "truceline/base/ascii.h"

namespace truceline::extract {

namespace {

bool touching(const text::Token& a, const text::Token& b) { return a.span.end == b.span.begin; }

}  // namespace

TruceUnits truce_units(const text::Tree& tree, const lexicon::TrucePatterns& patterns) {
  const auto& tokens = tree.analysis().tokens;
  TruceUnits out;
  out.by_token.resize(tokens.size());
  for (std::uint32_t i = 0; i < tokens.size();) {
    const auto form = patterns.forms.find(tokens[i].lower);
    TruceUnit unit{form != patterns.forms.end() ? form->second : base::ascii_lower(tokens[i].lemma),
                   tokens[i].lower,
                   i,
                   i,
                   text::TokenId{i},
                   tokens[i].sentence};
    if (i + 2 < tokens.size() && tokens[i + 1].form == "-" && touching(tokens[i], tokens[i + 1]) &&
        touching(tokens[i + 1], tokens[i + 2])) {
      const std::string joined = tokens[i].lower + "-" + base::ascii_lower(tokens[i + 2].lemma);
      if (patterns.hyphenated.contains(joined)) {
        unit.lemma = unit.lower = joined;
        unit.last = i + 2;
        for (std::uint32_t t = i; t <= unit.last; ++t)
          if (tree.depth(text::TokenId{t}) < tree.depth(unit.head)) unit.head = text::TokenId{t};
      }
    }
    for (std::uint32_t t = unit.first; t <= unit.last; ++t)
      out.by_token[t] = static_cast<std::uint32_t>(out.units.size());
    i = unit.last + 1;
    out.units.push_back(std::move(unit));
  }
  return out;
}

bool stands_at(const TruceUnits& units, std::uint32_t at, const lexicon::TruceNoun& noun) {
  if (at + noun.lemmas.size() > units.units.size()) return false;
  for (std::size_t i = 0; i < noun.lemmas.size(); ++i) {
    const TruceUnit& unit = units.units[at + i];
    if (unit.sentence != units.units[at].sentence) return false;
    if (unit.lemma != noun.lemmas[i] && unit.lower != noun.lemmas[i]) return false;
  }
  return true;
}

}  // namespace truceline::extract
