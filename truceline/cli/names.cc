#include "truceline/cli/names.h"

namespace truceline::cli {

Names names_of(const lexicon::Lexicon& lexicon) {
  Names names;
  for (const lexicon::State& state : lexicon.actors.states()) {
    names.countries.emplace(state.iso3, state.name);
    names.nations.emplace(state.iso2, state.name);
  }
  names.rules = lexicon.events.labels;
  names.cow = lexicon.events.ontology.cow;
  names.sectors = lexicon.events.ontology.sectors;
  for (const auto& [name, type] : lexicon.events.ontology.types) names.intensities.emplace(name, type.intensity);
  for (const auto& [code, entry] : lexicon.events.ontology.codes) {
    // A code for what is not specified says less than the type and mode of its event.
    if (entry.label.find("unspecified") == std::string::npos) names.actions.emplace(code, entry.label);
  }
  return names;
}

}  // namespace truceline::cli
