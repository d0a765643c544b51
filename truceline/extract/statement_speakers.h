#pragma once

#include "truceline/extract/reports.h"
#include "truceline/record/layers.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// Who makes a statement, from the subject that the parse has for its verb to the speaker of the record: their words,
/// the actor behind them, those who say it too, and for whom. What it is made of must outlive it.
class Speakers {
 public:
  Speakers(const text::Tree& tree, const record::Actors& actors, const Marks& marks)
      : tree_(tree), actors_(actors), marks_(marks) {}

  /// False for a day ("raids since late |September| which suggest") and for "|its| support" of nobody knows whom.
  bool can_speak(text::TokenId head) const;
  /// The head of the words for who reports; invalid where the story does not say.
  text::TokenId of(const Report& report) const;
  /// Makes the phrase of `head` the speaker: "the army |and the rebels| said" has the rebels in `with`.
  void set(record::Statement& statement, text::TokenId head) const;
  /// A statement without a cue of somebody who is only named: "LIND: We are waiting".
  record::Statement named(text::TokenRange name) const;

 private:
  const text::Token& token(text::TokenId t) const { return tree_.token(t); }
  bool speaks_of_thing(const Report& report) const;
  text::TokenId speaker_above(const Report& report) const;
  std::uint32_t before_joint(text::TokenId conjunct) const;
  text::Span without_day(text::Span name) const;

  const text::Tree& tree_;
  const record::Actors& actors_;
  const Marks& marks_;
};

}  // namespace truceline::extract
