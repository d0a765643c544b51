#pragma once

#include <string>
#include <vector>

#include "truceline/lexicon/actors.h"
#include "truceline/text/document.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// A name of the actor base as it stands in the text.
struct KnownName {
  text::TokenRange tokens;
  std::vector<lexicon::NameMatch> matches;  // what it may stand for
};

/// The longest name of the base that begins at token `first`; no tokens where none does. Names begin with a capital
/// letter, acronyms must be written as in the base ("MILF", "U.N."), and a name never leaves its sentence. Where a
/// user's dictionary discards the phrase, its tokens are there without matches: in "Jordan shoes" there is no Jordan.
KnownName known_name_at(const text::Document& document, const text::Analysis& analysis, std::uint32_t first,
                        const lexicon::ActorBase& base);

/// All of them from left to right, not overlapping, each with at least one match.
std::vector<KnownName> known_names(const text::Document& document, const text::Analysis& analysis,
                                   const lexicon::ActorBase& base);

/// True where the token is written with a capital letter first.
bool is_capitalised(const text::Token& token);

}  // namespace truceline::annotate
