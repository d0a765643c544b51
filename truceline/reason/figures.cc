#include "truceline/reason/figures.h"

#include <algorithm>

namespace truceline::reason {

namespace {

constexpr double kFactor = 4;

}  // namespace

std::optional<FigureRange> figure_range(const record::Quantity& q) {
  constexpr double kOpen = 1e15;
  if (!q.value && !q.min && !q.max) return std::nullopt;
  FigureRange r{q.min.value_or(q.value.value_or(0)), q.max.value_or(q.value.value_or(kOpen))};
  if (q.value) r = {q.min.value_or(*q.value), q.max.value_or(*q.value)};
  if (q.bound == "at_least" || q.bound == "more_than") r.high = kOpen;
  if (q.bound == "at_most" || q.bound == "less_than" || q.bound == "up_to") r.low = 0;
  if (q.approximate && q.value) r = {std::min(r.low, *q.value * 0.9), std::max(r.high, *q.value * 1.1)};
  return r;
}

bool far_off(const FigureRange& a, const FigureRange& b) {
  const double x = std::min(a.high, b.high), y = std::max(a.low, b.low);
  return x <= 0 || y / x > kFactor;
}

bool tolls_clash(const Toll& earlier, const Toll& later) {
  if (earlier.claimant.empty() || later.claimant.empty() || earlier.claimant == later.claimant) return false;
  if (earlier.figure.measure != later.figure.measure || earlier.figure.unit != later.figure.unit) return false;
  const auto a = figure_range(earlier.figure), b = figure_range(later.figure);
  if (!a || !b || a->meets(*b) || far_off(*a, *b)) return false;
  return earlier.published == later.published || b->low < a->low;
}

}  // namespace truceline::reason
