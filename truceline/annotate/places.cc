#include "truceline/annotate/places.h"

namespace truceline::annotate {

record::Places find_places(const text::Document&, const text::Tree& tree, const lexicon::Gazetteer&,
                           const lexicon::ActorBase&) {
  record::Places out;
  out.by_token.resize(tree.analysis().tokens.size());
  return out;
}

}  // namespace truceline::annotate
