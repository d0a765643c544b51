#include "truceline/lexicon/word_map.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace truceline::lexicon {

std::uint32_t word_hash(std::string_view word) {
  return static_cast<std::uint32_t>(XXH3_64bits(word.data(), word.size()));
}

}  // namespace truceline::lexicon
