#include <array>
#include <utility>

#include "truceline/lexicon/actor_builder.h"

namespace truceline::lexicon {

// States come first: the others name them.
base::Result<ActorBase> load_actors(const std::string& knowledge_dir) {
  constexpr std::array<const char*, 10> kTables = {
      "states.tsv",         "organisations.tsv", "armed_groups.tsv", "body_spans.tsv",  "people.tsv",
      "people_phoenix.tsv", "agents.tsv",        "modifiers.tsv",    "given_names.tsv", "cues.tsv"};
  ActorBaseBuilder builder;
  for (const char* name : kTables) {
    const auto table = load_table(knowledge_dir + "/actors/" + name);
    if (!table) return table.error();
    builder.add(table.value(), ActorBaseBuilder::reader_of(name));
    if (!builder.faults().empty()) return builder.faults().front();
  }
  return std::move(builder).finish();
}

}  // namespace truceline::lexicon
