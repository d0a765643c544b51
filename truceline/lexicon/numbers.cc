#include "truceline/lexicon/numbers.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "truceline/base/ascii.h"
#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

using base::is_digit;

/// "1,000.5" is 1000.5.
double read_digits(std::string_view digits) {
  std::string plain;
  for (const char c : digits)
    if (c != ',') plain += c;
  double value = 0;
  std::from_chars(plain.data(), plain.data() + plain.size(), value);
  return value;
}

/// "million|two|one", the longest first.
std::string alternatives(std::vector<std::string> words) {
  std::sort(words.begin(), words.end(),
            [](const auto& a, const auto& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
  std::string out;
  for (const auto& word : words) {
    if (!out.empty()) out += '|';
    out += word;
  }
  return out;
}

/// Adds up the words of one number from left to right.
class Sum {
 public:
  explicit Sum(Number& out) : out_(out) {}

  void digits(double value) {
    current_ += value;
    any_ = true;
  }

  void word(const NumberWord& word) {
    if (word.kind == "scale") {
      scale(word.value);
    } else if (word.kind == "plural") {
      plural(word.value);
    } else if (word.kind == "article") {
      if (!any_) article_ = true;
      return;
    } else if (word.kind == "fraction" && last_scale_ > 1) {
      total_ += word.value * last_scale_;  // "two million and a half"
    } else {
      current_ += word.value;
      out_.vague |= word.kind == "vague";
    }
    any_ = true;
  }

  double total() const { return total_ + current_ + (!any_ && article_ ? 1 : 0); }

 private:
  void scale(double by) {
    current_ = (current_ > 0 ? current_ : 1) * by;  // "half a million": half of one
    if (by < 1000) return;
    total_ += current_;
    current_ = 0;
    last_scale_ = by;
  }

  /// "hundreds" is 200 or more, but "tens of thousands" 20 times a thousand, which is half of the least "thousands".
  void plural(double least) {
    current_ = out_.open || any_ ? std::max(current_, 1.0) * least / 2 : least;
    out_.open = true;
  }

  Number& out_;
  double total_ = 0, current_ = 0, last_scale_ = 1;
  bool any_ = false, article_ = false;
};

}  // namespace

const NumberWord* NumberWords::find(std::string_view lower) const {
  const auto at = words.find(lower);
  return at == words.end() ? nullptr : &at->second;
}

base::Result<NumberWords> load_number_words(const std::string& knowledge_dir) {
  auto table = load_table(knowledge_dir + "/quantities/numbers.tsv");
  if (!table) return table.error();
  NumberWords out;
  std::vector<std::string> written, with_article, with_of;
  for (const auto& row : table.value().rows) {
    const auto value = read_digits(row.cell(1));
    for (const auto& word : split(row.cell(0), '|')) {
      out.words[word] = {value, std::string(row.cell(2))};
      if (row.cell(2) != "article" && word.size() > 1) written.push_back(word);
      if (row.cell(2) == "scale" || row.cell(2) == "vague" || row.cell(2) == "fraction" || word == "couple" ||
          word == "pair")
        with_article.push_back(word);
      if (row.cell(2) == "plural" || row.cell(2) == "vague" || word == "couple" || word == "pair")
        with_of.push_back(word);
    }
  }
  // Each word stands once in the pattern, since it is part of many others: "(two |hundred and |five )+".
  const std::string any =
      "(?:hundred|thousand|million|billion) and(?: a half)?|and a half|(?:" + alternatives(with_of) +
      ") of|an? (?:" + alternatives(with_article) + ")(?: of)?|" + alternatives(written);
  out.expression =
      "(?:\\b\\d[\\d,]*(?:\\.\\d+)?(?:[ -](?i:hundred|thousand|million|billion|trillion|mln|bln))?(?: 1/2)?\\b|"
      "\\b(?i:(?:(?:" +
      any + ")\\b[- ]?)+)|\\b[Aa]n?\\b)";
  return out;
}

Number read_number(std::string_view phrase, const NumberWords& words) {
  Number out;
  Sum sum(out);
  for (std::size_t i = 0; i < phrase.size();) {
    const char c = phrase[i];
    const bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    if (!letter && !is_digit(c)) {
      ++i;
      continue;
    }
    auto end = i;
    while (end < phrase.size() && (is_digit(c) ? is_digit(phrase[end]) || phrase[end] == ',' || phrase[end] == '.'
                                               : (phrase[end] | 0x20) >= 'a' && (phrase[end] | 0x20) <= 'z'))
      ++end;
    if (phrase.substr(i).starts_with("1/2")) {
      sum.digits(0.5);
      end = i + 3;
    } else if (is_digit(c)) {
      sum.digits(read_digits(phrase.substr(i, end - i)));
    } else {
      std::string lower(phrase.substr(i, end - i));
      for (char& l : lower) l = static_cast<char>(l | 0x20);
      if (const auto* word = words.find(lower)) sum.word(*word);
    }
    i = end;
  }
  out.value = sum.total();
  return out;
}

}  // namespace truceline::lexicon
