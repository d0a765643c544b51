#pragma once

#include <cstdint>
#include <vector>

#include "truceline/text/document.h"

namespace truceline::annotate {

/// Indices of the blocks that are read as language: headline, section_head, paragraph, and not empty.
std::vector<std::uint32_t> language_blocks(const text::Document& document);

}  // namespace truceline::annotate
