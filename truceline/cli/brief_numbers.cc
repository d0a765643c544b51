#include "truceline/cli/brief_parts.h"
#include "truceline/cli/item_runs.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

/// "missing"; for what is none of the measures, the unit.
std::string measure(const record::Quantity& quantity) {
  std::string words = quantity.measure.empty() || quantity.measure == "other" ? quantity.unit : quantity.measure;
  for (char& c : words) c = c == '_' ? ' ' : c;
  return words.empty() ? "number" : words;
}

/// ", 200 or more": how the words are read, where they do not show it themselves.
std::string reading(const record::Quantity& quantity, const std::string& words) {
  const std::string amount = amount_words(quantity);
  const bool plain = quantity.value && quantity.bound.empty() && words.find(amount) != std::string::npos;
  return amount.empty() || plain ? "" : ", " + amount;
}

}  // namespace

Runs number_runs(const StoryView& view, const record::Quantity& quantity) {
  const record::StatementId said = view.said_in(quantity.span);
  const std::string words = view.words(quantity.span);
  return {{Tone::strong, words},
          {Tone::plain, " — " + measure(quantity) + reading(quantity, words)},
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
