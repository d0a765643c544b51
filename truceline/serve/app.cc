#include "truceline/serve/app.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <array>

#include "truceline/run/ledger_json.h"
#include "truceline/serve/assets.h"
#include "truceline/serve/lists.h"
#include "truceline/serve/pages.h"
#include "truceline/store/gold_sheets.h"
#include "truceline/store/room.h"
#include "truceline/store/schema.h"

namespace truceline::serve {

namespace {

constexpr std::size_t kKept = 128;  // stories, of some 100 KB each

constexpr std::array<std::string_view, 10> kOtherPaths = {
    "/api/v1/read",   "/api/v1/stories/{id}",  "/api/v1/stories/{id}/versions", "/api/v1/stories/{id}/versions.csv",
    "/api/v1/sheets", "/api/v1/sheets.ndjson", "/api/v1/stories/{id}/sheet",    "/api/v1/events-stream",
    "/api/v1/words",  "/api/v1/openapi.json"};

Response json(std::string body) { return {200, "application/json", std::move(body), {}, false}; }

Response failed(const base::Error& error, int status) { return problem(status, error.message(), error.advice); }

Response see_other(const std::string& path) { return {303, "text/plain", "", {{"Location", path}}, false}; }

bool is_form(const Request& request) { return request.content_type.starts_with("application/x-www-form-urlencoded"); }

std::string field(const std::map<std::string, std::string>& fields, const std::string& name) {
  const auto at = fields.find(name);
  return at == fields.end() ? "" : at->second;
}

/// The id between `before` and `after`, where `path` has that form and the id is one word.
std::optional<std::string> id_in(const std::string& path, std::string_view before, std::string_view after) {
  if (path.size() <= before.size() + after.size() || !path.starts_with(before) || !path.ends_with(after))
    return std::nullopt;
  std::string id = path.substr(before.size(), path.size() - before.size() - after.size());
  if (id.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyz") != std::string::npos) return std::nullopt;
  return id;
}

}  // namespace

std::vector<std::string_view> api_paths() {
  std::vector<std::string_view> paths = list_paths();
  paths.insert(paths.end(), kOtherPaths.begin(), kOtherPaths.end());
  return paths;
}

App::App(Setting setting) : setting_(std::move(setting)) {}

base::Result<App::Lease> App::ledger() {
  std::unique_ptr<store::Database> db;
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      db = std::move(idle_.back());
      idle_.pop_back();
    }
  }
  if (!db) {
    auto opened = store::open_ledger(setting_.ledger);
    if (!opened) return opened.error();
    db = std::make_unique<store::Database>(std::move(opened).value());
    db->run("PRAGMA cache_size = -4096");  // KB: the file is mapped, and a room keeps several of these open
  }
  return Lease(db.release(), [this](store::Database* back) {
    std::unique_ptr<store::Database> own(back);
    own->recover();
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(own));
  });
}

std::shared_ptr<const ReadStory> App::kept(const std::string& key) {
  const std::lock_guard lock(mutex_);
  const auto at = std::find_if(kept_.begin(), kept_.end(), [&](const auto& entry) { return entry.first == key; });
  if (at == kept_.end()) return nullptr;
  kept_.splice(kept_.begin(), kept_, at);
  return at->second;
}

void App::keep(const std::string& key, std::shared_ptr<const ReadStory> story) {
  const std::lock_guard lock(mutex_);
  kept_.emplace_front(key, std::move(story));
  if (kept_.size() > kKept) kept_.pop_back();
}

Response App::answer(const Request& request) {
  Request checked = request;
  if (request.method == "POST" && is_form(request)) {  // a page's own form carries its token as a field
    std::map<std::string, std::string> fields;
    if (!parse_form(request.body, fields)) return problem(400, "the form is malformed", "check its % escapes");
    if (checked.token.empty()) checked.token = field(fields, "token");
    for (auto& [name, value] : fields) checked.query[name] = std::move(value);
    checked.body.clear();
  }
  if (const auto refused = refusal(checked, setting_.policy)) {
    if (checked.path.starts_with("/api/")) return problem(refused->status, refused->what, refused->advice);
    return refused_page(refused->status, refused->what, refused->advice);
  }
  return route(checked);
}

