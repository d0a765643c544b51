#include "truceline/extract/truce_matches.h"

#include <algorithm>

#include "truceline/extract/truce_triggers.h"

namespace truceline::extract {

namespace {

using lexicon::TrucePattern;
using lexicon::TruceSlot;
using text::TokenId;
using text::Tree;
using text::Upos;

/// Words that may stand between a trigger and its truce where the parse fails us.
constexpr std::uint32_t kReach = 5;

struct Finder {
  const Tree& tree;
  const TruceUnits& units;
  const SentenceMentions& mentions;
  const std::vector<std::uint16_t>& fills;
  const record::Actors& actors;
  const record::Places& places;
  const lexicon::TrucePatterns& patterns;
  std::uint32_t begin, end;  // units of the sentence
  TruceTriggers triggers;

  const text::Token& token(std::uint32_t u) const { return tree.token(units.units[u].head); }

  bool wall(std::uint32_t u) const { return triggers.wall(u); }

  std::uint16_t bits_of(const std::vector<std::string>& what) const {
    std::uint16_t bits = 0;
    for (const std::string& w : what)
      bits |= w == "truce"       ? kFillsTruce
              : w == "offer"     ? kFillsOffer
              : w == "hostility" ? kFillsHostility
              : w == "loose"     ? kFillsLoose
              : w == "weapon"    ? kFillsWeapon
              : w == "incident"  ? kFillsIncident
              : w == "breach"    ? kFillsBreach
                                 : 0;
    return bits;
  }

  /// What unit u fills for a trigger: "fighting" in "a pause in fighting" is the pause's name, and nothing that goes
  /// on.
  std::uint16_t fills_of(std::uint32_t u, const std::vector<std::uint32_t>& trigger) const {
    for (const TruceMention& m : mentions.mentions)
      if (m.last_unit < u && u <= m.name_end &&
          std::none_of(
              trigger.begin(), trigger.end(), [&](std::uint32_t t) { return t >= m.first_unit && t <= m.last_unit; }))
        return fills[u] & ~(kFillsHostility | kFillsLoose);
    return fills[u];
  }

  static bool wants(const TruceSlot& slot, const char* what) {
    return std::find(slot.what.begin(), slot.what.end(), what) != slot.what.end();
  }

  /// The unit that fills `slot` at token t or in what t is of ("a clause of THE TRUCE"); -1 where none does.
  int filler_at(TokenId t, const TruceSlot& slot, std::uint16_t bits, const std::vector<std::uint32_t>& trigger) const {
    const std::uint32_t u = units.by_token[t.index];
    if (u < begin || u >= end) return -1;
    if (fills_of(u, trigger) & bits) return static_cast<int>(u);
    if (wants(slot, "actor") && actors.by_token[t.index].valid()) return static_cast<int>(u);
    if (wants(slot, "place")) {
      if (places.by_token[t.index].valid()) return static_cast<int>(u);
      for (const TokenId c : tree.children(t))  // "the ROAD TO BIGNONA is quiet"
        if (tree.is(c, "nmod") && places.by_token[c.index].valid()) return static_cast<int>(u);
    }
    for (const TokenId c : tree.children(t)) {
      const std::uint32_t v = units.by_token[c.index];
      const bool below = tree.is(c, "nmod") || tree.is(c, "compound") || tree.is(c, "appos");
      if (below && v >= begin && v < end && (fills[v] & bits) && (fills[u] & kFillsPart)) return static_cast<int>(v);
      if (tree.is(c, "conj") && (fills[v] & bits)) return static_cast<int>(v);
    }
    return -1;
  }

  /// "reached two towns SINCE the truce", "met DURING it": what the words are not said of. Not of a noun: "the talks
  /// after the truce".
  bool stands_aside(TokenId t, TokenId of, const std::vector<std::uint32_t>& trigger) const {
    const TokenId preposition = tree.child(t, {"case"});
    if (preposition.valid() &&
        std::find(trigger.begin(), trigger.end(), units.by_token[preposition.index]) != trigger.end())
      return false;  // "LIVE UNDER a truce"
    return preposition.valid() && tree.token(of).upos == Upos::VERB &&
           !patterns.word("aside", tree.token(preposition).lower).empty();
  }

  /// "a sharp drop AFTER the raid" is no drop of raids.
  bool told_aside(TokenId t) const {
    const TokenId preposition = tree.child(t, {"case"});
    return preposition.valid() && !patterns.word("aside", tree.token(preposition).lower).empty();
  }

