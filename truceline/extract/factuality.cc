#include "truceline/extract/factuality.h"

#include <algorithm>
#include <array>

#include "truceline/extract/content_clause.h"

namespace truceline::extract {

namespace {

using lexicon::FactualityClass;
using lexicon::FactualityEntry;
using lexicon::FactualityWords;
using text::Token;
using text::TokenId;
using text::Tree;
using text::Upos;

constexpr int kMostSteps = 16;

/// What the walk has found so far. The innermost modality stands, except that a condition outdoes a mere future.
struct Findings {
  bool negative = false;
  std::string modality = "asserted";
  bool historical = false;
  std::string rules;

  void note(const std::string& rule) {
    if (rules.find(rule) != std::string::npos) return;
    if (!rules.empty()) rules += ' ';
    rules += rule;
  }
  void negate(const std::string& rule) {
    negative = !negative;
    note(rule);
  }
  void set(std::string_view wanted, const std::string& rule) {
    const bool weaker =
        modality == "asserted" || (wanted == "conditional" && (modality == "future" || modality == "possible"));
    if (!weaker || modality == wanted) return;
    modality = wanted;
    note(rule);
  }
};

bool is_nominal(const Token& t) { return t.upos == Upos::NOUN || t.upos == Upos::PROPN || t.upos == Upos::PRON; }

/// The entry of class `what` for a word that stands inside the clause as `relation`.
const FactualityEntry* entry_of(const FactualityWords& words, std::string_view key, FactualityClass what,
                                std::string_view relation = {}) {
  for (const FactualityEntry& e : words.find(key)) {
    if (e.what != what) continue;
    if (e.via.empty() || std::find(e.via.begin(), e.via.end(), relation) != e.via.end()) return &e;
  }
  return nullptr;
}

/// The entry of class `what` for a function word: by its form first, since "would" and "'ll" have no reliable lemma.
const FactualityEntry* entry_of(const FactualityWords& words, const Token& t, FactualityClass what) {
  const FactualityEntry* e = entry_of(words, t.lower, what);
  return e ? e : entry_of(words, t.lemma, what);
}

std::string_view modality_of(FactualityClass what) {
  switch (what) {
    case FactualityClass::future:
      return "future";
    case FactualityClass::possible:
      return "possible";
    case FactualityClass::condition:
      return "conditional";
    case FactualityClass::request:
      return "requested";
    default:
      return "asserted";
  }
}

/// "not only", "not just" negate nothing.
bool only_follows(const Tree& tree, TokenId not_word) {
  static constexpr std::array<std::string_view, 4> kOnly = {"only", "just", "merely", "simply"};
  const std::size_t next = not_word.index + 1u;
  return next < tree.analysis().tokens.size() &&
         std::find(kOnly.begin(), kOnly.end(), tree.analysis().tokens[next].lower) != kOnly.end();
}

/// "no longer", "not once": the negator hangs on the adverb.
const FactualityEntry* negated_adverb(const Tree& tree, TokenId adverb, const FactualityWords& words) {
  for (const TokenId c : tree.children(adverb)) {
    const std::string phrase = tree.token(c).lower + " " + tree.token(adverb).lower;
    if (const auto* e = entry_of(words, phrase, FactualityClass::negator)) return e;
  }
  return nullptr;
}

/// The negator in a noun phrase: "NO plane", "NONE of our men", "NOT one soldier", "NEITHER side", "NOBODY".
const FactualityEntry* negator_of_phrase(const Tree& tree, TokenId noun, const FactualityWords& words) {
  if (const auto* e = entry_of(words, tree.token(noun).lower, FactualityClass::negator)) return e;
  for (const TokenId c : tree.children(noun)) {
    if (c.index > noun.index || only_follows(tree, c)) continue;
    if (tree.is(c, "det") || tree.is(c, "advmod") || tree.is(c, "cc")) {
      if (const auto* e = entry_of(words, tree.token(c).lower, FactualityClass::negator)) return e;
    }
    if (tree.is(c, "nummod") || tree.is(c, "det") || tree.is(c, "amod")) {
      for (const TokenId g : tree.children(c))
        if (const auto* e = entry_of(words, tree.token(g).lower, FactualityClass::negator)) return e;
    }
  }
  return nullptr;
}

bool is_argument(const Tree& tree, TokenId t) {
  return tree.is(t, "nsubj") || tree.is(t, "obj") || tree.is(t, "iobj") || tree.is(t, "csubj");
}

/// What of a clause is read: a conjunct with its own tense shares the subject of the first but not its auxiliaries.
enum class Reading { all, subject_only, modality_only };

/// The negators of the clause of `at`. A negated argument and a negated verb undo each other.
void read_polarity(const Tree& tree, TokenId at, const FactualityWords& words, Reading how, Findings& found) {
  if (how == Reading::modality_only) return;
  bool argument_done = false;
  for (const TokenId c : tree.children(at)) {
    const Token& word = tree.token(c);
    if (is_argument(tree, c)) {
      if (how == Reading::subject_only && !tree.is(c, "nsubj")) continue;
      const auto* e = argument_done ? nullptr : negator_of_phrase(tree, c, words);
      if (e) found.negate(e->id);
      argument_done |= e != nullptr;
    } else if (how == Reading::all && !is_nominal(word) && !tree.is(c, "conj")) {
      const bool place = tree.is(c, "advmod") || tree.is(c, "det") || tree.is(c, "case") || tree.is(c, "mark") ||
                         tree.is(c, "aux") || tree.is(c, "cc");
      if (!place || c.index > at.index + 3u) continue;
      const std::string_view relation = tree.is(c, "advmod") ? "advmod" : "";
      const auto* e = only_follows(tree, c) ? nullptr : entry_of(words, word.lower, FactualityClass::negator, relation);
      if (!e && tree.is(c, "advmod")) e = negated_adverb(tree, c, words);
      if (e) found.negate(e->id);
    }
  }
}

bool has_child(const Tree& tree, TokenId at, std::string_view relation, std::string_view lemma) {
  for (const TokenId c : tree.children(at))
    if (tree.is(c, relation) && tree.token(c).lemma == lemma) return true;
  return false;
}

/// "are to vacate", "were to be freed": be, to and a bare infinitive; and the headline's "Truce to begin", without a
/// verb above.
bool is_be_to(const Tree& tree, TokenId at) {
  if (!has_child(tree, at, "mark", "to")) return false;
  for (const TokenId c : tree.children(at))
    if ((tree.is(c, "cop") || tree.is(c, "aux")) && tree.token(c).lemma == "be" && tree.token(c).xpos.size() == 3 &&
        tree.token(c).xpos != "VBN")  // "are to leave", not "are believed TO HAVE BEEN warned"
      return true;
  return tree.is(at, "root") && tree.token(at).xpos == "VB" && tree.child(at, {"nsubj", "nsubj:pass"}).valid();
}

/// The two words before a marker, "as long" of "AS LONG as": the parse hangs them on the clause outside.
std::string words_before(const Tree& tree, TokenId mark) {
  if (mark.index < 2) return {};
  return tree.token(TokenId{mark.index - 2u}).lower + " " + tree.token(TokenId{mark.index - 1u}).lower;
}

/// "as soon as it IS fulfilled", "until they HAVE left".
bool has_present_auxiliary(const Tree& tree, TokenId at) {
  for (const TokenId c : tree.children(at))
    if (tree.is(c, "aux") || tree.is(c, "cop")) return tree.token(c).xpos == "VBZ" || tree.token(c).xpos == "VBP";
  return false;
}

/// The conditional marker of the clause of `at`: "if", "unless", "in case".
const FactualityEntry* condition_mark(const Tree& tree, TokenId at, const FactualityWords& words) {
  for (const TokenId c : tree.children(at)) {
    if (!tree.is(c, "mark") && !tree.is(c, "advmod")) continue;
    if (const auto* e = entry_of(words, tree.token(c).lower, FactualityClass::condition, "mark")) return e;
    if (const auto* e = entry_of(words, words_before(tree, c), FactualityClass::condition, "mark")) return e;
    for (const TokenId f : tree.children(c))
      if (const auto* e =
              entry_of(words, tree.token(c).lower + " " + tree.token(f).lower, FactualityClass::condition, "mark"))
        return e;
  }
  return nullptr;
}

/// "will hand in their arms ONCE foreign forces LEAVE": still to come, as "once they left" is not.
const FactualityEntry* pending_mark(const Tree& tree, TokenId at, const FactualityWords& words) {
  const std::string& tag = tree.token(at).xpos;
  if (tag != "VBZ" && tag != "VBP" && !has_present_auxiliary(tree, at)) return nullptr;
  for (const TokenId c : tree.children(at)) {
    if (!tree.is(c, "mark") && !tree.is(c, "advmod")) continue;
    if (const auto* e = entry_of(words, tree.token(c).lower, FactualityClass::future, "mark@present")) return e;
    if (const auto* e = entry_of(words, words_before(tree, c), FactualityClass::future, "mark@present")) return e;
  }
  return nullptr;
}

void read_auxiliary(const Tree& tree, TokenId at, TokenId aux, const FactualityWords& words, Findings& found) {
  const Token& word = tree.token(aux);
  if (word.lower == "'d" && tree.token(at).xpos != "VB") return;  // had
  for (const FactualityClass what : {FactualityClass::request, FactualityClass::possible, FactualityClass::future}) {
    const auto* e = entry_of(words, word, what);
    if (!e) continue;
    const bool counterfactual = word.lower == "would" && has_child(tree, at, "aux", "have");
    found.set(counterfactual ? "conditional" : modality_of(what), e->id);
    return;
  }
}

/// "Allow the convoys through", "- release all prisoners;": who is told to do it is not named.
bool is_imperative(const Tree& tree, TokenId at) {
  return tree.is(at, "root") && tree.token(at).xpos == "VB" &&
         !tree.child(at, {"nsubj", "aux", "mark", "cop", "expl"}).valid();
}

/// The modality that the clause of `at` has of itself: auxiliaries, adverbs, its marker, a condition hanging on it.
void read_modality(const Tree& tree, TokenId at, const FactualityWords& words, Findings& found) {
  for (const TokenId c : tree.children(at)) {
    const Token& word = tree.token(c);
    if (tree.is(c, "aux")) {
      read_auxiliary(tree, at, c, words, found);
    } else if (tree.is(c, "advmod")) {
      if (const auto* e = entry_of(words, word.lower, FactualityClass::possible, "advmod"))
        found.set("possible", e->id);
      if (const auto* e = entry_of(words, word.lower, FactualityClass::background))
        found.historical = true, found.note(e->id);
    } else if (tree.is(c, "amod")) {
      for (const FactualityEntry& e : words.find(word.lower))
        if (std::find(e.via.begin(), e.via.end(), "amod") != e.via.end()) found.set(modality_of(e.what), e.id);
    } else if (tree.is(c, "mark")) {
      if (const auto* e = entry_of(words, word.lower, FactualityClass::possible, "mark")) found.set("possible", e->id);
      // "are DUE TO begin", where the parse reads "due to" as "because of"
      if (const auto* e = entry_of(words, word.lower, FactualityClass::future, "xcomp")) found.set("future", e->id);
    } else if (tree.is(c, "advcl")) {
      if (const auto* e = condition_mark(tree, c, words)) found.set("conditional", e->id);
    }
  }
  if (const auto* e = pending_mark(tree, at, words)) found.set("future", e->id);
  if (is_be_to(tree, at)) found.set("future", "factuality.future:be to");
  if (is_imperative(tree, at)) found.set("requested", "factuality.request:imperative");
  if (const auto* e = condition_mark(tree, at, words))
    found.set(tree.is(at, "ccomp") ? "possible" : "conditional", e->id);
}

void read_clause(const Tree& tree, TokenId at, const FactualityWords& words, Reading how, Findings& found) {
  read_polarity(tree, at, words, how, found);
  if (how != Reading::subject_only) read_modality(tree, at, words, found);
}

/// The word that introduces `t`: "from" of "from entering", "for" of "for talks"; empty where there is none.
std::string_view case_of(const Tree& tree, TokenId t) {
  for (const TokenId c : tree.children(t))
    if ((tree.is(c, "case") || tree.is(c, "mark")) && c.index < t.index) return tree.token(c).lower;
  return {};
}

/// True where `via` describes how `t` hangs on its head: "obl:for", "xcomp@VBG", "nsubj:pass", "ccomp+had".
bool hangs(const Tree& tree, TokenId t, std::string_view via) {
  const auto at = via.find('@');
  if (at != std::string_view::npos) {
    if (tree.token(tree.head(t)).xpos != via.substr(at + 1)) return false;
    via = via.substr(0, at);
  }
  if (const auto plus = via.find('+'); plus != std::string_view::npos) {
    const std::string_view auxiliary = via.substr(plus + 1);
    const auto children = tree.children(t);
    const auto has = [&](TokenId c) { return tree.is(c, "aux") && tree.token(c).lower == auxiliary; };
    if (std::none_of(children.begin(), children.end(), has)) return false;
    via = via.substr(0, plus);
  }
  if (tree.is(t, via)) return true;
  const auto colon = via.rfind(':');
  return colon != std::string_view::npos && tree.is(t, via.substr(0, colon)) &&
         case_of(tree, t) == via.substr(colon + 1);
}

const FactualityEntry* entry_for(const Tree& tree, TokenId t, std::string_view key, const FactualityWords& words) {
  for (const FactualityEntry& e : words.find(key))
    for (const std::string& via : e.via)
      if (hangs(tree, t, via)) return &e;
  return nullptr;
}

/// The entry of the head of `t` that fits the way `t` hangs on it; phrases such as "rule out" before single words.
const FactualityEntry* governor(const Tree& tree, TokenId t, const FactualityWords& words) {
  const TokenId up = tree.head(t);
  const Token& head = tree.token(up);
  for (const TokenId c : tree.children(up)) {
    if (c == t || is_argument(tree, c)) continue;
    if (const auto* e = entry_for(tree, t, head.lemma + " " + tree.token(c).lower, words)) return e;
  }
  for (const TokenId c : tree.children(t)) {  // "have YET to declare", where the parse hangs "yet" below
    if (c > t || !tree.is(c, "advmod")) continue;
    if (const auto* e = entry_for(tree, t, head.lemma + " " + tree.token(c).lower, words)) return e;
  }
  // "CAME CLOSE to attacking": what completes the verb above governs with it, where that verb does not govern by itself
  const std::string above = tree.is(up, "xcomp") ? tree.token(tree.head(up)).lemma : "";
  if (!above.empty() && !entry_for(tree, up, above, words))
    if (const auto* e = entry_for(tree, t, above + " " + head.lower, words)) return e;
  if (const auto* e = entry_for(tree, t, head.lemma, words)) return e;
  return head.lower == head.lemma ? nullptr : entry_for(tree, t, head.lower, words);
}

/// "asked the rebels to leave", where the parse hangs "leave" on "rebels": the verb above, as if it governed the
/// content itself. Null where the noun is no argument of such a verb.
const FactualityEntry* governor_past_object(const Tree& tree, TokenId content, const FactualityWords& words) {
  const TokenId noun = tree.head(content);
  const TokenId verb = tree.head(noun);
  if (!verb.valid() || !(tree.is(noun, "obj") || tree.is(noun, "iobj") || tree.is(noun, "obl"))) return nullptr;
  for (const FactualityEntry& e : words.find(tree.token(verb).lemma)) {
    const bool takes_clause = std::find(e.via.begin(), e.via.end(), "xcomp") != e.via.end();
    if (takes_clause && (e.what == FactualityClass::request || e.what == FactualityClass::report)) return &e;
  }
  return nullptr;
}

/// Applies what a governing word does to the event below it. False where the walk ends here.
bool apply(const Tree& tree, TokenId up, const FactualityEntry& e, Findings& found) {
  switch (e.what) {
    case FactualityClass::deny:
    case FactualityClass::fail:
      found.negate(e.id);
      return true;
    case FactualityClass::exclude:
      found.negate(e.id);
      found.set("future", e.id);
      return true;
    case FactualityClass::report:  // a noun, also where the tagger takes it for a verb: "denied THE CLAIM that ..."
      return is_nominal(tree.token(up)) || tree.child(up, {"det"}).valid();
    case FactualityClass::negator:
    case FactualityClass::background:
      return false;
    case FactualityClass::manage:
    case FactualityClass::occur:
      return true;
    default:
      found.set(modality_of(e.what), e.id);
      return true;
  }
}

/// True where a conjunct takes over the auxiliaries and adverbs of the first: "will meet and DISCUSS".
bool shares_auxiliaries(const Tree& tree, TokenId conjunct) {
  const Token& t = tree.token(conjunct);
  if (is_nominal(t)) return !tree.child(conjunct, {"det", "case"});
  if (t.xpos == "VBD" || t.xpos == "VBZ" || t.xpos == "VBP") return false;
  return !tree.child(conjunct, {"aux", "cop"});
}

bool is_participle(const Tree& tree, TokenId t) { return tree.token(t).xpos == "VBN"; }

/// Steps over a conjunct to the first of its row, reading what they share.
bool climb_conjunct(const Tree& tree, TokenId at, const FactualityWords& words, Findings& found) {
  const TokenId first = tree.head(at);
  if (is_nominal(tree.token(at)) != is_nominal(tree.token(first))) return false;
  if (tree.child(at, {"nsubj"})) {
    // "aid COULD BE delivered and the truce salvaged": a bare participle has the first one's auxiliaries.
    if (is_participle(tree, at) && shares_auxiliaries(tree, at))
      read_clause(tree, first, words, Reading::modality_only, found);
    return true;
  }
  read_clause(tree, first, words, shares_auxiliaries(tree, at) ? Reading::all : Reading::subject_only, found);
  return true;
}

bool is_infinitive(const Tree& tree, TokenId t) {
  return (has_child(tree, t, "mark", "to") && tree.token(t).xpos != "VBG") || tree.token(t).xpos == "VB";
}

/// Steps over an adverbial clause without an entry above it: an infinitive is a purpose, a participle shares the
/// modality of its clause, a finite clause stands alone.
bool climb_adverbial(const Tree& tree, TokenId at, const FactualityWords& words, Findings& found) {
  if (is_infinitive(tree, at)) {
    found.set("future", "factuality.future:purpose");
    return false;
  }
  if (tree.token(at).xpos != "VBG" || tree.child(at, {"nsubj"})) return false;
  read_clause(tree, tree.head(at), words, Reading::modality_only, found);
  return true;
}

/// "talks failed TO RESUME", "talks are expected TO OPEN": the light verb below the verb that has the noun as subject.
TokenId occurring_below(const Tree& tree, TokenId noun, const FactualityWords& words) {
  if (!tree.is(noun, "nsubj")) return {};
  for (const TokenId c : tree.children(tree.head(noun)))
    if (tree.is(c, "xcomp") && words.is(tree.token(c).lemma, FactualityClass::occur)) return c;
  return {};
}

/// Steps from a noun to the word above it, where that word's own factuality is the noun's: "talks WILL open".
bool climb_noun(const Tree& tree, TokenId at, const FactualityWords& words, Findings& found) {
  const TokenId up = tree.head(at);
  const TokenId below = occurring_below(tree, at, words);
  if (const auto* e = governor(tree, below.valid() ? below : at, words)) {
    if (!apply(tree, up, *e, found)) return false;
    read_clause(tree, up, words, Reading::all, found);
    return true;
  }
  const Token& verb = tree.token(up);
  const bool carries = words.is(verb.lemma, FactualityClass::occur) || words.is(verb.lower, FactualityClass::occur);
  if (!is_argument(tree, at) || !carries) return false;
  // The noun's own negator has been read already: take the clause without its arguments' polarity twice.
  Findings clause = found;
  read_clause(tree, up, words, Reading::all, clause);
  if (negator_of_phrase(tree, at, words)) clause.negative = !clause.negative;
  found = clause;
  return true;
}

/// True where the one who speaks is the subject: "I never said".
bool by_oneself(const Tree& tree, TokenId verb, const FactualityWords& words) {
  for (const TokenId c : tree.children(verb))
    if (tree.is(c, "nsubj")) return words.is(tree.token(c).lower, FactualityClass::self);
  return false;
}

/// "did not say WHO attacked": asked or not, somebody did.
bool asks_for_detail(const Tree& tree, TokenId content) {
  for (const TokenId c : tree.children(content))
    if (tree.token(c).xpos.starts_with("W") && c < content) return true;
  return false;
}

/// A saying that is taken back: "I NEVER SAID that they had stopped" and "denied SAYING that ..." deny it, "the army
/// did NOT CONFIRM that ..." leaves it open.
void read_unsaid(const Tree& tree, TokenId content, const FactualityWords& words, Findings& found) {
  const TokenId verb = tree.head(content);
  if (!words.is(tree.token(verb).lemma, FactualityClass::claim) || asks_for_detail(tree, content)) return;
  Findings saying;
  read_polarity(tree, verb, words, Reading::all, saying);
  const FactualityEntry* above = tree.head(verb).valid() ? governor(tree, verb, words) : nullptr;
  const bool denied = above && above->what == FactualityClass::deny;
  if (above && (denied || above->what == FactualityClass::fail)) saying.negative = !saying.negative;
  if (!saying.negative) return;
  const std::string rule = "factuality.claim:" + tree.token(verb).lemma;
  if (denied || by_oneself(tree, verb, words)) {
    found.negate(rule);
  } else {
    found.set("possible", rule);
  }
}

/// Steps from a clause to the predicate or noun that it is content of.
bool climb_clause(const Tree& tree, TokenId at, const FactualityWords& words, Findings& found) {
  const TokenId up = tree.head(at);
  // "the pact SIGNED in 2002" is there already, unlike "the pact TO BE SIGNED"
  const bool done = tree.is(at, "acl") && is_participle(tree, at) && !tree.child(at, {"aux", "mark", "nsubj"}).valid();
  const auto* e = done ? nullptr : governor(tree, at, words);
  if (!e && tree.is(at, "acl") && !is_participle(tree, at))
    if (const auto* above = governor_past_object(tree, at, words)) return apply(tree, tree.head(up), *above, found);
  if (!e) {
    if (tree.is(at, "advcl")) return climb_adverbial(tree, at, words, found);
    if (tree.is(at, "acl")) {
      if (!is_infinitive(tree, at)) return false;
      if (has_child(tree, at, "aux", "have")) return false;  // "the only town TO HAVE SUFFERED an attack"
      found.set("future", "factuality.future:purpose");
    } else if (!tree.is(at, "xcomp") && !tree.is(at, "csubj")) {
      return false;
    }
  } else {
    if (e->what == FactualityClass::report && tree.is(at, "ccomp")) read_unsaid(tree, at, words, found);
    if (!apply(tree, up, *e, found)) return false;
  }
  read_clause(tree, up, words, Reading::all, found);
  return !e || (e->what != FactualityClass::deny && e->what != FactualityClass::exclude);
}

/// Steps from the content of a noun to the noun: "reports THAT THEY HAD MET".
bool climb_content(const Tree& tree, TokenId noun, const FactualityWords& words, Findings& found) {
  for (const FactualityEntry& e : words.find(tree.token(noun).lemma)) {
    const bool takes_clause =
        std::any_of(e.via.begin(), e.via.end(), [](const std::string& via) { return via == "ccomp" || via == "acl"; });
    if (takes_clause && !apply(tree, noun, e, found)) return false;
    if (takes_clause) break;
  }
  read_clause(tree, noun, words, Reading::all, found);
  return true;
}

/// The word that a step leads to.
TokenId above(const Tree& tree, TokenId at, const FactualityWords& words) {
  return is_content_clause(tree, at) ? content_noun(tree, at, words) : tree.head(at);
}

/// One step up. False at the end of the walk.
bool climb(const Tree& tree, TokenId at, const FactualityWords& words, Findings& found) {
  if (tree.is(at, "conj")) return climb_conjunct(tree, at, words, found);
  if (is_content_clause(tree, at)) return climb_content(tree, content_noun(tree, at, words), words, found);
  if (tree.deprel(at) == "acl:relcl" || tree.is(at, "parataxis")) return false;
  static constexpr std::array<std::string_view, 5> kClauses = {"ccomp", "xcomp", "advcl", "acl", "csubj"};
  for (const std::string_view relation : kClauses)
    if (tree.is(at, relation)) return climb_clause(tree, at, words, found);
  return climb_noun(tree, at, words, found);
}

}  // namespace

Factuality factuality_of(const Tree& tree, TokenId trigger, const FactualityWords& words) {
  Findings found;
  if (!trigger.valid()) return {};
  read_clause(tree, trigger, words, Reading::all, found);
  if (is_nominal(tree.token(trigger)))
    if (const auto* e = negator_of_phrase(tree, trigger, words); e && found.rules.find(e->id) == std::string::npos)
      found.negate(e->id);
  TokenId at = trigger;
  for (int step = 0; step < kMostSteps && tree.head(at).valid(); ++step) {
    if (!climb(tree, at, words, found)) break;
    at = above(tree, at, words);
  }
  return {found.negative ? "negative" : "positive", found.modality, found.historical, found.rules};
}

}  // namespace truceline::extract
