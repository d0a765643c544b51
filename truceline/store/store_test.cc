#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "truceline/store/check.h"
#include "truceline/store/claims.h"
#include "truceline/store/export.h"
#include "truceline/store/merges.h"
#include "truceline/store/room.h"
#include "truceline/store/schema.h"
#include "truceline/store/truces.h"
#include "truceline/store/write.h"

namespace truceline::store {
namespace {

namespace fs = std::filesystem;

class Ledger : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("truceline-store-" + std::to_string(getpid()));
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }
  std::string path(const std::string& name = "a.ledger") const { return (folder_ / name).string(); }

  fs::path folder_;
};

/// "<speaker> said: <words>", one speaker, one statement, one claim on truce `truce` of the ledger.
struct Said {
  std::string speaker, words, published, state, uri;
};

record::Story story_of(const Said& said) {
  record::Story story;
  story.document.text = said.speaker + " said: " + said.words;
  story.document.uri = said.uri;
  story.document.furniture.kind = "first";
  story.id = "id:" + said.uri;
  story.published = {said.published, "given"};
  record::Actor actor;
  actor.name = said.speaker;
  actor.kind = "armed_group";
  actor.country = "SDN";
  const auto size = static_cast<std::uint32_t>(said.speaker.size());
  actor.mentions.push_back({{0, size}, "name"});
  story.actors.push_back(actor);
  const text::Span words{size + 7, static_cast<std::uint32_t>(story.document.text.size())};
  story.sentences.push_back({0, words.end});
  story.sentence_sections.emplace_back();
  record::Statement statement;
  statement.kind = "direct";
  statement.speaker = {record::ActorId{0}, {0, size}};
  statement.content = {words};
  story.statements.push_back(statement);
  record::Truce truce;
  truce.name = "Kadugli truce";
  truce.names = {"truce"};
  truce.declared_by = {record::ActorId{0}};
  story.truces.push_back(truce);
  record::Assertion claim;
  claim.truce = record::TruceId{0};
  claim.kind = "state";
  claim.state = said.state;
  claim.holder = {record::ActorId{0}, {0, size}, said.speaker};
  claim.span = words;
  story.assertions.push_back(claim);
  return story;
}

/// Adds a story with its claim on `truce`; 0 makes a new one. Gives the truce.
std::int64_t add(Database& db, const Said& said, std::int64_t truce = 0, const std::string& program = "test") {
  Transaction transaction(db);
  Writer writer(db);
  const record::Story story = story_of(said);
  const Kept kept = writer.add(story, program, "{\"text\":\"" + said.words + "\"}");
  if (!kept.known) {
    if (truce == 0) truce = writer.add_truce("Kadugli truce", "SD", "Sudan");
    writer.widen_truce(truce, said.published, said.published, {}, {said.speaker});
    writer.add_story_truce(story, kept, 0, truce, "test");
    ClaimRow claim;
    claim.holder = {said.speaker + "@SDN", said.speaker, kept.actors[0]};
    writer.add_assertion(story, kept, 0, truce, claim, text::CodePoints(story.document.text));
  }
  const auto failed = transaction.commit();
  EXPECT_FALSE(failed) << failed->message();
  return truce;
}

std::int64_t count(Database& db, const std::string& sql) {
  Query query(db, "SELECT count(*) FROM " + sql);
  return query.next() ? query.integer(0) : -1;
}

std::int64_t actor(Database& db, const std::string& name) {
  Query query(db, "SELECT actor FROM actor WHERE name = ?1");
  query.bind(name);
  return query.next() ? query.integer(0) : 0;
}

ListFilter by(std::string ListFilter::* field, const char* value, ListFilter filter = {}) {
  filter.*field = value;
  return filter;
}

ListFilter by_story(std::int64_t story) {
  ListFilter filter;
  filter.story = story;
  return filter;
}

using Ask = base::Result<Table> (*)(Database&, const ListFilter&);

/// "Hill Front 2": the name of each actor with its stories; "month 2026-03": each facet with its value.
std::vector<std::string> listed(Database& db, Ask ask, const ListFilter& filter = {}) {
  std::vector<std::string> out;
  const auto table = ask(db, filter);
  EXPECT_TRUE(table) << table.error().message();
  if (!table) return out;
  const bool actors = table.value().columns.size() > 3;
  for (const auto& row : table.value().rows)
    out.push_back(std::get<std::string>(row[actors ? 1 : 0]) + " " +
                  (actors ? std::to_string(std::get<std::int64_t>(row[8])) : std::get<std::string>(row[1])));
  return out;
}