  std::vector<TokenId> candidates(TruceSlot::Where where, const std::vector<std::uint32_t>& trigger,
                                  TokenId top) const {
    std::vector<TokenId> out;
    const auto add = [&](const std::vector<TokenId>& more) { out.insert(out.end(), more.begin(), more.end()); };
    const bool any = where == TruceSlot::Where::any || where == TruceSlot::Where::comp;
    if (where == TruceSlot::Where::any || where == TruceSlot::Where::subj || where == TruceSlot::Where::mod)
      add(truce_subjects(tree, top));
    if (any || where == TruceSlot::Where::obj) add(truce_objects(tree, top));
    if (where == TruceSlot::Where::mod && tree.is(top, "amod")) return {tree.head(top)};
    // "named six townships A DE-ESCALATION ZONE"
    if (any || where == TruceSlot::Where::obj)
      for (const TokenId c : tree.children(top))
        if (tree.is(c, "xcomp") && tree.token(c).upos == Upos::NOUN) out.push_back(c);
    // "the truce, IN EFFECT SINCE May"
    if (where == TruceSlot::Where::any && (tree.is(top, "nmod") || tree.is(top, "acl") || tree.is(top, "appos")))
      out.push_back(tree.head(top));
    // "initialled a ceasefire, TO START at midnight"
    if (where == TruceSlot::Where::subj && tree.is(top, "advcl") && tree.token(top).xpos == "VB")
      add(truce_objects(tree, tree.head(top)));
    for (const std::uint32_t u : trigger) {
      const TokenId t = units.units[u].head;
      if (t != top && where == TruceSlot::Where::subj) add(truce_subjects(tree, t));
      if (t != top && (any || where == TruceSlot::Where::obj)) add(truce_objects(tree, t));
      for (const TokenId c : tree.children(t)) {
        const bool obl = tree.is(c, "obl") || tree.is(c, "nmod"), of = tree.is(c, "nmod") || tree.is(c, "compound");
        if (obl && stands_aside(c, t, trigger)) continue;
        if (where == TruceSlot::Where::of && told_aside(c)) continue;
        if (((any || where == TruceSlot::Where::obl) && obl) || ((any || where == TruceSlot::Where::of) && of))
          out.push_back(c);
      }
      // "call for a truce": the preposition is part of the trigger, the truce hangs on the verb.
      if (tree.is(t, "case") && (any || where != TruceSlot::Where::subj)) out.push_back(tree.head(t));
    }
    return out;
  }

  bool stops_right(std::uint32_t u, bool over_prepositions) const {
    const Upos upos = token(u).upos;
    const std::string& w = units.units[u].lower;
    if (!patterns.word("aside", w).empty()) return true;
    if (upos == Upos::VERB || upos == Upos::AUX || upos == Upos::SCONJ || upos == Upos::CCONJ) return true;
    if (upos == Upos::ADP && !over_prepositions) return true;
    return upos == Upos::PUNCT && w != "\"" && w != "'" && w != "(" && w != ")";
  }

  bool verb_at(std::uint32_t u) const { return token(u).upos == Upos::VERB; }

  /// "a truce THAT the two sides signed", "the truce, WHICH was to lapse": the filler before the relative word.
  int before_relative(const TruceSlot& slot, const std::vector<std::uint32_t>& trigger, std::uint16_t bits) const {
    bool subject = false;
    for (std::uint32_t u = trigger.front(), step = 0; u > begin + 1 && step < 9; --u, ++step) {
      const std::uint32_t v = u - 1;
      if (!patterns.word("relative", units.units[v].lower).empty()) {
        if (subject != (slot.where != TruceSlot::Where::subj)) return -1;
        std::uint32_t w = v - 1;
        if (units.units[w].lower == "," && w > begin) --w;
        return (fills[w] & bits) ? static_cast<int>(w) : -1;
      }
      if (verb_at(v)) return -1;
      const Upos upos = token(v).upos;
      subject = subject || upos == Upos::NOUN || upos == Upos::PROPN || upos == Upos::PRON;
    }
    return -1;
  }

  /// "a truce BROKERED by two envoys": a participle right behind what it is said of.
  bool reduced(std::uint32_t u, std::uint16_t bits) const {
    return u > begin && (fills[u - 1] & bits) && token(u).xpos == "VBN";
  }

