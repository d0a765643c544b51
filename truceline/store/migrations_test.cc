#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string>
#include <vector>

#include "truceline/store/check.h"
#include "truceline/store/migrations_sql.h"
#include "truceline/store/schema.h"
#include "truceline/store/table.h"
#include "truceline/store/truces.h"

namespace truceline::store {
namespace {

namespace fs = std::filesystem;

class OlderLedger : public testing::TestWithParam<int> {
 protected:
  void SetUp() override {
    path_ = (fs::temp_directory_path() / ("truceline-old-" + std::to_string(getpid()) + ".ledger")).string();
    TearDown();
  }
  void TearDown() override {
    for (const char* end : {"", "-wal", "-shm"}) fs::remove(path_ + end);
  }

  /// A ledger of that schema with one story: "Hill Front" says that 12 were killed by "gunmen" in Kadugli.
  void make(int version) const {
    auto opened = Database::open(path_, Database::Mode::write);
    Database db = std::move(opened).value();
    db.run(kFirstTablesSql);
    constexpr int kWrittenAs = 4;  // the last schema that has these columns; later ones get the rows from it
    for (int step = 1; step < std::min(version, kWrittenAs); ++step) db.run(kMigrationsSql[step - 1]);
    db.run("CREATE VIEW current AS SELECT r.reading, s.* FROM reading r JOIN story s USING (story)");
    db.run("PRAGMA application_id = " + std::to_string(kApplicationId));
    db.run("PRAGMA user_version = " + std::to_string(version));
    db.run(R"sql(
INSERT INTO story(id, uri, kind, published_basis, published, text, added)
  VALUES ('x', 'old.txt', 'first', 'given', '2026-03-02', 'Hill Front: gunmen killed 12', '2026-03-02');
INSERT INTO reading(story, program, record, added) VALUES (1, 'old', x'28b52ffd20021100007b7d', '2026-03-02');
INSERT INTO actor(key, name, kind, country, cameo, plover, side) VALUES
  ('hill front|SDN|armed_group', 'Hill Front', 'armed_group', 'SDN', 'SDNREB', 'SDN REB', 'hill front@SDN'),
  ('Q1', 'Army', 'military', 'SDN', 'SDNMIL', 'SDN MIL', 'state:SDN'), ('1.2', 'gunmen', 'people', NULL, 'UAF', 'OTHER', '');
UPDATE actor SET wikidata = key WHERE key = 'Q1';
INSERT INTO story_actor VALUES (1, 1, 1, '', NULL, NULL, 'name'), (1, 2, 3, 'the gunmen', 'gunman', 1, NULL);
INSERT INTO place(key, name, country, feature) VALUES ('1', 'Kadugli', 'SD', 'PPL');
INSERT INTO story_place VALUES (1, 1, 1, 'east');
INSERT INTO statement(reading, id, kind, cue_class, speaker, start, "end", rule) VALUES (1, 1, 'direct', NULL, 1, 12, 28, 'colon');
INSERT INTO event(reading, id, type, mode, cameo, goldstein, place, "from", polarity, modality, historical, start, "end", rule, confidence)
  VALUES (1, 1, 'ASSAULT', NULL, '190', -9, 1, '2026-03-01', 'positive', 'asserted', 0, 12, 28, 'kill', 0.74),
         (1, 2, 'ASSAULT', 'x', '190', -9, NULL, NULL, 'negative', 'future', 1, 12, 25, 'kill', NULL);
INSERT INTO event_party VALUES (1, 1, 'actor', 3), (1, 1, 'recipient', 1);
INSERT INTO quantity(reading, id, value, approximate, measure, claimant, event, place, day, start, "end")
  VALUES (1, 1, 12, 0, 'killed', 1, 1, 1, '2026-03-01', 26, 28);
)sql");
    for (int step = kWrittenAs; step < version; ++step) db.run(kMigrationsSql[step - 1]);
    ASSERT_FALSE(db.failure()) << db.failure()->message();
  }

  std::string path_;
};

/// Every table with its columns, and every index.
std::vector<std::string> shape(Database& db) {
  std::vector<std::string> out;
  Query rows(db, R"sql(
SELECT s.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || c.pk FROM sqlite_schema s JOIN pragma_table_xinfo(s.name) c
  WHERE s.type IN ('table', 'view') UNION
SELECT 'index ' || name || ' on ' || tbl_name FROM sqlite_schema WHERE type = 'index' ORDER BY 1)sql");
  while (rows.next()) out.push_back(rows.text(0));
  return out;
}

std::string row(const base::Result<Table>& table, std::size_t index) {
  if (!table || index >= table.value().rows.size()) return table ? "none" : table.error().message();
  std::string out;
  for (const Cell& cell : table.value().rows[index]) {
    if (const auto* text = std::get_if<std::string>(&cell)) out += *text;
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) out += std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&cell)) out += std::to_string(*number).substr(0, 5);
    out += "|";
  }
  return out;
}

TEST_P(OlderLedger, BecomesOneOfTodayAndKeepsWhatItHas) {
  make(GetParam());
  const auto unread = open_ledger(path_);
  ASSERT_FALSE(unread);
  EXPECT_NE(unread.error().message().find("older Truceline"), std::string::npos) << unread.error().message();
  auto opened = create_ledger(path_);
  ASSERT_TRUE(opened) << opened.error().message();
  Database db = std::move(opened).value();

  auto fresh = create_ledger(path_ + ".new");
  const auto want = shape(fresh.value()), got = shape(db);
  for (const char* end : {"", "-wal", "-shm"}) fs::remove(path_ + ".new" + end);
  EXPECT_EQ(got, want);

  EXPECT_EQ(row(list_statements(db, {}), 0),
            "1|old.txt|2026-03-02|q1|Hill Front||SDN||direct||2026-03-02|gunmen killed 12|12|28|");
  EXPECT_EQ(
      row(list_events(db, {}), 0).find("1|old.txt|2026-03-02||e1|ASSAULT||190|gunmen|Hill Front|Kadugli|SD|2026-03-01"),
      0u)
      << row(list_events(db, {}), 0);
  EXPECT_EQ(row(list_events(db, {}), 1).find("1|old.txt|2026-03-02||e2|ASSAULT|x|190|||||||negative|future|"), 0u)
      << row(list_events(db, {}), 1);
  EXPECT_EQ(row(list_numbers(db, {}), 0),
            "1|old.txt|2026-03-02|n1|killed|12.00|||||Hill Front|Kadugli|SD|2026-03-01|12|26|28|");
  const ActorRow gunmen = load_actor(db, 3);
  EXPECT_EQ(gunmen.plover + " " + gunmen.aliases.at(0), "OTHER the gunmen");
  Query actors(db,
               "SELECT group_concat(coalesce(key, '') || '/' || coalesce(side, '') || '/' || coalesce(known_by, '') || "
               "'/' || plover, ' ') FROM actor");
  ASSERT_TRUE(actors.next());
  EXPECT_EQ(actors.text(0),
            "hill front|SDN|armed_group/hill front@SDN/name/SDN REB Q1/state:SDN/knowledge/SDN MIL ///OTHER");
  EXPECT_EQ(load_record(db, "1").value(), "{}");
  EXPECT_EQ(check_ledger(db).value(), std::vector<std::string>{"search: story 1 is not in the index"});
  EXPECT_TRUE(open_ledger(path_));
}

INSTANTIATE_TEST_SUITE_P(EverySchema, OlderLedger, testing::Range(1, static_cast<int>(std::size(kMigrationsSql)) + 1));

}  // namespace
}  // namespace truceline::store
