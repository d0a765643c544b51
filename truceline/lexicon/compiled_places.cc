#include <algorithm>
#include <cstring>

#include "truceline/lexicon/gazetteer.h"
#include "truceline/lexicon/gazetteer_format.h"

namespace truceline::lexicon {

namespace {

namespace format = gazetteer_format;

/// The record at `offset`; the caller has seen that it lies inside.
template <typename Record>
Record record_at(std::string_view bytes, std::size_t offset) {
  Record out;
  std::memcpy(&out, bytes.data() + offset, sizeof out);
  return out;
}

/// True where `key` is `start` or goes on after it with a space.
bool goes_on(std::string_view key, std::string_view start) {
  return key.starts_with(start) && (key.size() == start.size() || key[start.size()] == ' ');
}

std::size_t names_at(std::uint32_t places) {
  return sizeof(format::Header) + std::size_t{places} * sizeof(format::Place);
}

std::size_t strings_at(std::uint32_t places, std::uint32_t names) {
  return names_at(places) + std::size_t{names} * sizeof(format::Name);
}

}  // namespace

// A damaged offset gives an empty string: the file's owner learns of damage by a wrong size, not by a crash.
std::string_view CompiledPlaces::string_at(std::uint32_t offset) const {
  const std::string_view strings = file_.bytes().substr(strings_at(places_, names_));
  if (offset + std::size_t{2} > strings.size()) return {};
  const auto low = static_cast<unsigned char>(strings[offset]), high = static_cast<unsigned char>(strings[offset + 1]);
  return strings.substr(offset + std::size_t{2}, static_cast<std::size_t>(low | high << 8));
}

std::string_view CompiledPlaces::key_at(std::uint32_t name) const {
  return string_at(record_at<format::Name>(file_.bytes(), names_at(places_) + name * sizeof(format::Name)).key);
}

std::uint32_t CompiledPlaces::lower_bound(std::string_view key) const {
  std::uint32_t low = 0, high = names_;
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (key_at(middle) < key)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

GazetteerPlace CompiledPlaces::place_of(std::uint32_t name) const {
  const auto named = record_at<format::Name>(file_.bytes(), names_at(places_) + name * sizeof(format::Name));
  GazetteerPlace out;
  if (named.place >= places_) return out;
  const auto packed =
      record_at<format::Place>(file_.bytes(), sizeof(format::Header) + named.place * sizeof(format::Place));
  out.name = string_at(packed.name);
  out.admin1 = string_at(packed.admin1);
  out.feature = string_at(packed.feature);
  if (packed.country[0] != 0) out.country.assign(packed.country, 2);
  out.located = packed.lat != format::kNoDegrees;
  if (out.located) {
    out.lat = packed.lat / format::kDegree;
    out.lon = packed.lon / format::kDegree;
  }
  out.geonames = packed.geonames;
  out.population = packed.population;
  out.reviewed = reviewed_;
  out.source = source_;
  return out;
}

void CompiledPlaces::find(std::string_view key, std::vector<GazetteerPlace>& out) const {
  for (std::uint32_t n = lower_bound(key); n < names_ && key_at(n) == key; ++n) out.push_back(place_of(n));
}

bool CompiledPlaces::continues(std::string_view key) const {
  const std::uint32_t n = lower_bound(key);
  return n < names_ && goes_on(key_at(n), key);
}

base::Result<CompiledPlaces> open_places(const std::string& path, bool reviewed) {
  auto file = base::map_file(path);
  if (!file) return file.error();
  const std::string_view bytes = file.value().bytes();
  const bool ours =
      bytes.size() >= sizeof(format::Header) && std::memcmp(bytes.data(), format::kMagic, sizeof format::kMagic) == 0;
  if (!ours) return base::Error{path, "is no compiled table of places", "make one with: truceline places compile"};
  const auto header = record_at<format::Header>(bytes, 0);
  if (bytes.size() != strings_at(header.places, header.names) + header.strings)
    return base::Error{path, "is cut off or damaged", "compile it again: truceline places compile"};
  CompiledPlaces out;
  out.places_ = header.places;
  out.names_ = header.names;
  out.attribution_ = header.source;
  out.reviewed_ = reviewed;
  out.file_ = std::move(file).value();
  const auto stem = path.substr(path.find_last_of('/') + 1);
  out.source_ = stem.substr(0, stem.find_last_of('.'));
  return out;
}

}  // namespace truceline::lexicon
