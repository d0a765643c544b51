#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace truceline::base {

/// The day that "2016-12-09" names; nothing where the text is no such date or the calendar lacks the day (2015-02-29).
std::optional<std::chrono::year_month_day> parse_iso_date(std::string_view text);

inline bool is_iso_date(std::string_view text) { return parse_iso_date(text).has_value(); }

}  // namespace truceline::base
