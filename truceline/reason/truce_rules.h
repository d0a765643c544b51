#pragma once

#include <vector>

#include "truceline/lexicon/contradiction_words.h"
#include "truceline/reason/truce_claims.h"

namespace truceline::reason {

/// Two claims that cannot both be so, or that their holders dispute, by their places in the list that was compared.
struct ClaimPair {
  std::size_t a = 0, b = 0;  // `a` is the earlier one: by story, then by place in it
  std::string kind, rule;    // "state_clash", "R3"
  bool same_speaker = false;
  double confidence = 0;
  std::string explanation;  // one sentence that a reader can check, with both quotations
};

/// What rules R1, R3 to R5 and R7 to R12 of docs/truce.md find among `claims`, of one story or of many. A pure function
/// of the list: nothing else is read. Only claims of one truce are compared, all with all, so a caller with very many
/// cuts them by time. Of several pairs by which the same two sides clash in the same way the plainest is given.
///
/// Guards: what is planned, possible, asked for or only taken for granted clashes with nothing; what was said before
/// the day from which another says otherwise has changed since, which is no clash; one place of a truce is not another;
/// a state, its army and its ministers are one side.
std::vector<ClaimPair> compare_truce_claims(std::vector<TruceClaim> claims, const lexicon::ContradictionWords& words);

// The rules one by one, as compare_truce_claims runs them.

/// R1: somebody denies having said what another text, or the story itself, reports of him; and R9, its degree.
void denied_attributions(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found);
/// R3, R4, R5, R11: states that cannot both be, by the pairs of knowledge/truces/clashes.tsv.
void state_clashes(const std::vector<TruceClaim>& claims, const lexicon::ContradictionWords& words,
                   std::vector<ClaimPair>& found);
/// R5 and R2: "we keep to it" against a breach laid to the same side.
void conduct_clashes(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found);
/// R7: one halt, two hands.
void hand_clashes(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found);
/// R8: two terms, or two days on which it begins or runs out.
void time_clashes(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found);
/// R9 and R10: all of it or part of it; a truce or only a pause.
void wording_clashes(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found);
/// R12: the same holder later says otherwise.
void reversals(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found);

}  // namespace truceline::reason
