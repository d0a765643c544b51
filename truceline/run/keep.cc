#include "truceline/run/keep.h"

#include "truceline/run/keep_incidents.h"
#include "truceline/run/keep_origin.h"
#include "truceline/run/keep_pairs.h"
#include "truceline/run/keep_stances.h"
#include "truceline/run/keep_tolls.h"
#include "truceline/run/keep_truces.h"

namespace truceline::run {

KeptStory keep(store::Database& db, store::Writer& writer, const record::Story& story, const std::string& program,
               std::string_view json, const lexicon::Lexicon& lexicon) {
  const store::Kept kept = writer.add(story, program, json);
  KeptStory result{kept.story, kept.reading, kept.known, "", 0};
  if (kept.known || db.failure()) return result;
  const text::CodePoints points(story.document.text);
  const Origin origin = keep_origin(db, writer, story, kept);
  const auto truces = keep_truces(db, writer, story, kept, lexicon.actors, points);
  keep_incidents(writer, story, kept, lexicon.incidents);
  result.relation = origin.descent.kind;
  result.contradictions = keep_pairs(db, writer, story, kept, truces, origin, lexicon.contradictions, points);
  if (!origin.copy()) {
    result.contradictions += keep_stances(db, writer, story, kept, lexicon.contradictions, points);
    result.contradictions += keep_tolls(writer, kept);
  }
  return result;
}

}  // namespace truceline::run
