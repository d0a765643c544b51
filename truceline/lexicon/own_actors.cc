#include "truceline/lexicon/own_actors.h"

#include <xxhash.h>

#include <cstdint>
#include <cstdio>
#include <utility>

#include "truceline/base/file.h"
#include "truceline/base/utf8.h"
#include "truceline/lexicon/actor_builder.h"

namespace truceline::lexicon {

namespace {

/// The published dictionaries have at most 12 faults in 1,000 entries (Phoenix, state of 2015). A file with more than
/// 50, and more than three, is damaged, or no dictionary.
bool is_damaged(const PetrarchDictionary& dictionary, std::size_t faults) {
  const std::size_t entries = dictionary.actors.size() + dictionary.agents.size() + dictionary.discards.size();
  return entries == 0 || (faults > 3 && faults * 20 > entries);
}

/// What is wrong with a file, and whether it may be used all the same.
struct Outcome {
  std::vector<base::Error> faults;
  bool usable = false;
};

Outcome add_dictionary(ActorBaseBuilder& builder, std::string_view bytes, const std::string& path) {
  Outcome out;
  const PetrarchDictionary dictionary = read_petrarch(bytes, path, out.faults);
  out.usable = !is_damaged(dictionary, out.faults.size());
  if (out.usable) builder.add(dictionary, path);
  if (!out.usable && out.faults.empty())
    out.faults.push_back(
        {path, "holds no actors", "give a table with its columns in a '#:' line, or a PETRARCH dictionary"});
  return out;
}

Outcome add_file(ActorBaseBuilder& builder, const std::string& path) {
  const auto bytes = base::read_file(path);
  if (!bytes) return {{bytes.error()}};
  if (const auto bad = base::first_bad_utf8(bytes.value()); bad != std::string::npos)
    return {{{path + ":" + std::to_string(base::line_of(bytes.value(), bad)), "is not UTF-8 text", ""}}};
  if (bytes.value().find("\n#:") == std::string::npos && !bytes.value().starts_with("#:"))
    return add_dictionary(builder, bytes.value(), path);
  const auto table = load_table(path);
  if (!table) return {{table.error()}};
  const auto reader = ActorBaseBuilder::reader_of_columns(table.value().columns);
  if (!reader)
    return {{{path, "has columns that no table of actors has",
              "take those of people.tsv, organisations.tsv or states.tsv"}}};
  builder.add(table.value(), reader);
  return {builder.faults(), builder.faults().empty()};
}

}  // namespace

std::vector<base::Error> check_actors(const ActorBase& base, const std::string& path) {
  ActorBaseBuilder builder(base);
  return add_file(builder, path).faults;
}

base::Result<ActorBase> with_own_actors(ActorBase base, const std::vector<std::string>& paths) {
  ActorBaseBuilder builder(std::move(base));
  for (const std::string& path : paths) {
    const Outcome outcome = add_file(builder, path);
    if (!outcome.usable) return outcome.faults.front();
  }
  return std::move(builder).finish();
}

base::Result<std::string> own_files_version(const std::vector<std::string>& paths) {
  std::uint64_t hash = 0;
  for (const std::string& path : paths) {
    const auto bytes = base::read_file(path);
    if (!bytes) return bytes.error();
    hash = XXH3_64bits_withSeed(bytes.value().data(), bytes.value().size(), hash);
  }
  char name[16] = "";
  if (!paths.empty()) std::snprintf(name, sizeof name, ".own.%08x", static_cast<unsigned>(hash ^ hash >> 32));
  return std::string(name);
}

}  // namespace truceline::lexicon
