#pragma once

#include <vector>

#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/document.h"

namespace truceline::extract {

/// The layers that tell when and where.
struct SettingLayers {
  const text::Document& document;
  const std::vector<record::Time>& times;  // in order
  const std::vector<record::Place>& places;
  record::PlaceId dateline;  // invalid where the story has none
  const record::Date& published;
};

/// Gives each event and statement the time and place that a reader takes it to have, and says on what grounds: its own
/// clause; else "carried" from what the paragraph named last before it (a statement's from the same speaker's last
/// one); else "report", the day of publication and the dateline's town. What is yet to come, only asked for or long
/// past has no time but its clause's: "will meet" in a report of Friday is not on Friday.
/// Example: "Shells fell on Monday. A school was hit." The second event has Monday, carried.
void settle_events(const SettingLayers& layers, std::vector<record::Event>& events);
void settle_statements(const SettingLayers& layers, std::vector<record::Statement>& statements);

}  // namespace truceline::extract
