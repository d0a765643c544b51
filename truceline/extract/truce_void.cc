#include "truceline/extract/truce_void.h"

#include <algorithm>

#include "truceline/extract/factuality.h"
#include "truceline/extract/truce_breaches.h"
#include "truceline/extract/truce_evidence.h"
#include "truceline/extract/truce_holder.h"
#include "truceline/extract/truce_sides.h"
#include "truceline/record/sides.h"

namespace truceline::extract {

namespace {

using text::TokenId;

struct Voiding {
  const TruceContext& c;
  const TruceMatch& match;
  const record::Assertion& assertion;

  const std::string& kind() const { return match.pattern->kind; }

  /// "mediated a truce" brought one about; "is mediating", "to mediate a truce" works on it.
  bool brought_about() const {
    const std::string& x = c.tree.token(match.top).xpos;
    return x == "VBD" || x == "VBN";
  }

  /// True where the words stand in the table both for working on a truce and for having made one.
  bool of_two_minds() const {
    const auto same = c.patterns.patterns_by_first.find(match.pattern->trigger.front());
    if (same == c.patterns.patterns_by_first.end()) return false;
    return std::any_of(same->second.begin(), same->second.end(), [&](std::uint32_t i) {
      const lexicon::TrucePattern& p = c.patterns.patterns[i];
      return p.trigger == match.pattern->trigger && (p.kind == "past") != (kind() == "past") &&
             (p.kind == "past" || kind() == "past");
    });
  }

  /// "rejected REPORTS of a truce": a report is turned down, and no truce.
  bool of_report() const {
    return std::any_of(match.objects.begin(), match.objects.end(),
                       [&](TokenId t) { return !c.patterns.word("assertnoun", c.tree.token(t).lemma).empty(); });
  }

  /// "did not say WHEN the truce would begin" says nothing of it.
  bool asked() const {
    const TokenId above = c.tree.head(match.top);
    if (!above.valid() || (!c.tree.is(match.top, "ccomp") && !c.tree.is(match.top, "advcl"))) return false;
    const std::string& first = c.tree.token(TokenId{c.tree.subtree(match.top).begin}).lower;
    if (c.patterns.word("interrogative", first).empty() || c.patterns.word("say", c.tree.token(above).lemma).empty())
      return false;
    for (const TokenId child : c.tree.children(above))
      if (c.factuality.is(c.tree.token(child).lower, lexicon::FactualityClass::negator)) return true;
    return false;
  }

  /// "has yet to see WHETHER the truce is kept", "asked IF it had been suspended": a question, and nothing is said of
  /// it.
  bool left_open() const {
    TokenId t = match.top;
    for (int step = 0; step < 3 && t.valid(); ++step, t = c.tree.head(t)) {
      const TokenId mark = c.tree.child(t, {"mark"});
      if (mark.valid() && !c.patterns.word("whether", c.tree.token(mark).lower).empty()) return true;
      if (c.tree.is(t, "conj") || c.tree.is(t, "aux") || c.tree.is(t, "xcomp")) continue;
      // "If it is violated, it will be KNOWN": a condition, and no question
      if (!mark.valid() || c.tree.is(t, "advcl") || c.patterns.word("interrogative", c.tree.token(mark).lower).empty())
        return false;
      const TokenId above = c.tree.head(t);
      return above.valid() && !c.patterns.word("wonder", c.tree.token(above).lemma).empty();
    }
    return false;
  }

  /// "... is LYING": then the claim is denied, and no longer nobody's (truce_denials.h).
  bool called_false() const {
    const auto range = c.tree.analysis().sentences[c.tree.token(match.top).sentence.index].tokens;
    for (std::uint32_t t = match.top.index + 1; t < range.end; ++t)
      if (c.patterns.word("falsehood", c.tree.token(TokenId{t}).lower) != "" ||
          c.patterns.word("falsehood", c.tree.token(TokenId{t}).lemma) != "")
        return true;
    return false;
  }

  /// "WHOEVER SAYS it has collapsed is wishing for it": nobody says so here.
  bool of_anyone() const {
    constexpr std::uint32_t kToSay = 3, kToClaim = 10;  // tokens from "whoever" to "says", and to what is said
    const std::uint32_t first = c.tree.analysis().sentences[c.tree.token(match.top).sentence.index].tokens.begin;
    for (std::uint32_t t = match.top.index; t-- > first && match.top.index - t <= kToClaim;) {
      if (c.patterns.word("whoever", c.tree.token(TokenId{t}).lower).empty()) continue;
      for (std::uint32_t say = t + 1; say <= t + kToSay && say < match.top.index; ++say)
        if (!c.patterns.word("say", c.tree.token(TokenId{say}).lemma).empty()) return !called_false();
    }
    return false;
  }

