#pragma once

#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/serve/answers.h"
#include "truceline/serve/checks.h"
#include "truceline/serve/message.h"
#include "truceline/store/sql.h"

namespace truceline::serve {

/// A story that was read, ready to be shown: HTML that is escaped already, and the record as JSON.
struct ReadStory {
  std::string title;  // plain text
  std::string html;   // the text with its evidence marked, and the items beside it
  std::string json;
};

/// What the room is given to work with.
struct Setting {
  std::string ledger;  // path; empty for a drop zone alone
  Policy policy;
  std::string_view story_style, story_script;  // of `ReadStory::html`, served beside the room's own
  std::string words;                           // the record's vocabularies in plain words, JSON
  /// Reads one story's bytes; `published` is an ISO date or empty, `uri` where it came from or empty.
  std::function<base::Result<ReadStory>(const std::string& bytes, const std::string& published, const std::string& uri)>
      read;
};

/// Paths that programs call, as the OpenAPI document must name them.
std::vector<std::string_view> api_paths();

/// The pages and the API. Answers from several threads at once: the ledger is opened once a thread that needs it at
/// the time, and what was read is kept (bounded), since a story of a ledger never changes.
class App {
 public:
  explicit App(Setting setting);

  Response answer(const Request& request);
  /// What event streams are told: {"counts": [{"stories": 12, ...}]}, or {} without a ledger. Called by one thread.
  std::string pulse();

 private:
  using Lease = std::unique_ptr<store::Database, std::function<void(store::Database*)>>;
  base::Result<Lease> ledger();
  Response route(const Request& request);
  Response api(const Request& request, std::string_view name);
  Response story(const Request& request, const std::string& id, bool json);
  Response versions(const Request& request, const std::string& id, bool csv);
  /// The gold sheet of a story, or those of all of them: as a list, or one a line.
  Response sheets(const Request& request, const std::string& id, bool lines);
  Response read_story(const Request& request, bool as_page);
  Response add_verdict(const Request& request);
  Response story_page(const ReadStory& story, const std::string& path) const;
  Response page(const Request& request, const std::string& path);

  std::shared_ptr<const ReadStory> kept(const std::string& key);
  void keep(const std::string& key, std::shared_ptr<const ReadStory> story);

  Setting setting_;
  Answers answers_;
  std::string pulse_;  // of `pulse_edition_`
  std::uint64_t pulse_edition_ = 0;
  std::mutex mutex_;  // of what follows
  std::vector<std::unique_ptr<store::Database>> idle_;
  std::list<std::pair<std::string, std::shared_ptr<const ReadStory>>> kept_;  // the latest first
};

}  // namespace truceline::serve
