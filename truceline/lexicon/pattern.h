#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/text/span.h"

namespace re2 {
class RE2;
}

namespace truceline::lexicon {

/// Named pieces of patterns: {"dash", "(?:--|-|–)"}.
using Fragments = std::map<std::string, std::string, std::less<>>;

/// `source` with every {name} replaced by its fragment and every space by "one or more blanks" (tabs, line ends and
/// non-breaking spaces included). Fragments are expanded already; {2,3} is a repetition and stays. Fails on a name that
/// is unknown. expand("{dash} x", {{"dash", "-"}}) is "(?:-)[ \t\x{a0}]+x".
base::Result<std::string> expand(std::string_view source, const Fragments& fragments);

/// What a pattern found: byte offsets into the text that was searched.
class Match {
 public:
  text::Span whole;
  /// The span of the named group; empty where it took no part.
  text::Span operator[](std::string_view group) const;
  std::vector<std::pair<std::string, text::Span>> groups;
};

/// A compiled regular expression (RE2: linear time on any text) of a knowledge table. Cheap to copy.
class Pattern {
 public:
  /// Fails with RE2's own message where `expression` is not a pattern. With `longest` the longest match wins instead of
  /// the first alternative.
  static base::Result<Pattern> compile(const std::string& expression, bool longest = false);

  /// The match that begins where `text` begins.
  std::optional<Match> at_start(std::string_view text) const;
  /// The match that is all of `text`.
  std::optional<Match> whole(std::string_view text) const;
  /// The first match at or after `from`; offsets count from the start of `text`.
  std::optional<Match> find(std::string_view text, std::size_t from = 0) const;
  /// As find(), but without groups: several times faster.
  std::optional<text::Span> find_span(std::string_view text, std::size_t from = 0) const;

 private:
  std::shared_ptr<const re2::RE2> compiled_;
};

}  // namespace truceline::lexicon
