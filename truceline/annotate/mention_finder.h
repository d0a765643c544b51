#pragma once

#include <map>
#include <string>
#include <vector>

#include "truceline/annotate/actor_mentions.h"
#include "truceline/annotate/agent_nouns.h"
#include "truceline/annotate/known_names.h"
#include "truceline/annotate/person_names.h"

namespace truceline::annotate {

/// Finds the mentions of one story (annotate/actor_mentions.h), in one object, since a phrase takes tokens that others
/// then may not. Its methods lie by subject in actor_mentions.cc, mention_phrases.cc, grow_phrase.cc, phrase_owners.cc
/// and mention_names.cc. References must outlive it.
class MentionFinder {
 public:
  MentionFinder(const text::Document& document, const text::Tree& tree, const record::Places& places,
                const lexicon::ActorBase& base)
      : document_(document), tree_(tree), tokens_(tree.analysis().tokens), places_(places), base_(base) {}

  std::vector<Mention> find();

 private:
  using Token = text::Token;
  using TokenId = text::TokenId;
  using TokenRange = text::TokenRange;
  using Upos = text::Upos;
  using Of = lexicon::NameMatch::Of;

  // --- Anchors ---
  /// Finds the anchors: names of the base, people's names, agent nouns.
  void mark();
  TokenRange sentence_of(std::uint32_t t) const { return tree_.analysis().sentences[tokens_[t].sentence.index].tokens; }

  // --- Phrases around an agent noun ---
  void add_phrase(const AgentSpan& span);
  /// True where the noun only modifies one to its right: "government" troops. A title before a name is no modifier.
  bool is_modifier(const AgentSpan& span) const;
  bool is_known_body(std::uint32_t t) const;
  /// "the International | Commission | of | Jurists": the noun is part of a body's name, and of no nation's body.
  bool is_inside_name(const AgentSpan& span) const;
  /// "military spokesman | Major General Asad N.": what follows a title is a rank with a name, which it does not
  /// modify.
  bool is_rank_with_name(const AgentSpan& span, std::uint32_t next) const;
  /// "The Taliban said Sunday", "officials Friday": days do not continue a phrase.
  bool is_adverbial(std::uint32_t t) const;
  /// "Russian and Ukrainian officials" are two actors: the nations before the last one get mentions of their own.
  void add_other_nations(Mention m);
  void add_name_after(Mention& m, const AgentSpan& span);
  /// "negotiators X, Y and Z": each of the names that follow bears the title.
  void share_title(const Mention& m, std::uint32_t t);
  std::vector<lexicon::NameMatch> known_at(TokenRange name) const;
  /// Nouns that need more than themselves: "Russian jets", "the group".
  bool is_worth_it(const Mention& m) const;
  /// "answer in court", "went to hospital": a body without determiner that does nothing.
  bool is_bare(const Mention& m) const;
  void drop_silent(const Mention& m);

  // --- What a phrase takes in to its left ---
  /// Extends `m` to the left: "the Russian Defence Ministry" spokesman; notes nation, organisation, owner and
  /// modifiers.
  void grow_left(Mention& m, std::string& strong, std::string& weak, std::string& words);
  /// A known name before the noun: "Russian" troops, "UN" peacekeepers, "Kremlin" spokesman. False ends the phrase.
  bool take_known(Mention& m, const KnownName& name);
  /// "Hale|-era servicemen": a phrase begins with a whole word.
  void take_whole_word(Mention& m) const;
  /// "the | Hale | campaign": a person's.
  bool take_person(Mention& m, std::uint32_t t);
  /// "Iran-aligned rebels", "well-informed sources": a description that lends nobody's nation to the noun.
  bool take_compound(Mention& m, std::uint32_t hyphen, std::string& strong, std::string& weak, std::string& words);
  /// "U.N. |Mideast| envoy", "China's |Taiwan| Affairs Office": an area between a noun and whose it is.
  bool take_area(Mention& m, std::uint32_t t) const;
  /// "the 33rd Front", "5th Brigade": a number that is part of a name.
  bool is_numbered(const Mention& m, std::uint32_t t) const;
  bool is_modifier_word(std::uint32_t t, TokenRange noun) const;
  void take_modifier(Mention& m, std::uint32_t t, std::string& strong, std::string& weak, std::string& words);
  /// "defence ministry | spokesman": a phrase of the base before the noun.
  bool take_agent_modifier(Mention& m, std::uint32_t t, std::string& weak, std::string& words);
  static bool is_possessive(const Token& token);
  /// "the rebels' spokesman", where the tagger took the apostrophe for a quotation mark.
  bool is_plural_possessive(std::uint32_t t) const;
  static bool is_possessive_pronoun(const Token& token);
  bool is_known_person(const KnownName& name) const;

  // --- Owners before the noun ---
  /// "Moscow's | foreign minister", "the governor's | spokesman", "Lavrov's | deputy".
  void add_owner_before(Mention& m, std::uint32_t mark);
  /// An organisation that the model found: "the North's vice minister".
  bool add_named_owner(Mention& m, std::uint32_t end);
  /// "the South's spokesman".
  bool add_half_owner(Mention& m, std::uint32_t end);
  void take_nation_of_place(Mention& m, const KnownName& name) const;

  // --- Names without a noun, and pronouns ---
  void add_person(const PersonName& name);
  void add_known(const KnownName& name);
  /// "the al-Qaeda|-linked group", "the Houthi|-run agency": a description of another.
  bool is_compounded(const KnownName& name) const;
  /// "CMA roadblocks": an organisation before a common noun is still one.
  bool is_organisation_modifier(const Mention& m) const;
  bool is_adjective(const KnownName& name) const;  // "the | Maoist | insurgency": a war, and no actor
  bool is_demonym_noun(const KnownName& name) const;
  void take_determiner(Mention& m) const;
  /// Organisations that the model finds and the base does not know.
  void add_unknown_organisations();
  bool is_demonym(std::uint32_t t) const;
  /// Pronouns, and capitalised words that may be part of a longer name said before: "the Observatory".
  void add_word(std::uint32_t t);
  void add_pronoun(std::uint32_t t);

  // --- Assembly ---
  bool is_subject(TokenId role) const;
  /// "according to the mayor".
  bool is_source(const Mention& m) const;
  bool token_is(TokenId t, std::string_view word) const;
  bool is_main(TokenId role) const;
  bool is_speech(TokenId verb) const;
  std::uint32_t add_silent(TokenRange range, MentionForm form);
  void add(Mention m);
  /// Into text order, outer phrases first; owners keep leading to the same mention.
  void sort();

  const text::Document& document_;
  const text::Tree& tree_;
  const std::vector<Token>& tokens_;
  const record::Places& places_;
  const lexicon::ActorBase& base_;
  std::vector<KnownName> known_;
  std::vector<PersonName> people_;
  std::vector<AgentSpan> agents_;
  std::map<std::uint32_t, Mention> titled_;  // first token of a name -> the title that it shares with others
  std::vector<int> known_of_, person_of_, agent_end_;
  std::vector<char> covered_, quoted_;  // covered: 1 by a mention, 2 by an owner inside one
  std::vector<Mention> mentions_;
};

}  // namespace truceline::annotate
