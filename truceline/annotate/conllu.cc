#include "truceline/annotate/conllu.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "truceline/annotate/conllu_align.h"
#include "truceline/annotate/language_blocks.h"
#include "truceline/annotate/plain.h"
#include "truceline/text/code_points.h"

namespace truceline::annotate {

namespace {

using text::Analysis;
using text::Document;
using text::Sentence;
using text::Span;
using text::Token;
using text::TokenId;

// ---------------------------------------------------------------------------------------------------- writing

std::string_view or_none(std::string_view cell) { return cell.empty() ? std::string_view("_") : cell; }

// The BIO tag of every token: "B-person", "I-person"; empty outside names.
std::vector<std::string> name_tags(const Analysis& analysis) {
  std::vector<std::string> tags(analysis.tokens.size());
  for (const text::Name& name : analysis.names)
    for (std::uint32_t t = name.tokens.begin; t < name.tokens.end && t < tags.size(); ++t)
      tags[t] = (t == name.tokens.begin ? "B-" : "I-") + std::string(text::name(name.type));
  return tags;
}

// The text of a sentence on one line.
std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return out;
}

class Writer {
 public:
  Writer(const Document& document, const Analysis& analysis)
      : document_(document), analysis_(analysis), points_(document.text), tags_(name_tags(analysis)) {}

  std::string write() {
    for (std::size_t s = 0; s < analysis_.sentences.size(); ++s) {
      const Sentence& sentence = analysis_.sentences[s];
      if (s == 0 || analysis_.sentences[s - 1].block != sentence.block) out_ += "# newpar\n";
      out_ += "# sent_id = " + std::to_string(s + 1) + "\n# text = ";
      out_ += one_line(text::slice(document_.text, sentence.span)) + "\n";
      for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
        if (starts_multiword(sentence, t)) multiword_line(sentence, t);
        token_line(sentence, t);
      }
      out_ += '\n';
    }
    return std::move(out_);
  }

 private:
  bool joined(const Sentence& sentence, std::uint32_t t) const {
    return t < sentence.tokens.end && analysis_.tokens[t].joined;
  }
  bool starts_multiword(const Sentence& sentence, std::uint32_t t) const {
    return !analysis_.tokens[t].joined && joined(sentence, t + 1);
  }
  bool spaced_after(std::uint32_t t) const {
    if (t + 1 >= analysis_.tokens.size()) return true;
    return analysis_.tokens[t + 1].span.begin > analysis_.tokens[t].span.end ||
           analysis_.tokens[t + 1].sentence != analysis_.tokens[t].sentence;
  }

  void multiword_line(const Sentence& sentence, std::uint32_t t) {
    std::uint32_t last = t;
    while (joined(sentence, last + 1)) ++last;
    const Span span{analysis_.tokens[t].span.begin, analysis_.tokens[last].span.end};
    out_ +=
        std::to_string(t - sentence.tokens.begin + 1) + "-" + std::to_string(last - sentence.tokens.begin + 1) + "\t";
    out_ += plain_form(document_.text, span) + "\t_\t_\t_\t_\t_\t_\t_\t";
    misc(span, spaced_after(last), "");
  }

  void token_line(const Sentence& sentence, std::uint32_t t) {
    const Token& token = analysis_.tokens[t];
    const bool in = token.head.valid() && sentence.tokens.contains(token.head);
    out_ += std::to_string(t - sentence.tokens.begin + 1) + "\t";
    for (const std::string_view cell : {std::string_view(token.form), std::string_view(token.lemma),
                                        text::name(token.upos), std::string_view(token.xpos)}) {
      out_ += or_none(cell);
      out_ += '\t';
    }
    out_ += "_\t" + std::to_string(in ? token.head.index - sentence.tokens.begin + 1 : 0) + "\t";
    out_ += in ? or_none(token.deprel) : std::string_view("root");
    out_ += "\t_\t";
    misc(token.span, spaced_after(t) || joined(sentence, t + 1) || token.joined, tags_[t]);
  }

  void misc(Span span, bool spaced, const std::string& tag) {
    if (!tag.empty()) out_ += "NER=" + tag + "|";
    if (!spaced) out_ += "SpaceAfter=No|";
    out_ += "TokenRange=" + std::to_string(points_.at_byte(span.begin)) + ":" +
            std::to_string(points_.at_byte(span.end)) + "\n";
  }

