#include "truceline/cli/reading.h"

#include <utility>

#include "truceline/annotate/conllu.h"
#include "truceline/base/file.h"
#include "truceline/cli/data_dir.h"
#include "truceline/cli/user_dir.h"
#include "truceline/lexicon/own_actors.h"
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

}  // namespace

base::Result<lexicon::Lexicon> load_data(const Options& options) {
  auto folder = find_data_dir(options.data);
  if (!folder) return folder.error();
  auto lexicon = lexicon::load_lexicon(folder.value());
  if (!lexicon) return lexicon;
  auto paths = added_actor_files();
  paths.insert(paths.end(), options.actors.begin(), options.actors.end());
  if (!paths.empty()) {
    auto actors = lexicon::with_own_actors(std::move(lexicon.value().actors), paths);
    if (!actors) return actors.error();
    lexicon.value().actors = std::move(actors).value();
  }
  if (!options.places.empty()) {
    auto places = lexicon::open_places(options.places, true);
    if (!places) return places.error();
    lexicon.value().gazetteer.add(std::move(places).value());
    paths.push_back(options.places);
  }
  auto version = lexicon::own_files_version(paths);
  if (!version) return version.error();
  lexicon.value().version += version.value();
  return lexicon;
}

std::string full_version(const lexicon::Lexicon& lexicon) { return TRUCELINE_VERSION "+" + lexicon.version; }

base::Result<Reading> read_one(const std::string& path, const Options& options, const lexicon::Lexicon& lexicon) {
  auto document = read_document(path, lexicon);
  if (!document) return document.error();
  run::Options how;
  if (!options.published.empty()) how.published = {options.published, "given"};
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
