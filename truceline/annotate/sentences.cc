#include "truceline/annotate/sentences.h"

#include <algorithm>
#include <string>

#include "truceline/annotate/border_features.h"
#include "truceline/annotate/listed_items.h"
#include "truceline/base/ascii.h"

namespace truceline::annotate {

namespace {

using lexicon::Borders;

// The score of a border after piece `i`: over 0 is a border. Sums run in one order on every machine.
class Scorer {
 public:
  Scorer(const Borders& net, const std::vector<BorderRows>& rows)
      : net_(net), rows_(rows), hidden_(net.window.columns), sum_(hidden_) {}

  float score(std::size_t i, const std::array<std::uint32_t, 3>& context) {
    hidden_ = net_.window.biases;
    for (const std::uint32_t r : context) add(net_.context.row(r));
    for (int at = -Borders::kWindow; at <= Borders::kWindow; ++at) add_neighbour(i, at);
    float score = net_.out.biases[0];
    for (std::size_t k = 0; k < hidden_.size(); ++k) score += std::max(hidden_[k], 0.0f) * net_.out.values[k];
    return score;
  }

 private:
  void add(const float* values) {
    for (std::size_t k = 0; k < hidden_.size(); ++k) hidden_[k] += values[k];
  }

  void add_neighbour(std::size_t i, int at) {
    const std::uint32_t dim = net_.word.columns;
    const bool inside = at < 0 ? i >= static_cast<std::size_t>(-at) : i + static_cast<std::size_t>(at) < rows_.size();
    const BorderRows r = inside ? rows_[i + static_cast<std::size_t>(at)] : BorderRows{0, 0, net_.kind.rows - 1};
    const float *word = net_.word.row(r.word), *shape = net_.shape.row(r.shape), *kind = net_.kind.row(r.kind);
    const float* w = net_.window.row(static_cast<std::uint32_t>(at + Borders::kWindow) * dim);
    std::fill(sum_.begin(), sum_.end(), 0.0f);
    for (std::uint32_t d = 0; d < dim; ++d, w += hidden_.size()) {
      const float x = word[d] + shape[d] + kind[d];
      for (std::size_t k = 0; k < sum_.size(); ++k) sum_[k] += w[k] * x;
    }
    add(sum_.data());
  }

  const Borders& net_;
  const std::vector<BorderRows>& rows_;
  std::vector<float> hidden_, sum_;  // one a unit of the hidden layer
};

bool begins_with_capital(const std::string& form) { return !form.empty() && base::is_upper(form[0]); }

bool closes(const std::string& form) {
  return form == ")" || form == "]" || form == "," || form == ";" || form == ":" || is_stop(form);
}

// A border without a stop before it must be surer: wires write their stops, and paragraphs end most sentences that have
// none. Measured on dev: EWT sentences 88.1 at 0 and at 1, 87.0 at 2; at 0 a wire story breaks inside a name now and
// then.
constexpr float kUnmarked = 1.0f;

// What no sentence can end with, or begin with, whatever its words.
class Guard {
 public:
  Guard(const std::vector<Piece>& pieces, const std::vector<BorderRows>& rows, const lexicon::LanguageWords& words)
      : pieces_(pieces), rows_(rows), words_(words) {}

  // "Shoppers in Goma | Image: Ada Okoye": the credit below a caption, but not "(Image: Ada Okoye)".
  bool credit_follows(std::size_t i) const {
    const std::string& form = pieces_[i].form;
    return i + 2 < pieces_.size() && pieces_[i + 2].form == ":" &&
           words_.credits.contains(base::ascii_lower(pieces_[i + 1].form)) &&
           begins_with_capital(pieces_[i + 1].form) && form != "(" && form != "[" && form != "\"" && !closes(form) &&
           pieces_[i + 1].span.begin > pieces_[i].span.end;
  }

  // `begin` is the first piece of the sentence.
  bool forbids_border_after(std::size_t i, std::size_t begin) const {
    return pieces_[i + 1].joined || closes(pieces_[i + 1].form) || numbers_item(begin, i) || abbreviates(i) ||
           (i > begin && pieces_[i].form == "\"" && pieces_[i - 1].form == ",") ||  // `"We go," | he said`
           (pieces_[i].form == "]" && !after_stop(i));                              // `[the mayor] | Ada Karam`
  }

