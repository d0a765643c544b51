#include "truceline/serve/lists.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "truceline/run/ledger_incidents.h"
#include "truceline/run/ledger_json.h"
#include "truceline/run/ledger_truces.h"
#include "truceline/store/room.h"
#include "truceline/store/table.h"

namespace truceline::serve {

namespace {

constexpr int kRows = 50, kMostRows = 1000, kMostSaved = 1'000'000;

enum class Form { json, csv, ndjson };

using Ask = base::Result<store::Table> (*)(store::Database&, const store::ListFilter&);
using Answer = Response (*)(store::Database&, const Request&, Form, int limit, int offset);
/// A list is a table, or answers in a form of its own.
struct List {
  std::string_view path;
  Ask ask;
  Answer answer = nullptr;
};

base::Result<store::Table> ask_search(store::Database& db, const store::ListFilter& filter) {
  if (filter.about.empty()) return store::list_stories(db, filter);
  return store::search_stories(db, filter.about, filter);
}
base::Result<store::Table> ask_counts(store::Database& db, const store::ListFilter&) { return store::count_all(db); }

Response truces(store::Database& db, const Request& request, Form form, int limit, int offset);
Response incidents(store::Database& db, const Request& request, Form form, int limit, int offset);

constexpr std::array kLists = {
    List{"/api/v1/stories", store::list_stories},
    List{"/api/v1/statements", store::list_statements},
    List{"/api/v1/events", store::list_events},
    List{"/api/v1/numbers", store::list_numbers},
    List{"/api/v1/actors", store::list_actors},
    List{"/api/v1/contradictions", store::list_contradictions},
    List{"/api/v1/places", store::list_places},
    List{"/api/v1/search", ask_search},
    List{"/api/v1/counts", ask_counts},
    List{"/api/v1/verdicts", store::list_verdicts},
    List{"/api/v1/facets", store::list_facets},
    List{"/api/v1/subjects", store::list_statement_facets},
    List{"/api/v1/claims", store::list_claims},
    List{"/api/v1/truces", nullptr, truces},
    List{"/api/v1/incidents", nullptr, incidents},
};

std::string text(const Request& request, const std::string& name) {
  const auto at = request.query.find(name);
  return at == request.query.end() ? "" : at->second;
}

std::optional<int> number(const Request& request, const std::string& name, int otherwise, int most) {
  const std::string value = text(request, name);
  if (value.empty()) return otherwise;
  int result = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), result);
  if (error != std::errc() || end != value.data() + value.size() || result < 0 || result > most) return std::nullopt;
  return result;
}

Response in_form(Form form, std::string body, const std::string& name) {
  if (form == Form::json) return {200, "application/json", std::move(body), {}, false};
  const bool csv = form == Form::csv;
  return {200,
          csv ? "text/csv; charset=utf-8" : "application/x-ndjson",
          std::move(body),
          {{"Content-Disposition", "inline; filename=\"" + name + (csv ? ".csv" : ".ndjson") + "\""}},
          false};
}

store::Table truce_table(const std::vector<run::TruceAnswer>& answers) {
  store::Table table;
  table.columns = {"truce", "name",  "overall", "party", "country", "state",
                   "since", "story", "uri",     "start", "end",     "quote"};
  for (const run::TruceAnswer& answer : answers) {
    for (std::size_t i = 0; i < answer.parties.size(); ++i) {
      for (const reason::PartySpan& span : answer.timeline.parties[i].spans) {
        const store::ClaimRecord& claim = answer.claims[span.claims.back()];
        table.rows.push_back({answer.truce.truce, answer.truce.name, answer.timeline.overall, answer.parties[i].name,
                              answer.parties[i].country, span.state, span.since, claim.story, claim.uri, claim.start,
                              claim.end, claim.quote});
      }
    }
  }
  return table;
}

