#include "truceline/cli/actors_command.h"

#include <fmt/format.h>

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "truceline/cli/data_dir.h"
#include "truceline/cli/exit_code.h"
#include "truceline/cli/output.h"
#include "truceline/cli/user_dir.h"
#include "truceline/lexicon/fold.h"
#include "truceline/lexicon/own_actors.h"

namespace truceline::cli {

namespace {

namespace fs = std::filesystem;

int print(const std::string& text, int done) {
  const auto written = write_output(text);
  if (written) return done;
  complain(written.error());
  return kOutputFailed;
}

base::Result<lexicon::ActorBase> shipped_actors(const Options& options) {
  const auto folder = find_data_dir(options.data);
  if (!folder) return folder.error();
  return lexicon::load_actors(folder.value() + "/knowledge");
}

base::Result<lexicon::ActorBase> all_actors(const Options& options) {
  auto shipped = shipped_actors(options);
  if (!shipped) return shipped;
  auto paths = added_actor_files();
  paths.insert(paths.end(), options.actors.begin(), options.actors.end());
  return lexicon::with_own_actors(std::move(shipped).value(), paths);
}

int check(const Options& options, const lexicon::ActorBase& base) {
  std::string out;
  int exit = kOk;
  for (auto path = options.files.begin() + 1; path != options.files.end(); ++path) {
    const auto faults = lexicon::check_actors(base, *path);
    for (const base::Error& fault : faults) out += fault.message() + "\n";
    if (faults.empty()) out += *path + ": no faults\n";
    if (!faults.empty()) exit = kInputFailed;
  }
  return print(out, exit);
}

/// Of an office or of what a body was for a time.
std::string dates(const auto& span) {
  if (span.from.empty() && span.to.empty()) return "";
  return fmt::format("  {} to {}", span.from.empty() ? "…" : span.from, span.to.empty() ? "…" : span.to);
}

/// One actor: who it is on the day, then all that is known of it.
std::string actor_text(const lexicon::KnownActor& actor, const record::Date& on) {
  const lexicon::Identity now = lexicon::identity_at(actor, on);
  std::string out = actor.name + "\n";
  const std::string role = now.role.empty() ? now.kind : now.role;
  out += fmt::format("  {}: {}{}{}, {}\n", on.empty() ? "latest known" : "on " + on, role,
                     now.country.empty() ? "" : ", " + now.country, now.body.empty() ? "" : ", " + now.body, now.cameo);
  for (const lexicon::Office& office : actor.offices)
    out += fmt::format("  {:<28} {:<10}{}\n", office.role.empty() ? "(no office given)" : office.role, office.cameo,
                       dates(office));
  for (const lexicon::BodySpan& span : actor.spans)
    out += fmt::format("  {:<28} {:<10}{}\n", span.kind, span.cameo, dates(span));
  if (!actor.parent.empty()) out += "  part of " + actor.parent + "\n";
  if (!actor.wikidata.empty()) out += "  wikidata " + actor.wikidata + "\n";
  return out + "  from " + actor.rule + "\n";
}

std::string state_text(const lexicon::State& state, lexicon::NameMatch::Of of) {
  const char* what = of == lexicon::NameMatch::Of::capital   ? "its capital, for its government where it acts"
                     : of == lexicon::NameMatch::Of::seat    ? "the seat of its government"
                     : of == lexicon::NameMatch::Of::demonym ? "its people"
                                                             : "the state";
  return fmt::format("{}\n  {}; ISO {} {}, CAMEO {}\n", state.name, what, state.iso3, state.iso2, state.cameo);
}

int show(const Options& options, const lexicon::ActorBase& base) {
  std::string name;
  for (auto word = options.files.begin() + 1; word != options.files.end(); ++word)
    name += (name.empty() ? "" : " ") + *word;
  const std::string key = lexicon::fold(name);
  std::string out;
  for (const lexicon::NameMatch& match : base.named(key))
    out += match.of == lexicon::NameMatch::Of::actor ? actor_text(base.actors()[match.index], options.on)
                                                     : state_text(base.states()[match.index], match.of);
  if (out.empty())
    for (const std::uint32_t index : base.surnamed(key)) out += actor_text(base.actors()[index], options.on);
  if (!out.empty()) return print(out, kOk);
  complain({name, "is nobody that Truceline knows", "give a full name, or add a table: truceline actors add FILE"});
  return kInputFailed;
}

int add(const Options& options, const lexicon::ActorBase& base) {
  const std::vector<std::string> paths(options.files.begin() + 1, options.files.end());
  const auto loaded = lexicon::with_own_actors(base, paths);  // all of them or none
  if (!loaded) {
    complain(loaded.error());
    return kInputFailed;
  }
  const fs::path folder = user_actors_dir();
  std::string out;
  for (const std::string& path : paths) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    const fs::path target = folder / fs::path(path).filename();
    if (!failed) fs::copy_file(path, target, fs::copy_options::overwrite_existing, failed);
    if (failed) {
      complain(
          {target.string(), failed.message(), "check that the folder may be written; TRUCELINE_ACTORS names another"});
      return kOutputFailed;
    }
    out += fmt::format("{} added as {}\n", path, target.string());
  }
  return print(out, kOk);
}

}  // namespace

bool asks_of_known_actors(const Options& options) {
  if (options.command != Command::actors || options.files.empty()) return false;
  const std::string& word = options.files.front();
  return word == "check" || word == "show" || word == "add";
}

// What was added before must not keep a user from checking and mending it: check and add look at the shipped tables.
int actors_command(const Options& options) {
  const bool shows = options.files.front() == "show";
  const auto base = shows ? all_actors(options) : shipped_actors(options);
  if (!base) {
    complain(base.error());
    return kDataFailed;
  }
  if (shows) return show(options, base.value());
  return options.files.front() == "check" ? check(options, base.value()) : add(options, base.value());
}

}  // namespace truceline::cli
