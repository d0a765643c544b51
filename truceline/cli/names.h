#pragma once

#include <map>
#include <string>

#include "truceline/lexicon/lexicon.h"

namespace truceline::cli {

/// Names for the codes of a record, out of the knowledge; a code that is not in them is shown as it is.
struct Names {
  std::map<std::string, std::string> countries;  // ISO 3166-1 alpha-3: "LBN" is "Lebanon"
  std::map<std::string, std::string> actions;    // CAMEO: "0311" is "agree to cooperate economically"
};

/// The names that the knowledge has.
Names names_of(const lexicon::Lexicon& lexicon);

}  // namespace truceline::cli