  /// "Any attempt WOULD BE CONSIDERED a breach": there was none yet.
  bool only_considered() const {
    const TokenId verb = c.tree.head(match.top);
    if (!verb.valid() || (!c.tree.is(match.top, "xcomp") && !c.tree.is(match.top, "obj"))) return false;
    const TokenId aux = c.tree.child(verb, {"aux"});
    return aux.valid() && c.tree.token(aux).xpos == "MD";
  }

  /// "added two months to THE SILENCE of the guns", "to the TRUCE".
  bool opens_truce(TokenId t) const {
    const auto entries = c.patterns.nouns_by_first.find(c.tree.token(t).lemma);
    return entries != c.patterns.nouns_by_first.end() &&
           std::any_of(entries->second.begin(), entries->second.end(),
                       [&](std::uint32_t i) { return c.patterns.nouns[i].kind == lexicon::TruceNounKind::strong; });
  }

  /// "said yes TO PEACE TALKS", "gave the nod TO a visit": to what, and it is no truce.
  bool to_something_else() const {
    const std::string& state = match.pattern->state;
    const bool bare = state == "agreed" || state == "rejected" || state == "extended";
    if (!match.pattern->slots.empty() || !bare) return false;
    // "agreed in principle TO GIVE UP eight posts"
    if (state == "agreed" && c.tree.child(match.top, {"xcomp"}).valid()) return true;
    for (const std::uint32_t u : match.units)
      for (const TokenId child : c.tree.children(c.units.units[u].head)) {
        const TokenId to = c.tree.child(child, {"case"});
        const bool noun = c.tree.token(child).upos == text::Upos::NOUN || c.tree.token(child).upos == text::Upos::PROPN;
        const text::Span word = c.tree.token(child).span;
        const bool day = std::any_of(c.times.begin(), c.times.end(),
                                     [&](const record::Time& time) { return time.span.contains(word); });
        if (noun && !day && !opens_truce(child) && child > match.top && to.valid() &&
            c.patterns.word("complement", c.tree.token(to).lower) != "")
          return true;
      }
    return false;
  }

  /// "The president refuses to STAND DOWN": he leaves an office.
  bool of_a_person() const {
    if (!match.pattern->is("troops")) return false;
    for (const TokenId t : match.subjects)  // "HIS FIGHTERS stood down"
      if (c.patterns.word("own_force", c.tree.token(t).lower) != "" ||
          c.patterns.word("own_force", c.tree.token(t).lemma) != "")
        return false;
    const auto who = truce_parties(c, match.subjects);
    return std::any_of(who.begin(), who.end(),
                       [&](record::ActorId id) { return c.actors.actors[id.index].kind == "person"; });
  }

  /// A breach noun alleges a breach where breaches are counted or recorded, or where somebody speaks of whose they are.
  bool alleged() const {
    // "will begin to count violations" has counted none
    if (const TokenId verb = breach_reporter(c, match);
        verb.valid() && factuality_of(c.tree, verb, c.factuality).modality == "future")
      return false;
    if (only_considered()) return false;
    if (breaches_counted(c, match) || breach_reporter(c, match).valid()) return true;
    return assertion.statement.valid() &&
           (kind() != "breach_noun" || judged_breach(c, match) || !accused_of_breach(c, match).empty());
  }

  /// "since the war erupted in April" is how it all began.
  bool of_war() const {
    if (!c.patterns.word("again", match.pattern->trigger.front()).empty()) return false;  // "that the war be RESUMED"
    if (kind() == "act") return false;  // "vowed to step up their WAR"
    return std::any_of(match.fillers.begin(), match.fillers.end(),
                       [&](TokenId t) { return !c.patterns.word("war", c.tree.token(t).lemma).empty(); });
  }

