#pragma once

#include "truceline/lexicon/actors.h"
#include "truceline/record/layers.h"
#include "truceline/text/document.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// The actors of the story with all their mentions: known names, people with their titles, nations and their agents,
/// nominals and pronouns, resolved to one another. `published` may be empty (the base's latest offices count then).
/// The first person inside quotations stays open: that is the speaker's, who is known later (extract/speech.h).
record::Actors find_actors(const text::Document& document, const text::Tree& tree, const record::Places& places,
                           const record::Date& published, const lexicon::ActorBase& base);

}  // namespace truceline::annotate
