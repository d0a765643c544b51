// How a ledger of many stories behaves: seconds to fill it, its size beside the text, and how long each view takes.
//
//   build/bench/bench/ledger_scale [STORIES] [FILE]     100,000 stories in a file under /tmp
//
// The stories are made (run/made_story_for_test.h): nobody reads them, so that only the ledger is measured. Each view
// is asked several times over other places, parties and days; printed are the median and the slowest, in milliseconds.
// A table for bench/results/ledger.md.

#include <fmt/format.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "truceline/record/json.h"
#include "truceline/run/keep.h"
#include "truceline/run/ledger_truces.h"
#include "truceline/run/made_story_for_test.h"
#include "truceline/store/schema.h"
#include "truceline/store/table.h"

namespace truceline {
namespace {

constexpr std::size_t kBatch = 64;

/// Seconds of this process on a core so far: other programs on the machine are not to count.
double now() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Seconds for keeping all stories, without those for making them and their JSON, and the bytes of text.
struct Filled {
  double keeping = 0;
  std::size_t bytes = 0;
};

Filled fill(const std::string& path, std::size_t stories) {
  auto opened = store::create_ledger(path);
  if (!opened) return fmt::print(stderr, "{}\n", opened.error().message()), std::exit(1), Filled{};
  store::Database db = std::move(opened).value();
  store::Writer writer(db);
  lexicon::Lexicon lexicon;
  auto incidents = lexicon::load_incident_words(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge");
  if (!incidents) return fmt::print(stderr, "{}\n", incidents.error().message()), std::exit(1), Filled{};
  lexicon.incidents = std::move(incidents).value();
  Filled filled;
  for (std::size_t n = 0; n < stories;) {
    std::vector<record::Story> batch;
    for (; batch.size() < kBatch && n < stories; ++n) batch.push_back(run::StoryMaker(n).make(n));
    std::vector<std::string> json;
    for (const record::Story& story : batch) json.push_back(record::to_json(story, "bench"));
    const auto keeping = now();
    store::Transaction transaction(db);
    for (std::size_t i = 0; i < batch.size(); ++i) {
      run::keep(db, writer, batch[i], "bench", json[i], lexicon);
      filled.bytes += batch[i].document.text.size();
    }
    if (const auto failed = transaction.commit()) fmt::print(stderr, "{}\n", failed->message()), std::exit(1);
    filled.keeping += now() - keeping;
  }
  return filled;
}

struct Timing {
  double median = 0, slowest = 0;
  std::size_t rows = 0;
};

Timing timed(int times, const std::function<std::size_t(int)>& ask) {
  std::vector<double> ms;
  Timing timing;
  for (int i = 0; i < times; ++i) {
    const auto start = now();
    timing.rows = std::max(timing.rows, ask(i));
    ms.push_back((now() - start) * 1000);
  }
  std::sort(ms.begin(), ms.end());
  timing.median = ms[ms.size() / 2];
  timing.slowest = ms.back();
  return timing;
}

void line(const std::string& view, const Timing& t) {
  fmt::print("| {} | {:.1f} | {:.1f} | {} |\n", view, t.median, t.slowest, t.rows);
}

using Ask = base::Result<store::Table> (*)(store::Database&, const store::ListFilter&);

void time_lists(store::Database& db) {
  const std::vector<std::string> countries = {"SD", "YE", "ML", "SY", "MM", "ET"}, states = {"SDN", "YEM", "MLI"};
  const auto list = [&](const std::string& name, Ask ask,
                        const std::function<void(store::ListFilter&, std::size_t)>& narrow) {
    line(name, timed(7, [&](int i) {
           store::ListFilter filter;
           filter.limit = 50;
           narrow(filter, static_cast<std::size_t>(i));
           const auto table = ask(db, filter);
           return table ? table.value().rows.size() : 0;
         }));
  };
  list("`stories`", store::list_stories, [](auto&, std::size_t) {});
  list("`stories --place`", store::list_stories, [&](auto& f, std::size_t i) { f.place = countries[i % 6]; });
  list("`statements`", store::list_statements, [](auto&, std::size_t) {});
  list("`statements --who --about`", store::list_statements,
       [](auto& f, std::size_t i) { f.who = fmt::format("Officer {}", 100 + i), f.about = "posts"; });
  list("`statements --who --since`", store::list_statements,
       [&](auto& f, std::size_t i) { f.who = states[i % 3], f.since = "2015-01-01", f.until = "2015-01-31"; });
  list("`events --place --kind`", store::list_events,
       [&](auto& f, std::size_t i) { f.place = countries[i % 6], f.kind = "ASSAULT"; });
  list("`events --since --until`", store::list_events,
       [](auto& f, std::size_t) { f.since = "2014-03-01", f.until = "2014-03-07"; });
  list("`numbers --kind --place`", store::list_numbers,
       [&](auto& f, std::size_t i) { f.kind = "killed", f.place = countries[i % 6]; });
  list("`contradictions`", store::list_contradictions, [](auto&, std::size_t) {});
  list("`contradictions --kind`", store::list_contradictions, [](auto& f, std::size_t) { f.kind = "state_clash"; });
  list("`actors`", store::list_actors, [](auto&, std::size_t) {});
  list("`actors --who`", store::list_actors,
       [](auto& f, std::size_t i) { f.who = fmt::format("Officer {}", 100 + i); });
  list("`timeline --place`", store::list_timeline, [&](auto& f, std::size_t i) { f.place = countries[i % 6]; });
  line("`search`", timed(7, [&](int i) {
         store::ListFilter filter;
         filter.limit = 50;
         const auto found =
             store::search_stories(db, i % 2 ? "hospital blood convoy" : "\"nine times\" OR mattresses", filter);
         return found ? found.value().rows.size() : 0;
       }));
}

void time_truces(store::Database& db) {
  line("`truces --limit 20`", timed(7, [&](int) {
         return run::ask_truces(db, {.place = "", .party = "", .as_of = "", .known_on = "", .limit = 20}).size();
       }));
  line("`truces --place --as-of --known-on`", timed(7, [&](int i) {
         const std::string day = fmt::format("201{}-06-15", i % 5 + 1);
         return run::ask_truces(db, {.place = "Sudtown 3", .party = "", .as_of = day, .known_on = day, .limit = 20})
             .size();
       }));
  line("`truces --party`", timed(7, [&](int) {
         return run::ask_truces(db, {.place = "", .party = "Valley Front", .as_of = "", .known_on = "", .limit = 20})
             .size();
       }));
}

int bench(int argc, char** argv) {
  const std::size_t stories = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100'000;
  const std::string path = argc > 2 ? argv[2] : "/tmp/truceline-scale.ledger";
  const bool there = std::filesystem::exists(path);  // only its views are measured then
  const Filled filled = there ? Filled{} : fill(path, stories);
  const auto size = static_cast<double>(std::filesystem::file_size(path));
  if (!there)
    fmt::print(
        "{} stories, {:.1f} MB of text; kept in {:.0f} s of one core ({:.2f} ms a story); file {:.0f} MB, {:.1f} times "
        "the text\n\n",
        stories, static_cast<double>(filled.bytes) / 1e6, filled.keeping,
        filled.keeping * 1000 / static_cast<double>(stories), size / 1e6, size / static_cast<double>(filled.bytes));
  fmt::print("| view | median ms | slowest ms | rows |\n|---|---|---|---|\n");
  auto ledger = store::open_ledger(path);
  if (!ledger) return 1;
  time_lists(ledger.value());
  time_truces(ledger.value());
  return 0;
}

}  // namespace
}  // namespace truceline

int main(int argc, char** argv) { return truceline::bench(argc, argv); }
