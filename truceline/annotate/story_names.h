#pragma once

#include <string_view>
#include <vector>

#include "truceline/annotate/run_network.h"
#include "truceline/lexicon/model.h"

namespace truceline::annotate {

/// Decides the names of one text from what the network gives each word (`name_scores`), and writes them to `name`.
/// Names that the tables know are raised (name_hints.h), those that are not written as one are lowered (name_doubts.h);
/// then the places of one word agree on its kind, those that are sure counting most: where "Mr Karam said" is clear,
/// "outside Karam" in the same story is no town. Parts of the longer names of bodies and places stay out of it. Linear;
/// the same on every machine.
void name_words(const std::vector<std::vector<std::string_view>>& sentences, const lexicon::Model& model,
                std::vector<Labels>& labels);

}  // namespace truceline::annotate
