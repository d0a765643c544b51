#include "truceline/annotate/short_names.h"

#include <algorithm>
#include <string>

#include "truceline/annotate/name_match.h"
#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

using lexicon::NameMatch;
using Words = std::vector<std::string>;

constexpr std::size_t kStem = 4;  // letters by which "Sudan" is "Sudanese"

bool has_stem(const Words& words, const std::string& word) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& w) { return w.compare(0, kStem, word, 0, kStem) == 0; });
}

class ShortNames {
 public:
  ShortNames(const text::Tree& tree, const lexicon::ActorBase& base, std::vector<Mention>& mentions)
      : tree_(tree), base_(base), mentions_(mentions) {}

  void redefine() {
    for (std::size_t i = 0; i + 1 < mentions_.size(); ++i) {
      const Mention &full = mentions_[i], &brief = mentions_[i + 1];
      if (full.same != i + 1 || full.name.size() < 2 || !full.known.empty() || brief.name.size() != 1) continue;
      const Words words = words_of(full.name);
      const bool spelt = initials(words) == lexicon::fold(form(brief));
      if (spelt &&
          std::any_of(brief.known.begin(), brief.known.end(), [&](const NameMatch& k) { return is_other(k, words); }))
        forget(form(brief));
    }
  }

 private:
  const std::string& form(const Mention& m) const { return tree_.token(text::TokenId{m.name.begin}).form; }

  Words words_of(text::TokenRange name) const {
    Words words;
    for (std::uint32_t t = name.begin; t < name.end; ++t)
      words.push_back(lexicon::fold(tree_.token(text::TokenId{t}).form));
    return words;
  }

  /// At least half of the words that count lack from every name that the base has for it.
  bool is_other(const NameMatch& k, const Words& words) const {
    if (k.of != NameMatch::Of::actor) return false;
    const Words known = annotate::words_of(lexicon::fold(base_.actors()[k.index].name));
    std::size_t counting = 0, lacking = 0;
    for (const std::string& word : words) {
      if (word.size() < kStem) continue;
      ++counting;
      if (!has_stem(known, word)) ++lacking;
    }
    return 2 * lacking >= counting;
  }

  /// "ICJ" is nobody's any more; in "ICJ secretary-general" it owns the noun, whoever it turns out to be.
  void forget(const std::string& brief) {
    std::uint32_t around = Mention::kNone;
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      Mention& m = mentions_[i];
      if (m.body != Mention::kNone && m.owner == Mention::kNone) around = i;
      if (m.name.size() != 1 || form(m) != brief) continue;
      m.known.clear();
      if (around == Mention::kNone || !mentions_[around].tokens.contains(m.head) || around == i) continue;
      mentions_[around].body = Mention::kNone;
      mentions_[around].before.clear();
      mentions_[around].owner = i;
    }
  }

  const text::Tree& tree_;
  const lexicon::ActorBase& base_;
  std::vector<Mention>& mentions_;
};

}  // namespace

void redefine_short_names(const text::Tree& tree, const lexicon::ActorBase& base, std::vector<Mention>& mentions) {
  ShortNames(tree, base, mentions).redefine();
}

}  // namespace truceline::annotate
