#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "truceline/base/id.h"

/// How values of the record stand in columns.
namespace truceline::store {

/// 3 for "q3": items are numbered from 1, as in the record; null for an invalid id.
template <typename Tag>
std::optional<std::int64_t> number_of(base::Id<Tag> id) {
  return id.valid() ? std::optional<std::int64_t>(id.index + 1) : std::nullopt;
}

/// The ledger-wide row of an item of the story.
template <typename Tag>
std::optional<std::int64_t> row_of(base::Id<Tag> id, const std::vector<std::int64_t>& rows) {
  return id.valid() ? std::optional<std::int64_t>(rows[id.index]) : std::nullopt;
}

/// "truce|regime of calm": a short list in one column.
inline std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : "|") + word;
  return out;
}

inline std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('|'), text.size());
    words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

}  // namespace truceline::store
