#pragma once

#include <vector>

#include "truceline/extract/truce_mentions.h"
#include "truceline/record/layers.h"

namespace truceline::extract {

/// One pattern of states.tsv found in a sentence, its slots filled.
struct TruceMatch {
  const lexicon::TrucePattern* pattern = nullptr;
  std::vector<std::uint32_t> units;  // of the trigger, in order
  text::TokenId top;                 // the trigger's word nearest to the root
  int mention = -1;                  // in SentenceMentions, where a slot holds a truce
  std::vector<text::TokenId> fillers;
  std::vector<text::TokenId> subjects, objects;  // of the trigger, whatever the pattern asked for
};

/// True where the trigger is a noun: "the collapse of the truce", "truce violations".
inline bool is_noun_pattern(const TruceMatch& match) {
  const std::string& kind = match.pattern->kind;
  return kind == "noun" || kind == "noun_accuse" || kind == "breach_noun";
}

/// Every pattern that fits in `sentence`; of triggers over the same words only the longest.
std::vector<TruceMatch> find_truce_matches(const text::Tree& tree, const TruceUnits& units, text::SentenceId sentence,
                                           const SentenceMentions& mentions, const std::vector<std::uint16_t>& fills,
                                           const record::Actors& actors, const record::Places& places,
                                           const lexicon::TrucePatterns& patterns, bool in_context);

/// Subjects of the predicate `t`: its own, its agent in a passive, and those it shares with a verb above it ("due to
/// expire", "began and held", "a truce that held"). Objects likewise.
std::vector<text::TokenId> truce_subjects(const text::Tree& tree, text::TokenId t);
std::vector<text::TokenId> truce_objects(const text::Tree& tree, text::TokenId t);

}  // namespace truceline::extract