  /// "a ceasefire between the government and the rebels WAS ... holding", "not one encounter ... HAS BEEN recorded", "a
  /// truce brokered by two envoys WAS over": behind an auxiliary, the filler that stands as a subject with no verb
  /// between.
  int before_auxiliary(const std::vector<std::uint32_t>& trigger, std::uint16_t bits) const {
    bool auxiliary = token(trigger.front()).upos == Upos::AUX;
    for (std::uint32_t u = trigger.front(), step = 0; u > begin && step < 18; --u, ++step) {
      const std::uint32_t v = u - 1;
      auxiliary = auxiliary || token(v).upos == Upos::AUX;
      if ((verb_at(v) && !reduced(v, bits)) || token(v).upos == Upos::SCONJ || wall(v)) return -1;
      if (!auxiliary && step > 5) return -1;
      if (!auxiliary || !(fills[v] & bits) || (fills[v] & kFillsPronoun)) continue;
      const TokenId t = units.units[v].head;
      return tree.is(t, "nsubj") || tree.is(t, "root") ? static_cast<int>(v) : -1;
    }
    return -1;
  }

  /// "was sent when the TRUCE of the two had begun", where the parse hangs the truce on the verb
  /// before: the filler that opens a clause of time, with no verb between.
  int opens_clause(const std::vector<std::uint32_t>& trigger, std::uint16_t bits) const {
    constexpr std::uint32_t kClause = 14, kOpening = 4;  // units back to the filler, and from it to "after"
    if (!token(trigger.front()).xpos.starts_with("VB") || token(trigger.front()).xpos == "VBG") return -1;
    if (tree.child(units.units[trigger.front()].head, {"nsubj"}).valid())
      return -1;  // "since the truce FIGHTING went on"
    for (std::uint32_t u = trigger.front(), step = 0; u > begin && step < kClause; --u, ++step) {
      const std::uint32_t v = u - 1;
      if (verb_at(v) || wall(v) || units.units[v].lower == ",") return -1;
      if (!(fills[v] & bits) || (fills[v] & kFillsPronoun)) continue;
      for (std::uint32_t w = v, back = 0; w > begin && back < kOpening; --w, ++back)
        if (!patterns.word("beside", units.units[w - 1].lower).empty()) return static_cast<int>(v);
      return -1;
    }
    return -1;
  }

  /// "the DEADLOCK over a ceasefire continued": unit u stands inside the subject and is not its head.
  bool inside_subject(std::uint32_t u, const std::vector<std::uint32_t>& trigger) const {
    const TokenId t = units.units[u].head;
    for (const TokenId subject : truce_subjects(tree, units.units[trigger.front()].head)) {
      const text::TokenRange range = tree.subtree(subject);
      const bool below = t != subject && t.index >= range.begin && t.index < range.end;
      if (below && !(fills[units.by_token[subject.index]] & kFillsPart) && tree.child(t, {"case"}).valid()) return true;
    }
    return false;
  }

  /// "have no doubt IT will hold", "announced IT had gone back": a pronoun that what follows is said of.
  bool of_next_clause(std::uint32_t u, const std::vector<std::uint32_t>& trigger) const {
    if (!(fills[u] & kFillsPronoun)) return false;
    if (u > trigger.back() + 1 || !patterns.word("never_it", units.units[trigger.front()].lemma).empty()) return true;
    return u + 1 < end && (token(u + 1).upos == Upos::AUX || token(u + 1).upos == Upos::VERB);
  }

