#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/mapped_file.h"
#include "truceline/base/result.h"

namespace truceline::lexicon {

/// One place that a name may stand for.
struct GazetteerPlace {
  std::string name;             // "Hamburg"
  std::string country;          // ISO 3166-1 alpha-2; empty for seas and regions over several countries
  std::string admin1;           // "Hamburg"; empty where unknown
  double lat = 0, lon = 0;      // degrees, WGS 84; of areas a point inside, see `feature`
  bool located = false;         // false where the table gives no point
  std::int64_t geonames = 0;    // 0 where unknown
  std::string feature;          // GeoNames feature code: PPLA, PCLI, ADM1, RGN, ...
  std::int64_t population = 0;  // 0 where unknown
  std::string source;           // "gazetteer.tsv" or "extra.tsv:12"
};

/// Places by name. The large table stays in its file, mapped and shared with other processes: one line a name, sorted
/// by the folded name in the first column, so that a look-up is a binary search and loading parses nothing.
class Gazetteer {
 public:
  Gazetteer() = default;

  /// `table` is the large table (knowledge/places/gazetteer.tsv), checked by load_gazetteer.
  /// `extra` are further places under their folded names, in any order.
  struct Named {
    std::string key;
    GazetteerPlace place;
  };
  Gazetteer(base::MappedFile table, std::vector<Named> extra);

  /// The places called `key` (lexicon::fold of the name), reviewed ones first, then the more populous ones.
  std::vector<GazetteerPlace> find(std::string_view key) const;

  /// True where some name is `key` or goes on after it with a space: tells a longest match when to stop.
  bool continues(std::string_view key) const;

 private:
  std::size_t lower_bound(std::string_view key) const;  // start of the first line whose key is not less
  std::string_view line_at(std::size_t at) const;

  base::MappedFile table_;
  std::string_view sorted_;   // its lines, without the comment at the top
  std::vector<Named> extra_;  // sorted by key
};

/// The first fault of the large table's `text`: a line with a wrong number of cells or out of order. Looks at the line
/// after every `step` bytes; at every line where `step` is 0.
std::optional<base::Error> check_gazetteer(std::string_view text, const std::string& path, std::size_t step);

/// Reads knowledge_dir + "/places/gazetteer.tsv" and "/places/extra.tsv". Fails on a missing file, a fault that
/// check_gazetteer finds, an unreadable coordinate. Of a large table it looks at a line in every 64 KB, which finds
/// what is cut off, of another shape or in another order; the tests look at every line of the shipped one.
base::Result<Gazetteer> load_gazetteer(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
