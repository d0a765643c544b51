#pragma once

#include "truceline/annotate/home.h"
#include "truceline/lexicon/actors.h"
#include "truceline/lexicon/gazetteer.h"
#include "truceline/record/layers.h"
#include "truceline/text/document.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// The places of the story: in its dateline, its credits and its sentences, resolved by the countries that the story
/// speaks of. Names that stand for governments ("Moscow rejected") or inside those of organisations are not places.
/// Among namesakes, those near the outlet's home are likelier; `home` may be empty.
/// The tree's analysis must be of `document`.
record::Places find_places(const text::Document& document, const text::Tree& tree, const lexicon::Gazetteer& gazetteer,
                           const lexicon::ActorBase& base, const HomeHint& home = {});

}  // namespace truceline::annotate
