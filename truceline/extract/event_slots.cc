#include "truceline/extract/event_slots.h"

#include <algorithm>

#include "truceline/extract/content_clause.h"

namespace truceline::extract {

namespace {

using lexicon::FactualityClass;
using lexicon::FactualityWords;
using lexicon::SlotSource;
using text::Token;
using text::TokenId;
using text::Tree;
using text::Upos;

constexpr int kMostSteps = 6;

bool is_noun(const Token& t) { return t.upos == Upos::NOUN || t.upos == Upos::PROPN; }
bool is_nominal(const Token& t) {
  return is_noun(t) || t.upos == Upos::PRON || t.upos == Upos::NUM || t.upos == Upos::DET;
}

bool has_child(const Tree& tree, TokenId at, std::string_view relation, std::string_view lower) {
  for (const TokenId c : tree.children(at))
    if (tree.is(c, relation) && tree.token(c).lower == lower) return true;
  return false;
}

/// "AT least 17 strikes": a preposition that only hedges a number.
bool hedges(const Tree& tree, TokenId preposition) {
  const auto& tokens = tree.analysis().tokens;
  const std::size_t next = preposition.index + 1u;
  return next < tokens.size() && (tokens[next].xpos == "JJS" || tokens[next].xpos == "RBS");
}

/// True where no preposition introduces the phrase of `t`.
bool is_bare(const Tree& tree, TokenId t) {
  for (const TokenId c : tree.children(t))
    if ((tree.is(c, "case") || tree.is(c, "mark")) && !hedges(tree, c)) return false;
  return true;
}

bool has_case(const Tree& tree, TokenId t, std::string_view preposition) {
  for (const TokenId c : tree.children(t)) {
    if ((!tree.is(c, "case") && !tree.is(c, "mark")) || hedges(tree, c)) continue;
    if (tree.token(c).lower == preposition) return true;
    if (tree.token(c).upos == Upos::VERB) continue;  // "according TO a diplomat": nothing is done to him
    if (has_child(tree, c, "fixed", preposition)) return true;
  }
  return false;
}

bool is_passive(const Tree& tree, TokenId verb) {
  for (const TokenId c : tree.children(verb))
    if (tree.deprel(c) == "nsubj:pass" || tree.deprel(c) == "aux:pass") return true;
  return false;
}

/// "the shells [that were] fired": a participle on a noun with no auxiliary of its own.
bool is_reduced_passive(const Tree& tree, TokenId verb) {
  if (tree.child(verb, {"obj"}).valid())
    return false;  // "the men [who] shelled the town": the parse missed a finite verb
  return tree.is(verb, "acl") && tree.deprel(verb) != "acl:relcl" && tree.token(verb).xpos == "VBN";
}

bool is_relative_pronoun(const Token& t) {
  return t.xpos == "WP" || t.xpos == "WDT" || t.xpos == "WP$" || t.lower == "who" || t.lower == "which" ||
         t.lower == "whom";
}

/// The verb of the relative clause that `verb` heads or is a later conjunct of; invalid where it is in none.
TokenId relative_clause(const Tree& tree, TokenId verb) {
  for (int step = 0; step < kMostSteps && verb.valid(); ++step) {
    if (tree.deprel(verb) == "acl:relcl") return verb;
    if (!tree.is(verb, "conj")) return {};
    verb = tree.head(verb);
  }
  return {};
}

/// What a relative pronoun stands for; the token itself where it is none.
TokenId resolved(const Tree& tree, TokenId t) {
  const Token& word = tree.token(t);
  if (!is_relative_pronoun(word) && !(word.lower == "that" && word.upos == Upos::PRON)) return t;
  const TokenId clause = relative_clause(tree, tree.head(t));
  return clause.valid() ? tree.head(clause) : t;
}

/// The phrase that says by whom a passive was done.
TokenId agent(const Tree& tree, TokenId verb) {
  for (const TokenId c : tree.children(verb))
    if (tree.deprel(c) == "obl:agent" || (tree.is(c, "obl") && has_case(tree, c, "by") && !tree.is(c, "obl:tmod")))
      return c;
  for (const TokenId c : tree.children(verb)) {  // "shot DEAD by gunmen", "taken HOSTAGE by rebels"
    if (!tree.is(c, "xcomp") && !tree.is(c, "advmod")) continue;
    for (const TokenId g : tree.children(c))
      if (tree.is(g, "obl") && has_case(tree, g, "by")) return g;
  }
  return {};
}

TokenId surface_subject(const Tree& tree, TokenId verb) {
  for (const TokenId c : tree.children(verb))
    if (tree.is(c, "nsubj")) return resolved(tree, c);
  return {};
}

TokenId surface_object(const Tree& tree, TokenId verb) {
  const bool content = is_content_clause(tree, verb);
  for (const TokenId c : tree.children(verb))
    if (tree.is(c, "obj") && !(content && c < verb)) return resolved(tree, c);
  return {};
}

/// Who controls a clause that hangs on `governor` as its content: the object where there is one ("urged BOTH SIDES to
/// leave", "called on THEM to leave"), else invalid: then it is the subject.
TokenId controller(const Tree& tree, TokenId governor, TokenId content) {
  // "the rebels had THEMSELVES fired", where the parse takes the reflexive for an object
  const auto points_back = [&](TokenId t) {
    return tree.token(t).lower.ends_with("selves") || tree.token(t).lower.ends_with("self");
  };
  if (const TokenId object = surface_object(tree, governor); object.valid() && object < content && !points_back(object))
    return object;
  for (const TokenId c : tree.children(governor)) {
    if (tree.is(c, "iobj") && c < content) return c;
    if (tree.is(c, "obl") && c < content && (has_case(tree, c, "on") || has_case(tree, c, "upon"))) return c;
    if (tree.is(c, "obl") && c < content && tree.token(governor).lemma == "appeal" && has_case(tree, c, "to")) return c;
  }
  return {};
}

/// Whom the gerund behind "of", "from" or "for" describes: "accused REBELS of attacking", "kept TRUCKS from entering".
TokenId charged(const Tree& tree, TokenId gerund) {
  const bool charge = tree.token(gerund).xpos == "VBG" &&
                      (has_case(tree, gerund, "of") || has_case(tree, gerund, "from") || has_case(tree, gerund, "for"));
  return charge ? controller(tree, tree.head(gerund), gerund) : TokenId{};
}

TokenId possessor(const Tree& tree, TokenId noun) {
  for (const TokenId c : tree.children(noun))
    if (tree.deprel(c) == "nmod:poss") return c;
  return {};
}

/// "no intention OF STOPPING the war": a clause that says what its noun is about, not who the noun is.
bool is_content_of_noun(const Tree& tree, TokenId verb) {
  return tree.token(verb).xpos == "VBG" && tree.child(verb, {"mark"}).valid();
}

/// "IN A BID to stop the war, Norway invited both": Norway's; "DESPITE FAILURE to agree, Norway stayed": who knows.
bool shares_aim(const Tree& tree, TokenId noun) {
  return has_case(tree, noun, "in") || has_case(tree, noun, "with") || has_case(tree, noun, "as") ||
         has_case(tree, noun, "under");
}

/// The surface subject of `verb`, found by walking to the clause that lends it: a row of verbs, a controlling verb, the
/// noun that a participle describes. Invalid where nobody is named.
TokenId lent_subject(const Tree& tree, TokenId verb) {
  for (int step = 0; step < kMostSteps && verb.valid(); ++step) {
    if (const TokenId own = surface_subject(tree, verb); own.valid()) return own;
    const TokenId up = tree.head(verb);
    if (!up.valid()) return {};
    if (tree.is(verb, "amod") && up < verb) return up;
    if (tree.is(verb, "acl")) {
      if (is_content_of_noun(tree, verb)) {
        if (const TokenId owner = possessor(tree, up); owner.valid()) return owner;
        if (!tree.is(up, "obj") && !tree.is(up, "nsubj")) return {};  // "after failure to agree, B said": whose?
        verb = tree.head(up);
        continue;
      }
      if (tree.deprel(verb) == "acl:relcl" || tree.token(verb).xpos == "VBG" || tree.child(verb, {"obj"}).valid())
        return up;
      if (tree.token(verb).xpos == "VBN") return {};
      if (tree.is(up, "obj") && controller(tree, tree.head(up), verb) == up && !possessor(tree, up).valid() &&
          tree.token(up).upos != Upos::NOUN)
        return up;
      if (const TokenId owner = possessor(tree, up); owner.valid()) return owner;
      if (!tree.is(up, "obj") && !(tree.is(up, "obl") && shares_aim(tree, up))) return {};
      verb = tree.head(up);
      continue;
    }
    if (tree.is(verb, "xcomp") || tree.is(verb, "ccomp")) {
      if (tree.is(verb, "ccomp") && tree.token(verb).xpos != "VBG" && !has_child(tree, verb, "mark", "to")) return {};
      if (tree.is(verb, "ccomp") && verb < up) return {};  // "with them fighting our troops," he told AFP
      if (const TokenId c = controller(tree, up, verb); c.valid()) return c;
    } else if (tree.is(verb, "advcl")) {
      if (tree.child(verb, {"nsubj"})) return {};
      if (const TokenId c = charged(tree, verb); c.valid()) return c;
    } else if (!tree.is(verb, "conj")) {
      return {};
    }
    verb = up;
  }
  return {};
}

/// The first verb of a row whose passive subject a later conjunct shares: "was arrested and beaten".
TokenId passive_subject(const Tree& tree, TokenId verb) {
  if (is_reduced_passive(tree, verb)) return tree.head(verb);
  return lent_subject(tree, verb);
}

/// True where a verb is passive because the one above it is: in a row, "were arrested and beaten"; as what is thought
/// of somebody, "were believed killed", "was found shot", "were left wounded", "was listed as killed".
bool shares_passive(const Tree& tree, TokenId verb) {
  if (tree.token(verb).xpos != "VBN" || tree.child(verb, {"aux", "nsubj", "obj"}).valid()) return false;
  const bool as = tree.is(verb, "advcl") && has_case(tree, verb, "as");
  if (!as && tree.child(verb, {"mark"}).valid()) return false;
  if (!as && !tree.is(verb, "conj") && !tree.is(verb, "xcomp")) return false;
  const TokenId first = tree.head(verb);
  return is_passive(tree, first) || is_reduced_passive(tree, first);
}

/// "DETAINED since May, the bishop is ill", "the general, ACCUSED of murder, fled": a participle beside its clause,
/// done to whom the clause tells of.
bool is_loose_passive(const Tree& tree, TokenId verb) {
  return tree.is(verb, "advcl") && tree.token(verb).xpos == "VBN" &&
         !tree.child(verb, {"aux", "nsubj", "obj", "mark"}).valid();
}

/// The antecedent of a relative clause that lacks an object: "the town THAT they attacked".
TokenId gap_object(const Tree& tree, TokenId verb) {
  if (tree.deprel(verb) != "acl:relcl" || is_content_clause(tree, verb)) return {};
  for (const TokenId c : tree.children(verb))
    if (tree.is(c, "nsubj")) return resolved(tree, c) == c ? tree.head(verb) : TokenId{};
  return {};
}

void add(std::vector<TokenId>& to, TokenId t) {
  if (t.valid()) to.push_back(t);
}

/// "called off their strike", where the parse lost the object among the adverbials: one without a preposition.
TokenId bare_adverbial(const Tree& tree, TokenId verb) {
  for (const TokenId c : tree.children(verb))
    if (tree.deprel(c) == "obl" && c > verb && is_noun(tree.token(c)) && is_bare(tree, c)) return c;
  return {};
}

/// "allowed 15 trucks TO ENTER", where the parse hangs "enter" beside "trucks": they enter, not who allows it.
TokenId controlled_subject(const Tree& tree, TokenId verb, const FactualityWords& words) {
  const TokenId up = tree.head(verb);
  if (!up.valid() || !tree.is(verb, "advcl") || !has_child(tree, verb, "mark", "to")) return {};
  return words.is(tree.token(up).lemma, FactualityClass::control) ? controller(tree, up, verb) : TokenId{};
}

/// "FIGHTERS gathered on the edge of the town", "TROOPS dug in", which the parse takes for a passive without its
/// auxiliary: nobody gathers them.
TokenId who_moves(const Tree& tree, TokenId verb, const FactualityWords& words) {
  if (tree.token(verb).xpos != "VBN" || !words.is(tree.token(verb).lemma, FactualityClass::motion)) return {};
  if (tree.child(verb, {"aux", "obj", "mark"}).valid() || agent(tree, verb).valid()) return {};
  if (tree.is(verb, "acl") && tree.deprel(verb) != "acl:relcl" && tree.is(tree.head(verb), "root"))
    return tree.head(verb);
  for (const TokenId c : tree.children(verb))
    if (tree.deprel(c) == "nsubj:pass") return resolved(tree, c);
  return {};
}

void read_verb(const Tree& tree, const FactualityWords& words, EventSlots& slots) {
  const TokenId verb = slots.trigger;
  if (const TokenId mover = who_moves(tree, verb, words); mover.valid()) {
    slots.subject = {mover};
    return;
  }
  if (const TokenId subject = missed_subject(tree, verb); subject.valid()) {
    slots.subject = {subject};
    slots.object = {tree.head(verb)};
    return;
  }
  if (is_passive(tree, verb) || is_reduced_passive(tree, verb) || shares_passive(tree, verb) ||
      is_loose_passive(tree, verb)) {
    if (!has_case(tree, verb, "as")) add(slots.subject, agent(tree, verb));  // "listed as killed BY HIS UNIT": it lists
    add(slots.object, passive_subject(tree, verb));
    if (const TokenId kept = surface_object(tree, verb); kept.valid()) add(slots.indirect, kept);
    return;
  }
  const TokenId controlled = controlled_subject(tree, verb, words);
  add(slots.subject, controlled.valid() ? controlled : lent_subject(tree, verb));
  TokenId object = surface_object(tree, verb);
  if (!object.valid()) object = gap_object(tree, verb);
  if (!object.valid() && tree.is(verb, "conj")) {  // "attacked and burned the village"
    const TokenId shared = surface_object(tree, tree.head(verb));
    if (shared.valid() && shared > verb) object = shared;
  }
  if (!object.valid())  // the same where the parse gives the object to the second verb
    for (const TokenId c : tree.children(verb))
      if (tree.is(c, "conj") && c.index == verb.index + 2u && !tree.child(c, {"nsubj"}).valid())
        object = surface_object(tree, c);
  if (!object.valid()) object = bare_adverbial(tree, verb);
  add(slots.object, object);
  for (const TokenId c : tree.children(verb)) {
    if (tree.is(c, "iobj")) add(slots.indirect, c);
    if (!tree.is(c, "obj") || resolved(tree, c) == object || is_content_clause(tree, verb)) continue;
    add(slots.indirect, object);  // two objects: "gave Tanzania a grant", "lifted Friday a blockade"
    add(slots.object, c);
  }
}

/// "a series of attacks": the noun outside, where it only counts or bundles.
TokenId outer_noun(const Tree& tree, TokenId noun, const FactualityWords& words) {
  for (int step = 0; step < kMostSteps; ++step) {
    const TokenId up = tree.head(noun);
    if (!up.valid() || !tree.is(noun, "nmod") || !has_case(tree, noun, "of")) break;
    if (!is_nominal(tree.token(up)) || !words.is(tree.token(up).lemma, FactualityClass::manage)) break;
    noun = up;
  }
  return noun;
}

/// What a light verb carries: its object, also where the parse takes it for an adverbial without a preposition.
bool is_carried(const Tree& tree, TokenId noun) {
  for (int step = 0; step < kMostSteps && tree.is(noun, "conj") && is_noun(tree.token(tree.head(noun))); ++step)
    noun = tree.head(noun);  // "held three meetings and four CALLS"
  return tree.is(noun, "obj") || (tree.deprel(noun) == "obl" && noun > tree.head(noun) && is_bare(tree, noun));
}

/// The light verb that carries a noun: "launched" of "launched an attack", "opened" of "talks opened".
TokenId light_verb(const Tree& tree, TokenId noun, const FactualityWords& words) {
  while (tree.is(noun, "conj") && tree.head(noun).valid() && is_noun(tree.token(tree.head(noun))))
    noun = tree.head(noun);
  const TokenId up = tree.head(noun);
  if (!up.valid()) return {};
  const Token& verb = tree.token(up);
  if (!words.is(verb.lemma, FactualityClass::occur) && !words.is(verb.lower, FactualityClass::occur)) return {};
  if (verb.upos != Upos::VERB && verb.upos != Upos::AUX) return {};
  return is_carried(tree, noun) || tree.is(noun, "nsubj") ? up : TokenId{};
}

/// "talks THAT WERE DUE TO BEGIN on Friday": the light verb of a relative clause whose subject the noun is.
TokenId relative_verb(const Tree& tree, TokenId noun, const FactualityWords& words) {
  for (const TokenId clause : tree.children(noun)) {
    if (tree.deprel(clause) != "acl:relcl" || surface_subject(tree, clause) != noun) continue;
    if (words.is(tree.token(clause).lemma, FactualityClass::occur)) return clause;
    for (const TokenId c : tree.children(clause))
      if (tree.is(c, "xcomp") && words.is(tree.token(c).lemma, FactualityClass::occur)) return c;
  }
  return {};
}

/// "recorded 27 breaches BY THE REBELS": the parse hangs on the verb who is the noun's.
void add_agent_beyond(const Tree& tree, TokenId noun, EventSlots& slots) {
  const TokenId verb = tree.head(noun);
  if (!verb.valid() || !tree.is(noun, "obj") || is_passive(tree, verb)) return;
  for (const TokenId c : tree.children(verb))
    if (c > noun && tree.is(c, "obl") && has_case(tree, c, "by")) add(slots.subject, c);
}

/// "The rebels were IN TALKS with the army", "the editor is UNDER house ARREST": who is in what the noun says has part
/// in it.
void add_copular_subject(const Tree& tree, EventSlots& slots) {
  if (!tree.child(slots.trigger, {"cop"}).valid()) return;
  if (!has_case(tree, slots.trigger, "in") && !has_case(tree, slots.trigger, "under")) return;
  if (const TokenId subject = tree.child(slots.trigger, {"nsubj"}); subject.valid()) add(slots.subject, subject);
}

void read_noun(const Tree& tree, const FactualityWords& words, EventSlots& slots) {
  slots.outer = outer_noun(tree, slots.trigger, words);
  add_copular_subject(tree, slots);
  slots.carrier = light_verb(tree, slots.outer, words);
  if (!slots.carrier.valid())
    if (const TokenId verb = relative_verb(tree, slots.outer, words); verb.valid())
      slots.carrier = slots.told_by = verb;
  for (const TokenId noun : {slots.trigger, slots.outer}) {
    for (const TokenId c : tree.children(noun)) {
      if (tree.deprel(c) == "nmod:poss") add(slots.owner, c);
      if (tree.is(c, "nmod") && has_case(tree, c, "by")) add(slots.subject, c);
      if (tree.is(c, "nmod") && c > noun && tree.deprel(c) != "nmod:poss")  // "breaches of the truce BY the rebels"
        for (const TokenId g : tree.children(c))
          if (tree.is(g, "nmod") && has_case(tree, g, "by")) add(slots.subject, g);
      if (tree.is(c, "nmod") && has_case(tree, c, "of") && noun == slots.trigger) add(slots.object, c);
      if ((tree.is(c, "compound") || tree.is(c, "amod")) && c < noun) add(slots.owner, c);
    }
    if (slots.outer == slots.trigger) break;
  }
  add_agent_beyond(tree, slots.outer, slots);
  if (!slots.carrier.valid() || words.is(tree.token(slots.carrier).lemma, FactualityClass::undergo)) return;
  const bool carried = is_carried(tree, slots.outer) || is_passive(tree, slots.carrier);
  if (!carried) return;
  const TokenId by = is_passive(tree, slots.carrier) ? agent(tree, slots.carrier) : lent_subject(tree, slots.carrier);
  if (by.valid() && by != slots.outer) slots.subject.insert(slots.subject.begin(), by);
  for (const TokenId c : tree.children(slots.carrier))
    if (tree.is(c, "iobj")) add(slots.indirect, c);
}

TokenId content_of(const Tree& tree, TokenId trigger, const std::vector<TokenId>& objects) {
  for (const TokenId c : tree.children(trigger))
    if (tree.is(c, "xcomp") || tree.is(c, "ccomp")) return c;
  for (const TokenId c : tree.children(trigger)) {
    if (tree.is(c, "advcl") && c > trigger && (has_case(tree, c, "of") || has_case(tree, c, "to"))) return c;
    if (tree.is(c, "acl") && tree.token(c).xpos == "VB") return c;
  }
  const auto below = [&](TokenId noun) {  // "urged both sides to leave", where the parse hangs "leave" on "sides"
    for (const TokenId c : tree.children(noun))
      if (tree.is(c, "acl") && noun > trigger && (has_case(tree, c, "to") || has_case(tree, c, "of"))) return c;
    return TokenId{};
  };
  for (const TokenId object : objects)
    if (const TokenId c = below(object); c.valid()) return c;
  for (const TokenId c : tree.children(trigger))
    if (tree.is(c, "obl"))
      if (const TokenId found = below(c); found.valid()) return found;
  return {};
}

void collect(const Tree& tree, TokenId host, std::string_view preposition, std::vector<TokenId>& found) {
  if (!host.valid()) return;
  for (const TokenId c : tree.children(host)) {
    const bool clause = tree.is(c, "advcl") || tree.is(c, "acl");
    const bool phrase = tree.is(c, "obl") || tree.is(c, "nmod") || clause;
    if (!phrase || tree.deprel(c) == "nmod:poss" || (clause && tree.token(c).upos != Upos::VERB)) continue;
    if (has_case(tree, c, preposition) && std::find(found.begin(), found.end(), c) == found.end())
      found.push_back(resolved(tree, c));
  }
}

}  // namespace

EventSlots event_slots(const Tree& tree, TokenId trigger, const FactualityWords& words) {
  EventSlots slots;
  slots.trigger = slots.told_by = slots.outer = trigger;
  if (is_verb(tree.token(trigger))) {
    read_verb(tree, words, slots);
  } else {
    read_noun(tree, words, slots);
  }
  slots.content = content_of(tree, trigger, slots.object);
  return slots;
}

bool is_verb(const Token& token) { return token.upos == Upos::VERB && !token.xpos.starts_with("NN"); }

TokenId missed_subject(const Tree& tree, TokenId verb) {
  const TokenId object = tree.head(verb);
  const std::string& tag = tree.token(verb).xpos;
  if (!tree.is(verb, "amod") || !object.valid() || object < verb || (tag != "VBN" && tag != "VBD") || verb.index == 0)
    return {};
  if (tree.head(object).valid() && !tree.is(object, "ccomp")) return {};
  TokenId noun{verb.index - 1u};
  if (!is_noun(tree.token(noun)) || tree.token(noun).sentence != tree.token(verb).sentence) return {};
  for (int step = 0; step < kMostSteps; ++step) {  // "the president of Mali imposed": up to "president"
    const TokenId up = tree.head(noun);
    if (!up.valid() || up > noun || !(tree.is(noun, "nmod") || tree.is(noun, "flat"))) break;
    noun = up;
  }
  return noun;
}

TokenId clause_subject(const Tree& tree, TokenId verb) { return lent_subject(tree, verb); }

std::vector<TokenId> with_preposition(const Tree& tree, const EventSlots& slots, std::string_view preposition) {
  std::vector<TokenId> found;
  collect(tree, slots.trigger, preposition, found);
  if (slots.outer != slots.trigger) collect(tree, slots.outer, preposition, found);
  for (const TokenId c : tree.children(slots.trigger))  // "walked AWAY from the table"
    if (tree.is(c, "advmod") && c.index == slots.trigger.index + 1u) collect(tree, c, preposition, found);
  collect(tree, slots.carrier, preposition, found);
  if (!found.empty()) return found;
  if (is_verb(tree.token(slots.trigger))) {
    for (const TokenId object : slots.object)
      if (object > slots.trigger) collect(tree, object, preposition, found);
  } else if (preposition != "of") {  // "calls for a truce from the clerics": the parse hangs it one phrase deeper
    for (const TokenId c : tree.children(slots.trigger))
      if (tree.is(c, "nmod") && c > slots.trigger) collect(tree, c, preposition, found);
  }
  return found;
}

std::vector<TokenId> phrase_heads(const Tree& tree, const EventSlots& slots, const SlotSource& source,
                                  const FactualityWords& words) {
  using Kind = SlotSource::Kind;
  switch (source.kind) {
    case Kind::doer:
      return slots.subject;
    case Kind::owner:
      return slots.owner;
    case Kind::subject: {
      std::vector<TokenId> both = slots.subject;
      both.insert(both.end(), slots.owner.begin(), slots.owner.end());
      return both;
    }
    case Kind::object:
      return slots.object;
    case Kind::indirect:
      return slots.indirect;
    case Kind::content:
      return slots.content.valid() ? std::vector<TokenId>{slots.content} : std::vector<TokenId>{};
    case Kind::infinitive:
      if (!slots.content.valid() || !has_child(tree, slots.content, "mark", "to")) return {};
      return {slots.content};
    case Kind::content_subject:
    case Kind::content_object: {
      if (!slots.content.valid() || tree.token(slots.content).upos != Upos::VERB) return {};
      EventSlots inner = event_slots(tree, slots.content, words);
      return source.kind == Kind::content_subject ? inner.subject : inner.object;
    }
    case Kind::preposition:
      return with_preposition(tree, slots, source.preposition);
    case Kind::modifier: {
      std::vector<TokenId> found;
      for (const TokenId c : tree.children(slots.trigger))
        if (tree.is(c, "compound") || tree.is(c, "amod") || tree.is(c, "nmod") || tree.is(c, "nummod"))
          found.push_back(c);
      return found;
    }
    case Kind::anywhere:
      return {};
  }
  return {};
}

}  // namespace truceline::extract
