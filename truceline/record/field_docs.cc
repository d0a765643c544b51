#include "truceline/record/field_docs.h"

#include <string_view>
#include <vector>

#include "truceline/record/field_walk.h"
#include "truceline/record/fields.h"

namespace truceline::record {

namespace {

// -- what a field holds, in words: one overload for each type of record/field_types.h ------------------------------

std::string words(Holds<Text>) { return "string"; }
std::string words(Holds<MaybeText>) { return "string or null"; }
std::string words(Holds<Slice>) { return "string or null"; }
std::string words(Holds<MaybeDate>) { return "date or null"; }
std::string words(Holds<Offset>) { return "offset"; }
std::string words(Holds<MaybeOffset>) { return "offset or null"; }
std::string words(Holds<Number>) { return "number"; }
std::string words(Holds<MaybeNumber>) { return "number or null"; }
std::string words(Holds<MaybeInteger>) { return "integer or null"; }
std::string words(Holds<Truth>) { return "true or false"; }
std::string words(Holds<TextList>) { return "list of strings"; }

template <typename List>
std::string alternatives(const List& list) {
  std::string out;
  for (const std::string_view each : list) out.append(out.empty() ? "" : ", ").append(each);
  return out;
}
template <const auto& kWords>
std::string words(Holds<OneOf<kWords>>) {
  return alternatives(kWords);
}
template <const auto& kWords>
std::string words(Holds<MaybeOneOf<kWords>>) {
  return alternatives(kWords) + ", or null";
}

template <char kLetter>
std::string words(Holds<OwnId<kLetter>>) {
  return "id";
}
template <char kLetter>
std::string words(Holds<MaybeId<kLetter>>) {
  return std::string("id (") + kLetter + "1) or null";
}
template <char kLetter, typename Tag>
std::string words(Holds<IdList<kLetter, Tag>>) {
  return std::string("list of ids (") + kLetter + "1)";
}

template <typename T>
std::string link() {
  return "[" + std::string(Fields<T>::kName) + "](#" + std::string(Fields<T>::kName) + ")";
}
template <typename T>
std::string words(Holds<Row<T>>) {
  return link<T>();
}
template <typename T>
std::string words(Holds<MaybeRow<T>>) {
  return link<T>() + " or null";
}
template <typename T>
std::string words(Holds<Rows<T>>) {
  return "list of " + link<T>();
}

template <typename T>
std::string table() {
  std::string out;
  out.append("### ").append(Fields<T>::kName).append("\n\n").append(Fields<T>::kDoc).append("\n\n");
  out.append("| field | holds | what it says |\n|---|---|---|\n");
  Fields<T>::each([&]<typename Getter>(std::string_view name, std::string_view doc, Getter) {
    out.append("| `").append(name).append("` | ").append(words(Holds<ValueOf<T, Getter>>{}));
    out.append(" | ").append(doc).append(" |\n");
  });
  return out;
}

}  // namespace

std::string field_docs() {
  std::vector<std::string> tables;
  Objects objects([&]<typename T>(Holds<T>) { tables.push_back(table<T>()); });
  objects.template under<Story>();
  std::string out = tables.back();  // the whole record first, then its parts
  for (std::size_t i = 0; i + 1 < tables.size(); ++i) out += "\n" + tables[i];
  return out;
}

}  // namespace truceline::record
