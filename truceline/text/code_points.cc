#include "truceline/text/code_points.h"

#include "truceline/base/check.h"

namespace truceline::text {

namespace {

bool starts_code_point(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

}  // namespace

CodePoints::CodePoints(std::string_view text) : text_(text) {
  before_.reserve(text.size() / kStride + 1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % kStride == 0) before_.push_back(total_);
    total_ += starts_code_point(text[i]);
  }
  if (before_.empty()) before_.push_back(0);
}

std::uint32_t CodePoints::at_byte(std::uint32_t byte) const {
  TL_CHECK(byte <= text_.size());
  std::uint32_t block = byte / kStride;
  if (block >= before_.size()) block = static_cast<std::uint32_t>(before_.size() - 1);
  std::uint32_t count = before_[block];
  for (std::uint32_t i = block * kStride; i < byte; ++i) count += starts_code_point(text_[i]);
  return count;
}

std::uint32_t CodePoints::to_byte(std::uint32_t index) const {
  if (index >= total_) return static_cast<std::uint32_t>(text_.size());
  std::size_t low = 0, high = before_.size();  // the last block that starts at or before code point `index`
  while (high - low > 1) {
    const std::size_t middle = (low + high) / 2;
    (before_[middle] <= index ? low : high) = middle;
  }
  std::uint32_t count = before_[low];
  for (std::uint32_t i = static_cast<std::uint32_t>(low) * kStride; i < text_.size(); ++i) {
    if (!starts_code_point(text_[i])) continue;
    if (count == index) return i;
    ++count;
  }
  return static_cast<std::uint32_t>(text_.size());
}

}  // namespace truceline::text
