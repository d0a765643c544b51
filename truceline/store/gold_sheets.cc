#include "truceline/store/gold_sheets.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace truceline::store {

namespace {

constexpr std::array<std::string_view, 8> kParts = {"actors",     "contradictions", "events", "places",
                                                    "quantities", "statements",     "times",  "truces"};

bool is_part(std::string_view part) { return std::find(kParts.begin(), kParts.end(), part) != kParts.end(); }

// A row for each story and part, and before them one for what is complete in the story.
constexpr const char* kJudged = R"sql(
WITH judged AS (
  SELECT CAST(substr(item, 2) AS INTEGER) AS story, substr(kind, 7) AS part, verdict, note,
         substr(item, instr(item, ':') + 1) AS rest
  FROM verdict WHERE id IN (SELECT max(id) FROM verdict WHERE kind GLOB 'sheet.*' GROUP BY kind, item))
SELECT story, 's' || story, json_quote(published), json_quote(text), part,
       CASE part WHEN 'complete' THEN json_group_array(rest) FILTER (WHERE verdict = 'accept')
       ELSE json_group_array(CASE WHEN json_valid(note) THEN json(note) END)
            FILTER (WHERE verdict IN ('accept', 'correct') AND json_valid(note)) END
FROM judged JOIN current USING (story)
WHERE ?1 IS NULL OR 's' || story = ?1 OR CAST(story AS TEXT) = ?1
GROUP BY story, part ORDER BY story, part <> 'complete', part)sql";

/// A sheet that is being written: its object is still open.
struct Open {
  GoldSheet sheet;
  std::string complete = "[]";
};

void close(Open& open, std::vector<GoldSheet>& sheets) {
  if (open.sheet.story.empty()) return;
  open.sheet.json += ", \"exhaustive\": " + open.complete + "}";
  sheets.push_back(std::move(open.sheet));
  open = {};
}

}  // namespace

base::Result<std::vector<GoldSheet>> load_gold_sheets(Database& db, const std::string& story) {
  Query rows(db, kJudged);
  rows.bind(story);
  std::vector<GoldSheet> sheets;
  Open open;
  while (rows.next()) {
    const std::string name = rows.text(1), part = rows.text(4), entries = rows.text(5);
    if (name != open.sheet.story) {
      close(open, sheets);
      open.sheet.story = name;
      open.sheet.json = R"({"story": ")" + name + R"(", "published": )" + rows.text(2) + R"(, "text": )" + rows.text(3);
    }
    if (part == "complete") open.complete = entries;
    const bool whole = open.complete.find("\"" + part + "\"") != std::string::npos;
    if (!is_part(part) || (part == "contradictions" && !whole)) continue;
    open.sheet.json += ", \"" + part + "\": " + entries;
  }
  close(open, sheets);
  if (const auto failed = db.failure()) return *failed;
  return sheets;
}

bool is_sheet_entry(Database& db, const std::string& part, const std::string& note) {
  if (!is_part(part)) return false;
  Query row(db, "SELECT json_valid(?1) AND json_type(?1) = 'object'");
  row.bind(note);
  return row.next() && row.integer(0) == 1;
}

}  // namespace truceline::store
