#pragma once

#include <string>

#include "truceline/record/story.h"

namespace truceline::cli {

/// Which statements a reader wants to see; empty fields mean any.
struct StatementChoice {
  std::string who;    // a part of a name or office, of the speaker or of those spoken for; or a country's or CAMEO code
  std::string about;  // words that stand in what is said

  bool any() const { return who.empty() && about.empty(); }
};

/// Compares as lexicon::fold does: whatever case, accents and hyphens. Words are whole at their beginning: "truce"
/// finds "truces" and not "untruce".
bool chosen(const record::Story& story, const record::Statement& statement, const StatementChoice& choice);

}  // namespace truceline::cli
