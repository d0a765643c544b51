#include "truceline/cli/names.h"

namespace truceline::cli {

Names names_of(const lexicon::Lexicon& lexicon) {
  Names names;
  for (const lexicon::State& state : lexicon.actors.states()) names.countries.emplace(state.iso3, state.name);
  return names;
}

}  // namespace truceline::cli
