#pragma once

#include <string>
#include <vector>

#include "truceline/lexicon/actors.h"
#include "truceline/record/layers.h"
#include "truceline/text/document.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

enum class MentionForm { name, title, demonym, metonym, pronoun, nominal };

/// An actor as the story mentions it, before anyone knows which one it is.
/// "Taliban spokesman Zabihullah Mujahid" is one mention: name = Zabihullah Mujahid, agent = spokesman, body = Taliban.
struct Mention {
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  text::TokenRange tokens;  // the whole phrase, its evidence
  text::TokenId head;
  MentionForm form = MentionForm::name;
  bool listed = true;  // false for owners inside another mention ("[Moscow]'s minister") and possessive pronouns

  text::TokenRange name;                  // the proper name; empty where there is none
  bool person = false;                    // the name is a person's, or the noun one person's
  bool weak = false;                      // a capitalised word that counts only where the story or the base knows it
  std::vector<lexicon::NameMatch> known;  // what the base knows the name as

  const lexicon::Agent* agent = nullptr;   // the common noun; null where there is none
  text::TokenRange shared;                 // where it stands further on: "[Thai] and Cambodian | troops"; mostly empty
  std::string agent_words;                 // "chief government negotiator", without determiner and nation
  std::vector<std::string> distinct;       // of its modifiers those that tell it from others: "Indigenous" leader
  std::string role_code;                   // CAMEO role after its modifiers: "REB"
  std::string modifier_code;               // of its modifiers alone: "government" negotiator has GOV, "negotiator" none
  const lexicon::State* nation = nullptr;  // "Russian", "Moscow's"
  std::vector<lexicon::NameMatch> before;  // all that the name before the noun may be: "Congolese" army, "RSF" adviser
  const lexicon::Agent* of = nullptr;      // a body's noun before the noun: "coalition" spokesman
  std::uint32_t body =
      kNone;  // the organisation before the noun, as an index into ActorBase::actors: "UN peacekeepers"
  std::uint32_t owner = kNone;  // index of the mention that owns it: "its spokesman", "spokesman for Wickremesinghe"
  std::uint32_t same = kNone;   // index of the mention beside it that names the same actor: an apposition
  bool plural = false, definite = false, indefinite = false, former = false, quoted = false;
  bool subject = false;  // of a clause, or "according to" it
  bool main = false;     // and of the sentence's own or a speaking verb: what the next sentence goes on about
  bool says = false;     // and of a speaking verb
  bool doer = false;     // of what a noun tells of: "the seizure of power BY the king"
  char sex = ' ';        // m, f, or blank
  bool neuter = false;   // it, its
  bool dropped = false;  // found to be no actor after all: "regime of calm"
};

/// Every mention of the story in text order; `owner` and `same` lead inside the result. Places are no actors.
std::vector<Mention> find_mentions(const text::Document& document, const text::Tree& tree, const record::Places& places,
                                   const lexicon::ActorBase& base);

}  // namespace truceline::annotate
