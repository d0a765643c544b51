#pragma once

#include <map>
#include <string>

#include "truceline/lexicon/lexicon.h"

namespace truceline::cli {

/// Names for the codes of a record, out of the knowledge; a code that is not in them is shown as it is.
struct Names {
  std::map<std::string, std::string> countries;     // ISO 3166-1 alpha-3: "LBN" is "Lebanon"
  std::map<std::string, std::string> actions;       // CAMEO: "0311" is "agree to cooperate economically"
  std::map<std::string, std::string> rules = {};    // patterns with words of their own for what is done
  std::map<std::string, std::string> nations = {};  // ISO 3166-1 alpha-2: "LB" is "Lebanon"
  std::map<std::string, std::string> cow = {};      // alpha-3 to the Correlates of War number: "LBN" is "660"
  std::map<std::string, std::string> sectors = {};  // role codes: "MIL" is "Military"
  std::map<std::string, double> intensities = {};   // of PLOVER's types: "CONSULT" is 2.5
};

/// The names that the knowledge has.
Names names_of(const lexicon::Lexicon& lexicon);

}  // namespace truceline::cli
