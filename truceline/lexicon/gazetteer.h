#pragma once

#include <cstdint>
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
  bool reviewed = false;        // put in by hand for what news speaks of, or by the user: goes before namesakes
  std::string source;           // "gazetteer", "extra.tsv:12", or the user's file
};

/// A compiled table of places (lexicon/gazetteer_format.h), mapped into memory: opening it reads nothing but its
/// header, and processes share its pages.
class CompiledPlaces {
 public:
  /// The places called `key` (lexicon::fold of the name), the most populous first.
  void find(std::string_view key, std::vector<GazetteerPlace>& out) const;
  /// True where some name is `key` or goes on after it with a space.
  bool continues(std::string_view key) const;
  std::uint32_t size() const { return places_; }
  /// Where its places come from: "GeoNames, CC BY 4.0".
  std::string_view attribution() const { return string_at(attribution_); }

 private:
  friend base::Result<CompiledPlaces> open_places(const std::string& path, bool reviewed);
  std::string_view string_at(std::uint32_t offset) const;
  std::string_view key_at(std::uint32_t name) const;
  std::uint32_t lower_bound(std::string_view key) const;
  GazetteerPlace place_of(std::uint32_t name) const;

  base::MappedFile file_;
  std::uint32_t places_ = 0, names_ = 0, attribution_ = 0;
  bool reviewed_ = false;
  std::string source_;
};

/// Fails on a missing file, one that `truceline places compile` did not make, and one that is cut off.
/// `reviewed` is what its places are.
base::Result<CompiledPlaces> open_places(const std::string& path, bool reviewed);

/// A first-level division under the short form that news writes after a town: "Ind." in "Gary, Ind.".
struct DivisionAbbreviation {
  std::string form;   // without its last stop
  bool stop = false;  // "Ind." and not "Ind"
  std::string country, division;
};

/// Places by name, from several tables.
class Gazetteer {
 public:
  /// A place under one of its folded names.
  struct Named {
    std::string key;
    GazetteerPlace place;
  };
  Gazetteer() = default;
  /// `extra` are reviewed places, `short_forms` abbreviated divisions, both in any order.
  Gazetteer(CompiledPlaces large, std::vector<Named> extra, std::vector<DivisionAbbreviation> short_forms);

  /// Puts the user's own places before all others.
  void add(CompiledPlaces own) { tables_.insert(tables_.begin(), std::move(own)); }

  /// The places called `key` (lexicon::fold of the name), reviewed ones first, then the more populous ones.
  std::vector<GazetteerPlace> find(std::string_view key) const;

  /// True where some name is `key` or goes on after it with a space: tells a longest match when to stop.
  bool continues(std::string_view key) const;

  /// The division that `form` is short for, after a town's name; null where it is for none. `stop`: a full stop
  /// follows.
  const DivisionAbbreviation* abbreviated(std::string_view form, bool stop) const;

 private:
  std::vector<CompiledPlaces> tables_;
  std::vector<Named> extra_;                       // sorted by key
  std::vector<DivisionAbbreviation> short_forms_;  // sorted by form
};

/// Opens knowledge_dir + "/places/gazetteer.tlg" and reads "/places/extra.tsv" and
/// "/places/abbreviations.tsv". Fails as open_places does, and on an unreadable coordinate or row, with its line.
base::Result<Gazetteer> load_gazetteer(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
