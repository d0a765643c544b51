#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/lexicon.h"
#include "truceline/record/story.h"
#include "truceline/store/sql.h"

namespace truceline::run {

/// What is known of one file beside its text.
struct FileFacts {
  record::Date published, embargo;              // empty where not known, or none
  std::string outlet;                           // its name; empty where not known
  std::optional<lexicon::GazetteerPlace> home;  // where the outlet is at home
};

struct IngestOptions {
  record::Published published;  // the caller's date for all of them, where it has one
  record::Date embargo;         // the day until which they are not to be shown; empty for none
  std::string outlet;           // who published them all; empty where not known
  std::optional<lexicon::GazetteerPlace> home;
  std::map<std::string, FileFacts> of_file;  // by path; goes before what is above
  int jobs = 1;            // threads that read; writing is one more, and the order in the ledger is that of the files
  std::size_t batch = 64;  // stories a commit
};

struct IngestCount {
  std::size_t files = 0, done = 0;  // done are those that are on disk, were there already, or failed
  std::size_t added = 0, known = 0, failed = 0, copies = 0, updates = 0, contradictions = 0;
  std::size_t bytes = 0;
};

/// What the caller may want to say while it works. Called from the calling thread only; both may be empty.
struct IngestTalk {
  std::function<void(const base::Error&)> failed;     // one story could not be read: it is left out, the work goes on
  std::function<void(const IngestCount&)> committed;  // what is counted here survives anything that happens later
};

/// Reads files into the ledger. A file that is there already, read by the same program, is passed over before it is
/// analysed, so a broken-off run is taken up by running it again. Fails only where the ledger itself does.
base::Result<IngestCount> ingest(store::Database& db, const std::vector<std::string>& files,
                                 const lexicon::Lexicon& lexicon, const std::string& program,
                                 const IngestOptions& options, const IngestTalk& talk);

}  // namespace truceline::run
