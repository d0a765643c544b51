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

/// The error where `expression` is not one that RE2 takes.
std::optional<base::Error> misspelt(const std::string& expression);

/// A regular expression (RE2: linear time on any text) of a knowledge table. Cheap to copy.
class Pattern {
 public:
  /// Fails with RE2's own message where `expression` is not a pattern. With `longest` the longest match wins instead of
  /// the first alternative.
  static base::Result<Pattern> compile(const std::string& expression, bool longest = false);
  /// The pattern that a cell of a table spells over `fragments`, which are spelt well. Fails as compile() does, but
  /// compiles when the pattern is first tried: most of a table's are not in any one story, and all of them take 45 ms.
  static base::Result<Pattern> of_cell(std::string_view source, const Fragments& fragments, bool longest = false);

  /// True where it compiles: each that is spelt well does, unless it is larger than memory allows; then it matches
  /// nothing.
  bool compiles() const;

  /// Pieces of text of which each match has one (needed_text.h); empty where none are known.
  const std::vector<std::string>& needs() const;

  /// The match that begins where `text` begins.
  std::optional<Match> at_start(std::string_view text) const;
  /// The match that is all of `text`.
  std::optional<Match> whole(std::string_view text) const;
  /// The first match at or after `from`; offsets count from the start of `text`.
  std::optional<Match> find(std::string_view text, std::size_t from = 0) const;
  /// As find(), but without groups: several times faster.
  std::optional<text::Span> find_span(std::string_view text, std::size_t from = 0) const;

 private:
  struct Lazy;
  static Pattern of(std::string expression, bool longest);
  const re2::RE2& compiled() const;

  std::shared_ptr<const Lazy> lazy_;
};

}  // namespace truceline::lexicon
