#include "truceline/lexicon/ontology.h"

#include <charconv>

#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

bool read_number(std::string_view text, double& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

base::Error no_number(const Table& table, const Row& row, std::string_view cell) {
  return table.error(row, "no number: " + std::string(cell), "write one such as -2.5");
}

base::Result<bool> load_types(const std::string& path, Ontology& ontology) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows) {
    EventType type{std::string(row.cell(0)), std::string(row.cell(1)), 0, std::string(row.cell(3))};
    if (!read_number(row.cell(2), type.intensity)) return no_number(table.value(), row, row.cell(2));
    ontology.types[type.name] = type;
  }
  return true;
}

base::Result<bool> load_codes(const std::string& path, Ontology& ontology) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows) {
    CameoCode code{
        std::string(row.cell(0)), std::string(row.cell(1)), std::string(row.cell(2)), split(row.cell(3), ','), 0,
        std::string(row.cell(5))};
    if (!code.type.empty() && !ontology.type(code.type))
      return table.value().error(row, "unknown type " + code.type, "plover.tsv lists the types");
    if (!read_number(row.cell(4), code.goldstein)) return no_number(table.value(), row, row.cell(4));
    ontology.codes[code.code] = code;
  }
  return true;
}

base::Result<bool> load_pairs(const std::string& path, std::map<std::string, std::string>& pairs) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows) pairs[std::string(row.cell(0))] = row.cell(1);
  return true;
}

}  // namespace

const EventType* Ontology::type(std::string_view name) const {
  const auto it = types.find(name);
  return it == types.end() ? nullptr : &it->second;
}

const CameoCode* Ontology::code(std::string_view wanted) const {
  const auto it = codes.find(wanted);
  return it == codes.end() ? nullptr : &it->second;
}

base::Result<Ontology> load_ontology(const std::string& knowledge_dir) {
  Ontology ontology;
  if (auto types = load_types(knowledge_dir + "/events/plover.tsv", ontology); !types) return types.error();
  if (auto codes = load_codes(knowledge_dir + "/events/cameo.tsv", ontology); !codes) return codes.error();
  if (auto cow = load_pairs(knowledge_dir + "/events/cow.tsv", ontology.cow); !cow) return cow.error();
  if (auto sectors = load_pairs(knowledge_dir + "/events/sectors.tsv", ontology.sectors); !sectors)
    return sectors.error();
  return ontology;
}

}  // namespace truceline::lexicon
