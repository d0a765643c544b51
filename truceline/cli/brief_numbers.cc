#include "truceline/cli/brief_parts.h"
#include "truceline/cli/item_runs.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

std::string measure(const record::Quantity& quantity) {
  std::string words = quantity.measure == "other" ? "" : quantity.measure;
  for (char& c : words) c = c == '_' ? ' ' : c;
  const bool same = words.empty() || quantity.unit.empty() || words.find(quantity.unit) != std::string::npos;
  if (same) return words.empty() ? quantity.unit : words;
  return quantity.unit + " (" + words + ")";
}

}  // namespace

Runs number_runs(const StoryView& view, const record::Quantity& quantity) {
  const record::StatementId said = view.said_in(quantity.span);
  return {{Tone::strong, amount_words(quantity)},
          {Tone::plain, " " + measure(quantity)},
          {Tone::quote, " “" + view.words(quantity.span) + "”"},
          {Tone::mark, said.valid() ? " [says " + view.speaker(said) + "]" : ""}};
}

bool print_numbers(const StoryView& view, Page& page) {
  if (view.story().quantities.empty()) return false;
  page.blank();
  page.heading("NUMBERS");
  page.blank();
  for (const record::Quantity& quantity : view.story().quantities)
    page.item(gutter(view, quantity.span), number_runs(view, quantity));
  return true;
}

}  // namespace truceline::cli
