#include "truceline/lexicon/needed_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "truceline/base/ascii.h"

namespace truceline::lexicon {

namespace {

constexpr std::size_t kMost = 64;  // strings that a part may be; with more it is only known what it has

using Strings = std::vector<std::string>;

/// What is known of a part of an expression.
struct Part {
  bool exact = false;  // it matches one of `strings` and nothing else; otherwise each match has one of them
  Strings strings;     // none: nothing is known
};

Part literal(std::string text) { return {true, {std::move(text)}}; }

/// As pieces: none where one of them is empty.
Strings pieces(const Part& part) {
  const bool all = std::none_of(part.strings.begin(), part.strings.end(), [](const auto& s) { return s.empty(); });
  return all ? part.strings : Strings();
}

std::size_t shortest(const Strings& strings) {
  std::size_t least = std::string::npos;
  for (const auto& s : strings) least = std::min(least, s.size());
  return least;
}

/// Longer pieces tell more, then fewer.
bool tells_more(const Strings& a, const Strings& b) {
  if (a.empty() || b.empty()) return !a.empty();
  return shortest(a) != shortest(b) ? shortest(a) > shortest(b) : a.size() < b.size();
}

void add_unique(Strings& to, const Strings& from) {
  for (const auto& s : from)
    if (std::find(to.begin(), to.end(), s) == to.end()) to.push_back(s);
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Parts one after the other.
class Sequence {
 public:
  void add(const Part& part) {
    if (!part.exact || run_.size() * part.strings.size() > kMost) close();
    if (!part.exact) return keep(part.strings);
    Strings longer;
    for (const auto& head : run_)
      for (const auto& tail : part.strings) longer.push_back(head + tail);
    run_ = std::move(longer);
  }
  Part whole() && {
    if (all_exact_) return {true, std::move(run_)};
    close();
    return {false, std::move(best_)};
  }

 private:
  void keep(const Strings& found) {
    all_exact_ = false;
    if (tells_more(found, best_)) best_ = found;
  }
  void close() {
    keep(pieces({true, run_}));
    run_ = {""};
  }

  Strings run_ = {""};  // what the exact parts since the last other one can be
  Strings best_;
  bool all_exact_ = true;
};

/// One branch or the other.
Part either(std::vector<Part> branches) {
  if (branches.size() == 1) return std::move(branches.front());
  Part all{true, {}};
  for (const Part& branch : branches) all.exact = all.exact && branch.exact;
  for (const Part& branch : branches) {
    const Strings strings = all.exact ? branch.strings : pieces(branch);
    if (strings.empty()) return {};
    add_unique(all.strings, strings);
  }
  if (all.exact && all.strings.size() > kMost) return {false, pieces(all)};
  return all;
}

class Reader {
 public:
  explicit Reader(std::string_view expression) : rest_(expression) {}

  /// Up to the end, or the bracket that closes the group. A group in a group calls this again: RE2 has taken the
  /// expression, so they are few.
  Part alternatives(bool any_case) {  // NOLINT(misc-no-recursion): as deep as the brackets of one of our own patterns
    std::vector<Part> branches;
    Sequence sequence;
    while (!rest_.empty() && rest_.front() != ')') {
      if (take("|")) {
        branches.push_back(std::move(sequence).whole());
        sequence = Sequence();
        continue;
      }
      sequence.add(repeated(atom(any_case)));
    }
    branches.push_back(std::move(sequence).whole());
    return either(std::move(branches));
  }

 private:
  bool take(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }
  char next() {
    if (rest_.empty()) return 0;
    const char c = rest_.front();
    rest_.remove_prefix(1);
    return c;
  }

  Part atom(bool any_case) {  // NOLINT(misc-no-recursion): see alternatives()
    if (take("(")) return group(any_case);
    if (take("[")) return character_class();
    if (take("\\")) return escaped();
    if (take("^") || take("$")) return literal("");
    const char c = next();
    if (c == '.') return {};
    if ((c & 0x80) == 0) return literal(base::ascii_lower(word_from(c)));
    std::string letter{c};
    while (!rest_.empty() && (rest_.front() & 0xC0) == 0x80) letter += next();
    return any_case || any_case_ ? Part{} : literal(std::move(letter));  // we know the other case of ASCII letters only
  }

  /// `first` and the letters behind it that nothing repeats: most of a pattern is words, read at once.
  std::string word_from(char first) {
    std::size_t size = 0;
    while (size < rest_.size() && is_letter(rest_[size])) ++size;
    if (size < rest_.size() && std::string_view("?*+{").find(rest_[size]) != std::string_view::npos && size > 0) --size;
    std::string word{first};
    word += rest_.substr(0, size);
    rest_.remove_prefix(size);
    return word;
  }

  Part group(bool any_case) {  // NOLINT(misc-no-recursion): see alternatives()
    if (take("?P<")) {
      while (!rest_.empty() && next() != '>') {
      }
    } else if (take("?")) {
      for (char flag = next(); flag != ':' && flag != 0; flag = next()) {
        any_case = any_case || flag == 'i';
        if (flag != ')') continue;
        any_case_ = any_case_ || any_case;  // "(?i)", for all that comes
        return literal("");
      }
    }
    Part inside = alternatives(any_case);
    take(")");
    return inside;
  }

  /// "[Aa]" is an a; of others nothing is known.
  Part character_class() {
    const bool negated = take("^");
    std::string members;
    bool plain = !negated;
    for (bool first = true; !rest_.empty() && (first || rest_.front() != ']'); first = false) {
      const char c = next();
      if (c == '[' && rest_.starts_with(':')) {
        while (!rest_.empty() && !take(":]")) next();
        plain = false;
        continue;
      }
      if (c == '\\' || c == '-' || (c & 0x80)) plain = false;
      if (c == '\\') next();
      members += c;
    }
    take("]");
    if (!plain || members.size() > 8) return {};
    Part part{true, {}};
    for (const char c : members) add_unique(part.strings, {base::ascii_lower({&c, 1})});
    return part;
  }

  Part escaped() {
    const char c = next();
    if (c == 'b') return literal("");
    if ((c == 'x' || c == 'p' || c == 'P') && take("{"))
      while (!rest_.empty() && next() != '}') {
      }
    if (is_letter(c) || (c >= '0' && c <= '9') || (c & 0x80)) return {};
    return literal({c});
  }

  /// The part with the "?", "*", "+" or "{2,3}" behind it.
  Part repeated(Part part) {
    bool optional = false, many = false;
    for (;; take("?")) {
      if (take("?")) {
        optional = true;
      } else if (take("*")) {
        optional = many = true;
      } else if (take("+")) {
        many = true;
      } else if (rest_.starts_with('{') && rest_.size() > 1 && rest_[1] >= '0' && rest_[1] <= '9') {
        optional = optional || rest_[1] == '0';
        many = true;
        while (!rest_.empty() && next() != '}') {
        }
      } else {
        break;
      }
    }
    if (many && optional) return {};
    if (many) return {false, pieces(part)};
    if (!optional) return part;
    if (!part.exact) return {};
    add_unique(part.strings, {""});
    return part;
  }

  std::string_view rest_;
  bool any_case_ = false;
};

}  // namespace

std::vector<std::string> needed_text(std::string_view expression) {
  return pieces(Reader(expression).alternatives(false));
}

}  // namespace truceline::lexicon
