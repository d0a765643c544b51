#include "truceline/lexicon/pattern.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <mutex>

#include "truceline/base/check.h"
#include "truceline/lexicon/needed_text.h"

namespace truceline::lexicon {

namespace {

constexpr const char* kBlank = " \\t\\n\\x{a0}\\x{202f}";

std::optional<Match> run(const re2::RE2& compiled, std::string_view text, std::size_t from, re2::RE2::Anchor anchor) {
  std::vector<re2::StringPiece> pieces(static_cast<std::size_t>(compiled.NumberOfCapturingGroups()) + 1);
  if (!compiled.Match(re2::StringPiece(text.data(), text.size()), from, text.size(), anchor, pieces.data(),
                      static_cast<int>(pieces.size())))
    return std::nullopt;
  const auto span = [&](const re2::StringPiece& piece) {
    if (piece.data() == nullptr) return text::Span{};
    const auto begin = static_cast<std::uint32_t>(piece.data() - text.data());
    return text::Span{begin, begin + static_cast<std::uint32_t>(piece.size())};
  };
  Match match;
  match.whole = span(pieces[0]);
  for (const auto& [index, name] : compiled.CapturingGroupNames())
    if (const auto found = span(pieces[static_cast<std::size_t>(index)]); !found.empty())
      match.groups.emplace_back(name, found);
  return match;
}

re2::RE2::Options options_of(bool longest) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_longest_match(longest);
  options.set_dot_nl(true);  // a line of furniture may be wrapped
  options.set_max_mem(std::int64_t{64} << 20);
  return options;
}

base::Error bad_pattern(const std::string& problem) { return {"", "bad pattern: " + problem, "see RE2's syntax"}; }

/// True at a { that names a fragment: not that of \p{Lu}, \x{a0} or {2,3}.
bool opens_fragment(std::string_view source, std::size_t i) {
  const bool escape =
      i >= 2 && source[i - 2] == '\\' && std::string_view("pPx").find(source[i - 1]) != std::string_view::npos;
  return source[i] == '{' && i + 1 < source.size() && source[i + 1] >= 'A' && !escape;
}

/// As expand(), with written(fragment) in a fragment's place.
template <typename Write>
base::Result<std::string> expand_with(std::string_view source, const Fragments& fragments, Write written) {
  std::string out;
  bool in_class = false;  // between [ and ], where a blank is one character of many and { is a brace
  for (std::size_t i = 0; i < source.size(); ++i) {
    const char c = source[i];
    if (c == '\\' && i + 1 < source.size()) {
      out += {c, source[++i]};
    } else if (c == ' ') {
      out += in_class ? kBlank : "(?:[" + std::string(kBlank) + "]+)";
    } else if (!in_class && opens_fragment(source, i)) {
      const auto end = source.find('}', i);
      const auto name = source.substr(i + 1, end == std::string_view::npos ? end : end - i - 1);
      const auto found = fragments.find(name);
      if (end == std::string_view::npos || found == fragments.end())
        return base::Error{"", "unknown fragment {" + std::string(name) + "}", "name one of the fragments table"};
      out.append("(?:").append(written(found->second)).append(")");
      i = end;
    } else {
      if (c == '[' || c == ']') in_class = c == '[';
      out += c;
    }
  }
  return out;
}

}  // namespace

std::optional<base::Error> misspelt(const std::string& expression) {
  std::string problem;
  re2::RE2::Set only_parsed(options_of(false), re2::RE2::UNANCHORED);
  if (only_parsed.Add(expression, &problem) < 0) return bad_pattern(problem);
  return std::nullopt;
}

base::Result<std::string> expand(std::string_view source, const Fragments& fragments) {
  return expand_with(source, fragments, [](const std::string& fragment) -> std::string_view { return fragment; });
}

text::Span Match::operator[](std::string_view group) const {
  for (const auto& [name, span] : groups)
    if (name == group) return span;
  return {};
}

struct Pattern::Lazy {
  std::string expression;
  bool longest = false;
  std::vector<std::string> needs;
  mutable std::once_flag once;
  mutable std::unique_ptr<const re2::RE2> compiled;
};

Pattern Pattern::of(std::string expression, bool longest) {
  auto lazy = std::make_shared<Lazy>();
  lazy->needs = needed_text(expression);
  lazy->expression = std::move(expression);
  lazy->longest = longest;
  Pattern pattern;
  pattern.lazy_ = std::move(lazy);
  return pattern;
}

const re2::RE2& Pattern::compiled() const {
  std::call_once(lazy_->once, [&] {
    lazy_->compiled = std::make_unique<const re2::RE2>(lazy_->expression, options_of(lazy_->longest));
  });
  return *lazy_->compiled;
}

bool Pattern::compiles() const { return compiled().ok(); }

const std::vector<std::string>& Pattern::needs() const { return lazy_->needs; }

base::Result<Pattern> Pattern::compile(const std::string& expression, bool longest) {
  Pattern pattern = of(expression, longest);
  if (!pattern.compiles()) return bad_pattern(pattern.compiled().error());
  return pattern;
}

// Fragments stand in brackets of their own, so that a cell is spelt well where it is so with nothing in their place.
base::Result<Pattern> Pattern::of_cell(std::string_view source, const Fragments& fragments, bool longest) {
  const auto bare = expand_with(source, fragments, [](const std::string&) { return std::string_view(); });
  if (!bare) return bare.error();
  if (auto error = misspelt(bare.value())) return *error;
  auto expression = expand(source, fragments);
  if (!expression) return expression.error();
  return of(std::move(expression).value(), longest);
}

std::optional<Match> Pattern::at_start(std::string_view text) const {
  return run(compiled(), text, 0, re2::RE2::ANCHOR_START);
}

std::optional<Match> Pattern::whole(std::string_view text) const {
  return run(compiled(), text, 0, re2::RE2::ANCHOR_BOTH);
}

std::optional<Match> Pattern::find(std::string_view text, std::size_t from) const {
  if (from > text.size()) return std::nullopt;
  return run(compiled(), text, from, re2::RE2::UNANCHORED);
}

std::optional<text::Span> Pattern::find_span(std::string_view text, std::size_t from) const {
  re2::StringPiece piece;
  if (from > text.size() ||
      !compiled().Match(re2::StringPiece(text.data(), text.size()), from, text.size(), re2::RE2::UNANCHORED, &piece, 1))
    return std::nullopt;
  const auto begin = static_cast<std::uint32_t>(piece.data() - text.data());
  return text::Span{begin, begin + static_cast<std::uint32_t>(piece.size())};
}

}  // namespace truceline::lexicon
