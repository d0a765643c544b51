#include "truceline/record/json.h"

#include "truceline/record/fields.h"
#include "truceline/record/json_writer.h"

namespace truceline::record {

namespace {

/// Writes values: one overload for each type of record/field_types.h.
class RecordWriter {
 public:
  RecordWriter(const RecordView& in, JsonWriter& json) : in_(in), json_(json) {}

  void put(Text v) { json_.string(v.value); }
  void put(MaybeText v) { string_or_null(v.value); }
  void put(MaybeDate v) { string_or_null(v.value); }
  void put(Slice v) { string_or_null(text::slice(in_.story.document.text, v.span)); }
  template <const auto& kWords>
  void put(OneOf<kWords> v) {
    json_.string(v.value);
  }
  template <const auto& kWords>
  void put(MaybeOneOf<kWords> v) {
    string_or_null(v.value);
  }
  void put(Offset v) { json_.integer(in_.points.at_byte(v.byte)); }
  void put(MaybeOffset v) {
    if (v.span.empty()) return json_.null();
    put(Offset{v.at_end ? v.span.end : v.span.begin});
  }
  void put(Number v) { json_.number(v.value); }
  void put(MaybeNumber v) { v.value ? json_.number(*v.value) : json_.null(); }
  void put(MaybeInteger v) { v.value ? json_.integer(*v.value) : json_.null(); }
  void put(Truth v) { json_.boolean(v.value); }

  template <char kLetter>
  void put(OwnId<kLetter> v) {
    id(kLetter, v.index);
  }
  template <char kLetter>
  void put(MaybeId<kLetter> v) {
    v.index == base::Id<void>::kNone ? json_.null() : id(kLetter, v.index);
  }
  template <char kLetter, typename Tag>
  void put(IdList<kLetter, Tag> v) {
    json_.begin_array();
    for (const auto each : v.ids) put(MaybeId<kLetter>{each.index});
    json_.end_array();
  }
  void put(TextList v) {
    json_.begin_array();
    for (const std::string& each : v.values) json_.string(each);
    json_.end_array();
  }

  template <typename T>
  void put(const Row<T>& v) {
    json_.begin_object();
    Fields<T>::each([&](std::string_view name, std::string_view, auto getter) {
      json_.key(name);
      put(getter(v.row));
    });
    json_.end_object();
  }
  template <typename T>
  void put(const MaybeRow<T>& v) {
    v.row ? put(Row<T>{*v.row}) : json_.null();
  }
  template <typename T>
  void put(const Rows<T>& v) {
    json_.begin_array();
    for (const At<T>& row : v.rows) put(Row<T>{row});
    json_.end_array();
  }

 private:
  void string_or_null(std::string_view value) { value.empty() ? json_.null() : json_.string(value); }
  void id(char letter, std::size_t index) { json_.string(letter + std::to_string(index + 1)); }

  const RecordView& in_;
  JsonWriter& json_;
};

}  // namespace

std::string to_json(const Story& story, std::string_view version, Layout layout) {
  const RecordView view(story, version);
  JsonWriter json(layout == Layout::indented ? 2 : 0);
  RecordWriter(view, json).put(Row<Story>{{view, story}});
  return std::move(json).text();
}

}  // namespace truceline::record