  const Document& document_;
  const Analysis& analysis_;
  text::CodePoints points_;
  std::vector<std::string> tags_;
  std::string out_;
};

// ---------------------------------------------------------------------------------------------------- reading

struct Line {
  std::string form, lemma, upos, xpos, deprel, ner;
  long head = 0;
  int number = 0;         // line in the file
  std::string multiword;  // the surface form, on the first word of a multiword token
  long multiword_end = 0;
};

std::vector<std::string_view> cut(std::string_view line, char at) {
  std::vector<std::string_view> cells;
  for (;;) {
    const auto end = line.find(at);
    cells.push_back(line.substr(0, end));
    if (end == std::string_view::npos) return cells;
    line.remove_prefix(end + 1);
  }
}

std::optional<long> number(std::string_view s) {
  long value = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
  if (error != std::errc() || end != s.data() + s.size() || value < 0) return std::nullopt;
  return value;
}

std::string cell(std::string_view s) { return s == "_" ? std::string() : std::string(s); }

std::string misc_value(std::string_view misc, std::string_view key) {
  for (const auto pair : cut(misc, '|'))
    if (pair.size() > key.size() && pair.starts_with(key) && pair[key.size()] == '=')
      return std::string(pair.substr(key.size() + 1));
  return "";
}

std::optional<text::NameType> name_type(std::string_view s) {
  static constexpr std::array<std::pair<std::string_view, text::NameType>, 22> kTypes{
      {{"PER", text::NameType::person},
       {"PERSON", text::NameType::person},
       {"person", text::NameType::person},
       {"ORG", text::NameType::organisation},
       {"ORGANIZATION", text::NameType::organisation},
       {"organisation", text::NameType::organisation},
       {"organization", text::NameType::organisation},
       {"LOC", text::NameType::place},
       {"LOCATION", text::NameType::place},
       {"GPE", text::NameType::place},
       {"FAC", text::NameType::place},
       {"place", text::NameType::place},
       {"MISC", text::NameType::other},
       {"OTH", text::NameType::other},
       {"NORP", text::NameType::other},
       {"EVENT", text::NameType::other},
       {"PRODUCT", text::NameType::other},
       {"WORK_OF_ART", text::NameType::other},
       {"LAW", text::NameType::other},
       {"LANGUAGE", text::NameType::other},
       {"other", text::NameType::other},
       {"Misc", text::NameType::other}}};
  for (const auto& [label, type] : kTypes)
    if (label == s) return type;
  return std::nullopt;
}

class Reader {
 public:
  Reader(std::string_view conllu, const Document& document, const std::string& name)
      : rest_(conllu), document_(document), name_(name), aligner_(document.text), blocks_(language_blocks(document)) {}

  base::Result<Analysis> read() {
    if (rest_.starts_with("\xEF\xBB\xBF")) rest_.remove_prefix(3);
    while (!rest_.empty()) {
      const auto end = rest_.find('\n');
      std::string_view line = rest_.substr(0, end);
      rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
      ++line_;
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (auto e = line.empty() ? finish_sentence() : take_line(line)) return *e;
    }
    if (auto e = finish_sentence()) return *e;
    if (!any_) return base::Error{name_, "holds no words", "give CoNLL-U with a word on each line"};
    return std::move(analysis_);
  }

 private:
  using Problem = std::optional<base::Error>;

  base::Error error(int line, std::string problem, std::string advice) const {
    return {name_ + ":" + std::to_string(line), std::move(problem), std::move(advice)};
  }

