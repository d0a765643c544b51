#include "truceline/run/ledger_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "truceline/record/json_writer.h"

namespace truceline::run {

namespace {

using record::JsonWriter;
using store::Cell;

void put(JsonWriter& json, const Cell& cell) {
  if (const auto* integer = std::get_if<std::int64_t>(&cell)) return json.integer(*integer);
  if (const auto* number = std::get_if<double>(&cell)) return json.number(*number);
  if (const auto* text = std::get_if<std::string>(&cell)) return json.string(*text);
  json.null();
}

void put(JsonWriter& json, std::string_view key, const std::string& text) {
  json.key(key);
  text.empty() ? json.null() : json.string(text);
}

void put_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
  json.key(key);
  json.begin_array();
  for (const std::string& text : texts) json.string(text);
  json.end_array();
}

/// A row by the names of its columns.
struct Row {
  const store::Table& table;
  const std::vector<Cell>& cells;

  const Cell& operator[](std::string_view column) const {
    const auto at = std::find(table.columns.begin(), table.columns.end(), column);
    TL_CHECK(at != table.columns.end());
    return cells[static_cast<std::size_t>(at - table.columns.begin())];
  }
};

/// Ids are strings in JSON, as in the story record.
std::string id_text(char letter, std::int64_t id) { return letter + std::to_string(id); }
void put_id(JsonWriter& json, std::string_view key, char letter, const Cell& cell) {
  const auto* id = std::get_if<std::int64_t>(&cell);
  put(json, key, id ? id_text(letter, *id) : std::string());
}

void put_side(JsonWriter& json, const Row& row, const std::string& side) {
  json.key(side);
  json.begin_object();
  json.key("story");
  put(json, row[side + "_uri"]);
  put_id(json, "story_id", 's', row[side + "_story"]);
  for (const char* field : {"published", "agency", "group", "ref", "holder", "start", "end", "quote"}) {
    json.key(field);
    put(json, row[side + "_" + field]);
  }
  json.end_object();
}

void put_actor(JsonWriter& json, const store::ActorRow& actor) {
  json.key("actor");
  json.begin_object();
  put(json, "id", actor.actor ? id_text('a', actor.actor) : std::string());
  json.key("name");
  json.string(actor.name);
  put(json, "country", actor.country);
  json.key("codes");
  json.begin_object();
  put(json, "cameo", actor.cameo);
  put(json, "plover", actor.plover);
  put(json, "wikidata", actor.wikidata);
  json.end_object();
  put_texts(json, "aliases", actor.aliases);
  json.end_object();
}

std::string claim_id(const store::ClaimRecord& claim) { return fmt::format("s{}.x{}", claim.story, claim.id); }

/// The claims from the `from`th on.
void put_claim_ids(JsonWriter& json, const TruceAnswer& answer, const std::vector<std::size_t>& claims,
                   std::size_t from) {
  std::vector<std::string> ids;
  for (std::size_t i = from; i < claims.size(); ++i) ids.push_back(claim_id(answer.claims[claims[i]]));
  put_texts(json, "assertions", ids);
}

void put_timeline(JsonWriter& json, const TruceAnswer& answer, const std::vector<reason::PartySpan>& spans) {
  json.key("timeline");
  json.begin_array();
  for (const reason::PartySpan& span : spans) {
    json.begin_object();
    json.key("state");
    json.string(span.state);
    put(json, "since", span.since);
    put_claim_ids(json, answer, span.claims, 0);
    const Support support = support_of(answer, span);
    json.key("reports");
    json.integer(static_cast<std::int64_t>(support.reports));
    json.key("origins");
    json.integer(static_cast<std::int64_t>(support.origins));
    json.end_object();
  }
  json.end_array();
}

void put_view(JsonWriter& json, const TruceAnswer& answer, bool summary) {
  json.key("view");
  json.begin_object();
  json.key("overall");
  json.string(answer.timeline.overall);
  json.key("by_party");
  json.begin_array();
  for (std::size_t i = 0; i < answer.parties.size(); ++i) {
    const reason::PartySpan& now = answer.timeline.parties[i].spans.back();
    json.begin_object();
    put_actor(json, answer.parties[i]);
    json.key("state");
    json.string(now.state);
    put(json, "since", now.since);
    put_claim_ids(json, answer, now.claims, summary ? now.claims.size() - 1 : 0);
    if (!summary) put_timeline(json, answer, answer.timeline.parties[i].spans);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void put_claim(JsonWriter& json, const store::ClaimRecord& claim) {
  json.begin_object();
  json.key("id");
  json.string(claim_id(claim));
  json.key("story");
  json.string(claim.uri);
  json.key("story_id");
  json.string(id_text('s', claim.story));
  json.key("kind");
  json.string(claim.kind);
  json.key("state");
  json.string(claim.state);
  put(json, "holder", claim.claim.holder.name);
  json.key("polarity");
  json.string(claim.polarity);
  json.key("modality");
  json.string(claim.modality);
  put(json, "degree", claim.degree);
  json.key("presupposed");
  json.boolean(claim.presupposed);
  json.key("valid");
  json.begin_object();
  put(json, "from", claim.valid.from);
  put(json, "to", claim.valid.to);
  json.end_object();
  put(json, "asserted", claim.asserted);
  put(json, "published", claim.published);
  json.key("start");
  json.integer(claim.start);
  json.key("end");
  json.integer(claim.end);
  json.key("quote");
  json.string(claim.quote);
  put(json, "rule", claim.rule);
  json.end_object();
}

/// The claims that the parties' latest states rest on, one each, in the order of the list.
std::vector<std::size_t> latest_claims(const TruceAnswer& answer) {
  std::set<std::size_t> found;
  for (const reason::PartyTimeline& line : answer.timeline.parties) found.insert(line.spans.back().claims.back());
  return {found.begin(), found.end()};
}

void put_truce(JsonWriter& json, const TruceAnswer& answer, bool summary) {
  json.begin_object();
  json.key("id");
  json.string(id_text('t', answer.truce.truce));
  json.key("name");
  json.string(answer.truce.name);
  put_texts(json, "names", answer.truce.names);
  put(json, "first", answer.truce.first);
  put(json, "last", answer.truce.last);
  json.key("places");
  json.begin_array();
  std::vector<store::PlaceRow> places = answer.truce.places;
  if (!answer.truce.area.empty()) places.push_back({0, answer.truce.area, answer.truce.country, "PCLI"});
  for (const store::PlaceRow& place : places) {
    json.begin_object();
    json.key("name");
    json.string(place.name);
    put(json, "country", place.country);
    json.end_object();
  }
  json.end_array();
  put_view(json, answer, summary);
  json.key("assertions");
  json.begin_array();
  if (summary)
    for (const std::size_t i : latest_claims(answer)) put_claim(json, answer.claims[i]);
  else
    for (const store::ClaimRecord& claim : answer.claims) put_claim(json, claim);
  json.end_array();
  json.end_object();
}

std::string csv_cell(const Cell& cell) {
  std::string text;
  if (const auto* integer = std::get_if<std::int64_t>(&cell)) return std::to_string(*integer);
  if (const auto* number = std::get_if<double>(&cell)) return fmt::format("{}", *number);
  if (const auto* words = std::get_if<std::string>(&cell)) text = *words;
  if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
    text.insert(0, 1, '\'');
  if (text.find_first_of("\",\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

}  // namespace

std::string truces_json_head(const TruceQuestion& question) {
  JsonWriter json;
  json.begin_object();
  put(json, "as_of", question.as_of);
  put(json, "known_on", question.known_on);
  json.key("truces");
  json.begin_array();
  return std::move(json).text();
}

std::string truce_json(const TruceAnswer& answer, bool summary) {
  JsonWriter json;
  put_truce(json, answer, summary);
  return std::move(json).text();
}

std::string truces_json(const TruceQuestion& question, const std::vector<TruceAnswer>& answers) {
  std::string json = truces_json_head(question);
  for (const TruceAnswer& answer : answers)
    json += (&answer == &answers.front() ? "" : ",") + truce_json(answer, question.summary);
  return json.append(kTrucesJsonEnd);
}

std::string contradictions_json(const store::Table& table) {
  JsonWriter json;
  json.begin_object();
  json.key("contradictions");
  json.begin_array();
  for (const auto& cells : table.rows) {
    const Row row{table, cells};
    json.begin_object();
    put_id(json, "id", 'c', row["id"]);
    for (const char* field : {"kind", "rule", "confidence", "explanation"}) {
      json.key(field);
      put(json, row[field]);
    }
    json.key("same_speaker");
    json.boolean(std::get<std::int64_t>(row["same_speaker"]) != 0);
    put_side(json, row, "a");
    put_side(json, row, "b");
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return std::move(json).text();
}

std::string stories_json(const store::Table& table) {
  JsonWriter json;
  json.begin_object();
  json.key("stories");
  json.begin_array();
  for (const auto& cells : table.rows) {
    const Row row{table, cells};
    json.begin_object();
    put_id(json, "id", 's', row["id"]);
    for (const char* field : {"uri", "headline", "published", "agency", "kind", "version", "characters"}) {
      json.key(field);
      put(json, row[field]);
    }
    put_id(json, "group", 'g', row["group"]);
    json.key("relation");
    if (std::holds_alternative<std::monostate>(row["relation"])) {
      json.null();
    } else {
      json.begin_object();
      put_id(json, "to", 's', row["relation_to"]);
      json.key("kind");
      put(json, row["relation"]);
      json.key("why");
      put(json, row["relation_why"]);
      json.end_object();
    }
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return std::move(json).text();
}

std::string table_json(std::string_view name, const store::Table& table) {
  JsonWriter json;
  json.begin_object();
  json.key(name);
  json.begin_array();
  for (const auto& cells : table.rows) {
    json.begin_object();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      json.key(table.columns[i]);
      put(json, cells[i]);
    }
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return std::move(json).text();
}

std::string table_ndjson(const store::Table& table) {
  std::string lines;
  for (const auto& cells : table.rows) {
    JsonWriter json;
    json.begin_object();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      json.key(table.columns[i]);
      put(json, cells[i]);
    }
    json.end_object();
    lines += std::move(json).text() + "\n";
  }
  return lines;
}

std::string csv_head(const store::Table& table) {
  std::string out;
  for (std::size_t i = 0; i < table.columns.size(); ++i) out += (i ? "," : "") + csv_cell(Cell(table.columns[i]));
  return out + "\r\n";
}

std::string csv_rows(const store::Table& table) {
  std::string out;
  for (const auto& cells : table.rows) {
    for (std::size_t i = 0; i < cells.size(); ++i) out += (i ? "," : "") + csv_cell(cells[i]);
    out += "\r\n";
  }
  return out;
}

std::string table_csv(const store::Table& table) { return csv_head(table) + csv_rows(table); }

}  // namespace truceline::run
