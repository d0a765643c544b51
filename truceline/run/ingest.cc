#include "truceline/run/ingest.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <utility>

#include "truceline/base/file.h"
#include "truceline/read/story.h"
#include "truceline/record/json.h"
#include "truceline/run/analyze.h"
#include "truceline/run/furnish.h"
#include "truceline/run/keep.h"
#include "truceline/store/write.h"

namespace truceline::run {

namespace {

/// What has been read already: hash of the text and address.
using Known = std::set<std::pair<std::string, std::string>>;

Known known_stories(store::Database& db, const std::string& program) {
  Known known;
  store::Query rows(db, "SELECT s.id, s.uri FROM story s JOIN reading r USING (story) WHERE r.program = ?1");
  rows.bind(program);
  while (rows.next()) known.emplace(rows.text(0), rows.text(1));
  return known;
}

/// One file on its way from a reading thread to the writer.
struct Piece {
  std::optional<base::Error> failed;
  bool known = false;
  record::Story story;
  std::string json;
};

struct Reader {
  const std::vector<std::string>& files;
  const lexicon::Lexicon& lexicon;
  const std::string& program;
  const IngestOptions& options;
  const Known& known;

  Piece operator()(std::size_t index) const {
    Piece piece;
    const std::string& path = files[index];
    auto bytes = base::read_file(path, read::kStoryLimit);
    if (!bytes) {
      piece.failed = bytes.error();
      return piece;
    }
    auto document = read::read_story(std::move(bytes).value(), path == "-" ? "" : path, lexicon.styles);
    if (!document) {
      piece.failed = document.error();
      return piece;
    }
    if (known.contains({content_id(document.value().text), document.value().uri})) {
      piece.known = true;
      return piece;
    }
    Options how;
    how.published = options.published;
    how.outlet = options.outlet;
    how.home = options.home;
    if (const auto facts = options.of_file.find(path); facts != options.of_file.end()) {
      const FileFacts& known_of_file = facts->second;
      if (!known_of_file.published.empty()) how.published = {known_of_file.published, "given"};
      if (!known_of_file.outlet.empty()) how.outlet = known_of_file.outlet;
      if (known_of_file.home) how.home = known_of_file.home;
    }
    piece.story = analyze(std::move(document).value(), lexicon, how);
    piece.json = record::to_json(piece.story, program);
    return piece;
  }
};

/// Files are read by some threads in any order and handed out in the files' own order. A thread never runs further
/// ahead of the writer than the window, so memory stays bounded however slow the disk is.
class Line {
 public:
  Line(const Reader& reader, int jobs) : reader_(reader), window_(static_cast<std::size_t>(jobs) * 8) {
    for (int i = 0; i < jobs; ++i) threads_.emplace_back([this] { work(); });
  }
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;
  ~Line() {
    {
      const std::lock_guard lock(mutex_);
      stop_ = true;
    }
    room_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  Piece take() {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [&] { return pieces_.contains(taken_); });
    Piece piece = std::move(pieces_.extract(taken_).mapped());
    ++taken_;
    room_.notify_all();
    return piece;
  }

 private:
  void work() {
    for (;;) {
      std::size_t mine = 0;
      {
        std::unique_lock lock(mutex_);
        room_.wait(lock, [&] { return stop_ || next_ >= reader_.files.size() || next_ < taken_ + window_; });
        if (stop_ || next_ >= reader_.files.size()) return;
        mine = next_++;
      }
      Piece piece = reader_(mine);
      const std::lock_guard lock(mutex_);
      pieces_.emplace(mine, std::move(piece));
      ready_.notify_one();
    }
  }

  const Reader& reader_;
  const std::size_t window_;
  std::mutex mutex_;
  std::condition_variable ready_, room_;
  std::map<std::size_t, Piece> pieces_;
  std::size_t next_ = 0, taken_ = 0;
  bool stop_ = false;
  std::vector<std::thread> threads_;
};

void keep_piece(store::Database& db, store::Writer& writer, Piece piece, const std::string& path,
                const lexicon::Lexicon& lexicon, const std::string& program, const IngestOptions& options,
                const IngestTalk& talk, IngestCount& count) {
  if (piece.failed) {
    ++count.failed;
    if (talk.failed) {
      base::Error error = *piece.failed;
      if (error.thing.empty()) error.thing = path;
      talk.failed(error);
    }
    return;
  }
  if (piece.known) {
    ++count.known;
    return;
  }
  const KeptStory kept = keep(db, writer, piece.story, program, piece.json, lexicon);
  if (kept.known) {  // the same file twice in one run
    ++count.known;
    return;
  }
  const auto facts = options.of_file.find(path);
  const record::Date& embargo =
      facts != options.of_file.end() && !facts->second.embargo.empty() ? facts->second.embargo : options.embargo;
  if (!embargo.empty()) writer.add_notice(kept.story, "embargo", embargo, 0, "under embargo until " + embargo);
  ++count.added;
  count.bytes += piece.story.document.text.size();
  count.contradictions += static_cast<std::size_t>(kept.contradictions);
  if (kept.relation == "update" || kept.relation == "correction" || kept.relation == "withdrawal")
    ++count.updates;
  else if (!kept.relation.empty())
    ++count.copies;
}

}  // namespace

base::Result<IngestCount> ingest(store::Database& db, const std::vector<std::string>& files,
                                 const lexicon::Lexicon& lexicon, const std::string& program,
                                 const IngestOptions& options, const IngestTalk& talk) {
  const Known known = known_stories(db, program);
  store::Writer writer(db);
  if (const auto failed = db.failure()) return *failed;
  const Reader reader{files, lexicon, program, options, known};
  IngestCount count;
  count.files = files.size();
  Line line(reader, std::max(1, options.jobs));
  for (std::size_t i = 0; i < files.size();) {
    store::Transaction transaction(db);
    const std::size_t end = std::min(files.size(), i + std::max<std::size_t>(1, options.batch));
    for (; i < end; ++i) keep_piece(db, writer, line.take(), files[i], lexicon, program, options, talk, count);
    if (const auto failed = transaction.commit()) return *failed;
    count.done = i;
    if (talk.committed) talk.committed(count);
  }
  store::tidy_search(db, count.added);
  if (const auto failed = db.failure()) return *failed;
  return count;
}

}  // namespace truceline::run
