#pragma once

#include <string>
#include <vector>

#include "truceline/annotate/actor_mentions.h"
#include "truceline/lexicon/actors.h"
#include "truceline/record/layers.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// The actors that the mentions refer to, and which one each mention means.
struct Resolved {
  std::vector<record::Actor> actors;        // without their mentions
  std::vector<record::ActorId> of_mention;  // one a mention; invalid where it means nobody we know of
};

/// Resolves mentions to actors, in reading order and headlines last (they name people whom only the body introduces).
/// Rules, each tried in turn:
/// - a name is the story's person of that name, or part of it, else the base's (as of `published`), else somebody new;
/// - a title means the story's last person it fits by role and nation, else the office's holder in the base;
/// - a noun with a nation ("Russian troops") is one actor wherever it stands; without one it takes the story's nation;
/// - "the group", "the mission" mean the last body of that sort; "he", "they", "it" the most salient one that agrees.
Resolved resolve_mentions(const text::Document& document, const text::Tree& tree, std::vector<Mention> mentions,
                          const record::Places& places, const record::Date& published, const lexicon::ActorBase& base);

}  // namespace truceline::annotate
