#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "truceline/base/id.h"
#include "truceline/record/story.h"
#include "truceline/text/code_points.h"
#include "truceline/text/span.h"

/// The vocabulary of record/fields.h: what a field of the record can hold. A getter's return type says both how its
/// value is written (record/json.cc) and what a reader may expect (record/schema.cc), so the two cannot disagree.
namespace truceline::record {

template <typename T>
struct Rows;

/// Objects of the record that have no struct of their own in record/story.h.
struct HeaderPart {};
struct SourcePart {};
struct HeadlinePart {};
struct DatelinePart {};
struct SentenceRow {
  Span span;
  std::string_view section;  // the section head above it; empty for none
};
struct ContentRow {
  const Statement* statement;
  Span hull;
};
struct TriggerRow {
  Span span;
};

/// What the getters read: the story, and what is worked out once for all of them.
struct RecordView {
  RecordView(const Story& story_in, std::string_view version_in);

  const Story& story;
  std::string_view version;
  text::CodePoints points;

  Rows<SentenceRow> sentences() const;
  Rows<Assertion> assertions_of(std::size_t truce) const;

 private:
  std::vector<std::vector<std::uint32_t>> assertions_of_truce_;  // indices into story.assertions
};

/// One object of the record: the item, and its place in its column. Small plain items are held by value, so that a
/// getter can make one up.
template <typename T>
struct At {
  const RecordView& in;
  std::conditional_t<std::is_trivially_copyable_v<T>, T, const T&> item;
  std::size_t index = 0;

  const T* operator->() const { return &item; }
};

// -- what a field can hold ------------------------------------------------------------------------------------------

/// A string that is always there, though it may be empty.
struct Text {
  std::string_view value;
};
/// A string, or null where it is empty: what is not known is null.
struct MaybeText {
  std::string_view value;
};
/// The characters of a span; null where the span is empty.
struct Slice {
  Span span;
};
/// A calendar date, "2016-12-09", "2016-12" or "2016"; null where it is not known.
struct MaybeDate {
  std::string_view value;
};
/// One of a closed list of words.
template <const auto& kWords>
struct OneOf {
  std::string_view value;
};
template <const auto& kWords>
struct MaybeOneOf {
  std::string_view value;
};
/// An offset into the text. A byte offset here, in code points when written.
struct Offset {
  std::uint32_t byte;
};
/// The same; null where the span that it borders is empty.
struct MaybeOffset {
  Span span;
  bool at_end;
};
struct Number {
  double value;
};
struct MaybeNumber {
  std::optional<double> value;
};
struct MaybeInteger {
  std::optional<std::int64_t> value;
};
struct Truth {
  bool value;
};

/// The item's own id.
template <char kLetter>
struct OwnId {
  std::size_t index;
};
/// The id of another item, or null.
template <char kLetter>
struct MaybeId {
  std::uint32_t index;
};
template <char kLetter, typename Tag>
struct IdList {
  const std::vector<base::Id<Tag>>& ids;
};
struct TextList {
  const std::vector<std::string>& values;
};

/// An object with the fields of T.
template <typename T>
struct Row {
  At<T> row;
};
template <typename T>
struct MaybeRow {
  std::optional<At<T>> row;
};
template <typename T>
struct Rows {
  std::vector<At<T>> rows;
};

// -- short ways to make them ----------------------------------------------------------------------------------------

template <typename T>
Rows<T> rows(const RecordView& in, const std::vector<T>& column) {
  Rows<T> result;
  result.rows.reserve(column.size());
  for (std::size_t i = 0; i < column.size(); ++i) result.rows.push_back({in, column[i], i});
  return result;
}

template <char kLetter, typename Tag>
MaybeId<kLetter> maybe_id(base::Id<Tag> id) {
  return {id.index};
}
template <char kLetter, typename Tag>
IdList<kLetter, Tag> id_list(const std::vector<base::Id<Tag>>& ids) {
  return {ids};
}

/// An object without a struct of its own, made out of the whole story.
template <typename Part>
Row<Part> part(const RecordView& in) {
  return {{in, Part{}}};
}
template <typename Part>
MaybeRow<Part> part_if(bool there, const RecordView& in) {
  return {there ? std::optional<At<Part>>({in, Part{}}) : std::nullopt};
}

}  // namespace truceline::record
