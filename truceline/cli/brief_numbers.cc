#include "truceline/base/ascii.h"
#include "truceline/cli/brief_parts.h"
#include "truceline/cli/item_runs.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

/// "missing"; for what is none of the measures, the unit; nothing where the words say it themselves: "two meetings".
std::string measure(const record::Quantity& quantity, const std::string& words) {
  std::string name = quantity.measure.empty() || quantity.measure == "other" ? quantity.unit : quantity.measure;
  for (char& c : name) c = c == '_' ? ' ' : c;
  const std::string stem = name.ends_with('s') ? name.substr(0, name.size() - 1) : name;
  return stem.empty() || base::ascii_lower(words).find(stem) != std::string::npos ? "" : name;
}

/// "200 or more": how the words are read, where they do not show it themselves. Numbers up to twenty are written out in
/// any style book.
std::string reading(const record::Quantity& quantity, const std::string& words) {
  const bool digits = words.find_first_of("0123456789") != std::string::npos;
  const bool plain = quantity.value && (digits || *quantity.value <= 20);
  return plain ? "" : amount_words(quantity);
}

}  // namespace

Runs number_runs(const StoryView& view, const record::Quantity& quantity) {
  const record::StatementId said = view.said_in(quantity.span);
  const std::string words = view.words(quantity.span);
  std::string more = measure(quantity, words);
  if (const std::string amount = reading(quantity, words); !amount.empty()) more += (more.empty() ? "" : ", ") + amount;
  return {{Tone::strong, words},
          {Tone::plain, more.empty() ? "" : " — " + more},
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