/// "Hill Front: we hold": who says what, as the list of statements has it.
std::vector<std::string> spoken(Database& db, const ListFilter& filter = {}) {
  std::vector<std::string> out;
  const auto table = list_statements(db, filter);
  EXPECT_TRUE(table) << table.error().message();
  const auto column = [&](const std::string& name) {
    return static_cast<std::size_t>(std::find(table.value().columns.begin(), table.value().columns.end(), name) -
                                    table.value().columns.begin());
  };
  for (const auto& row : table.value().rows)
    out.push_back(std::get<std::string>(row[column("speaker")]) + ": " + std::get<std::string>(row[column("content")]));
  return out;
}

const Said kHolds{"Hill Front", "we hold", "2026-03-01", "in_effect", "a.txt"};
const Said kOver{"Front of the Hills", "it is over", "2026-03-05", "ended", "b.txt"};

TEST_F(Ledger, KeepsWhatIsAddedAndTheSameStoryOnce) {
  auto db = create_ledger(path());
  ASSERT_TRUE(db);
  add(db.value(), kHolds);
  add(db.value(), kHolds);
  add(db.value(), kOver);
  EXPECT_EQ(spoken(db.value()), (std::vector<std::string>{"Front of the Hills: it is over", "Hill Front: we hold"}));
  EXPECT_TRUE(check_ledger(db.value()).value().empty());
}