  /// Where the parse fails us: the nearest filler beside the trigger with nothing between that would part them.
  int beside(const TruceSlot& slot, const std::vector<std::uint32_t>& trigger, std::uint16_t bits) const {
    using Where = TruceSlot::Where;
    if (slot.where == Where::subj || slot.where == Where::mod) {
      for (std::uint32_t u = trigger.front(), step = 0; u > begin && step < kReach; --u, ++step) {
        if ((fills[u - 1] & bits) && !(fills[u - 1] & kFillsPronoun))
          return inside_subject(u - 1, trigger) ? -1 : static_cast<int>(u - 1);
        const Upos upos = token(u - 1).upos;
        if (upos == Upos::VERB || upos == Upos::NOUN || upos == Upos::PROPN || upos == Upos::SCONJ) return -1;
        const std::string& mark = units.units[u - 1].lower;
        if (upos == Upos::PUNCT && mark != "\"" && mark != "'") return -1;
      }
      if (slot.where == Where::subj) return -1;
    }
    // "a military accord CONCLUDED in September", where the parse hangs the participle elsewhere
    if ((slot.where == Where::obj || slot.where == Where::comp) && reduced(trigger.front(), bits) &&
        !(fills[trigger.front() - 1] & kFillsPronoun))
      return static_cast<int>(trigger.front() - 1);
    if (slot.where == Where::obj || slot.where == Where::comp)
      if (const std::uint32_t u = past_aside(trigger.back() + 1); u > 0)
        for (std::uint32_t v = u; v < end && v < u + kReach && !stops_right(v, false); ++v)
          if ((fills_of(v, trigger) & bits) && !(fills[v] & kFillsPronoun)) return static_cast<int>(v);
    const bool over =
        slot.where == Where::obl || slot.where == Where::of || slot.where == Where::any || slot.where == Where::comp;
    for (std::uint32_t u = trigger.back() + 1; u < end && u <= trigger.back() + kReach; ++u) {
      if ((fills_of(u, trigger) & bits) && !of_next_clause(u, trigger)) return static_cast<int>(u);
      if (stops_right(u, over)) break;
    }
    if (slot.where == Where::obj)
      if (const int u = shared_object(trigger, bits); u >= 0) return u;
    // "turned the OFFER down", "put the TRUCE in doubt"
    for (std::size_t i = 0; i + 1 < trigger.size(); ++i)
      for (std::uint32_t u = trigger[i] + 1; u < trigger[i + 1]; ++u)
        if (fills[u] & bits) return static_cast<int>(u);
    return -1;
  }

  /// "called off, FOR THE SOUTH ONLY, the truce": the unit behind what two commas set aside at `u`; 0 for nothing
  /// there.
  std::uint32_t past_aside(std::uint32_t u) const {
    constexpr std::uint32_t kAside = 12;  // units
    if (u >= end || units.units[u].lower != ",") return 0;
    for (std::uint32_t v = u + 1; v + 1 < end && v <= u + kAside && !wall(v); ++v)
      if (units.units[v].lower == ",") return v + 1;
    return 0;
  }

  /// "TRUCES that the clans had called in May and renewed in January", where the parse hangs "renewed"
  /// elsewhere.
  int shared_object(const std::vector<std::uint32_t>& trigger, std::uint16_t bits) const {
    const std::uint32_t first = trigger.front();
    if (first <= begin || units.units[first - 1].lower != "and") return -1;
    // "called off its truce and THREATENED TO blow up pipelines"
    if (tree.child(units.units[first].head, {"xcomp", "ccomp", "obj"}).valid()) return -1;
    if (trigger.back() + 1 < end && token(trigger.back() + 1).upos != Upos::ADP &&
        token(trigger.back() + 1).upos != Upos::PUNCT)
      return -1;
    for (std::uint32_t u = first; u > begin; --u)
      if ((fills[u - 1] & bits) && !(fills[u - 1] & kFillsPronoun)) return static_cast<int>(u - 1);
    return -1;
  }

  /// "264 TIMES": a numeral before the word, under or right after the trigger.
  int times_near(const std::vector<std::uint32_t>& trigger) const {
    for (std::uint32_t u = trigger.back() + 1; u < end && u < trigger.back() + 12; ++u) {
      if (wall(u)) return -1;
      if (!patterns.word("times", units.units[u].lower).empty() && u > begin && token(u - 1).upos == Upos::NUM)
        return static_cast<int>(u);
    }
    return -1;
  }

