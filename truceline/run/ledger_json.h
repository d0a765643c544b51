#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "truceline/run/ledger_truces.h"
#include "truceline/store/table.h"

/// The ledger's answers as JSON (docs/record.md, "The ledger's answers"), for every door: the command line and the
/// reading room write the same bytes.
namespace truceline::run {

/// {"as_of": ..., "known_on": ..., "truces": [...]}
std::string truces_json(const TruceQuestion& question, const std::vector<TruceAnswer>& answers);
/// The same in pieces, for whoever writes each truce as it comes: the head, the truces with commas between them, and
/// the brackets that are open.
std::string truces_json_head(const TruceQuestion& question);
std::string truce_json(const TruceAnswer& answer, bool summary);
inline constexpr std::string_view kTrucesJsonEnd = "]}";

/// {"contradictions": [...]}, with both sides as objects.
std::string contradictions_json(const store::Table& table);

/// {"stories": [...]}, with the relation to an earlier story as an object or null.
std::string stories_json(const store::Table& table);

/// {"statements": [{column: value, ...}, ...]}
std::string table_json(std::string_view name, const store::Table& table);

/// The rows alone, one object a line.
std::string table_ndjson(const store::Table& table);

/// RFC 4180: a line of column names, CRLF, quotation marks where needed. A cell that a spreadsheet would take for a
/// formula is written as text, behind an apostrophe.
std::string table_csv(const store::Table& table);
/// The line of column names, and the others.
std::string csv_head(const store::Table& table);
std::string csv_rows(const store::Table& table);

}  // namespace truceline::run
