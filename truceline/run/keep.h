#pragma once

#include <string>
#include <string_view>

#include "truceline/lexicon/lexicon.h"
#include "truceline/record/story.h"
#include "truceline/store/write.h"

namespace truceline::run {

/// What keeping a story did, for whoever counts.
struct KeptStory {
  std::int64_t story = 0, reading = 0;
  bool known = false;      // it was there already, read by this same program
  std::string relation;    // how it comes from an earlier story of the ledger; empty for a story of its own
  int contradictions = 0;  // pairs with other stories
};

/// Puts one record into the ledger and sets it beside what is there: its actors and places get their ledger-wide ids,
/// its truces are found again or made, copies and updates are told, and its claims are compared with those of other
/// stories on the same truces. Writes within the caller's transaction; failures stick to the database. The work is
/// bounded by the story and by constants, whatever the size of the ledger.
KeptStory keep(store::Database& db, store::Writer& writer, const record::Story& story, const std::string& program,
               std::string_view json, const lexicon::Lexicon& lexicon);

}  // namespace truceline::run