  int fill(const TruceSlot& slot, const std::vector<std::uint32_t>& trigger, TokenId top,
           const TrucePattern& pattern) const {
    if (wants(slot, "times")) return times_near(trigger);
    const std::uint16_t bits = bits_of(slot.what);
    std::vector<TokenId> where = candidates(slot.where, trigger, top);
    if (slot.where != TruceSlot::Where::subj && made(pattern) && where.empty() && token(trigger.front()).xpos == "VBD")
      where = truce_subjects(tree, top);
    for (const TokenId t : where) {
      const int u = filler_at(t, slot, bits, trigger);
      if (u < 0 || std::find(trigger.begin(), trigger.end(), static_cast<std::uint32_t>(u)) != trigger.end()) continue;
      if (slot.where != TruceSlot::Where::subj && before_preposition(static_cast<std::uint32_t>(u), trigger, pattern))
        continue;
      if ((fills[static_cast<std::size_t>(u)] & kFillsPronoun) &&
          !pronoun_may_fill(static_cast<std::uint32_t>(u), slot, trigger, pattern))
        continue;
      return u;
    }
    if (!bits) return -1;
    if (const int u = beside(slot, trigger, bits); u >= 0) return u;
    if (slot.where == TruceSlot::Where::subj)
      if (const int u = opens_clause(trigger, bits); u >= 0) return u;
    if (slot.where == TruceSlot::Where::of || slot.where == TruceSlot::Where::mod) return -1;
    if (const int u = before_relative(slot, trigger, bits); u >= 0) return u;
    if (slot.where == TruceSlot::Where::obj && trigger.front() > begin &&
        (token(trigger.front() - 1).upos != Upos::AUX || ((bits & kFillsTruce) && token(trigger.front()).xpos == "VB")))
      return -1;  // "a cease-fire before talks WILL PROLONG the war"
    return slot.where == TruceSlot::Where::subj || slot.where == TruceSlot::Where::obj ? before_auxiliary(trigger, bits)
                                                                                       : -1;
  }

  /// "Under the TRUCE, forces WITHDREW FROM the strip": what a preposition governs stands behind it.
  bool before_preposition(std::uint32_t u, const std::vector<std::uint32_t>& trigger,
                          const TrucePattern& pattern) const {
    if (pattern.trigger.size() < 2 || u > trigger.front() || token(trigger.front()).xpos == "VBN") return false;
    return !patterns.word("last_preposition", pattern.trigger.back()).empty() &&
           token(trigger.front()).upos == Upos::VERB;
  }

  /// What no truce does by itself: "a truce ANNOUNCED in May broke down", though the parse takes it for the subject.
  static bool made(const TrucePattern& pattern) {
    return pattern.state == "declared" || pattern.state == "agreed" || pattern.state == "proposed";
  }

  bool truce_before(std::uint32_t u) const {
    for (std::uint32_t v = begin; v < u; ++v)
      if ((fills[v] & kFillsTruce) && !(fills[v] & kFillsPronoun)) return true;
    return false;
  }

  /// Something else that can be extended stands before unit u: a strike, a deadline, a mandate.
  bool other_before(std::uint32_t u) const {
    for (std::uint32_t v = begin; v < u; ++v)
      if (!patterns.word("extendable", units.units[v].lemma).empty() && !(fills[v] & kFillsTruce)) return true;
    return false;
  }

  /// "it" that coreference gave to somebody is a truce only where the words are said of nothing else: "it took effect".
  bool pronoun_may_fill(std::uint32_t u, const TruceSlot& slot, const std::vector<std::uint32_t>& trigger,
                        const TrucePattern& pattern) const {
    const std::string& kind = pattern.kind;
    if (kind == "noun" || kind == "noun_accuse" || kind == "breach_noun") return false;
    if (!patterns.word("never_it", pattern.trigger.front()).empty()) return false;  // "LEFT it unclear"
    const auto word = patterns.word("generic", pattern.trigger.front());
    // "who called the STRIKE decided to extend IT"
    if (pattern.state == "extended" && other_before(u)) return false;
    // "said that the rebels had STARTED IT": the fight, and no truce
    if (slot.where == TruceSlot::Where::obj && pattern.state == "in_effect" && word == "verb") return false;
    const bool generic = slot.where == TruceSlot::Where::subj && trigger.size() == 1 && !word.empty();
    // "Both committed to it. I am sure it will HOLD": said of truces more than of anything else
    const bool before = truce_before(u) || (word == "truce" && mentions.just_named);
    if (generic && !before && !mentions.goes_on) return false;
    if (!actors.by_token[units.units[u].first].valid()) return true;
    // "who brokered the truce said IT was holding", whoever coreference took it for
    if (generic && (before || mentions.goes_on)) return truce_objects(tree, units.units[trigger.front()].head).empty();
    // "urging it to act": somebody is urged, no truce.
    if (pattern.state == "proposed") return false;
    return slot.where == TruceSlot::Where::obj || slot.where == TruceSlot::Where::comp || trigger.size() > 1;
  }

  TokenId top_of(const std::vector<std::uint32_t>& trigger) const {
    TokenId best = units.units[trigger.front()].head;
    for (const std::uint32_t u : trigger)
      if (tree.depth(units.units[u].head) < tree.depth(best)) best = units.units[u].head;
    return best;
  }

