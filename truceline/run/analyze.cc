#include "truceline/run/analyze.h"

#include <time.h>

#include <utility>

#include "truceline/annotate/actors.h"
#include "truceline/annotate/home.h"
#include "truceline/annotate/language.h"
#include "truceline/annotate/places.h"
#include "truceline/annotate/publication.h"
#include "truceline/annotate/quantities.h"
#include "truceline/annotate/times.h"
#include "truceline/extract/events.h"
#include "truceline/extract/lend_parties.h"
#include "truceline/extract/quantity_events.h"
#include "truceline/extract/settle.h"
#include "truceline/extract/speech.h"
#include "truceline/extract/statements.h"
#include "truceline/extract/truces.h"
#include "truceline/reason/contradictions.h"
#include "truceline/reason/views.h"
#include "truceline/run/furnish.h"
#include "truceline/text/tree.h"

namespace truceline::run {

namespace {

/// Milliseconds that this thread has had on a core: what other programs take is not to count.
double core_milliseconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// Runs a stage and writes down how long it took.
class Clock {
 public:
  explicit Clock(Trace* trace) : trace_(trace) {}

  template <typename Stage>
  auto stage(const char* name, Stage&& run) {
    if (!trace_) return run();
    const double start = core_milliseconds();
    auto made = run();
    trace_->stages.push_back({name, core_milliseconds() - start});
    return made;
  }

 private:
  Trace* trace_;
};

}  // namespace

// The pipeline, from a document to a record. Each line reads what stands to the right of its name and makes what stands
// to the left; nothing that was made before is changed, with one exception that says so: "we" is known only after
// speech.
record::Story analyze(text::Document document, const lexicon::Lexicon& lexicon, const Options& options, Trace* trace) {
  Clock clock(trace);
  const text::Document& doc = document;
  const record::Published published = annotate::publication(doc, options.published, lexicon.times);

  // Which words, what structure?
  text::Analysis analysis = clock.stage("language", [&] {
    return options.analysis ? *options.analysis : annotate::analyse_language(doc, lexicon.model);
  });
  const text::Tree tree = clock.stage("tree", [&] { return text::Tree(analysis); });

  // When, where, who, how many?
  auto times = clock.stage("times", [&] { return annotate::find_times(doc, analysis, published, lexicon.times); });
  auto places = clock.stage("places", [&] {
    const annotate::HomeHint home = annotate::home_hint(options.home ? &*options.home : nullptr,
                                                        options.outlet.empty() ? doc.furniture.agency : options.outlet,
                                                        lexicon.outlets, lexicon.gazetteer, lexicon.actors);
    return annotate::find_places(doc, tree, lexicon.gazetteer, lexicon.actors, home);
  });
  auto actors =
      clock.stage("actors", [&] { return annotate::find_actors(doc, tree, places, published.value, lexicon.actors); });
  auto quantities =
      clock.stage("quantities", [&] { return annotate::find_quantities(doc, tree, times, lexicon.measures); });

  // Who said what? And then: who is "we"?
  auto statements = clock.stage(
      "statements", [&] { return extract::find_statements(doc, tree, actors, places, times, lexicon.cues); });
  actors = clock.stage("speech", [&] { return extract::resolve_first_person(std::move(actors), tree, statements); });

  // Who did what to whom? What stands with the truce? (In "visited Russia" a place is a party.)
  actors = clock.stage("parties", [&] {
    return extract::lend_parties(std::move(actors), doc, tree, places, lexicon.events, lexicon.actors);
  });
  auto events = clock.stage("events", [&] {
    return extract::find_events(doc, tree, actors, places, times, statements, published, lexicon.events,
                                lexicon.factuality);
  });
  std::erase_if(events, [&](const record::Event& event) { return event.confidence < options.least_confidence; });
  quantities = extract::attach_quantities(tree, events, std::move(quantities));
  auto truces = clock.stage("truces", [&] {
    return extract::find_truces(doc, tree, actors, places, times, quantities, statements, events, published,
                                lexicon.truces, lexicon.factuality);
  });

  // What follows from it all?
  auto views = clock.stage("views", [&] { return reason::find_views(truces.truces, truces.assertions, actors); });
  for (std::size_t i = 0; i < views.size(); ++i) truces.truces[i].view = std::move(views[i]);
  auto contradictions = clock.stage("contradictions", [&] {
    return reason::find_contradictions(doc, tree, actors, places, published.value, statements, events, quantities,
                                       truces.truces, truces.assertions, lexicon.contradictions);
  });

  record::Story story = furnish(std::move(document), analysis, places, published);
  story.times = std::move(times);
  story.places = std::move(places.places);
  story.actors = std::move(actors.actors);
  story.quantities = std::move(quantities);
  story.statements = std::move(statements);
  story.events = std::move(events);
  story.truces = std::move(truces.truces);
  story.assertions = std::move(truces.assertions);
  story.contradictions = std::move(contradictions);
  clock.stage("settings", [&] {
    const extract::SettingLayers layers{story.document, story.times, story.places, story.dateline_place,
                                        published.value};
    extract::settle_events(layers, story.events);
    extract::settle_statements(layers, story.statements);
    return true;
  });
  if (trace) trace->analysis = std::move(analysis);
  return story;
}

}  // namespace truceline::run
