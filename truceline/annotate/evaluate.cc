#include "truceline/annotate/evaluate.h"

#include <charconv>
#include <cstdio>
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "truceline/annotate/conllu.h"
#include "truceline/annotate/language.h"

namespace truceline::annotate {

namespace {

using text::Analysis;
using text::Token;

// How many sentences each block holds that opens here: "# newpar_block = p (6 s) | figure (1 s)" gives 6 and 1.
std::vector<int> sentences_of_blocks(std::string_view line) {
  std::vector<int> counts;
  for (auto end = line.find(" s)"); end != std::string_view::npos; end = line.find(" s)", end + 1)) {
    const auto open = line.rfind('(', end);
    int count = 0;
    if (open != std::string_view::npos) std::from_chars(line.data() + open + 1, line.data() + end, count);
    if (count > 0) counts.push_back(count);
  }
  return counts;
}

// Puts the text of a gold file together from its "# text" lines: a paragraph a block. Where GUM says that a block ends
// inside its paragraph (a caption after its one sentence), that is the end of a line in the copy, and a block here.
class TextOfGold {
 public:
  void take(std::string_view line) {
    if (line.starts_with("# newpar_block")) {
      for (const int n : sentences_of_blocks(line)) left_.push_back(n);
    } else if (line.starts_with("# newpar") || line.starts_with("# newdoc")) {
      close();
      left_.clear();
    } else if (line.starts_with("# text = ")) {
      if (document_.text.size() > begin_) document_.text += ' ';
      document_.text += line.substr(9);
      if (ends_block()) close();
    }
  }

  text::Document finish() {
    close();
    return std::move(document_);
  }

 private:
  void close() {
    const auto end = static_cast<std::uint32_t>(document_.text.size());
    if (end > begin_) document_.blocks.push_back({text::BlockKind::paragraph, {begin_, end}});
    document_.text += "\n\n";
    begin_ = end + 2;
  }

  bool ends_block() {
    bool ends = false;
    for (int& n : left_) ends = --n == 0 || ends;
    std::erase_if(left_, [](int n) { return n <= 0; });
    return ends;
  }

  text::Document document_;
  std::uint32_t begin_ = 0;
  std::vector<int> left_;  // sentences to come in each block that is open
};

text::Document document_of(std::string_view conllu) {
  TextOfGold text;
  while (!conllu.empty()) {
    const auto end = conllu.find('\n');
    std::string_view line = conllu.substr(0, end);
    conllu.remove_prefix(end == std::string_view::npos ? conllu.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    text.take(line);
  }
  return text.finish();
}

std::string_view without_subtype(std::string_view relation) { return relation.substr(0, relation.find(':')); }

// Tokens by their place in the text.
std::map<text::Span, std::uint32_t> by_span(const Analysis& analysis) {
  std::map<text::Span, std::uint32_t> places;
  for (std::uint32_t t = 0; t < analysis.tokens.size(); ++t) places.emplace(analysis.tokens[t].span, t);
  return places;
}

using NamePlace = std::tuple<std::uint32_t, std::uint32_t, text::NameType>;

std::set<NamePlace> name_places(const Analysis& analysis) {
  std::set<NamePlace> places;
  for (const text::Name& name : analysis.names)
    if (name.type != text::NameType::other) places.emplace(name.span.begin, name.span.end, name.type);
  return places;
}

void count_words(const Analysis& gold, const Analysis& ours, Evaluation& e) {
  const auto places = by_span(ours);
  for (Score* s : {&e.words, &e.upos, &e.xpos, &e.lemmas, &e.uas, &e.las})
    s->gold += gold.tokens.size(), s->ours += ours.tokens.size();
  const auto head_span = [](const Analysis& a, const Token& t) {
    return t.head.valid() ? a[t.head].span : text::Span{};
  };
  for (const Token& g : gold.tokens) {
    const auto found = places.find(g.span);
    if (found == places.end()) continue;
    const Token& o = ours.tokens[found->second];
    ++e.words.right;
    e.upos.right += g.upos == o.upos;
    e.xpos.right += g.xpos == o.xpos;
    e.lemmas.right += g.lemma == o.lemma;
    if (head_span(gold, g) != head_span(ours, o)) continue;
    ++e.uas.right;
    e.las.right += without_subtype(g.deprel) == without_subtype(o.deprel);
  }
}

void count_names(const Analysis& gold, const Analysis& ours, Evaluation& e) {
  const auto g = name_places(gold), o = name_places(ours);
  const auto of = [&](const NamePlace& place) -> Score& {
    return e.names_of[static_cast<std::size_t>(std::get<2>(place))];
  };
  for (const NamePlace& place : o) ++e.names.ours, ++of(place).ours;
  for (const NamePlace& place : g) {
    ++e.names.gold, ++of(place).gold;
    if (o.contains(place)) ++e.names.right, ++of(place).right;
  }
}

void count_sentences(const Analysis& gold, const Analysis& ours, Score& sentences) {
  std::set<text::Span> places;
  for (const auto& s : ours.sentences) places.insert(s.span);
  sentences.gold += gold.sentences.size();
  sentences.ours += ours.sentences.size();
  for (const auto& s : gold.sentences) sentences.right += places.contains(s.span);
}

// The documents of a file: each from its "# newdoc" to the next.
std::vector<std::string_view> documents_of(std::string_view conllu) {
  std::vector<std::string_view> documents;
  while (!conllu.empty()) {
    const auto next = conllu.find("\n# newdoc");
    const std::size_t size = next == std::string_view::npos ? conllu.size() : next + 1;
    documents.push_back(conllu.substr(0, size));
    conllu.remove_prefix(size);
  }
  return documents;
}

}  // namespace

base::Result<Evaluation> evaluate_conllu(std::string_view conllu, const lexicon::Model& model, Start start,
                                         const std::string& name) {
  const auto whole = read_conllu(conllu, document_of(conllu), name);
  if (!whole) return whole.error();
  const bool with_names = !whole.value().names.empty();
  Evaluation e;
  for (const std::string_view part : documents_of(conllu)) {
    const text::Document document = document_of(part);
    const auto gold = read_conllu(part, document, name);
    if (!gold) continue;  // comments before the first document
    Analysis ours = gold.value();
    if (start == Start::raw_text)
      ours = analyse_language(document, model);
    else
      label_tokens(ours, model);
    count_words(gold.value(), ours, e);
    count_sentences(gold.value(), ours, e.sentences);
    if (with_names) count_names(gold.value(), ours, e);
  }
  return e;
}

std::string evaluation_table(const Evaluation& e) {
  std::string out = "measure      precision  recall      F1\n";
  const std::pair<const char*, const Score*> lines[] = {{"words", &e.words},
                                                        {"sentences", &e.sentences},
                                                        {"UPOS", &e.upos},
                                                        {"XPOS", &e.xpos},
                                                        {"lemmas", &e.lemmas},
                                                        {"UAS", &e.uas},
                                                        {"LAS", &e.las},
                                                        {"names", &e.names},
                                                        {"persons", &e.names_of[0]},
                                                        {"places", &e.names_of[2]},
                                                        {"organisations", &e.names_of[1]}};
  for (const auto& [title, score] : lines) {
    if (score->gold == 0) continue;
    char line[80];
    std::snprintf(line, sizeof line, "%-13s %8.2f %7.2f %7.2f\n", title, score->precision(), score->recall(),
                  score->f1());
    out += line;
  }
  return out;
}

}  // namespace truceline::annotate
