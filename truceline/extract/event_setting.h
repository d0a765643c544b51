#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "truceline/extract/event_match.h"
#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// Where and when, by the clause that says so: an index from each word to the places and times that hang below it with
/// no other verb between. Built once a story, in time linear in its tokens.
class EventSettings {
 public:
  EventSettings(const text::Tree& tree, const record::Places& places, const std::vector<record::Time>& times,
                const lexicon::EventPatterns& patterns);

  /// The place of the event's clause: "in", "at", "near" one, or what is attacked, left or entered. Invalid where the
  /// clause names none.
  record::PlaceId place(const EventMatch& match) const;
  /// The time of the event's clause; empty where it names none. Bounds ("since May", "until Friday") are no times.
  record::EventTime time(const EventMatch& match) const;

 private:
  using Entry = std::pair<std::uint32_t, std::uint32_t>;  // word above, place token or index of time
  void file(text::TokenId below, std::uint32_t what, std::vector<Entry>& entries) const;
  bool locates(text::TokenId place, const EventMatch& match) const;

  const text::Tree* tree_;
  const record::Places* places_;
  const std::vector<record::Time>* times_;
  const lexicon::EventPatterns* patterns_;
  std::vector<Entry> place_entries_, time_entries_;
};

}  // namespace truceline::extract