  Problem take_line(std::string_view line) {
    if (line[0] == '#') return std::nullopt;
    const auto cells = cut(line, '\t');
    if (cells.size() != 10)
      return error(line_, "has " + std::to_string(cells.size()) + " columns where CoNLL-U has 10", "check the tabs");
    if (cells[0].find('.') != std::string_view::npos) return std::nullopt;  // an empty node
    if (cells[1].empty()) return error(line_, "has an empty form", "write _ for what is missing");
    if (const auto dash = cells[0].find('-'); dash != std::string_view::npos) return take_multiword(cells, dash);
    const auto id = number(cells[0]);
    if (!id || *id != static_cast<long>(lines_.size()) + 1)
      return error(line_,
                   "has the word number '" + std::string(cells[0]) + "' where " + std::to_string(lines_.size() + 1) +
                       " comes next",
                   "number the words of each sentence from 1, and leave an empty line between sentences");
    const auto head = cells[6] == "_" ? std::optional<long>(0) : number(cells[6]);
    if (!head) return error(line_, "has the head '" + std::string(cells[6]) + "'", "give the number of a word, or 0");
    Line word{std::string(cells[1]),
              cell(cells[2]),
              cell(cells[3]),
              cell(cells[4]),
              cell(cells[7]),
              misc_value(cells[9], "NER") + misc_value(cells[9], "ner"),
              *head,
              line_,
              "",
              0};
    if (multiword_begin_ == static_cast<long>(lines_.size()) + 1) {
      word.multiword = multiword_;
      word.multiword_end = multiword_end_;
    }
    lines_.push_back(std::move(word));
    return std::nullopt;
  }

  Problem take_multiword(const std::vector<std::string_view>& cells, std::size_t dash) {
    const auto first = number(cells[0].substr(0, dash)), last = number(cells[0].substr(dash + 1));
    if (!first || !last || *first > *last)
      return error(line_, "has the word numbers '" + std::string(cells[0]) + "'", "give a range such as 3-4");
    multiword_ = cells[1];
    multiword_begin_ = *first;
    multiword_end_ = *last;
    return std::nullopt;
  }

  Problem finish_sentence() {
    if (lines_.empty()) return std::nullopt;
    any_ = true;
    for (const Line& line : lines_)
      if (line.head > static_cast<long>(lines_.size()))
        return error(line.number,
                     "has the head " + std::to_string(line.head) + " in a sentence of " +
                         std::to_string(lines_.size()) + " words",
                     "give the number of a word, or 0");
    std::vector<std::string> surface;  // words as written: a multiword token once
    std::vector<std::size_t> first;    // the first line of each
    for (std::size_t i = 0; i < lines_.size();) {
      const Line& line = lines_[i];
      first.push_back(i);
      surface.push_back(line.multiword.empty() ? line.form : line.multiword);
      i = line.multiword.empty() ? i + 1
                                 : std::min<std::size_t>(static_cast<std::size_t>(line.multiword_end), lines_.size());
    }
    std::size_t failed = 0;
    const auto spans = aligner_.place(surface, &failed);
    if (!spans) {
      const Line& line = lines_[first[std::min(failed, first.size() - 1)]];
      return error(line.number, "'" + surface[std::min(failed, first.size() - 1)] + "' is not where the text goes on",
                   "give an analysis of this very text, its sentences in order");
    }
    add_sentence(*spans, first);
    lines_.clear();
    multiword_begin_ = 0;
    return std::nullopt;
  }

  // The spans of the words between lines[begin, end) of one multiword token.
  void spread(Span span, std::size_t begin, std::size_t end, std::vector<Span>& out) const {
    Aligner inside(text::slice(document_.text, span));
    std::vector<std::string> forms;
    for (std::size_t i = begin; i < end; ++i) forms.push_back(lines_[i].form);
    std::size_t failed = 0;
    const auto found = end - begin == 1 ? std::nullopt : inside.place(forms, &failed);
    const Plain points = plain(document_.text, span);
    for (std::size_t i = begin; i < end; ++i) {
      if (found) {
        const Span s = (*found)[i - begin];
        out.push_back({span.begin + s.begin, span.begin + s.end});
      } else {  // the words are not spelled as the token is: share its characters out
        const std::size_t n = points.chars.size(), k = end - begin, j = i - begin;
        out.push_back({points.offsets[n * j / k], points.offsets[n * (j + 1) / k]});
      }
    }
  }

  void add_sentence(const std::vector<Span>& surface, const std::vector<std::size_t>& first) {
    std::vector<Span> spans;
    for (std::size_t k = 0; k < surface.size(); ++k)
      spread(surface[k], first[k], k + 1 < first.size() ? first[k + 1] : lines_.size(), spans);
    for (std::size_t begin = 0; begin < spans.size();) {  // one sentence for each block that the words lie in
      const std::size_t block = block_of(spans[begin]);
      std::size_t end = begin + 1;
      while (end < spans.size() && block_of(spans[end]) == block) ++end;
      if (block != blocks_.size()) add_part(spans, begin, end, blocks_[block]);
      begin = end;
    }
  }

