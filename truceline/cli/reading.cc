#include "truceline/cli/reading.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "truceline/annotate/conllu.h"
#include "truceline/base/file.h"
#include "truceline/cli/data_dir.h"
#include "truceline/cli/output.h"
#include "truceline/cli/user_dir.h"
#include "truceline/lexicon/own_actors.h"
#include "truceline/lexicon/petrarch_verbs.h"
#include "truceline/read/story.h"

namespace truceline::cli {

namespace {

base::Result<text::Document> read_document(const std::string& path, const lexicon::Lexicon& lexicon) {
  auto bytes = base::read_file(path, read::kStoryLimit);
  if (!bytes) return bytes.error();
  return read::read_story(std::move(bytes).value(), path == "-" ? "" : path, lexicon.styles);
}

base::Result<text::Analysis> foreign_analysis(const std::string& path, const text::Document& document) {
  constexpr std::uint64_t kLargest = read::kStoryLimit * 16;  // CoNLL-U has some ten times the bytes of its text
  auto bytes = base::read_file(path, kLargest);
  if (!bytes) return bytes.error();
  return annotate::read_conllu(bytes.value(), document, path);
}

/// Adds what the user's own files say, and their content to the version. The error where one is faulty.
std::optional<base::Error> add_own_actors(const std::vector<std::string>& paths, lexicon::Lexicon& lexicon) {
  if (paths.empty()) return {};
  auto version = lexicon::own_files_version(paths);
  if (!version) return version.error();
  auto actors = lexicon::with_own_actors(std::move(lexicon.actors), paths);
  if (!actors) return actors.error();
  lexicon.actors = std::move(actors).value();
  lexicon.version += version.value();
  return {};
}

std::optional<base::Error> add_own_places(const std::string& path, lexicon::Lexicon& lexicon) {
  if (path.empty()) return {};
  auto version = lexicon::own_files_version({path});
  if (!version) return version.error();
  auto places = lexicon::open_places(path, true);
  if (!places) return places.error();
  lexicon.gazetteer.add(std::move(places).value());
  lexicon.version += version.value();
  return {};
}

std::optional<base::Error> add_own_patterns(const std::string& path, lexicon::Lexicon& lexicon) {
  if (path.empty()) return {};
  const auto version = lexicon::own_files_version({path});
  if (!version) return version.error();
  const auto added = lexicon::add_petrarch_verbs(path, lexicon.events);
  if (!added) return added.error();
  if (added.value().passed_over > 0)
    complain({added.value().first_problem, std::to_string(added.value().passed_over) + " patterns passed over",
              "define the set, or mend its name"});
  lexicon.version += version.value();
  return {};
}

}  // namespace

base::Result<lexicon::Lexicon> load_data(const Options& options) {
  auto folder = find_data_dir(options.data);
  if (!folder) return folder.error();
  auto lexicon = lexicon::load_lexicon(folder.value());
  if (!lexicon) return lexicon;
  auto actors = added_actor_files();
  actors.insert(actors.end(), options.actors.begin(), options.actors.end());
  if (auto error = add_own_actors(actors, lexicon.value())) return *error;
  if (auto error = add_own_places(options.places, lexicon.value())) return *error;
  if (auto error = add_own_patterns(options.patterns, lexicon.value())) return *error;
  return lexicon;
}

std::string full_version(const lexicon::Lexicon& lexicon) { return TRUCELINE_VERSION "+" + lexicon.version; }

base::Result<std::optional<lexicon::GazetteerPlace>> given_home(const Options& options,
                                                                const lexicon::Lexicon& lexicon) {
  if (options.home.empty()) return std::optional<lexicon::GazetteerPlace>();
  auto place = lexicon::place_in_words(lexicon.gazetteer, options.home);
  if (!place) return base::Error{"--home " + place.error().thing, place.error().problem, place.error().advice};
  return std::optional(std::move(place).value());
}

base::Result<Reading> read_one(const std::string& path, const Options& options, const lexicon::Lexicon& lexicon) {
  auto document = read_document(path, lexicon);
  if (!document) return document.error();
  run::Options how;
  if (!options.published.empty()) how.published = {options.published, "given"};
  how.least_confidence = options.confidence;
  how.outlet = options.outlet;
  auto home = given_home(options, lexicon);
  if (!home) return home.error();
  how.home = std::move(home).value();
  text::Analysis theirs;
  if (!options.conllu.empty()) {
    auto analysis = foreign_analysis(options.conllu, document.value());
    if (!analysis) return analysis.error();
    theirs = std::move(analysis).value();
    how.analysis = &theirs;
  }
  Reading reading;
  reading.story = run::analyze(std::move(document).value(), lexicon, how, &reading.trace);
  return reading;
}

}  // namespace truceline::cli