std::string escaped(const std::string& value) {
  std::string out;
  for (const char c : value) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    out += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

/// Link: </api/v1/statements?who=army&limit=50&offset=50>; rel="next"
std::string next_link(const Request& request, int limit, int offset) {
  std::string link = "<" + request.path + "?";
  for (const auto& [name, value] : request.query)
    if (name != "limit" && name != "offset") link += escaped(name) + "=" + escaped(value) + "&";
  return link + fmt::format("limit={}&offset={}>; rel=\"next\"", limit, offset + limit);
}

/// `response` with the Link to the next page, where it is full.
Response with_next(Response response, const Request& request, std::size_t rows, int limit, int offset) {
  if (limit > 0 && rows == static_cast<std::size_t>(limit))
    response.headers.emplace_back("Link", next_link(request, limit, offset));
  return response;
}

std::string as_json(const std::string& name, const store::Table& table) {
  if (name == "contradictions") return run::contradictions_json(table);
  if (name == "stories") return run::stories_json(table);
  return run::table_json(name, table);
}

Response table_answer(Form form, const store::Table& table, const std::string& name) {
  return in_form(form,
                 form == Form::csv      ? run::table_csv(table)
                 : form == Form::ndjson ? run::table_ndjson(table)
                                        : as_json(name, table),
                 name);
}

Response truces(store::Database& db, const Request& request, Form form, int limit, int offset) {
  run::TruceQuestion question;
  question.place = text(request, "place");
  question.party = text(request, "party");
  question.as_of = text(request, "as_of");
  question.known_on = text(request, "known_on");
  question.truce = number(request, "truce", 0, kMostSaved).value_or(0);
  question.summary = text(request, "claims") == "latest";
  question.limit = limit;
  question.offset = offset;
  const auto answers = run::ask_truces(db, question);
  if (const auto failed = db.failure()) return problem(500, failed->message(), failed->advice);
  if (form == Form::csv) return in_form(form, run::table_csv(truce_table(answers)), "truces");
  if (form == Form::ndjson) return in_form(form, run::table_ndjson(truce_table(answers)), "truces");
  return with_next(in_form(form, run::truces_json(question, answers), "truces"), request, answers.size(), limit,
                   offset);
}

store::ListFilter filter_of(const Request& request, int limit, int offset) {
  store::ListFilter filter;
  filter.who = text(request, "who");
  filter.about = text(request, "q").empty() ? text(request, "about") : text(request, "q");
  filter.place = text(request, "place");
  filter.kind = text(request, "kind");
  filter.subject = text(request, "subject");
  filter.since = text(request, "since");
  filter.until = text(request, "until");
  filter.story = number(request, "story", 0, kMostSaved).value_or(0);
  filter.limit = limit;
  filter.offset = offset;
  return filter;
}

/// All of them, or with `incident=12` that one: its claims side by side in JSON, its tellings as rows.
Response incidents(store::Database& db, const Request& request, Form form, int limit, int offset) {
  const store::IncidentFilter filter{filter_of(request, limit, offset),
                                     number(request, "incident", 0, kMostSaved).value_or(0), text(request, "known_on"),
                                     number(request, "origins", 0, kMostSaved).value_or(0)};
  if (filter.incident > 0) {
    const auto told = store::told_incidents(db, filter);
    if (!told) return problem(500, told.error().message(), told.error().advice);
    if (told.value().empty() || told.value().front().claims.empty())
      return problem(404, fmt::format("no incident {} in this ledger", filter.incident), "see /api/v1/incidents");
    const store::IncidentTold& one = told.value().front();
    if (form == Form::json) return in_form(form, run::incident_json(one), "incident");
    return table_answer(form, run::claims_table(one), "incident");
  }
  const auto table = run::list_incidents(db, filter);
  if (!table) return problem(500, table.error().message(), table.error().advice);
  return with_next(table_answer(form, table.value(), "incidents"), request, table.value().rows.size(), limit, offset);
}

}  // namespace

std::vector<std::string_view> list_paths() {
  std::vector<std::string_view> paths;
  for (const List& list : kLists) paths.push_back(list.path);
  return paths;
}

Response answer_list(store::Database& db, const Request& request, const std::string& asked) {
  const std::size_t dot = std::min(asked.find('.'), asked.size());
  const std::string name = asked.substr(0, dot), ending = asked.substr(dot);
  const auto list = std::find_if(kLists.begin(), kLists.end(), [&](const List& l) { return l.path.substr(8) == name; });
  if (list == kLists.end() || (!ending.empty() && ending != ".csv" && ending != ".ndjson"))
    return problem(404, request.path + " is not of this API", "see /api/v1/openapi.json");
  const Form form = ending == ".csv" ? Form::csv : ending == ".ndjson" ? Form::ndjson : Form::json;
  const int most = form == Form::json ? kMostRows : kMostSaved;
  const auto limit = number(request, "limit", form == Form::json ? kRows : kMostSaved, most);
  const auto offset = number(request, "offset", 0, kMostSaved);
  if (!limit || !offset)
    return problem(422, "limit or offset is no number in range", fmt::format("give 0 to {}", most));
  if (list->answer) return list->answer(db, request, form, *limit, *offset);
  const auto table = list->ask(db, filter_of(request, *limit, *offset));
  if (!table) return problem(422, table.error().message(), table.error().advice);
  return with_next(table_answer(form, table.value(), name), request, table.value().rows.size(), *limit, *offset);
}

}  // namespace truceline::serve
