#pragma once

#include <string>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/actors.h"

namespace truceline::lexicon {

/// A user's own actors: a table in the format of knowledge/actors (its `#:` line names the columns and so says which),
/// or a dictionary of PETRARCH as it is (lexicon/petrarch.h).

/// Every fault of the file at `path`, with its line; empty where it is sound.
std::vector<base::Error> check_actors(const ActorBase& base, const std::string& path);

/// `base` with the actors of `paths`. A table's come before what the base knows by the same name; a dictionary's, which
/// have no offices, add names to those whom the base knows. A table with any fault is an error, and nothing of it is
/// loaded. Of a dictionary the entries with a fault are passed over, for the published ones have some; one that has
/// many is an error as well.
base::Result<ActorBase> with_own_actors(ActorBase base, const std::vector<std::string>& paths);

/// Names the files' content, for the record's version: ".own.4f1c09ab"; empty for no files.
base::Result<std::string> own_files_version(const std::vector<std::string>& paths);

}  // namespace truceline::lexicon
