#include "truceline/lexicon/lexicon.h"

#include <future>
#include <optional>
#include <utility>

#include "truceline/lexicon/data_version.h"

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

// Loads on a thread of its own: each table reads files of its own, so they meet only where they are taken.
template <typename Load>
auto beside(Load load, const std::string& directory) {
  return std::async(std::launch::async, load, directory);
}

}  // namespace

// The model, the actors, the events and the tables with regular expressions take nine tenths of 55 ms of one core: they
// load beside each other, the longest first. Errors are taken in one order, so that the same fault has the same message
// every time.
base::Result<Lexicon> load_lexicon(const std::string& data_dir) {
  const std::string knowledge = data_dir + "/knowledge";
  auto actors = beside(load_actors, knowledge);
  auto times = beside(load_time_words, knowledge);
  auto events = beside(load_event_patterns, knowledge);
  auto styles = beside(load_styles, knowledge);
  Lexicon lexicon;
  std::optional<base::Error> error;
  take(data_version(data_dir), lexicon.version, error);
  take(load_model(data_dir), lexicon.model, error);
  take(load_measures(knowledge), lexicon.measures, error);
  take(actors.get(), lexicon.actors, error);
  take(load_cues(knowledge), lexicon.cues, error);
  take(load_factuality_words(knowledge), lexicon.factuality, error);
  take(events.get(), lexicon.events, error);
  take(load_truce_patterns(knowledge), lexicon.truces, error);
  take(load_contradiction_words(knowledge), lexicon.contradictions, error);
  take(load_incident_words(knowledge), lexicon.incidents, error);
  take(styles.get(), lexicon.styles, error);
  take(times.get(), lexicon.times, error);
  take(load_gazetteer(knowledge), lexicon.gazetteer, error);
  take(load_outlet_homes(knowledge, lexicon.gazetteer), lexicon.outlets, error);
  if (error) return *error;
  return lexicon;
}

}  // namespace truceline::lexicon
