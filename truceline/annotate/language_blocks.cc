#include "truceline/annotate/language_blocks.h"

namespace truceline::annotate {

std::vector<std::uint32_t> language_blocks(const text::Document& document) {
  std::vector<std::uint32_t> blocks;
  for (std::uint32_t b = 0; b < document.blocks.size(); ++b) {
    const text::Block& block = document.blocks[b];
    const bool language = block.kind == text::BlockKind::headline || block.kind == text::BlockKind::section_head ||
                          block.kind == text::BlockKind::paragraph;
    if (language && !block.span.empty()) blocks.push_back(b);
  }
  return blocks;
}

}  // namespace truceline::annotate
