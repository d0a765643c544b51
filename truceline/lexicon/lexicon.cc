#include "truceline/lexicon/lexicon.h"

#include <optional>
#include <utility>

namespace truceline::lexicon {

namespace {

// Puts what `loaded` holds into `target`, or remembers the first error.
template <typename T>
void take(base::Result<T> loaded, T& target, std::optional<base::Error>& error) {
  if (error) return;
  if (loaded.ok())
    target = std::move(loaded).value();
  else
    error = loaded.error();
}

}  // namespace

base::Result<Lexicon> load_lexicon(const std::string& data_dir) {
  const std::string knowledge = data_dir + "/knowledge";
  Lexicon lexicon;
  std::optional<base::Error> error;
  take(load_model(data_dir), lexicon.model, error);
  take(load_styles(knowledge), lexicon.styles, error);
  take(load_time_words(knowledge), lexicon.times, error);
  take(load_measures(knowledge), lexicon.measures, error);
  take(load_gazetteer(knowledge), lexicon.gazetteer, error);
  take(load_actors(knowledge), lexicon.actors, error);
  take(load_cues(knowledge), lexicon.cues, error);
  take(load_factuality_words(knowledge), lexicon.factuality, error);
  take(load_event_patterns(knowledge), lexicon.events, error);
  take(load_truce_patterns(knowledge), lexicon.truces, error);
  take(load_contradiction_words(knowledge), lexicon.contradictions, error);
  if (error) return *error;
  return lexicon;
}

}  // namespace truceline::lexicon
