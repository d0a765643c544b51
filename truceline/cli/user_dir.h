#pragma once

#include <string>
#include <vector>

namespace truceline::cli {

/// The folder for a user's own tables of actors: TRUCELINE_ACTORS, else truceline/actors in XDG_DATA_HOME or in
/// ~/.local/share; empty where there is no home. It need not exist.
std::string user_actors_dir();

/// The files in it, sorted by name.
std::vector<std::string> added_actor_files();

}  // namespace truceline::cli
