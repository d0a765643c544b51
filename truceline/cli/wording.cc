#include "truceline/cli/wording.h"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <span>
#include <utility>

#include "truceline/base/iso_date.h"
#include "truceline/record/json_writer.h"

namespace truceline::cli {

namespace {

using Word = std::pair<std::string_view, std::string_view>;

constexpr std::array<Word, 18> kCues = {{{"say", "says"},
                                         {"confirm", "confirms"},
                                         {"deny", "denies"},
                                         {"accuse", "accuses"},
                                         {"commit", "promises"},
                                         {"intend", "intends"},
                                         {"refuse", "refuses"},
                                         {"demand", "demands"},
                                         {"propose", "proposes"},
                                         {"warn", "warns"},
                                         {"praise", "praises"},
                                         {"welcome", "welcomes"},
                                         {"condemn", "condemns"},
                                         {"express", "expresses"},
                                         {"decline", "declines"},
                                         {"ask", "asks"},
                                         {"report", "reports"},
                                         {"", "says"}}};

constexpr std::array<Word, 18> kEvents = {{{"ACCUSE/disapprove", "criticise"},
                                           {"ACCUSE/investigate", "investigate"},
                                           {"AGREE", "agree"},
                                           {"CONSULT", "talk"},
                                           {"SUPPORT", "back"},
                                           {"CONCEDE", "give way"},
                                           {"COOPERATE", "work together"},
                                           {"AID", "help"},
                                           {"RETREAT", "withdraw or release"},
                                           {"REQUEST", "ask or demand"},
                                           {"ACCUSE", "accuse or criticise"},
                                           {"REJECT", "reject"},
                                           {"THREATEN", "threaten"},
                                           {"PROTEST", "protest"},
                                           {"SANCTION", "punish"},
                                           {"MOBILIZE", "ready forces"},
                                           {"COERCE", "arrest, seize or restrict"},
                                           {"ASSAULT", "attack"}}};

constexpr std::array<Word, 20> kStates = {
    {{"none", "no truce"},       {"proposed", "proposed"},      {"negotiating", "being negotiated"},
     {"agreed", "agreed"},       {"declared", "declared"},      {"scheduled", "due to begin"},
     {"in_effect", "in effect"}, {"extended", "extended"},      {"suspended", "suspended"},
     {"collapsed", "collapsed"}, {"ended", "called off"},       {"expired", "run out"},
     {"rejected", "rejected"},   {"halted", "fighting halted"}, {"fighting", "fighting on"},
     {"strained", "in doubt"},   {"violation", "violated"},     {"denied", "denied"},
     {"confirmed", "confirmed"}, {"unverified", "not verified"}}};

constexpr std::array<Word, 19> kClauses = {{{"none", "that there is no truce"},
                                            {"proposed", "that it was proposed"},
                                            {"negotiating", "that it is being negotiated"},
                                            {"agreed", "that it was agreed"},
                                            {"declared", "that it was declared"},
                                            {"scheduled", "that it is due to begin"},
                                            {"in_effect", "that it is in effect"},
                                            {"extended", "that it was extended"},
                                            {"suspended", "that it was suspended"},
                                            {"collapsed", "that it collapsed"},
                                            {"ended", "that it was called off"},
                                            {"expired", "that it ran out"},
                                            {"rejected", "that it was rejected"},
                                            {"halted", "that fighting halted"},
                                            {"fighting", "that fighting is on"},
                                            {"strained", "that it is in doubt"},
                                            {"violation", "that it was violated"},
                                            {"denied", "the denial"},
                                            {"confirmed", "the confirmation"}}};

constexpr std::array<Word, 12> kContradictions = {{{"denied_attribution", "Denies having said it"},
                                                   {"denied_act", "Accused and denied"},
                                                   {"state_clash", "Two accounts of the state of things"},
                                                   {"negation", "Said and denied"},
                                                   {"antonym", "Opposite accounts"},
                                                   {"number", "Numbers that do not meet"},
                                                   {"actor", "Two accounts of who did it"},
                                                   {"time", "Two accounts of when"},
                                                   {"degree", "All of it or part of it"},
                                                   {"characterisation", "Two names for one thing"},
                                                   {"aspect", "Stopped or never stopped"},
                                                   {"reversal", "Says otherwise later"}}};

constexpr std::array<Word, 9> kKinds = {{{"first", "first report"},
                                         {"update", "update"},
                                         {"correction", "correction"},
                                         {"refile", "refiled"},
                                         {"recast", "recast"},
                                         {"wrapup", "wrap-up"},
                                         {"urgent", "urgent"},
                                         {"advisory", "advisory"},
                                         {"withdrawn", "withdrawn"}}};

/// The words for `key`; the key itself, with spaces for underscores, where the list lacks it.
std::string look_up(std::span<const Word> list, std::string_view key) {
  for (const auto& [name, words] : list) {
    if (name == key) return std::string(words);
  }
  std::string out(key);
  for (char& c : out) {
    if (c == '_') c = ' ';
  }
  return out;
}

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

std::string with_thousands(double value) {
  std::string digits = fmt::format("{}", value);
  if (digits.find_first_not_of("0123456789") != std::string::npos) return digits;
  for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) digits.insert(static_cast<std::size_t>(at), ",");
  return digits;
}

}  // namespace

