#pragma once

#include <cstdint>
#include <string>

#include "truceline/reason/copies.h"
#include "truceline/record/story.h"
#include "truceline/store/write.h"

namespace truceline::run {

/// The earlier story of the ledger that a story comes from, or the nearest of several.
struct Origin {
  std::int64_t to = 0, group = 0;  // 0 where it is a story of its own
  reason::Descent descent;
  double shared = 0;
  std::string text;  // of the earlier story

  /// True where it is no more than the earlier story once again.
  bool copy() const {
    return descent.kind == "identical" || descent.kind == "syndicated" || descent.kind == "abridged";
  }
};

/// Looks for the story that this one is a copy, a cut or a new version of, and writes down how. Some twenty stories are
/// compared word by word, however large the ledger.
Origin keep_origin(store::Database& db, store::Writer& writer, const record::Story& story, const store::Kept& kept);

}  // namespace truceline::run
