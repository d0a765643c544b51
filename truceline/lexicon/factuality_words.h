#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/word_map.h"

namespace truceline::lexicon {

/// What a word does to the event that it governs or modifies. See knowledge/language/factuality.tsv, which documents
/// each class with an example.
enum class FactualityClass : std::uint8_t {
  negator,     // not, never, no, none, without: in the clause or its noun phrase
  deny,        // deny, reject the claim: the clause below did not happen, says the denier
  exclude,     // rule out: what hangs below will not happen, says who rules it out
  fail,        // fail, refuse, avoid: negative implicative
  manage,      // manage, succeed: positive implicative, and every word that only carries an event on (begin, continue)
  future,      // will, plan, due, expected, vow
  possible,    // may, could, consider, possible, likely
  condition,   // if, unless: the marked clause, and the clause that it hangs on
  request,     // must, urge, demand, call for
  report,      // say, tell, claim: changes nothing, and nothing above it does
  occur,       // light verbs: what they say of themselves holds for the noun that names the event: "talks will open"
  background,  // previously, ago: the event is history
  claim,       // say, confirm: who did not say it leaves it open, who denies having said it denies it
  self,        // I, we: the one who speaks
  control,     // let, order: its object does what follows
  motion,      // gather, flee: never done to somebody, though the parse takes "fighters gathered" for a passive
  undergo,     // see, suffer: a light verb whose subject does not do what the noun says
};
std::string_view name(FactualityClass c);  // "negator"

/// How the governed event hangs on the word. Empty is any way; else "xcomp", "ccomp", "obj", "obl:for", "nmod:of", ...
struct FactualityEntry {
  FactualityClass what = FactualityClass::report;
  std::vector<std::string> via;  // relations, with the case word where it matters: "obl:for"
  std::string id;                // "factuality.deny:deny"
};

/// Words that decide whether an event is said to have happened. Keys are lower-case lemmas, or a lemma and one word
/// that hangs on it as particle, adverb or complement: "rule out", "stop short".
struct FactualityWords {
  WordMap<std::vector<FactualityEntry>> entries;
  WordMap<std::string> verb_of;  // "refused" -> "refuse": where a trained lemma is off

  /// Entries of `lemma`, or of the verb that it is a form of; empty where there are none.
  const std::vector<FactualityEntry>& find(std::string_view lemma) const;
  /// True where `lemma` has an entry of class `what`.
  bool is(std::string_view lemma, FactualityClass what) const;
};

/// Reads `knowledge_dir`/language/factuality.tsv. Fails with file:line on an unknown class.
base::Result<FactualityWords> load_factuality_words(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
