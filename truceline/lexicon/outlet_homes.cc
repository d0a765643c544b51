#include "truceline/lexicon/outlet_homes.h"

#include <algorithm>
#include <utility>

#include "truceline/lexicon/fold.h"
#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

/// What the words after a town's name leave of the world.
struct Area {
  std::string country, admin1;  // empty: all of it
};

/// "Texas", "Ind.", "Mali", "ML": a division where there is one of that name, else a country.
std::vector<Area> areas_in_words(const Gazetteer& gazetteer, const std::string& words) {
  std::vector<Area> out;
  std::string_view form = words;
  const bool stop = form.ends_with('.');
  if (stop) form.remove_suffix(1);
  if (const DivisionAbbreviation* d = gazetteer.abbreviated(form, stop)) out.push_back({d->country, d->division});
  for (const GazetteerPlace& place : gazetteer.find(fold(words))) {
    if (place.feature == "ADM1") out.push_back({place.country, place.admin1.empty() ? place.name : place.admin1});
    if (place.feature == "PCLI") out.push_back({place.country, ""});
  }
  if (words.size() == 2) out.push_back({words, ""});
  return out;
}

bool lies_in(const GazetteerPlace& place, const Area& area) {
  return place.country == area.country && (area.admin1.empty() || fold(place.admin1) == fold(area.admin1));
}

/// Countries, then places put in by hand, then capitals, then by people.
bool is_better_known(const GazetteerPlace& a, const GazetteerPlace& b) {
  const auto rank = [](const GazetteerPlace& p) {
    return p.feature == "PCLI" ? 3 : p.reviewed ? 2 : p.feature == "PPLC" ? 1 : 0;
  };
  return std::pair(rank(a), a.population) > std::pair(rank(b), b.population);
}

/// "The Paris News" and "Paris News" are one paper.
std::string key_of(std::string_view outlet) {
  std::string key = fold(outlet);
  return key.starts_with("the ") ? key.substr(4) : key;
}

}  // namespace

base::Result<GazetteerPlace> place_in_words(const Gazetteer& gazetteer, std::string_view words) {
  std::vector<std::string> parts = split(words, ',');
  std::vector<GazetteerPlace> places;
  if (!parts.empty()) places = gazetteer.find(fold(parts.front()));
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const auto areas = areas_in_words(gazetteer, parts[i]);
    std::erase_if(places, [&](const GazetteerPlace& place) {
      return std::none_of(areas.begin(), areas.end(), [&](const Area& area) { return lies_in(place, area); });
    });
  }
  std::erase_if(places, [](const GazetteerPlace& place) { return place.country.empty() || !place.located; });
  if (places.empty())
    return base::Error{"'" + std::string(words) + "'", "is no place that is known",
                       "give a town, a division or a country, as in 'Paris, Texas' or 'Sudan'"};
  return *std::min_element(places.begin(), places.end(), is_better_known);
}

OutletHomes::OutletHomes(std::vector<std::pair<std::string, OutletHome>> by_name) {
  for (auto& [name, home] : by_name) by_key_.try_emplace(key_of(name), std::move(home));
}

const OutletHome* OutletHomes::find(std::string_view outlet) const {
  const auto it = by_key_.find(key_of(outlet));
  return it == by_key_.end() ? nullptr : &it->second;
}

base::Result<OutletHomes> load_outlet_homes(const std::string& knowledge_dir, const Gazetteer& gazetteer) {
  const auto table = load_table(knowledge_dir + "/places/outlets.tsv");
  if (!table) return table.error();
  std::vector<std::pair<std::string, OutletHome>> by_name;
  for (const Row& row : table.value().rows) {
    const std::vector<std::string> names = split(row.cell(0), '|');
    if (names.empty() || row.cell(1).empty())
      return table.value().error(row, "has no outlet or no home", "give its names and a place, or 'anywhere'");
    OutletHome home;
    home.outlet = names.front();
    home.source = "outlets.tsv:" + std::to_string(row.line);
    home.anywhere = row.cell(1) == "anywhere";
    if (!home.anywhere) {
      auto place = place_in_words(gazetteer, row.cell(1));
      if (!place)
        return table.value().error(row, place.error().thing + " is no place that is known", place.error().advice);
      home.place = std::move(place).value();
    }
    for (const std::string& name : names) by_name.emplace_back(name, home);
  }
  return OutletHomes(std::move(by_name));
}

}  // namespace truceline::lexicon
