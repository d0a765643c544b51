#include "truceline/annotate/actors.h"

namespace truceline::annotate {

record::Actors find_actors(const text::Document&, const text::Tree& tree, const record::Places&, const record::Date&,
                           const lexicon::ActorBase&) {
  record::Actors out;
  out.by_token.resize(tree.analysis().tokens.size());
  return out;
}

}  // namespace truceline::annotate
