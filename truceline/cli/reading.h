#pragma once

#include <optional>
#include <string>

#include "truceline/base/result.h"
#include "truceline/cli/options.h"
#include "truceline/lexicon/lexicon.h"
#include "truceline/record/story.h"
#include "truceline/run/analyze.h"

namespace truceline::cli {

/// A story as read: its record, and the layers under it.
struct Reading {
  record::Story story;
  run::Trace trace;
};

/// The knowledge and the model that the options name (cli/data_dir.h), with the actors of the user's folder
/// (cli/user_dir.h) and of --actors.
base::Result<lexicon::Lexicon> load_data(const Options& options);

/// What made a record: program, models and knowledge, "0.1.0+models.4f1c09ab.knowledge.77e0d2c5".
std::string full_version(const lexicon::Lexicon& lexicon);

/// The place of the flag --home, nothing where it is not given. Fails where its words name no known place.
base::Result<std::optional<lexicon::GazetteerPlace>> given_home(const Options& options,
                                                                const lexicon::Lexicon& lexicon);

/// Reads the story at `path` ("-" is standard input), and the analysis that --conllu names, and analyses it.
base::Result<Reading> read_one(const std::string& path, const Options& options, const lexicon::Lexicon& lexicon);

}  // namespace truceline::cli