  int mention_of(std::uint32_t u) const {
    for (std::size_t i = 0; i < mentions.mentions.size(); ++i)
      if (mentions.mentions[i].first_unit <= u && u <= mentions.mentions[i].last_unit) return static_cast<int>(i);
    return -1;
  }

  /// "an open-ENDED ceasefire"
  bool hyphenated(std::uint32_t u) const {
    return u > begin && units.units[u - 1].lower == "-" &&
           tree.token(TokenId{units.units[u].first}).span.begin ==
               tree.token(TokenId{units.units[u - 1].last}).span.end;
  }

  /// What the parts of speech rule out: a noun pattern on a verb ("could end the truce"), a verb pattern on a noun in a
  /// prepositional phrase ("despite calls for a truce"), a modifier that is a predicate ("fighting resumed").
  bool right_word(const TruceMatch& match) const {
    const std::string& kind = match.pattern->kind;
    const text::Token& first = token(match.units.front());
    if (kind == "welcome" && first.upos == Upos::ADV) return false;  // "was BACK in force"
    if (kind == "act" && match.units.size() == 1 && names_part_of_filler(match)) return false;
    if (hyphenated(match.units.front()) || in_name(match)) return false;
    // "a truce agreement ENDING the offensive" ends something else
    if (match.pattern->is("alone") && std::any_of(match.units.begin(), match.units.end(), [&](std::uint32_t u) {
          return tree.child(units.units[u].head, {"obj"}).valid();
        }))
      return false;
    const bool participle = first.lower.ends_with("ed") || first.lower.ends_with("ing");
    const bool nominal = kind == "noun" || kind == "noun_accuse" || kind == "breach_noun";
    if (kind == "noun" && names_another(match)) return false;
    if (kind == "begin" && first.upos == Upos::ADJ) return false;  // "was declared dead LAST November"
    if (nominal) return match.pattern->trigger.size() > 1 || (first.upos != Upos::VERB && !participle);
    if (kind == "attr") return first.upos == Upos::ADJ || tree.is(match.top, "amod") || tree.is(match.top, "compound");
    const bool noun = (first.upos == Upos::NOUN || first.upos == Upos::PROPN) && !participle;
    const TokenId t = units.units[match.units.front()].head;
    if (noun && patterns.word("noun_trigger", match.pattern->trigger.front()).empty() &&
        tree.child(t, {"case", "det"}).valid())
      return false;
    // "say THEIR PAUSE in bombing will end"; not "Mansour's remarks CLOUD the truce", read as nouns
    const TokenId whose = tree.child(t, {"nmod:poss"});
    if (noun && whose.valid() && tree.token(whose).upos == Upos::PRON) return false;
    if (tree.is(match.top, "advcl")) {
      const TokenId mark = tree.child(match.top, {"mark"});
      if (mark.valid() && tree.token(mark).lower == "before") return false;
    }
    return !by_gerund(match.top);
  }

  /// "a pause in FIGHTING starting ON Sunday": a trigger that opens inside a truce's name.
  bool in_name(const TruceMatch& match) const {
    const std::uint32_t u = match.units.front();
    return std::any_of(mentions.mentions.begin(), mentions.mentions.end(),
                       [&](const TruceMention& m) { return m.own_name && m.first_unit < u && u <= m.name_end; });
  }

  /// "a GROUND operation": a word before its noun that is no participle of it
  bool names_part_of_filler(const TruceMatch& match) const {
    const TokenId t = units.units[match.units.front()].head;
    const bool inflected = tree.token(t).lower != tree.token(t).lemma;  // "army SCRAPS ceasefire", read as nouns
    return !inflected && (tree.is(t, "compound") || tree.is(t, "amod")) && tree.head(t) > t;
  }

  /// "the EXPIRY date of the truce": a word of another thing's name.
  bool names_another(const TruceMatch& match) const {
    const TokenId t = units.units[match.units.back()].head, above = tree.head(t);
    if (!tree.is(t, "compound") || !above.valid() || above < t) return false;
    const std::uint32_t u = units.by_token[above.index];
    return std::find(match.units.begin(), match.units.end(), u) == match.units.end() && !(fills[u] & kFillsTruce);
  }

