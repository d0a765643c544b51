#pragma once

#include <cstddef>
#include <vector>

#include "truceline/annotate/tokenise.h"
#include "truceline/lexicon/model.h"

namespace truceline::annotate {

/// Where the items end of a block that is a list of topics without a sign between them: indices one past the last piece
/// of each, rising, the last one pieces.size(); empty for any other block. Such a block begins with a label and a
/// colon. An item ends after a date, a name that the tables know or a word of stamps by itself, and where a capital
/// follows a word in small letters:
///   Categories: | July 3, 2014 | Lebanon | Published | South America | Talks and truces | Harbour
/// A block with signs ("Keywords: shelling; harbour; Tyre") is one sentence, as the treebanks have it. Linear.
std::vector<std::size_t> listed_items(const std::vector<Piece>& pieces, const lexicon::Model& model);

}  // namespace truceline::annotate
