#pragma once

#include <string>
#include <utility>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/store/table.h"

/// A ledger written out for other programs. What is withdrawn or under embargo is left out of all but a snapshot.
namespace truceline::store {

/// Names of what `export_table` gives: stories, statements, events, numbers, assertions, contradictions, actors,
/// places, relations.
std::vector<std::string> export_tables();

/// All rows of one of them, in the order of the ledger.
base::Result<Table> export_table(Database& db, const std::string& name);

/// One row a truce and declaring actor, in the columns of the Civil Conflict Ceasefire dataset as far as stories tell
/// them: cc_id, name, location, side, declared, effect, end, written, purpose, ceasefire_class, ended_how, mediator,
/// and `sources`, the addresses of the stories.
base::Result<Table> export_ceasefires(Database& db);

/// Events with a place that has coordinates, as a GeoJSON FeatureCollection (RFC 7946: longitude first).
base::Result<std::string> export_geojson(Database& db);

/// A copy of the whole file as it is at this moment, without the room that deleted rows left. Fails where `path`
/// exists.
base::Result<std::string> export_snapshot(Database& db, const std::string& path);

}  // namespace truceline::store
