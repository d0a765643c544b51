#pragma once

#include <set>
#include <string_view>
#include <type_traits>
#include <utility>

#include "truceline/record/fields.h"

/// Ways over the types of record/fields.h, for what is made from the table without a story: schema and documentation.
namespace truceline::record {

/// The type of the values of a field of T. Only the getter's type is asked, so that no story is needed.
template <typename T, typename Getter>
using ValueOf = std::invoke_result_t<Getter, const At<T>&>;

/// Stands for a type of field or object in overloads.
template <typename V>
struct Holds {};

/// Calls visit(Holds<T>) for every object under T, each once, T itself last. Follows types, not data.
template <typename Visit>
class Objects {
 public:
  explicit Objects(Visit visit) : visit_(std::move(visit)) {}

  template <typename T>
  void under() {
    if (!seen_.insert(Fields<T>::kName).second) return;
    Fields<T>::each(
        [&]<typename Getter>(std::string_view, std::string_view, Getter) { follow(Holds<ValueOf<T, Getter>>{}); });
    visit_(Holds<T>{});
  }

 private:
  template <typename V>
  void follow(Holds<V>) {}
  template <typename T>
  void follow(Holds<Row<T>>) {
    under<T>();
  }
  template <typename T>
  void follow(Holds<MaybeRow<T>>) {
    under<T>();
  }
  template <typename T>
  void follow(Holds<Rows<T>>) {
    under<T>();
  }

  Visit visit_;
  std::set<std::string_view> seen_;
};

}  // namespace truceline::record
