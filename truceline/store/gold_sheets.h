#pragma once

#include <string>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/store/sql.h"

/// What people accepted or corrected while they reviewed stories, as gold sheets (docs/sheets.md). A verdict of such a
/// review is a row of `verdict` whose kind is "sheet." and the part of the sheet, whose item is the story and the
/// place of the words, "s7:120-180", and whose note is the sheet's own entry as JSON: what was judged is kept as it
/// stood then, whatever later programs find there. Kind "sheet.complete", item "s7:statements", says that no statement
/// of the story is missing.
namespace truceline::store {

/// One story's sheet: a JSON object on one line.
struct GoldSheet {
  std::string story;  // "s7"
  std::string json;
};

/// The sheets of all stories that were reviewed, or of one ("s7", or empty for all), in the order of the ledger. What
/// was rejected is left out. Contradictions are in it only where somebody said that none is missing: the scorer takes
/// those that a sheet does not name for wrong.
base::Result<std::vector<GoldSheet>> load_gold_sheets(Database& db, const std::string& story);

/// Whether a review may keep `note` as an entry of `part`: a known part, and a JSON object.
bool is_sheet_entry(Database& db, const std::string& part, const std::string& note);

}  // namespace truceline::store