std::string cue_words(std::string_view cue_class) { return look_up(kCues, cue_class); }

std::string event_words(const record::Event& event) {
  const auto both = std::find_if(kEvents.begin(), kEvents.end(),
                                 [key = event.type + "/" + event.mode](const Word& w) { return w.first == key; });
  if (both != kEvents.end()) return std::string(both->second);
  return look_up(kEvents, event.type) + (event.mode.empty() ? "" : " (" + event.mode + ")");
}

std::string state_words(std::string_view state) { return look_up(kStates, state); }
std::string state_clause(std::string_view state) { return look_up(kClauses, state); }
std::string contradiction_words(std::string_view kind) { return look_up(kContradictions, kind); }
std::string kind_words(std::string_view kind) { return look_up(kKinds, kind); }

std::string words_json() {
  record::JsonWriter json;
  json.begin_object();
  const auto put = [&json](const char* list, std::span<const Word> words) {
    json.key(list);
    json.begin_object();
    for (const auto& [key, value] : words) {
      json.key(key);
      json.string(value);
    }
    json.end_object();
  };
  put("cues", kCues);
  put("events", kEvents);
  put("states", kStates);
  put("contradictions", kContradictions);
  put("kinds", kKinds);
  json.end_object();
  return std::move(json).text();
}

std::string amount_words(const record::Quantity& quantity) {
  std::string about = quantity.approximate ? "about " : "";
  if (quantity.value) {
    const std::string number = with_thousands(*quantity.value);
    if (quantity.bound.empty()) return about + number;
    std::string bound = quantity.bound;
    for (char& c : bound) c = c == '_' ? ' ' : c;
    return bound + " " + number;
  }
  if (quantity.min && quantity.max)
    return about + with_thousands(*quantity.min) + " to " + with_thousands(*quantity.max);
  if (quantity.min) return with_thousands(*quantity.min) + " or more";
  if (quantity.max) return with_thousands(*quantity.max) + " or fewer";
  return "";
}

std::string date_words(const record::Date& date, const record::Date& near) {
  const bool same_year = !near.empty() && near.substr(0, 4) == date.substr(0, 4);
  if (const auto day = base::parse_iso_date(date)) {
    const auto weekday = std::chrono::weekday(std::chrono::sys_days(*day)).c_encoding();
    const std::string year = same_year ? "" : " " + date.substr(0, 4);
    const auto month = kMonths[static_cast<unsigned>(day->month()) - 1].substr(0, 3);
    return fmt::format("{} {} {}{}", kWeekdays[weekday], static_cast<unsigned>(day->day()), month, year);
  }
  if (date.size() == 7 && base::is_iso_date(date + "-01"))
    return fmt::format("{} {}", kMonths[static_cast<std::size_t>(std::stoi(date.substr(5))) - 1], date.substr(0, 4));
  return date;
}

namespace {

/// Nobody said "Tuesday 1 January 1991": "1991" for the year from first to last day, "November 1991" for a whole month,
/// "1991 – 1995" for years; "" for any other range.
std::string whole_months_or_years(const record::Date& from, const record::Date& to) {
  const auto first = base::parse_iso_date(from), last = base::parse_iso_date(to);
  if (!first || !last || first->day() != std::chrono::day{1} ||
      *last != last->year() / last->month() / std::chrono::last)
    return "";
  if (first->month() == std::chrono::January && last->month() == std::chrono::December) {
    const std::string year = from.substr(0, 4);
    return first->year() == last->year() ? year : year + " – " + to.substr(0, 4);
  }
  return from.substr(0, 7) == to.substr(0, 7) ? date_words(from.substr(0, 7)) : "";
}

}  // namespace

std::string range_words(const record::Date& from, const record::Date& to, const record::Date& near) {
  if (from.empty() && to.empty()) return "";
  if (from == to) return date_words(from, near);
  if (to.empty()) return "from " + date_words(from, near);
  if (from.empty()) return "until " + date_words(to, near);
  if (const std::string whole = whole_months_or_years(from, to); !whole.empty()) return whole;
  return date_words(from, near) + " – " + date_words(to, near);
}

}  // namespace truceline::cli
