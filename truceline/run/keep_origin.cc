#include "truceline/run/keep_origin.h"

#include <algorithm>
#include <utility>

#include "truceline/store/editions.h"

namespace truceline::run {

namespace {

using record::Story;

constexpr int kCopiesCompared = 20;
constexpr int kUpdateDays = 3;

Origin nearest(const Story& story, const std::vector<std::uint64_t>& mine,
               const std::vector<store::EditionRow>& others) {
  const text::Document& doc = story.document;
  const reason::Edition later{story.id,
                              doc.furniture.kind,
                              doc.furniture.agency,
                              std::string(text::slice(doc.text, doc.furniture.headline)),
                              story.published.value,
                              mine.size()};
  Origin best;
  for (const store::EditionRow& other : others) {
    if (!other.published.empty() && !later.published.empty() && other.published > later.published) continue;
    const auto theirs = reason::shingles(other.text);
    const reason::Overlap shared = reason::overlap(theirs, mine);
    const reason::Edition earlier{other.id, other.kind, other.agency, other.headline, other.published, theirs.size()};
    const double most = std::max(shared.of_a, shared.of_b);
    if (most <= best.shared) continue;
    reason::Descent how = reason::descent(earlier, later, shared);
    if (!how.kind.empty())
      best = {other.story, other.group ? other.group : other.story, std::move(how), most, other.text};
  }
  return best;
}

}  // namespace

Origin keep_origin(store::Database& db, store::Writer& writer, const Story& story, const store::Kept& kept) {
  const text::Document& doc = story.document;
  const auto mine = reason::shingles(doc.text);
  const auto bands = reason::sketch(mine);
  auto others = store::likely_copies(db, kept.story, bands, kCopiesCompared);
  if (doc.furniture.kind != "first")
    for (auto& row : store::recent_of_agency(db, kept.story, doc.furniture.agency, story.published.value, kUpdateDays,
                                             kCopiesCompared))
      others.push_back(std::move(row));
  const Origin origin = nearest(story, mine, others);
  writer.add_sketch(kept.story, bands);
  writer.set_group(kept.story, origin.to ? origin.group : kept.story);
  if (origin.to) writer.add_relation(kept.story, origin.to, origin.descent.kind, origin.descent.why);
  if (origin.descent.kind == "withdrawal")
    writer.add_notice(origin.to, "withdrawn", "", kept.story, "withdrawn by its agency: " + origin.descent.why);
  return origin;
}

}  // namespace truceline::run