  // `the war “is not over.” | The minister left`: a stop, the mark that closes a quotation, and a capital.
  bool ends_quotation(std::size_t i) const {
    const Piece& next = pieces_[i + 1];
    return i > 1 && pieces_[i].form == "\"" && pieces_[i - 1].form == "." &&
           pieces_[i].span.begin == pieces_[i - 1].span.end && next.span.begin > pieces_[i].span.end &&
           begins_with_capital(next.form);
  }

  // True where piece `i` is a stop, an abbreviation, or a closing mark behind one; or a note: `left. [17] |`, `left
  // [...] |`
  bool after_stop(std::size_t i) const {
    if (i > 3 && pieces_[i].form == "]" && pieces_[i - 2].form == "[") i -= is_stop(pieces_[i - 1].form) ? 1 : 3;
    for (int marks = 0; marks < 3 && i > 0 && closing_mark(pieces_[i].form); ++marks) --i;
    return is_stop(pieces_[i].form) || kind_of(rows_[i]).open_abbreviation;
  }

 private:
  static bool closing_mark(const std::string& form) {
    return form == "\"" || form == "'" || form == ")" || form == "]";
  }

  // "1. Russia ...": the number of a list's item belongs to the item.
  bool numbers_item(std::size_t begin, std::size_t i) const {
    const std::string& form = pieces_[begin].form;
    return i <= begin + 1 && form.size() <= 3 && '0' <= form[0] && form[0] <= '9' &&
           (i == begin || pieces_[i].form == "." || pieces_[i].form == ")");
  }

  // "Gen. | Haddad", "Jan. | 3", but not "at 5 p.m. | The talks".
  bool abbreviates(std::size_t i) const {
    const PieceKind kind = kind_of(rows_[i]);
    std::size_t next = i + 1;
    if (next + 1 < pieces_.size() && (pieces_[next].form == "\"" || pieces_[next].form == "(")) ++next;
    return kind.closed_abbreviation || (kind.open_abbreviation && !kind_of(rows_[next]).starter);
  }

  const std::vector<Piece>& pieces_;
  const std::vector<BorderRows>& rows_;
  const lexicon::LanguageWords& words_;
};

// Adds a border at `end`, and others before it where the sentence from `begin` is too long.
void add(std::size_t begin, std::size_t end, const std::vector<Piece>& pieces, std::vector<std::size_t>& ends) {
  while (end - begin > kLongestSentence) {
    std::size_t cut = begin + kLongestSentence;
    for (std::size_t k = cut; k > begin + kLongestSentence / 2; --k) {
      const std::string& form = pieces[k - 1].form;
      if (form == ";" || form == "," || form == ":" || form == "-") {
        cut = k;
        break;
      }
    }
    ends.push_back(cut);
    begin = cut;
  }
  ends.push_back(end);
}

}  // namespace

std::vector<std::size_t> sentence_ends(const std::vector<Piece>& pieces, const lexicon::Model& model) {
  std::vector<std::size_t> ends;
  std::size_t begin = 0;
  for (const std::size_t end : listed_items(pieces, model)) {
    add(begin, end, pieces, ends);
    begin = end;
  }
  if (!ends.empty()) return ends;
  const auto seen = border_rows(pieces, model.borders, model.words, model.letters);
  Scorer scorer(model.borders, seen);
  const Guard guard(pieces, seen, model.words);
  BorderContext context(pieces, model.borders, model.words);
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const auto rows = context.after(i);
    const auto likely = [&] { return scorer.score(i, rows) > (guard.after_stop(i) ? 0.0f : kUnmarked); };
    const bool plain = guard.credit_follows(i) || guard.ends_quotation(i);
    if (!plain && (guard.forbids_border_after(i, begin) || !likely())) continue;
    add(begin, i + 1, pieces, ends);
    begin = i + 1;
    context.ended();
  }
  if (begin < pieces.size()) add(begin, pieces.size(), pieces, ends);
  return ends;
}

}  // namespace truceline::annotate