Response App::route(const Request& request) {
  const std::string& path = request.path;
  const bool post = request.method == "POST";
  if (post) {
    if (path == "/api/v1/read") return read_story(request, false);
    if (path == "/read") return read_story(request, true);
    if (path == "/api/v1/verdicts") return add_verdict(request);
    return problem(405, "nothing is taken at " + path, "see /api/v1/openapi.json");
  }
  if (const Asset* asset = find_asset(path)) return asset_response(*asset);
  if (path == "/favicon.ico") return asset_response(*find_asset("/assets/icon.svg"));
  if (path == "/assets/story.css")
    return {200, "text/css; charset=utf-8", std::string(setting_.story_style), {}, false};
  if (path == "/assets/marks.js")
    return {200, "text/javascript; charset=utf-8", std::string(setting_.story_script), {}, false};
  if (path == "/api/v1/words") return json(setting_.words);
  if (path == "/api/v1/events-stream") return {200, "text/event-stream", "", {{"Cache-Control", "no-store"}}, true};
  if (const auto id = id_in(path, "/api/v1/stories/", "/versions")) return versions(request, *id, false);
  if (const auto id = id_in(path, "/api/v1/stories/", "/versions.csv")) return versions(request, *id, true);
  if (const auto id = id_in(path, "/api/v1/stories/", "/sheet")) return sheets(request, *id, false);
  if (path == "/api/v1/sheets" || path == "/api/v1/sheets.ndjson") return sheets(request, "", path.ends_with("n"));
  if (const auto id = id_in(path, "/api/v1/stories/", "")) return story(request, *id, true);
  if (path.starts_with("/api/v1/")) return api(request, std::string_view(path).substr(8));
  if (path.starts_with("/api/")) return problem(404, path + " is not of this API", "see /api/v1/openapi.json");
  if (const auto id = id_in(path, "/story/", "")) return story(request, *id, false);
  return page(request, path);
}

std::string App::pulse() {
  if (setting_.ledger.empty()) return "{}";
  const std::uint64_t edition = edition_of(setting_.ledger);
  if (edition == pulse_edition_) return pulse_;
  auto db = ledger();
  if (!db) return "{}";
  const auto counts = store::count_all(*db.value());
  pulse_ = counts ? run::table_json("counts", counts.value()) : "{}";
  pulse_edition_ = edition;
  return pulse_;
}

Response App::api(const Request& request, std::string_view name) {
  if (setting_.ledger.empty())
    return problem(404, "no ledger is open", "start with: truceline serve LEDGER, made by truceline add LEDGER FILES");
  const std::uint64_t edition = edition_of(setting_.ledger);
  std::string key(name);
  for (const auto& [field_name, value] : request.query) key += '\0' + field_name + '\0' + value;
  if (auto known = answers_.find(key, edition)) return *known;
  auto db = ledger();
  if (!db) return failed(db.error(), 500);
  Response answer = answer_list(*db.value(), request, std::string(name));
  answers_.keep(key, edition, answer);
  return answer;
}

Response App::versions(const Request& request, const std::string& id, bool csv) {
  if (setting_.ledger.empty()) return api(request, "");
  auto db = ledger();
  if (!db) return failed(db.error(), 500);
  const auto table = store::list_versions(*db.value(), id);
  if (!table) return failed(table.error(), 500);
  if (csv) return {200, "text/csv; charset=utf-8", run::table_csv(table.value()), {}, false};
  return json(run::table_json("versions", table.value()));
}

Response App::sheets(const Request& request, const std::string& id, bool lines) {
  if (setting_.ledger.empty()) return api(request, "");
  auto db = ledger();
  if (!db) return failed(db.error(), 500);
  const auto sheets = store::load_gold_sheets(*db.value(), id);
  if (!sheets) return failed(sheets.error(), 500);
  if (!id.empty() && sheets.value().empty())
    return problem(404, "nothing of story " + id + " was judged", "review it at /review?story=" + id);
  std::string all;
  for (const store::GoldSheet& sheet : sheets.value())
    all += (all.empty() || lines ? "" : ",\n") + sheet.json + (lines ? "\n" : "");
  if (lines) return {200, "application/x-ndjson", std::move(all), {}, false};
  return json(id.empty() ? "{\"sheets\": [" + all + "]}\n" : all + "\n");
}

