#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "truceline/serve/message.h"
#include "truceline/store/sql.h"

namespace truceline::serve {

/// "/api/v1/statements" and its like, without the ".csv" and ".ndjson" that each has beside it.
std::vector<std::string_view> list_paths();

/// Answers "statements", "statements.csv", "truces?known_on=2026-03-14" out of the ledger: at most `limit` rows from
/// `offset` on (50 and 0 where not given; 1,000 at most, a million in CSV), with a Link header to the next page.
Response answer_list(store::Database& db, const Request& request, const std::string& name);

}  // namespace truceline::serve
