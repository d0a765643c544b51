#pragma once

#include <string>
#include <string_view>

#include "truceline/record/story.h"

/// The record's closed vocabularies in plain words, for the doors that people read.
namespace truceline::cli {

/// "denies" for the cue class "deny"; the class itself where it has no words.
std::string cue_words(std::string_view cue_class);

/// "talks" for CONSULT, "talks by phone" with the mode phone; the type itself where it has no words.
std::string event_words(const record::Event& event);

/// "in effect" for in_effect, "called off" for ended.
std::string state_words(std::string_view state);

/// "that it was declared" for declared, "that it is in effect" for in_effect.
std::string state_clause(std::string_view state);

/// "denial of what was attributed" for denied_attribution.
std::string contradiction_words(std::string_view kind);

/// "at least 40", "some 3,000", "200 or more", "12".
std::string amount_words(const record::Quantity& quantity);

/// "Fri 9 Dec 2016" for "2016-12-09", "December 2016" for "2016-12". Without the year where `near` is in the same one.
std::string date_words(const record::Date& date, const record::Date& near = "");

/// "Fri 9 Dec", "Wed 7 Dec – Fri 9 Dec", "from Wed 7 Dec", "until Fri 9 Dec"; "" where neither is known. A whole year
/// or month is called by its name: "1991", "November 1991".
std::string range_words(const record::Date& from, const record::Date& to, const record::Date& near = "");

/// "update" for update, "first report" for first.
std::string kind_words(std::string_view kind);

/// The lists behind these words, for programs: {"cues": {"deny": "denies", ...}, "states": ..., ...}.
std::string words_json();

}  // namespace truceline::cli
