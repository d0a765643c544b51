#include "truceline/annotate/story_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "truceline/annotate/decode_names.h"
#include "truceline/annotate/name_doubts.h"
#include "truceline/annotate/name_hints.h"
#include "truceline/base/ascii.h"

namespace truceline::annotate {

namespace {

// In units of the network's scores (natural logarithms), tuned on dev (Universal NER EWT, a fifth of Worldwide
// Newswire). The network learnt its names from web text; of what news calls by a name, more are bodies, or none of the
// three kinds (programmes, laws, feasts).
constexpr float kMoreOrganisations = 0.25f, kMoreOthers = 0.8f;
// How far a word goes to meet the others of its form, and the distance from which a kind is simply out.
constexpr float kMeet = 0.65f, kOut = 3.0f;
constexpr float kLeastSay = 0.1f;  // of a word that is in two minds

constexpr std::size_t kKinds = 5;  // none, and those of text::NameType
using Kinds = std::array<float, kKinds>;

std::size_t kind_of(std::string_view tag) {
  if (tag.size() < 2) return 0;
  for (const auto t :
       {text::NameType::person, text::NameType::organisation, text::NameType::place, text::NameType::other})
    if (tag.substr(2) == text::name(t)) return 1 + static_cast<std::size_t>(t);
  return 0;
}

bool may_be_name(std::string_view form) {
  return ('A' <= form[0] && form[0] <= 'Z') || static_cast<unsigned char>(form[0]) >= 0x80;
}

// What the words of one form say together.
struct Shared {
  Kinds sum{};
  float weight = 0;
  std::size_t words = 0;
};

class StoryNames {
 public:
  explicit StoryNames(const lexicon::Model& model) : model_(model) {
    for (const std::string& tag : model.network.name) kinds_.push_back(kind_of(tag));
  }

  /// Hears the words of a sentence; its names as they would be without the others.
  std::vector<std::uint16_t> prepare(const std::vector<std::string_view>& forms, Labels& labels) {
    auto& scores = labels.name_scores;
    hint_names(forms, model_.names, model_.words.body_words, model_.network.name, scores);
    doubt_names(forms, model_.network.name, scores);
    for (std::size_t i = 0; i < scores.size(); ++i) scores[i] += prior(kinds_[i % kinds_.size()]);
    auto first = decode(labels);
    alone_.emplace_back();
    for (std::size_t i = 0; i < forms.size(); ++i) {
      alone_.back().push_back(may_be_name(forms[i]) && !in_longer(first, i));
      if (alone_.back()[i]) hear(forms[i], behind(word(scores, i)));
    }
    return first;
  }

  /// The best names by the scores as they stand. Prepositions, conjunctions and articles end none.
  std::vector<std::uint16_t> decode(const Labels& labels) const {
    std::vector<char> links(labels.name_scores.size() / kinds_.size(), 0);
    for (std::size_t i = 0; i < labels.upos.size(); ++i) {
      const std::string& tag = model_.network.upos[labels.upos[i]];
      links[i] = tag == "ADP" || tag == "CCONJ" || tag == "DET" ? 1 : 0;
    }
    return decode_names(labels.name_scores, links, model_.network.name);
  }

  /// Moves the scores of words that the story has elsewhere too; false where none of the sentence is.
  bool agree(std::size_t sentence, const std::vector<std::string_view>& forms, std::vector<float>& scores) const {
    bool moved = false;
    for (std::size_t i = 0; i < forms.size(); ++i) {
      const auto shared = alone_[sentence][i] ? shared_.find(base::ascii_lower(forms[i])) : shared_.end();
      if (shared == shared_.end() || shared->second.words < 2) continue;
      moved = true;
      float* own = word(scores, i);
      const Kinds before = behind(own);
      for (std::size_t c = 0; c < kinds_.size(); ++c) {
        const std::size_t k = kinds_[c];
        own[c] += kMeet * (shared->second.sum[k] / shared->second.weight - before[k]);
      }
    }
    return moved;
  }

 private:
  static float prior(std::size_t kind) {
    if (kind == 1 + static_cast<std::size_t>(text::NameType::organisation)) return kMoreOrganisations;
    return kind == 1 + static_cast<std::size_t>(text::NameType::other) ? kMoreOthers : 0.0f;
  }

  // "Suakin" in "the Harbour Board of Suakin" says nothing of the town; "Karam" in "Ada Karam" does of "Karam".
  bool in_longer(const std::vector<std::uint16_t>& path, std::size_t i) const {
    const auto goes_on = [&](std::size_t at) {
      return at < path.size() && model_.network.name[path[at]].starts_with("I-");
    };
    const bool person = kinds_[path[i]] == 1 + static_cast<std::size_t>(text::NameType::person);
    return !person && kinds_[path[i]] != 0 && (goes_on(i) || goes_on(i + 1));
  }

  float* word(std::vector<float>& scores, std::size_t i) const { return scores.data() + i * kinds_.size(); }

  // How far each kind is behind the likeliest, kOut at most: zero or less.
  Kinds behind(const float* scores) const {
    Kinds best;
    best.fill(-1e30f);
    for (std::size_t c = 0; c < kinds_.size(); ++c) best[kinds_[c]] = std::max(best[kinds_[c]], scores[c]);
    const float top = *std::max_element(best.begin(), best.end());
    for (float& b : best) b = std::max(b - top, -kOut);
    return best;
  }

  void hear(std::string_view form, const Kinds& kinds) {
    Kinds sorted = kinds;
    std::nth_element(sorted.begin(), sorted.end() - 2, sorted.end());
    const float say = kLeastSay - sorted[kKinds - 2];  // by how much the likeliest leads
    Shared& shared = shared_[base::ascii_lower(form)];
    for (std::size_t k = 0; k < kKinds; ++k) shared.sum[k] += say * kinds[k];
    shared.weight += say;
    ++shared.words;
  }

  const lexicon::Model& model_;
  std::vector<std::size_t> kinds_;                  // of each class
  std::vector<std::vector<char>> alone_;            // by sentence and word: it speaks for its form
  std::unordered_map<std::string, Shared> shared_;  // by form in small letters: a headline in capitals counts too
};

}  // namespace

void name_words(const std::vector<std::vector<std::string_view>>& sentences, const lexicon::Model& model,
                std::vector<Labels>& labels) {
  StoryNames names(model);
  for (std::size_t s = 0; s < sentences.size(); ++s) labels[s].name = names.prepare(sentences[s], labels[s]);
  for (std::size_t s = 0; s < sentences.size(); ++s)
    if (names.agree(s, sentences[s], labels[s].name_scores)) labels[s].name = names.decode(labels[s]);
}

}  // namespace truceline::annotate
