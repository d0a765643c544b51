#include "truceline/reason/contradictions.h"

namespace truceline::reason {

std::vector<record::Contradiction> find_contradictions(
    const text::Document&, const text::Tree&, const record::Actors&, const std::vector<record::Statement>&,
    const std::vector<record::Event>&, const std::vector<record::Quantity>&, const std::vector<record::Truce>&,
    const std::vector<record::Assertion>&, const lexicon::ContradictionWords&) {
  return {};
}

}  // namespace truceline::reason