  /// "flights resumed", "the rescue operation continued"
  bool of_peaceful_act() const {
    // "their FRONTS were free to resume operations"
    const auto who = kind() == "act" ? truce_parties(c, match.subjects) : std::vector<record::ActorId>{};
    if (std::any_of(who.begin(), who.end(), [&](record::ActorId id) { return side_at_war(c, id); })) return false;
    // "our OPERATION is far from over", from an army's mouth, "operations AGAINST THE REBELS would go on"
    const bool fighter = assertion.statement.valid() && side_at_war(c, assertion.holder.actor);
    const auto hostile = [&](TokenId t) {
      if (fighter && !c.tree.child(t, {"compound"}).valid()) return true;
      const auto below = c.tree.children(t);
      return std::any_of(below.begin(), below.end(), [&](TokenId child) {
        const TokenId on = c.tree.child(child, {"case"});
        return on.valid() && c.tree.token(on).lower == "against";
      });
    };
    if (std::any_of(match.fillers.begin(), match.fillers.end(), hostile)) return false;
    return std::any_of(match.fillers.begin(), match.fillers.end(), [&](TokenId t) {
      return !c.patterns.word("not_fighting", c.tree.token(t).lemma).empty() && !c.tree.child(t, {"amod"}).valid();
    });
  }

  /// "would not reciprocate", "will follow suit": "did the same" may be anything.
  bool promised() const {
    const TokenId aux = c.tree.child(match.top, {"aux"});
    return assertion.statement.valid() && aux.valid() && c.tree.token(aux).xpos == "MD";
  }

  /// "Yerevan says truce INTACT": where verbs are left out.
  bool before_truce() const {  // "sides differ OVER the truce"
    return std::any_of(match.fillers.begin(), match.fillers.end(), [&](TokenId t) { return match.top < t; });
  }
  bool in_headline() const {
    const std::uint32_t block = c.tree.analysis().sentences[c.tree.token(match.top).sentence.index].block;
    return block < c.document.blocks.size() && c.document.blocks[block].kind != text::BlockKind::paragraph;
  }

  /// "THEIR MEN have kept their word", "WE are complying"; not "the minister kept his word", "complied with the order".
  bool said_of_side() const {
    for (const TokenId child : c.tree.children(match.top)) {
      const TokenId with = c.tree.child(child, {"case"});
      if (c.tree.is(child, "obl") && with.valid() && c.tree.token(with).lower == "with") return false;
    }
    const auto fights = [&](TokenId t) {
      const text::Token& word = c.tree.token(t);
      return !c.patterns.word("we", word.lower).empty() || !c.patterns.word("own_force", word.lemma).empty() ||
             !c.patterns.word("side_word", word.lemma).empty() || !c.patterns.word("joint_word", word.lower).empty();
    };
    const auto who = truce_parties(c, match.subjects);
    return std::any_of(match.subjects.begin(), match.subjects.end(), fights) ||
           std::any_of(who.begin(), who.end(), [&](record::ActorId id) {
             return side_at_war(c, id) && c.actors.actors[id.index].kind != "person";
           });
  }

  /// "THEY fired first", "the REBELS opened fire first", "accused THEM of firing first": said of somebody else.
  bool by_others() const {
    if (!match.pattern->is("blames") || !assertion.statement.valid()) return false;
    if (c.tree.token(match.top).xpos == "VBG" && accuser(c, match).valid()) return true;
    if (match.subjects.empty()) return false;
    const TokenId t = match.subjects.front();
    const record::ActorId who = c.actor(t);
    if (who.valid()) return !record::same_side(c.actors.actors, who, assertion.holder.actor);
    const auto below = c.tree.children(t);
    const bool other = std::any_of(below.begin(), below.end(), [&](TokenId child) {
      return !c.patterns.word("third_person", c.tree.token(child).lower).empty();
    });  // "it was the OTHER side that opened up first"
    return other || !c.patterns.word("third_person", c.tree.token(t).lower).empty();
  }

  bool takes_part_in_something() const {
    return std::any_of(match.units.begin(), match.units.end(), [&](std::uint32_t u) {
      return std::any_of(c.tree.children(c.units.units[u].head).begin(), c.tree.children(c.units.units[u].head).end(),
                         [&](TokenId t) {
                           const TokenId in = c.tree.child(t, {"case"});
                           return in.valid() && c.tree.token(in).lower == "in";
                         });
    });
  }

  /// "broke EVERY truce that they had declared": of truces at large.
  bool of_any_truce() const {
    if (!c.tree.is(match.top, "acl:relcl")) return false;
    const TokenId det = c.tree.child(c.tree.head(match.top), {"det"});
    return det.valid() && c.patterns.word("degree", c.tree.token(det).lower) == "full";
  }

