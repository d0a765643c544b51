#pragma once

#include <vector>

#include "truceline/annotate/known_names.h"
#include "truceline/lexicon/actors.h"
#include "truceline/record/layers.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// A person's name in the text. A weak one is a single capitalised word, a name only where somebody bears it.
struct PersonName {
  text::TokenRange tokens;
  bool weak = false;
};

/// People's names from left to right, not overlapping: those that the model found, those that the base knows, and runs
/// of capitalised words that a title, a given name or a speaking verb shows to be people, where the model missed them.
std::vector<PersonName> person_names(const text::Tree& tree, const std::vector<KnownName>& known,
                                     const record::Places& places, const lexicon::ActorBase& base);

}  // namespace truceline::annotate
