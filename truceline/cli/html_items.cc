#include "truceline/cli/html_parts.h"

namespace truceline::cli {

namespace {

std::string id(char letter, std::size_t index) { return letter + std::to_string(index + 1); }

}  // namespace

std::vector<HtmlItem> html_items(const record::Story& story) {
  std::vector<HtmlItem> items;
  for (std::size_t i = 0; i < story.statements.size(); ++i)
    items.push_back({id('q', i), "said", true, story.statements[i].content});
  for (std::size_t i = 0; i < story.events.size(); ++i)
    items.push_back({id('e', i), "done", true, {story.events[i].span}});
  for (std::size_t i = 0; i < story.quantities.size(); ++i)
    items.push_back({id('n', i), "count", true, {story.quantities[i].span}});
  for (std::size_t i = 0; i < story.assertions.size(); ++i)
    items.push_back({id('x', i), "truce", true, {story.assertions[i].span}});
  for (std::size_t i = 0; i < story.contradictions.size(); ++i)
    items.push_back({id('c', i), "clash", true, {story.contradictions[i].a.span, story.contradictions[i].b.span}});
  for (std::size_t i = 0; i < story.times.size(); ++i)
    items.push_back({id('d', i), "time", false, {story.times[i].span}});
  for (std::size_t i = 0; i < story.places.size(); ++i) {
    items.push_back({id('p', i), "place", false, {}});
    for (const auto& mention : story.places[i].mentions) items.back().evidence.push_back(mention.span);
  }
  for (std::size_t i = 0; i < story.actors.size(); ++i) {
    items.push_back({id('a', i), "actor", false, {}});
    for (const auto& mention : story.actors[i].mentions) items.back().evidence.push_back(mention.span);
  }
  return items;
}

}  // namespace truceline::cli
