#pragma once

#include <span>
#include <string>
#include <string_view>

#include "truceline/cli/event_rows.h"

namespace truceline::cli {

/// A column of an event table: its name in that format, and what it holds for one row ("" where nothing is known).
struct EventColumn {
  std::string_view name;
  std::string (*value)(const EventRow& row);
};

/// POLECAT's 40 columns. All parties of an event stand in one row, separated by ";".
std::span<const EventColumn> polecat_columns();
/// ICEWS' 20 columns.
std::span<const EventColumn> icews_columns();
/// The 26 columns that phoenix_pipeline writes after PETRARCH.
std::span<const EventColumn> phoenix_columns();
/// The 61 columns of GDELT 2.0's event table.
std::span<const EventColumn> gdelt_columns();

// What the columns share.

/// "e3" of the story, with the row's number where an event has several: "5c1f…-e3-2".
std::string row_id(const EventRow& row);
/// "2016-12-09" without its hyphens.
std::string compact(std::string_view day);
/// 1.5, -10: as short as it can be.
std::string number(double value);
/// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, by the root of the CAMEO code.
std::string quad(const EventRow& row);
std::string latitude(const EventRow& row);
std::string longitude(const EventRow& row);
/// The name of the place where it is a town, "" elsewhere.
std::string city(const EventRow& row);
std::string province(const EventRow& row);
/// "Syria".
std::string place_country(const EventRow& row);
std::string evidence(const EventRow& row);
std::string publisher(const EventRow& row);

}  // namespace truceline::cli