  /// "ways OF ENDING the war" tells of no end.
  bool by_gerund(TokenId t) const {
    if (tree.token(t).xpos != "VBG" || (!tree.is(t, "acl") && !tree.is(t, "advcl"))) return false;
    const TokenId mark = tree.child(t, {"mark", "case"}), above = tree.head(t);
    // "no INTENTION of abandoning it" says that they will not
    if (above.valid() && !patterns.word("intention", tree.token(above).lemma).empty()) return false;
    for (TokenId up = above; up.valid(); up = tree.head(up)) {
      if (!patterns.word("gerund_after", tree.token(up).lemma).empty()) return false;
      if (up != above || tree.token(up).upos == Upos::VERB) break;
    }
    return mark.valid() &&
           (tree.token(mark).lower == "of" || tree.token(mark).lower == "for" || tree.token(mark).lower == "about");
  }

  bool fits(const TrucePattern& p, TruceMatch& match) const {
    for (const TruceSlot& slot : p.slots) {
      const int u = fill(slot, match.units, match.top, p);
      if (u < 0) return false;
      match.fillers.push_back(units.units[static_cast<std::size_t>(u)].head);
      if (const int m = mention_of(static_cast<std::uint32_t>(u)); m >= 0) match.mention = m;
    }
    return true;
  }

  void arguments(TruceMatch& match) const {
    match.subjects = truce_subjects(tree, match.top);
    match.objects = truce_objects(tree, match.top);
    for (const std::uint32_t u : match.units)
      if (const TokenId t = units.units[u].head; t != match.top && match.subjects.empty())
        match.subjects = truce_subjects(tree, t);
  }
};

/// True where the words of `small` all stand in `large`, and `large` has more. A deed, which may be no charge, hides
/// nothing else: "had CROSSED THE LINE twelve times".
bool inside(const TruceMatch& small, const TruceMatch& large) {
  if (large.pattern->kind == "deed" && small.pattern->kind != "deed") return false;
  // "was NO LONGER committed to it" is no commitment
  const auto& words = large.pattern->trigger;
  if (words.size() > 1 && words[0] == "no" && words[1] == "longer" && small.top == large.top &&
      std::find(small.pattern->trigger.begin(), small.pattern->trigger.end(), "no") == small.pattern->trigger.end())
    return true;
  // "FAILED TO REACH | agreement on a truce" is no agreement
  if (large.units.size() > 1 && small.units.size() > 1 && large.units.back() == small.units.front() &&
      large.pattern->state == "none" && small.pattern->state == "agreed")
    return true;
  return small.units.size() < large.units.size() &&
         std::includes(large.units.begin(), large.units.end(), small.units.begin(), small.units.end());
}

}  // namespace

std::vector<TruceMatch> find_truce_matches(const Tree& tree, const TruceUnits& units, text::SentenceId sentence,
                                           const SentenceMentions& mentions, const std::vector<std::uint16_t>& fills,
                                           const record::Actors& actors, const record::Places& places,
                                           const lexicon::TrucePatterns& patterns, bool in_context) {
  const text::TokenRange range = tree.analysis().sentences[sentence.index].tokens;
  if (range.empty()) return {};
  const std::uint32_t begin = units.by_token[range.begin], end = units.by_token[range.end - 1] + 1;
  const Finder finder{tree,   units,    mentions, fills, actors,
                      places, patterns, begin,    end,   {tree, units, patterns, begin, end}};
  std::vector<TruceMatch> found;
  for (std::uint32_t u = finder.begin; u < finder.end; ++u) {
    const TruceUnit& unit = units.units[u];
    for (const std::string& key : trigger_keys(unit)) {
      const auto entries = patterns.patterns_by_first.find(key);
      if (entries == patterns.patterns_by_first.end()) continue;
      for (const auto index : entries->second) {
        const TrucePattern& p = patterns.patterns[index];
        if (p.needs_context && !in_context) continue;
        TruceMatch match{&p, finder.triggers.at(u, p), {}, -1, {}, {}, {}};
        if (match.units.empty()) continue;
        match.top = finder.top_of(match.units);
        if (!finder.right_word(match)) continue;
        if (!finder.fits(p, match)) continue;
        finder.arguments(match);
        found.push_back(std::move(match));
      }
    }
  }
  std::vector<TruceMatch> kept;
  for (const TruceMatch& m : found)
    if (std::none_of(found.begin(), found.end(), [&](const TruceMatch& other) { return inside(m, other); }))
      kept.push_back(m);
  return kept;
}

}  // namespace truceline::extract
