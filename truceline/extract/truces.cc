#include "truceline/extract/truces.h"

namespace truceline::extract {

Truces find_truces(const text::Document&, const text::Tree&, const record::Actors&, const record::Places&,
                   const std::vector<record::Time>&, const std::vector<record::Quantity>&,
                   const std::vector<record::Statement>&, const record::Published&, const lexicon::TrucePatterns&,
                   const lexicon::FactualityWords&) {
  return {};
}

}  // namespace truceline::extract
