#include "truceline/lexicon/compile_gazetteer.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <tuple>
#include <unordered_map>

#include "truceline/lexicon/fold.h"
#include "truceline/lexicon/gazetteer_format.h"

namespace truceline::lexicon {

namespace {

namespace format = gazetteer_format;

/// Each string once: divisions and feature codes are those of many places.
class Strings {
 public:
  std::uint32_t at(std::string_view text) {
    text = text.substr(0, std::numeric_limits<std::uint16_t>::max());
    const auto [it, is_new] = offsets_.try_emplace(std::string(text), static_cast<std::uint32_t>(bytes_.size()));
    if (is_new) {
      bytes_ += static_cast<char>(text.size() & 0xff);
      bytes_ += static_cast<char>(text.size() >> 8);
      bytes_ += text;
    }
    return it->second;
  }
  const std::string& bytes() const { return bytes_; }

 private:
  std::unordered_map<std::string, std::uint32_t> offsets_;  // looked up only: its order is nowhere
  std::string bytes_;
};

std::int32_t units(double degrees) { return static_cast<std::int32_t>(std::lround(degrees * format::kDegree)); }

std::uint32_t small(std::int64_t n) {
  return static_cast<std::uint32_t>(std::clamp<std::int64_t>(n, 0, std::numeric_limits<std::uint32_t>::max()));
}

format::Place packed(const GazetteerPlace& place, Strings& strings) {
  format::Place out{};
  out.lat = place.located ? units(place.lat) : format::kNoDegrees;
  out.lon = place.located ? units(place.lon) : format::kNoDegrees;
  out.geonames = small(place.geonames);
  out.population = small(place.population);
  out.name = strings.at(place.name);
  out.admin1 = strings.at(place.admin1);
  out.feature = strings.at(place.feature);
  if (place.country.size() == 2) std::memcpy(out.country, place.country.data(), 2);
  return out;
}

template <typename Record>
void append(std::string& out, const Record* records, std::size_t count) {
  out.append(reinterpret_cast<const char*>(records), count * sizeof(Record));
}

struct Keyed {
  std::string key;
  std::uint32_t place;
};

/// Every key of every place, in the order of the file, each pair once.
std::vector<Keyed> keys_of(const std::vector<PlaceEntry>& entries) {
  std::vector<Keyed> keys;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const auto add = [&](const std::string& name) {
      std::string key = fold(name);
      if (!key.empty()) keys.push_back({std::move(key), static_cast<std::uint32_t>(i)});
    };
    add(entries[i].place.name);
    for (const std::string& alias : entries[i].aliases) add(alias);
  }
  const auto rank = [&](const Keyed& k) {
    return std::tuple(std::string_view(k.key), -entries[k.place].place.population, k.place);
  };
  std::sort(keys.begin(), keys.end(), [&](const Keyed& a, const Keyed& b) { return rank(a) < rank(b); });
  const auto same = [](const Keyed& a, const Keyed& b) { return a.place == b.place && a.key == b.key; };
  keys.erase(std::unique(keys.begin(), keys.end(), same), keys.end());
  return keys;
}

}  // namespace

std::string compile_gazetteer(const std::vector<PlaceEntry>& entries, const std::string& source) {
  Strings strings;
  format::Header header{};
  std::memcpy(header.magic, format::kMagic, sizeof header.magic);
  header.source = strings.at(source);
  std::vector<format::Place> places;
  places.reserve(entries.size());
  for (const PlaceEntry& entry : entries) places.push_back(packed(entry.place, strings));
  std::vector<format::Name> names;
  for (const Keyed& k : keys_of(entries)) names.push_back({strings.at(k.key), k.place});
  header.places = static_cast<std::uint32_t>(places.size());
  header.names = static_cast<std::uint32_t>(names.size());
  header.strings = static_cast<std::uint32_t>(strings.bytes().size());
  std::string out;
  append(out, &header, 1);
  append(out, places.data(), places.size());
  append(out, names.data(), names.size());
  return out + strings.bytes();
}

}  // namespace truceline::lexicon
