#pragma once

#include <cstddef>
#include <vector>

#include "truceline/annotate/tokenise.h"
#include "truceline/lexicon/model.h"

namespace truceline::annotate {

/// No sentence is longer: one that is (a list, a table, hostile input) is cut at a sign or, failing that, anywhere.
inline constexpr std::size_t kLongestSentence = 200;

/// Where sentences end among the pieces of one block: indices one past the last piece of each, rising, the last one
/// pieces.size(). A small trained network decides (models/borders.tlm), so an end needs no full stop; a sentence never
/// begins with a closing sign or a clitic. Linear in the pieces.
/// Examples (| is a border):
///   Gen. Haddad left the U.N. office at 5 p.m. Monday. | "We go." | He left the U.S. | The talks ended ...
///   "Is it over?" Haddad asked.
/// A list of topics is cut into its items: see listed_items.h.
std::vector<std::size_t> sentence_ends(const std::vector<Piece>& pieces, const lexicon::Model& model);

}  // namespace truceline::annotate
