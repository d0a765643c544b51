#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace truceline::base {

/// An index into one kind of column; ids of different kinds do not mix. `TokenId{}` is no token.
/// Example: using TokenId = Id<struct TokenTag>;
template <typename Tag>
struct Id {
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t index = kNone;

  constexpr Id() = default;
  constexpr explicit Id(std::size_t i) : index(static_cast<std::uint32_t>(i)) {}
  constexpr bool valid() const { return index != kNone; }
  constexpr explicit operator bool() const { return valid(); }
  auto operator<=>(const Id&) const = default;
};

}  // namespace truceline::base