Response App::story(const Request& request, const std::string& id, bool as_json) {
  // What was read of a ledger counts until the ledger changes: the story may since have been withdrawn.
  const bool of_ledger = !setting_.ledger.empty() && id.starts_with('s');
  const std::string key = of_ledger ? fmt::format("{}@{}", id, edition_of(setting_.ledger)) : id;
  std::shared_ptr<const ReadStory> found = kept(key);
  if (!found && of_ledger) {
    auto db = ledger();
    if (!db) return failed(db.error(), 500);
    const auto text = store::load_story_text(*db.value(), id);
    if (!text) return as_json ? failed(text.error(), 404) : missing_page(page_frame(request, setting_), id);
    auto read = setting_.read(text.value().text, text.value().published, text.value().uri);
    if (!read) return failed(read.error(), 500);
    found = std::make_shared<const ReadStory>(std::move(read).value());
    keep(key, found);
  }
  if (!found) {
    if (as_json) return problem(404, "no story " + id, "pasted stories are kept until the server stops");
    return missing_page(page_frame(request, setting_), id);
  }
  return as_json ? json(found->json) : story_html(page_frame(request, setting_), *found, id);
}

Response App::read_story(const Request& request, bool as_page) {
  const std::string text = is_form(request) ? field(request.query, "text") : request.body;
  const std::string published = field(request.query, "published");
  auto read = setting_.read(text, published, field(request.query, "uri"));
  if (!read) {
    if (as_page) return drop_page(page_frame(request, setting_), read.error().message(), text, published);
    return failed(read.error(), 422);
  }
  const std::string seed = published + "\n" + text;
  const std::string id = fmt::format("p{:016x}", XXH3_64bits(seed.data(), seed.size()));
  const auto story = std::make_shared<const ReadStory>(std::move(read).value());
  if (!kept(id)) keep(id, story);
  if (as_page) return see_other("/story/" + id);
  Response response = json(story->json);
  response.headers.emplace_back("Location", "/story/" + id);
  return response;
}

Response App::add_verdict(const Request& request) {
  if (setting_.policy.read_only) return problem(403, "this room is read-only", "start it without --read-only");
  if (setting_.ledger.empty()) return api(request, "");
  const std::string kind = field(request.query, "kind"), item = field(request.query, "item"),
                    verdict = field(request.query, "verdict"), note = field(request.query, "note");
  constexpr std::size_t kLongest = 16'000;
  constexpr std::string_view kSheet = "sheet.";
  if (kind.empty() || item.empty() || verdict.empty() || note.size() > kLongest || item.size() > 80)
    return problem(422, "a verdict takes kind, item, verdict and a note of at most 16,000 bytes",
                   "see /api/v1/openapi.json");
  auto db = store::create_ledger(setting_.ledger);
  if (!db) return failed(db.error(), 500);
  if (kind.starts_with(kSheet) && kind != "sheet.complete" &&
      !store::is_sheet_entry(db.value(), kind.substr(kSheet.size()), note))
    return problem(422, "the note of a " + kind + " is no entry of a gold sheet",
                   "give a JSON object, see docs/sheets.md");
  const auto added = store::add_verdict(db.value(), kind, item, verdict, note);
  if (!added) return failed(added.error(), 500);
  return json("{\"kept\": true}\n");
}

Response App::page(const Request& request, const std::string& path) {
  const PageFrame frame = page_frame(request, setting_);
  if (path == "/read" || (path == "/" && setting_.ledger.empty())) return drop_page(frame, "", "", "");
  if (auto view = view_page(frame, path)) return *view;
  return missing_page(frame, "");
}

}  // namespace truceline::serve