  /// "A treaty TO END a 24-year campaign", "talks on ENDING the fighting", "a pretext TO BREAK the truce": what
  /// something is for, and nothing that came about. Headlines leave verbs out: "Rebels TO HALT attacks".
  bool only_purpose() const {
    const record::Assertion& a = assertion;
    if (a.rule.find('+') != std::string::npos || a.polarity == "negative" || in_headline()) return false;
    if (a.state != "violation" && match.pattern->state != "halted") return false;
    // "a pretext FOR militants TO BREAK it" has two marks
    const TokenId t = match.top;
    TokenId mark = c.tree.child(t, {"mark", "case"});
    for (const TokenId child : c.tree.children(t))
      if (c.tree.is(child, "mark") && c.tree.token(child).lower == "to") mark = child;
    const std::string& form = c.tree.token(t).xpos;
    if (form == "VB" && mark.valid() && c.tree.token(mark).lower == "to")
      return c.tree.is(t, "acl") || c.tree.is(t, "advcl");
    if (form != "VBG" || kind() == "accuse") return false;
    // "a deal ENDING the siege", "talks ON ENDING it"; not "the army said it was ending the raids"
    const bool modifies = c.tree.is(t, "acl") || (c.tree.is(t, "advcl") && mark.valid()) || c.tree.is(t, "nmod") ||
                          c.tree.is(t, "obl") || c.tree.is(t, "obj");
    return modifies && match.pattern->state == "halted" && !c.tree.child(t, {"nsubj", "aux"}).valid();
  }

  /// "could end as abruptly AS IT BEGAN": how, and not that.
  bool compared() const {
    const TokenId mark = c.tree.child(match.top, {"mark"});
    return c.tree.is(match.top, "advcl") && mark.valid() && c.tree.token(mark).lower == "as" &&
           c.tree.token(c.tree.head(match.top)).upos == text::Upos::ADV;
  }

  /// "heard SPORADIC gunfire": no war.
  bool of_scattered_fire() const {
    return std::any_of(match.fillers.begin(), match.fillers.end(), [&](TokenId t) {
      const auto below = c.tree.children(t);
      return std::any_of(below.begin(), below.end(), [&](TokenId child) {
        return !c.patterns.word("scattered", c.tree.token(child).lower).empty();
      });
    });
  }

  /// "The FOOD PROGRAMME suspended its air operations": no war of its own.
  bool of_helpers() const {
    return std::any_of(match.subjects.begin(), match.subjects.end(), [&](TokenId t) {
      if (!c.actor(t).valid()) return false;
      const std::string& kind = c.actors.actors[c.actor(t).index].kind;
      return kind == "igo" || kind == "ngo" || kind == "media" || kind == "business";
    });
  }

  /// "stopped AN attack on a bus": one of somebody else's.
  bool of_one_attack() const {
    if (!match.pattern->slots.empty() || match.pattern->state != "halted" || is_noun_pattern(match)) return false;
    const TokenId det = c.tree.child(c.units.units[match.units.back()].head, {"det"});
    return det.valid() && (c.tree.token(det).lower == "a" || c.tree.token(det).lower == "an");
  }

  /// "refrain from ACTIONS that may anger them": of any kind.
  bool of_idle_act() const {
    return !match.fillers.empty() && std::all_of(match.fillers.begin(), match.fillers.end(), [&](TokenId t) {
      return !c.patterns.word("any_act", c.tree.token(t).lemma).empty() &&
             !c.tree.child(t, {"amod", "compound"}).valid();
    });
  }

  /// "or RISK renewed attacks", "to PREVENT a return to war": what is feared has not come.
  bool only_feared() const {
    if (kind() != "attr" && kind() != "noun" && !c.tree.is(match.top, "amod")) return false;
    TokenId t = match.top;
    for (int step = 0; step < 3 && t.valid(); ++step) {
      t = c.tree.head(t);
      if (t.valid() && !c.patterns.word("feared", c.tree.token(t).lemma).empty()) return true;
    }
    return false;
  }

  /// "called the text A PIECE OF MARKETING", "dismissed the truce as A PLOY": what it is called turns it down.
  bool scorned() const {
    constexpr std::uint32_t kCalled = 8;  // units
    const auto& units = c.units.units;
    std::uint32_t from = match.units.back();
    for (const TokenId t : match.fillers) from = std::max(from, c.units.by_token[t.index]);
    for (std::uint32_t u = from + 1; u < units.size() && u <= from + kCalled; ++u) {
      if (units[u].sentence != units[from].sentence) break;
      if (!c.patterns.word("contempt", units[u].lemma).empty()) return true;
    }
    return false;
  }

