#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "truceline/annotate/actor_mentions.h"
#include "truceline/lexicon/actors.h"
#include "truceline/record/story.h"

namespace truceline::annotate {

/// The actors of a story while its mentions are being resolved, with what the record does not keep of them.
/// An actor is an index; Mention::kNone is nobody.
class Cast {
 public:
  struct Extra {
    std::vector<std::string> words;        // of a person's name, folded
    std::uint32_t known = Mention::kNone;  // index in the base
    char sex = ' ';
    bool person = false, plural = false, state = false;
    bool counted = false;                  // named with a number: "two rebels"
    bool definite = false;                 // described as one whom the reader should know: "the candidate"
    std::uint32_t owner = Mention::kNone;  // actor whom it belongs to
    int bare = 0;                          // how often it was spoken of by surname alone
    std::vector<std::string> called;       // roles that the story gives: "envoy" of one whom the base has as a leader
    std::vector<std::string> said;         // words that tell it from others: "indigenous" of an Indigenous leader
    std::string key;                       // by which another mention finds it
  };

  /// One place in the text where an actor was mentioned.
  struct Trace {
    std::uint32_t actor, token, sentence;
    bool subject, main, says, quoted, owner, name, pronoun, doer, plural;
  };

  Cast(const lexicon::ActorBase& base, const record::Date& published) : base_(base), published_(published) {}

  std::vector<record::Actor> actors;
  std::vector<Extra> extras;  // one an actor
  std::vector<Trace> traces;  // in the order of resolution

  std::uint32_t make(record::Actor actor, Extra extra);
  void set_code(std::uint32_t actor, const std::string& cameo);
  void rename(std::uint32_t actor, std::string name, std::vector<std::string> words);

  /// The actor made with that Extra::key.
  std::uint32_t by_key(const std::string& key) const;
  /// The actor for an entry of the base, as of the publication date; made where it is new.
  std::uint32_t known(std::uint32_t index);
  /// The actor already made for the base's entry of that name.
  std::uint32_t known_called(const std::string& name) const;
  /// A state and its government are one actor: "Russia", "Moscow", "the Russian government", "the Russians".
  std::uint32_t state(const lexicon::State& state);
  /// People whose name has one of `words`, in the order in which they came; of very many bearers the latest ones.
  std::vector<std::uint32_t> people_with(const std::vector<std::string>& words) const;

  /// How far back a search through `traces` goes: what lies before is forgotten, so that a hostile story costs no more
  /// than its length.
  std::size_t reach() const { return traces.size() > kMemory ? traces.size() - kMemory : 0; }

 private:
  static constexpr std::size_t kMemory = 1000;
  static constexpr std::size_t kBearers = 50;
  void index_words(std::uint32_t actor);

  const lexicon::ActorBase& base_;
  const record::Date& published_;
  std::unordered_map<std::string, std::uint32_t> keys_;
  std::unordered_map<std::string, std::uint32_t> known_names_;
  std::unordered_map<std::uint32_t, std::uint32_t> known_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> bearers_;
};

/// The words of a folded name.
std::vector<std::string> words_of(const std::string& key);

}  // namespace truceline::annotate