  // Index in blocks_ of the language block that holds the span; blocks_.size() for none.
  std::size_t block_of(Span span) {
    const auto after =
        std::upper_bound(blocks_.begin(), blocks_.end(), span.begin,
                         [this](std::uint32_t at, std::uint32_t b) { return at < document_.blocks[b].span.begin; });
    if (after == blocks_.begin()) return blocks_.size();
    const auto b = after - 1;
    return document_.blocks[*b].span.contains(span) ? static_cast<std::size_t>(b - blocks_.begin()) : blocks_.size();
  }

  void add_part(const std::vector<Span>& spans, std::size_t begin, std::size_t end, std::uint32_t block) {
    const auto base = static_cast<std::uint32_t>(analysis_.tokens.size());
    const text::SentenceId id(analysis_.sentences.size());
    Sentence sentence{
        {spans[begin].begin, spans[end - 1].end}, {base, base + static_cast<std::uint32_t>(end - begin)}, {}, block};
    for (std::size_t i = begin; i < end; ++i) {
      const Line& line = lines_[i];
      Token token;
      token.span = spans[i];
      token.form = plain_form(document_.text, spans[i]);
      token.lower = token.form;
      for (char& c : token.lower)
        if ('A' <= c && c <= 'Z') c = static_cast<char>(c + 32);
      token.lemma = line.lemma.empty() ? token.form : line.lemma;
      token.upos = text::upos_named(line.upos);
      token.xpos = line.xpos;
      const long head = line.head - 1;
      const bool root =
          head < static_cast<long>(begin) || head >= static_cast<long>(end) || head == static_cast<long>(i);
      if (!root) token.head = TokenId(base + static_cast<std::size_t>(head) - begin);
      token.deprel = root ? "root" : line.deprel.empty() ? "dep" : line.deprel;
      token.sentence = id;
      token.joined = i > begin && in_multiword(i);
      if (root && !sentence.root.valid()) sentence.root = TokenId(base + i - begin);
      analysis_.tokens.push_back(std::move(token));
    }
    if (!sentence.root.valid()) {  // a circle: its first word stands for the root
      sentence.root = TokenId(base);
      analysis_.tokens[base].head = {};
      analysis_.tokens[base].deprel = "root";
    }
    add_names(begin, end, base);
    analysis_.sentences.push_back(sentence);
  }

  // A word that continues a multiword token.
  bool in_multiword(std::size_t i) const {
    for (std::size_t k = i; k-- > 0 && i - k < 8;)
      if (!lines_[k].multiword.empty()) return static_cast<long>(i) < lines_[k].multiword_end;
    return false;
  }

  void add_names(std::size_t begin, std::size_t end, std::uint32_t base) {
    for (std::size_t i = begin; i < end;) {
      const std::string& tag = lines_[i].ner;
      const auto type = tag.size() > 2 && tag[1] == '-' ? name_type(std::string_view(tag).substr(2)) : std::nullopt;
      std::size_t last = i + 1;
      if (!type) {
        ++i;
        continue;
      }
      while (last < end && (lines_[last].ner == "I-" + tag.substr(2) || lines_[last].ner == "E-" + tag.substr(2)))
        ++last;
      const auto at = [&](std::size_t k) { return base + static_cast<std::uint32_t>(k - begin); };
      analysis_.names.push_back(
          {{at(i), at(last)}, {analysis_.tokens[at(i)].span.begin, analysis_.tokens[at(last) - 1].span.end}, *type});
      i = last;
    }
  }

  std::string_view rest_;
  const Document& document_;
  const std::string& name_;
  Aligner aligner_;
  std::vector<std::uint32_t> blocks_;  // of language, in order
  Analysis analysis_;
  std::vector<Line> lines_;  // of the sentence being read
  std::string multiword_;
  long multiword_begin_ = 0, multiword_end_ = 0;
  int line_ = 0;
  bool any_ = false;
};

}  // namespace

std::string write_conllu(const Document& document, const Analysis& analysis) {
  return Writer(document, analysis).write();
}

base::Result<Analysis> read_conllu(std::string_view conllu, const Document& document, const std::string& name) {
  return Reader(conllu, document, name).read();
}

}  // namespace truceline::annotate