  /// "logged SIX explosions", "SHELLS fell": not "saw incidents", "the sky fell", nor "THE REBELS fired mortars", which
  /// is a deed of somebody's.
  bool untold() const {
    const auto side = [&](TokenId t) {
      return side_at_war(c, c.actor(t)) || !c.patterns.word("own_force", c.tree.token(t).lemma).empty();
    };
    if (std::any_of(match.subjects.begin(), match.subjects.end(), side)) return true;
    // "fourteen died WHEN A BOMB FELL on a clinic": of another thing that is told
    if (c.tree.is(match.top, "advcl") || c.tree.is(match.top, "acl:relcl")) return true;
    const auto single = [&](TokenId t) {
      const TokenId det = c.tree.child(t, {"det"});
      return c.tree.token(t).xpos == "NN" && det.valid() &&
             !c.patterns.word("indefinite", c.tree.token(det).lower).empty();
    };
    if (std::any_of(match.fillers.begin(), match.fillers.end(), single)) return true;
    return std::none_of(match.fillers.begin(), match.fillers.end(), [&](TokenId t) {
      const bool fired = !c.patterns.word("combat", c.tree.token(t).lemma).empty();
      return c.tree.child(t, {"nummod"}).valid() ||
             (fired && match.pattern->slots.front().where == lexicon::TruceSlot::Where::any);
    });
  }

  /// "This IS A PAUSE of eleven hours": what it is said to be stands behind the words, with "a" before it.
  bool said_to_be_one() const {
    return std::any_of(match.fillers.begin(), match.fillers.end(), [&](TokenId t) {
      const TokenId det = c.tree.child(t, {"det"}), cop = c.tree.child(t, {"cop"});
      return det.valid() && cop.valid() && !c.patterns.word("indefinite", c.tree.token(det).lower).empty();
    });
  }

  /// Things that the pattern alone cannot rule out.
  bool void_reading() const {
    const record::Assertion& a = assertion;
    if (a.state == "-" || a.state.empty()) return true;
    if (kind() == "begin" && compared()) return true;
    if (kind() == "same" && a.state != "proposed" && !promised()) return true;
    if (kind() == "own" && a.state == "violation" && !by_others()) return true;
    if (kind() == "tally" && a.state == "fighting" && (a.modality != "asserted" || untold())) return true;
    if (kind() == "headline" && (!in_headline() || (before_truce() && !match.pattern->is("before")))) return true;
    if (match.pattern->is("sides") && !said_of_side()) return true;
    if (match.pattern->is("scorns") && !scorned()) return true;
    if (kind() == "copula" && !said_to_be_one()) return true;
    // "described THE TRUCE as shaky" is no "described it as a truce"
    if (kind() == "named_as" && !assertion.statement.valid() && c.tree.token(match.top).xpos == "VBG") return true;
    if (kind() == "named_as" &&
        (match.fillers.empty() || c.units.by_token[match.fillers.front().index] < match.units.back()))
      return true;
    if (match.pattern->is("observes") && a.state == "fighting" && of_scattered_fire()) return true;
    // "neither side CAN AFFORD to go back to war" tells of no halt
    if (a.state == "halted" && match.pattern->state == "fighting" && a.modality != "asserted") return true;
    // "his men would not take part": in nothing else, and nobody says that they did
    if (kind() == "partake" && (a.state != "rejected" || takes_part_in_something())) return true;
    if (a.kind == "act" && of_any_truce()) return true;
    if (asked() || left_open() || only_purpose() || of_anyone() || to_something_else() || of_a_person()) return true;
    if (match.pattern->state == "halted" && of_helpers()) return true;
    if (of_one_attack() || (match.pattern->state == "halted" && of_idle_act())) return true;
    if ((a.state == "fighting" || a.state == "halted") && only_feared()) return true;
    if (a.state == "fighting" && of_peaceful_act()) return true;
    if (of_two_minds() && (kind() == "past") != brought_about()) return true;
    if (a.state == "rejected" && of_report()) return true;
    if (a.state == "fighting" && of_war()) return true;
    return is_noun_pattern(match) && a.state == "violation" && !alleged();
  }
};

}  // namespace

bool asserts_nothing(const TruceContext& c, const TruceMatch& match, const record::Assertion& assertion) {
  return Voiding{c, match, assertion}.void_reading();
}

}  // namespace truceline::extract
