#pragma once

#include <string>
#include <utility>
#include <variant>

#include "truceline/base/check.h"

namespace truceline::base {

/// What went wrong in the world outside: which thing, what is the matter with it, and what to do.
/// Example: {"story.txt", "is a directory", "give a text file, or - for standard input"}.
struct Error {
  std::string thing;
  std::string problem;
  std::string advice;

  /// "story.txt: is a directory (give a text file, or - for standard input)"
  std::string message() const;
};

/// A value, or the Error that kept us from having one. Only the world fails this way; a broken invariant of our own
/// is a TL_CHECK, and oddities of a story become notes on its record.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}      // NOLINT: a value is a result
  Result(Error error) : state_(std::move(error)) {}  // NOLINT: so is an error

  bool ok() const { return std::holds_alternative<T>(state_); }
  explicit operator bool() const { return ok(); }

  const T& value() const& {
    TL_CHECK(ok());
    return std::get<T>(state_);
  }
  T& value() & {
    TL_CHECK(ok());
    return std::get<T>(state_);
  }
  T&& value() && {
    TL_CHECK(ok());
    return std::get<T>(std::move(state_));
  }
  const Error& error() const {
    TL_CHECK(!ok());
    return std::get<Error>(state_);
  }

 private:
  std::variant<T, Error> state_;
};

}  // namespace truceline::base
