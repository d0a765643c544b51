#pragma once

#include <map>
#include <string>
#include <vector>

#include "truceline/annotate/cast.h"
#include "truceline/record/layers.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// Which states the story is about, by its places and the nations that it speaks of. References must outlive it.
class StoryNations {
 public:
  StoryNations(const text::Tree& tree, const std::vector<Mention>& mentions, const record::Places& places,
               const lexicon::ActorBase& base);

  /// How much the story has of it; 0 for none.
  double weight(const std::string& iso3) const;

  double best() const { return best_; }  // the weight of the first one

  /// The one that the story is most about besides `state`; null where it is about no other.
  const lexicon::State* other_than(const lexicon::State& state) const;

  /// The one that the story is filed from; null where no dateline says it.
  const lexicon::State* filed_from() const { return filed_; }

  /// The nation that "the army", "the government" of mention `i` are of: the story's, or for officials of two states
  /// that share the story the one spoken of last. `of` gives the actors of the mentions resolved so far. Null where
  /// none is.
  const lexicon::State* of(std::uint32_t i, const std::vector<std::uint32_t>& of, const Cast& cast) const;

 private:
  std::uint32_t sentence_of(const Mention& mention) const;

  const text::Tree& tree_;
  const std::vector<Mention>& mentions_;
  const lexicon::ActorBase& base_;
  std::map<std::string, double> weights_;  // ordered, since ties must not depend on hashing
  std::string first_, second_;
  const lexicon::State* filed_ = nullptr;
  double best_ = 0, next_ = 0;
};

}  // namespace truceline::annotate
