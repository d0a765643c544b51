#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/text/analysis.h"

namespace truceline::lexicon {

/// Names whose kind the tables know, for the stage that finds names: organisations and armed groups, states and their
/// capitals, places of conflicts. A name that two tables take for different things is left out ("Georgia" stays in:
/// both its tables say place).
class NameTypes {
 public:
  NameTypes() = default;
  struct Entry {
    std::string key;  // as written, without white space: "AfricanUnion"
    text::NameType type = text::NameType::other;
  };
  explicit NameTypes(std::vector<Entry> entries);

  /// The entry written `key`, or null.
  const Entry* find(std::string_view key) const;
  /// True where an entry begins with `key`.
  bool continues(std::string_view key) const;

 private:
  std::vector<Entry> entries_;  // sorted by key, each once
};

/// Reads, each also in capitals, organisations, armed groups and states of knowledge_dir/actors, and
/// knowledge_dir/places/extra.tsv.
base::Result<NameTypes> load_name_types(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
