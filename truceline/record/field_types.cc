#include "truceline/record/field_types.h"

#include "truceline/base/check.h"

namespace truceline::record {

RecordView::RecordView(const Story& story_in, std::string_view version_in)
    : story(story_in),
      version(version_in),
      points(story_in.document.text),
      assertions_of_truce_(story_in.truces.size()) {
  for (std::size_t i = 0; i < story.assertions.size(); ++i) {
    const TruceId truce = story.assertions[i].truce;
    TL_CHECK(truce.valid() && truce.index < story.truces.size());  // an assertion of no truce could not be written
    assertions_of_truce_[truce.index].push_back(static_cast<std::uint32_t>(i));
  }
}

Rows<SentenceRow> RecordView::sentences() const {
  Rows<SentenceRow> result;
  for (std::size_t i = 0; i < story.sentences.size(); ++i) {
    const bool known = i < story.sentence_sections.size();
    result.rows.push_back({*this, {story.sentences[i], known ? story.sentence_sections[i] : std::string_view()}, i});
  }
  return result;
}

Rows<Assertion> RecordView::assertions_of(std::size_t truce) const {
  Rows<Assertion> result;
  for (const std::uint32_t i : assertions_of_truce_[truce]) result.rows.push_back({*this, story.assertions[i], i});
  return result;
}

}  // namespace truceline::record
