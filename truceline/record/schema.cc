#include "truceline/record/schema.h"

#include <initializer_list>
#include <string_view>

#include "truceline/record/field_walk.h"
#include "truceline/record/fields.h"
#include "truceline/record/json_writer.h"

namespace truceline::record {

namespace {

/// Writes what a value may be: one overload for each type of record/field_types.h.
class SchemaWriter {
 public:
  explicit SchemaWriter(JsonWriter& json) : json_(json) {}

  void type(Holds<Text>) { types({"string"}); }
  void type(Holds<MaybeText>) { types({"string", "null"}); }
  void type(Holds<Slice>) { types({"string", "null"}); }
  void type(Holds<MaybeDate>) {
    types({"string", "null"});
    member("pattern", R"(^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$)");
  }
  template <const auto& kWords>
  void type(Holds<OneOf<kWords>>) {
    words(kWords, false);
  }
  template <const auto& kWords>
  void type(Holds<MaybeOneOf<kWords>>) {
    words(kWords, true);
  }
  void type(Holds<Offset>) { offset({"integer"}); }
  void type(Holds<MaybeOffset>) { offset({"integer", "null"}); }
  void type(Holds<Number>) { types({"number"}); }
  void type(Holds<MaybeNumber>) { types({"number", "null"}); }
  void type(Holds<MaybeInteger>) { types({"integer", "null"}); }
  void type(Holds<Truth>) { types({"boolean"}); }

  template <char kLetter>
  void type(Holds<OwnId<kLetter>>) {
    id(kLetter, {"string"});
  }
  template <char kLetter>
  void type(Holds<MaybeId<kLetter>>) {
    id(kLetter, {"string", "null"});
  }
  template <char kLetter, typename Tag>
  void type(Holds<IdList<kLetter, Tag>>) {
    types({"array"});
    json_.key("items");
    json_.begin_object();
    id(kLetter, {"string"});
    json_.end_object();
  }
  void type(Holds<TextList>) {
    types({"array"});
    json_.key("items");
    json_.begin_object();
    types({"string"});
    json_.end_object();
  }

  template <typename T>
  void type(Holds<Row<T>>) {
    reference(Fields<T>::kName);
  }
  template <typename T>
  void type(Holds<MaybeRow<T>>) {
    json_.key("anyOf");
    json_.begin_array();
    json_.begin_object();
    reference(Fields<T>::kName);
    json_.end_object();
    json_.begin_object();
    types({"null"});
    json_.end_object();
    json_.end_array();
  }
  template <typename T>
  void type(Holds<Rows<T>>) {
    types({"array"});
    json_.key("items");
    json_.begin_object();
    reference(Fields<T>::kName);
    json_.end_object();
  }

  /// {"description": ..., "type": "object", "properties": {...}, "required": [...]}, without the braces.
  template <typename T>
  void object() {
    member("description", Fields<T>::kDoc);
    types({"object"});
    json_.key("properties");
    json_.begin_object();
    Fields<T>::each([&]<typename Getter>(std::string_view name, std::string_view doc, Getter) {
      json_.key(name);
      json_.begin_object();
      member("description", doc);
      type(Holds<ValueOf<T, Getter>>{});
      json_.end_object();
    });
    json_.end_object();
    json_.key("required");
    json_.begin_array();
    Fields<T>::each([&](std::string_view name, std::string_view, auto) { json_.string(name); });
    json_.end_array();
  }

  void member(std::string_view key, std::string_view value) {
    json_.key(key);
    json_.string(value);
  }

 private:
  void types(std::initializer_list<std::string_view> names) {
    json_.key("type");
    if (names.size() == 1) return json_.string(*names.begin());
    json_.begin_array();
    for (const std::string_view each : names) json_.string(each);
    json_.end_array();
  }
  template <typename Words>
  void words(const Words& list, bool nullable) {
    json_.key("enum");
    json_.begin_array();
    for (const std::string_view each : list) json_.string(each);
    if (nullable) json_.null();
    json_.end_array();
  }
  void offset(std::initializer_list<std::string_view> names) {
    types(names);
    json_.key("minimum");
    json_.integer(0);
  }
  void id(char letter, std::initializer_list<std::string_view> names) {
    types(names);
    member("pattern", std::string("^") + letter + "[1-9][0-9]*$");
  }
  void reference(std::string_view name) { member("$ref", "#/$defs/" + std::string(name)); }

  JsonWriter& json_;
};

template <typename T>
void write_definition(SchemaWriter& schema, JsonWriter& json) {
  if (Fields<T>::kName == Fields<Story>::kName) return;  // stands at the top of the schema instead
  json.key(Fields<T>::kName);
  json.begin_object();
  schema.object<T>();
  json.end_object();
}

}  // namespace

std::string json_schema() {
  JsonWriter json(2);
  SchemaWriter schema(json);
  json.begin_object();
  schema.member("$schema", "https://json-schema.org/draft/2020-12/schema");
  schema.member("title", kSchemaId);
  schema.object<Story>();
  json.key("$defs");
  json.begin_object();
  Objects objects([&]<typename T>(Holds<T>) { write_definition<T>(schema, json); });
  objects.template under<Story>();
  json.end_object();
  json.end_object();
  return std::move(json).text() + "\n";
}

}  // namespace truceline::record
