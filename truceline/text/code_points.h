#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace truceline::text {

/// Turns byte offsets of one UTF-8 text into offsets in code points and back, in O(1) per 64 bytes of distance.
/// Example: in "–a" the byte offset 3 is the code point offset 1.
class CodePoints {
 public:
  /// `text` must be valid UTF-8 and outlive this object.
  explicit CodePoints(std::string_view text);
  CodePoints(std::string&& text) = delete;

  /// Code points before byte offset `byte`; `byte` must be at most the text's size and on a border.
  std::uint32_t at_byte(std::uint32_t byte) const;
  /// Byte offset of code point `index`; the text's size where `index` is past its end.
  std::uint32_t to_byte(std::uint32_t index) const;
  std::uint32_t size() const { return total_; }

 private:
  static constexpr std::uint32_t kStride = 64;
  std::string_view text_;
  std::vector<std::uint32_t> before_;  // code points before byte i * kStride
  std::uint32_t total_ = 0;
};

}  // namespace truceline::text
