#include "truceline/run/keep_origin.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "truceline/store/editions.h"

namespace truceline::run {

namespace {

using record::Story;

constexpr int kCopiesCompared = 20;
constexpr int kUpdateDays = 3;
/// How much of each of two other stories a story must have to be made of both.
constexpr double kMadeOf = 0.6;

/// A story of the ledger that this one may come from.
struct Source {
  Origin origin;
  double of_theirs = 0;  // how much of it stands in this one
  bool wrapup = false;
};

reason::Edition edition_of(const store::EditionRow& row, std::size_t size) {
  return {row.id, row.kind, row.agency, row.headline, row.published, size};
}

/// All that it may come from, the one that shares most first; of equals the earlier in the ledger. What was made of
/// several stories comes last: whoever has its words may have them from any of those.
std::vector<Source> sources(const Story& story, const std::vector<std::uint64_t>& mine,
                            const std::vector<store::EditionRow>& others) {
  const text::Document& doc = story.document;
  const reason::Edition later{story.id,
                              doc.furniture.kind,
                              doc.furniture.agency,
                              std::string(text::slice(doc.text, doc.furniture.headline)),
                              story.published.value,
                              mine.size()};
  std::vector<Source> found;
  for (const store::EditionRow& other : others) {
    if (!other.published.empty() && !later.published.empty() && other.published > later.published) continue;
    const auto theirs = reason::shingles(other.text);
    const reason::Overlap shared = reason::overlap(theirs, mine);
    reason::Descent how = reason::descent(edition_of(other, theirs.size()), later, shared);
    if (how.kind.empty()) continue;
    const std::int64_t group = other.group ? other.group : other.story;
    found.push_back({{other.story, group, std::move(how), std::max(shared.of_a, shared.of_b), other.text},
                     shared.of_a,
                     other.wrapup});
  }
  std::stable_sort(found.begin(), found.end(), [](const Source& a, const Source& b) {
    return std::tuple(a.wrapup, b.origin.shared, a.origin.to) < std::tuple(b.wrapup, a.origin.shared, b.origin.to);
  });
  return found;
}

/// Two stories one after the other: what it has most of, and the first of the others that is no copy of that one.
const Source* second_source(const std::vector<Source>& found) {
  if (found.empty() || found.front().of_theirs < kMadeOf) return nullptr;
  const auto at = std::find_if(found.begin(), found.end(), [&](const Source& s) {
    return s.origin.group != found.front().origin.group && s.of_theirs >= kMadeOf;
  });
  return at == found.end() ? nullptr : &*at;
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
  const auto found = sources(story, mine, others);
  Origin origin = found.empty() ? Origin{} : found.front().origin;
  if (const Source* second = second_source(found)) {
    origin.descent.kind = "wrapup";
    writer.add_relation(kept.story, second->origin.to, "wrapup", second->origin.descent.why);
  }
  writer.add_sketch(kept.story, bands);
  writer.set_group(kept.story, origin.to ? origin.group : kept.story);
  if (origin.to) writer.add_relation(kept.story, origin.to, origin.descent.kind, origin.descent.why);
  if (origin.descent.kind == "withdrawal")
    writer.add_notice(origin.to, "withdrawn", "", kept.story, "withdrawn by its agency: " + origin.descent.why);
  return origin;
}

}  // namespace truceline::run
