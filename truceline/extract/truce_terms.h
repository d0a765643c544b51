#pragma once

#include "truceline/extract/truce_mentions.h"

namespace truceline::extract {

/// The longest entry of knowledge/truces/nouns.tsv that begins at unit `at`; null where there is none.
const lexicon::TruceNoun* truce_noun_at(const TruceUnits& units, std::uint32_t at,
                                        const lexicon::TrucePatterns& patterns);

/// What a unit can fill by the tables alone, whatever stands around it.
std::uint16_t table_fills(const TruceUnit& unit, const lexicon::TrucePatterns& patterns);

/// Bits of a kind of noun.
std::uint16_t fills_of_kind(lexicon::TruceNounKind kind);

/// What makes a truce of an arrangement that is not named one: what it is for, what it holds, who made it. Units and
/// tokens are of one sentence.
struct TruceTerms {
  const text::Tree& tree;
  const TruceUnits& units;
  const record::Actors& actors;
  const lexicon::TrucePatterns& patterns;

  /// "a standstill BETWEEN THE ARMY AND THE REBELS".
  bool between_fighters(std::uint32_t last) const;
  /// An army, rebels, two sides: who fights is named in the sentence.
  bool fighters_in(text::SentenceId sentence) const;
  /// "suspension OF OPERATIONS", "BOMBING pause", "moratorium ON air strikes": within four words to the right after a
  /// preposition, or right before.
  bool of_fire(std::uint32_t first, std::uint32_t last) const;
  /// "a pact TO HALT the long border WAR", "an agreement ON REDUCING military TENSIONS", "a deal with the government to
  /// SILENCE THE GUNS": to, a word of stopping, and a word of fighting near by, with no verb between.
  bool to_stop_fire(std::uint32_t last) const;
  /// "A proposal TO EXTEND THE CEASEFIRE was turned down", "a call FOR A TRUCE": what it offers stands with it.
  bool offers_truce(std::uint32_t last) const;
  /// "an initiative THAT FORESEES A TRUCE", "a deal UNDER WHICH THE FIGHTING WOULD STOP", "a plan with A 10-DAY
  /// CEASEFIRE in it"; not "a plan that would end the truce".
  bool terms_of_truce(std::uint32_t last) const;
  /// "an agreement signed in Juba ENDED THE WAR", "the pact that HALTED THE SHELLING".
  bool ends_war(text::TokenId head) const;
  /// "the army and the rebels SIGNED A DEAL", "accused the rebels of VIOLATING THE JUBA ACCORD", "12 BREACHES OF THE
  /// PACT by the army": what fighters sign, keep and break is what stops their fighting. Of "the two sides" alone only
  /// where `sides`: in a story of truces, and not of two foreign ministers.
  bool of_fighters(std::uint32_t first, std::uint32_t last, text::TokenId head, bool sides) const;

  /// "THE deal", "that fragile commitment", "their pact".
  bool definite(std::uint32_t first, text::TokenId head) const;
  /// "his ELECTION plan", "the BUDGET deal": named for something else.
  bool named_for_other(text::TokenId head) const;
  /// "pledges OF FOOD AID", "the idea OF ELECTIONS": of a thing that no truce is of.
  bool of_thing(text::TokenId head) const;
  /// "its commitment TO aid", "the deal ON grain"; not "the agreement on Friday".
  bool has_complement(std::uint32_t last) const;

 private:
  bool truce_at(std::uint32_t u) const;
  bool fights(text::TokenId t, bool sides) const;
  bool fights_within(text::TokenId top, bool sides) const;
  bool named(std::uint32_t first, text::TokenId head) const;
};

}  // namespace truceline::extract