TEST_F(Ledger, TheLogOfChangesIsWorkedIntoTheFile) {
  auto db = create_ledger(path());
  Query unfinished(db.value(), "SELECT name FROM sqlite_schema");
  for (int i = 0; i < 40; ++i) {
    unfinished.bind();
    unfinished.next();
    add(db.value(), {"Speaker " + std::to_string(i), std::string(100'000, 'x'), "2026-03-01", "in_effect",
                     std::to_string(i) + ".txt"});
  }
  // A thousand pages of 16 KB; without end all that was ever written.
  Query mode(db.value(), "PRAGMA wal_checkpoint(PASSIVE)");
  ASSERT_TRUE(mode.next());
  EXPECT_EQ(mode.integer(1), mode.integer(2)) << "pages in the log, and those of them that are in the file";
}

TEST_F(Ledger, ALaterReadingSupersedesAndLosesNothing) {
  auto db = create_ledger(path());
  const std::int64_t truce = add(db.value(), kHolds);
  add(db.value(), kHolds, truce, "later program");
  EXPECT_EQ(count(db.value(), "story"), 1);
  EXPECT_EQ(count(db.value(), "reading"), 2);
  EXPECT_EQ(count(db.value(), "statement"), 2);
  EXPECT_EQ(spoken(db.value()), std::vector<std::string>{"Hill Front: we hold"});
}

TEST_F(Ledger, FiltersAreJoinedByAnd) {
  auto db = create_ledger(path());
  add(db.value(), kHolds);
  add(db.value(), kOver);
  ListFilter filter;
  filter.who = "hill front";
  EXPECT_EQ(spoken(db.value(), filter), std::vector<std::string>{"Hill Front: we hold"});
  filter.since = "2026-03-02";
  EXPECT_TRUE(spoken(db.value(), filter).empty());
  filter.who = "SDN";
  EXPECT_EQ(spoken(db.value(), filter), std::vector<std::string>{"Front of the Hills: it is over"});
}

TEST_F(Ledger, WithdrawnAndEmbargoedStoriesAreKeptAndNotShown) {
  auto db = create_ledger(path());
  const std::int64_t truce = add(db.value(), kHolds);
  add(db.value(), kOver, truce);
  {
    Transaction transaction(db.value());
    Writer writer(db.value());
    writer.add_notice(1, "withdrawn", "", 2, "withdrawn by its agency");
    writer.add_notice(2, "embargo", "2999-01-01", 0, "under embargo");
    ASSERT_FALSE(transaction.commit());
  }
  EXPECT_TRUE(spoken(db.value()).empty());
  EXPECT_EQ(search_stories(db.value(), "hold", {}).value().rows.size(), 0u);
  EXPECT_EQ(export_table(db.value(), "assertions").value().rows.size(), 0u);
  EXPECT_TRUE(load_claims(db.value(), {.truce = truce, .known_on = "", .since = ""}).empty());
  EXPECT_EQ(count(db.value(), "story"), 2);
  db.value().run("UPDATE notice SET until = '2026-01-01' WHERE kind = 'embargo'");
  EXPECT_EQ(spoken(db.value()), std::vector<std::string>{"Front of the Hills: it is over"});
}

TEST_F(Ledger, ListsAreNarrowedByWhoIsInAStoryAndByItsWords) {
  auto db = create_ledger(path());
  add(db.value(), kHolds);
  add(db.value(), kOver);
  const std::vector<std::string> over = {"Front of the Hills: it is over"}, holds = {"Hill Front: we hold"};
  EXPECT_EQ(spoken(db.value(), by(&ListFilter::who, "of the hills")), over);
  EXPECT_EQ(spoken(db.value(), by(&ListFilter::who, "ill fro")), holds) << "any part of the name";
  EXPECT_EQ(spoken(db.value(), by(&ListFilter::who, "SDN")).size(), 2u);
  EXPECT_EQ(spoken(db.value(), by(&ListFilter::who, "nobody")).size(), 0u);
  EXPECT_EQ(spoken(db.value(), by(&ListFilter::about, "is ov")), over) << "the last word may be cut";
  EXPECT_EQ(spoken(db.value(), by(&ListFilter::about, "\"- hold")).size(), 0u) << "marks are words like others";
  EXPECT_EQ(spoken(db.value(), by(&ListFilter::place, "Nowhere")).size(), 0u);
  using Rows = std::vector<std::string>;
  EXPECT_EQ(listed(db.value(), list_facets), (Rows{"kind first", "month 2026-03"}));
  EXPECT_EQ(listed(db.value(), list_facets, by(&ListFilter::kind, "first", by(&ListFilter::about, "over"))),
            (Rows{"kind first", "month 2026-03"}));
  EXPECT_EQ(listed(db.value(), list_facets, by(&ListFilter::kind, "update", by(&ListFilter::about, "over"))), Rows{});
  EXPECT_EQ(search_stories(db.value(), "over", by(&ListFilter::kind, "first")).value().rows.size(), 1u);
  EXPECT_EQ(search_stories(db.value(), "over", by(&ListFilter::kind, "update")).value().rows.size(), 0u);
  EXPECT_EQ(search_stories(db.value(), "over", by(&ListFilter::place, "Kadugli")).value().rows.size(), 0u);
}

TEST_F(Ledger, MergedActorsAreOneUntilItIsUndone) {
  auto db = create_ledger(path());
  const std::int64_t truce = add(db.value(), kHolds);
  add(db.value(), kOver, truce);
  const auto holders = [&] {
    std::vector<std::string> keys;
    for (const ClaimRecord& claim : load_claims(db.value(), {.truce = truce, .known_on = "", .since = ""}))
      keys.push_back(claim.claim.holder.key);
    return keys;
  };
  const std::vector<std::string> two = {"Hill Front@SDN", "Front of the Hills@SDN"};
  EXPECT_EQ(holders(), two);
  const std::int64_t front = actor(db.value(), "Hill Front"), hills = actor(db.value(), "Front of the Hills");
  const auto merged = merge(db.value(), Merged::actor, hills, front, "two translations of one name");
  ASSERT_TRUE(merged) << merged.error().message();
  EXPECT_EQ(spoken(db.value()), (std::vector<std::string>{"Hill Front: it is over", "Hill Front: we hold"}));
  EXPECT_EQ(listed(db.value(), list_actors), std::vector<std::string>{"Hill Front 2"}) << "one row, both stories";
  EXPECT_EQ(listed(db.value(), list_actors, by_story(2)).size(), 1u) << "also by a story that has the other name";
  const auto one = holders();
  EXPECT_EQ(one[1], "hill front@SDN") << "the side of what it is taken for";
  EXPECT_FALSE(merge(db.value(), Merged::actor, front, hills, "")) << "they are one already: no circle";
  EXPECT_FALSE(merge(db.value(), Merged::actor, 999, front, "")) << "no such actor";

  ASSERT_FALSE(undo_merge(db.value(), merged.value()));
  EXPECT_EQ(spoken(db.value()), (std::vector<std::string>{"Front of the Hills: it is over", "Hill Front: we hold"}));
  EXPECT_EQ(holders(), two);
  EXPECT_EQ(listed(db.value(), list_actors), (std::vector<std::string>{"Hill Front 1", "Front of the Hills 1"}));
  EXPECT_TRUE(undo_merge(db.value(), merged.value())) << "undone already";
  EXPECT_EQ(list_merges(db.value(), {}).value().rows.size(), 1u) << "its row stays";
}

TEST_F(Ledger, AChainOfMergesIsUndoneLinkByLink) {
  auto db = create_ledger(path());
  add(db.value(), kHolds);
  add(db.value(), kOver);
  add(db.value(), {"Hillmen", "we wait", "2026-03-07", "in_effect", "c.txt"});
  const std::int64_t a = actor(db.value(), "Hill Front"), b = actor(db.value(), "Front of the Hills"),
                     c = actor(db.value(), "Hillmen");
  ASSERT_TRUE(merge(db.value(), Merged::actor, a, b, "first"));
  ASSERT_TRUE(merge(db.value(), Merged::actor, b, c, "second"));
  const auto speakers = [&] {
    std::vector<std::string> out;
    for (const std::string& line : spoken(db.value())) out.push_back(line.substr(0, line.find(':')));
    return out;
  };
  EXPECT_EQ(speakers(), (std::vector<std::string>{"Hillmen", "Hillmen", "Hillmen"}));
  ASSERT_FALSE(undo_merge(db.value(), 2));
  EXPECT_EQ(speakers(), (std::vector<std::string>{"Hillmen", "Front of the Hills", "Front of the Hills"}));
}

TEST_F(Ledger, MergedTrucesAreOneTruce) {
  auto db = create_ledger(path());
  const std::int64_t first = add(db.value(), kHolds), second = add(db.value(), kOver);
  EXPECT_EQ(list_truces(db.value(), {}).size(), 2u);
  ASSERT_TRUE(merge(db.value(), Merged::truce, second, first, "the same week and town"));
  EXPECT_EQ(list_truces(db.value(), {}).size(), 1u);
  EXPECT_EQ(truces_near(db.value(), "SD", "2026-03-06", 45).size(), 1u) << "later stories find the one";
  EXPECT_EQ(load_claims(db.value(), {.truce = first, .known_on = "", .since = ""}).size(), 2u);
  EXPECT_EQ(list_truces(db.value(), {})[0].parties.size(), 2u);
  ASSERT_FALSE(undo_merge(db.value(), 1));
  EXPECT_EQ(list_truces(db.value(), {}).size(), 2u);
}

TEST_F(Ledger, ALedgerOfALaterSchemaIsLeftAlone) {
  {
    auto db = create_ledger(path());
  }
  {
    auto db = Database::open(path(), Database::Mode::write);
    db.value().run("PRAGMA user_version = 99");
  }
  EXPECT_NE(create_ledger(path()).error().message().find("newer Truceline"), std::string::npos);
  EXPECT_FALSE(change_ledger(path("none.ledger")));
  EXPECT_FALSE(fs::exists(path("none.ledger")));
}

TEST_F(Ledger, ASnapshotIsALedger) {
  {
    auto db = create_ledger(path());
    add(db.value(), kHolds);
    ASSERT_TRUE(export_snapshot(db.value(), path("copy.ledger")));
    EXPECT_FALSE(export_snapshot(db.value(), path("copy.ledger"))) << "it is there already";
  }
  auto copy = open_ledger(path("copy.ledger"));
  ASSERT_TRUE(copy) << copy.error().message();
  EXPECT_EQ(spoken(copy.value()), std::vector<std::string>{"Hill Front: we hold"});
  EXPECT_TRUE(check_ledger(copy.value()).value().empty());
}

TEST_F(Ledger, WhatIsKnownOnADayIsWhatWasPublished) {
  auto db = create_ledger(path());
  const std::int64_t truce = add(db.value(), kHolds);
  add(db.value(), kOver, truce);
  const auto known = [&](const std::string& day) {
    return load_claims(db.value(), {.truce = truce, .known_on = day, .since = ""}).size();
  };
  EXPECT_EQ(known("2026-02-28"), 0u);
  EXPECT_EQ(known("2026-03-01"), 1u);
  EXPECT_EQ(known("2026-03-05"), 2u);
  EXPECT_EQ(known(""), 2u);
}

}  // namespace
}  // namespace truceline::store
