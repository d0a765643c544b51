#include "truceline/extract/truce_alleged.h"

#include <algorithm>
#include <chrono>

#include "truceline/base/iso_date.h"
#include "truceline/extract/factuality.h"
#include "truceline/extract/speech.h"
#include "truceline/extract/truce_frames.h"
#include "truceline/extract/truce_holder.h"
#include "truceline/extract/truce_sides.h"
#include "truceline/record/sides.h"

namespace truceline::extract {

namespace {

using text::TokenId;

/// An attack that the sentence tells of.
struct Deed {
  TokenId trigger;
  text::Span span;
  std::vector<record::ActorId> by;
  bool by_foe = false;  // "THE ENEMY shelled": whoever that is, it is the other side
  record::Valid valid;
  bool of_table = false;  // found by words of states.tsv, which tell of war
};

struct Reader {
  const TruceContext& c;
  text::SentenceId sentence;
  const std::vector<ReadAssertion>& here;
  const std::vector<ReadAssertion>& before;
  bool stands;

  /// How far back a party of the war may have been named as such, in assertions: more than a story has.
  static constexpr std::size_t kLookBack = 500;

  /// A side by its nature, or by what the story told of it: a coalition that was accused of a breach.
  bool at_war(record::ActorId id) const {
    if (!id.valid() || side_at_war(c, id)) return id.valid();
    const auto named = [&](const ReadAssertion& a) {
      const std::string& state = a.assertion.state;
      const bool warring = state == "violation" || state == "agreed" || state == "extended" || state == "halted";
      return warring && std::any_of(a.assertion.parties.begin(), a.assertion.parties.end(),
                                    [&](record::ActorId p) { return record::same_side(c.actors.actors, p, id); });
    };
    const std::size_t from = before.size() - std::min(before.size(), kLookBack);
    return std::any_of(here.begin(), here.end(), named) ||
           std::any_of(before.begin() + static_cast<std::ptrdiff_t>(from), before.end(), named);
  }

  /// "denied AN RSF CLAIM THAT a warplane had bombed its positions": the claim's owner, whoever reports it.
  TokenId claim_noun(const Deed& d) const {
    TokenId t = d.trigger;
    for (int step = 0; step < 4 && t.valid(); ++step, t = c.tree.head(t)) {
      if (!c.patterns.word("assertnoun", c.tree.token(t).lemma).empty()) return t;
      if (c.tree.is(t, "acl:relcl") || c.tree.is(t, "obj")) return {};  // "claimed an attack that tore through a crowd"
    }
    return {};
  }

  TokenId token_at(std::uint32_t byte) const {
    const auto range = c.tree.analysis().sentences[sentence.index].tokens;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (c.tree.token(TokenId{t}).span.end > byte) return TokenId{t};
    return {};
  }

  bool told_already(const Deed& d) const {
    return std::any_of(here.begin(), here.end(), [&](const ReadAssertion& a) {
      return a.assertion.span.overlaps(c.tree.token(d.trigger).span) || a.assertion.state == "fighting";
    });
  }

  /// "accused the rebels of breaking the truce by SHELLING a road" was read as a breach.
  bool charged_already(const record::Assertion& a) const {
    return a.statement.valid() && std::any_of(here.begin(), here.end(), [&](const ReadAssertion& b) {
             return b.assertion.state == "violation" && b.assertion.statement == a.statement &&
                    b.assertion.holder.actor == a.holder.actor;
           });
  }

  /// "Rabat killed IT", the agreement: a thing that nobody shoots at.
  bool of_words(const Deed& d) const {
    const auto objects = truce_objects(c.tree, d.trigger);
    return std::any_of(objects.begin(), objects.end(),
                       [&](TokenId t) { return !c.patterns.word("pronoun", c.tree.token(t).lower).empty(); });
  }

  /// "THE ENEMY shelled", "THEY shelled us": the other side.
  bool foe(TokenId t) const {
    if (!t.valid()) return false;
    const TokenId verb = c.tree.head(t);
    const auto objects = verb.valid() ? truce_objects(c.tree, verb) : std::vector<TokenId>{};
    const bool us = std::any_of(objects.begin(), objects.end(),
                                [&](TokenId o) { return !c.patterns.word("we", c.tree.token(o).lower).empty(); });
    const bool they = c.tree.token(t).lower == "they" && (us || !c.actor(t).valid());
    return they || !c.patterns.word("foe", c.tree.token(t).lemma).empty();
  }

  Deed of_event(const record::Event& e) const {
    Deed d{token_at(e.trigger.begin), e.span, {}, false, {e.time.from, e.time.to, e.time.precision}};
    for (const record::ActorId by : e.actor) d.by.push_back(behind_weapon(c, by));
    for (const TokenId subject : truce_subjects(c.tree, d.trigger)) d.by_foe = d.by_foe || foe(subject);
    return d;
  }

  /// "accused RUSSIA of launching 131 drones"; empty for other deeds.
  std::vector<TokenId> accused_of(TokenId gerund) const {
    const TokenId above = c.tree.head(gerund), having = c.tree.child(gerund, {"aux"});
    const bool of = c.tree.token(gerund).xpos == "VBG" || (having.valid() && c.tree.token(having).xpos == "VBG");
    const bool charged = of && above.valid() && c.patterns.word("breach_verb", c.tree.token(above).lemma) == "accuse";
    return charged ? truce_objects(c.tree, above) : std::vector<TokenId>{};
  }

  Deed of_match(const TruceMatch& match) const {
    const auto subjects = accused_of(match.top).empty() ? match.subjects : accused_of(match.top);
    Deed d{match.top, c.tree.token(match.top).span, truce_parties(c, subjects), false, {}};
    d.of_table = true;
    for (const TokenId subject : subjects) {
      d.by_foe = d.by_foe || foe(subject);
      d.span = text::hull(d.span, c.tree.token(subject).span);
    }
    for (const std::uint32_t u : match.units) d.span = text::hull(d.span, c.tree.token(c.units.units[u].head).span);
    for (const TokenId object : match.objects) d.span = text::hull(d.span, c.tree.token(object).span);
    return d;
  }

  static bool attack(const record::Event& e) {
    return e.type == "ASSAULT" && e.polarity == "positive" && e.modality == "asserted" && !e.historical;
  }

  bool attack(const TruceMatch& match) const {
    if (c.tree.token(match.top).upos != text::Upos::VERB) return false;
    if (truce_negated(c.tree, c.units, match, c.patterns, c.factuality)) return false;  // "NO plane fired on them"
    const Factuality f = factuality_of(c.tree, match.top, c.factuality);
    return f.polarity == "positive" && f.modality == "asserted" && !f.historical;
  }

  /// How often: "three TIMES", "17 STRIKES"; how many shells were fired is no count of breaches.
  record::QuantityId count_of(const Deed& d, text::Span clause) const {
    for (std::size_t i = 0; i < c.quantities.size(); ++i) {
      const record::Quantity& q = c.quantities[i];
      if (!clause.contains(q.span) || q.span.begin < c.tree.token(d.trigger).span.begin) continue;
      if (q.measure == "attacks" || q.measure == "violations" || q.unit == "times" || q.unit == "time")
        return record::QuantityId{i};
    }
    return {};
  }

  /// The holder of the charge; false where nobody makes one.
  bool held(const Deed& d, record::Assertion& a, bool& owned) const {
    a.statement = innermost_statement(c.statements, c.tree.token(d.trigger).span);
    if (const TokenId noun = claim_noun(d); noun.valid())
      for (const TokenId child : c.tree.children(noun))
        if (child < noun && c.actor(child).valid()) {
          a.holder = {c.actor(child), c.tree.token(child).span, ""};
          a.holder.text = std::string(text::slice(c.document.text, a.holder.span));
          owned = true;
        }
    if (owned) return true;
    if (!a.statement.valid() || c.statements[a.statement.index].cue.cue_class == "deny") return false;
    a.holder = holder_of(c, a.statement);
    return true;
  }

  bool accusing(const record::Assertion& a) const {
    return a.statement.valid() && c.statements[a.statement.index].cue.cue_class == "accuse";
  }

  bool charge(const Deed& d, ReadAssertion& out) const {
    if (!d.trigger.valid() || told_already(d) || of_words(d)) return false;
    record::Assertion& a = out.assertion;
    bool owned = false;
    if (!held(d, a, owned) || charged_already(a)) return false;
    // "the state news agency CHARGED that a drone had flown over the line" speaks for a side, whatever it is
    if (!at_war(a.holder.actor) && !(a.holder.actor.valid() && accusing(a))) return false;
    if (d.by_foe || !laid_to(d, a).empty()) return true;
    for (const record::ActorId by : d.by)
      if (record::same_side(c.actors.actors, by, a.holder.actor)) return false;
    // "denied an RSF claim that ...": whoever is accused there, it is a charge.
    const record::StatementId outer =
        a.statement.valid() ? c.statements[a.statement.index].within : record::StatementId{};
    if (outer.valid() && c.statements[outer.index].cue.cue_class == "deny") owned = true;
    const bool accuses = owned || accusing(a);
    return accuses || std::any_of(d.by.begin(), d.by.end(), [&](record::ActorId by) { return at_war(by); });
  }

  /// "Accused the coalition of breaking the truce, saying WARPLANES had carried out 17 strikes": those of the accused.
  std::vector<record::ActorId> laid_to(const Deed& d, const record::Assertion& a) const {
    if (std::any_of(d.by.begin(), d.by.end(), [&](record::ActorId by) { return at_war(by); })) return {};
    for (const ReadAssertion& b : here)
      if (b.assertion.state == "violation" && b.assertion.holder.actor == a.holder.actor &&
          !b.assertion.parties.empty())
        return b.assertion.parties;
    return {};
  }

  /// "SHELLS hit the depot", "rockets WERE FIRED at the town": by nobody in particular; or by a side of the war.
  bool by_war(const Deed& d) const {
    // "The Muslims are attacking", says a colonel, who knows whom he fights
    const record::StatementId told = innermost_statement(c.statements, c.tree.token(d.trigger).span);
    const bool soldier = told.valid() && armed(c, c.statements[told.index].speaker.actor);
    if (!d.by.empty())
      return soldier || std::all_of(d.by.begin(), d.by.end(), [&](record::ActorId by) { return at_war(by); });
    const auto of_war = [&](TokenId t) {
      return !c.patterns.word("thing", c.tree.token(t).lemma).empty() ||
             !c.patterns.word("combat", c.tree.token(t).lemma).empty();
    };
    const auto who = truce_subjects(c.tree, d.trigger), what = truce_objects(c.tree, d.trigger);
    return std::any_of(who.begin(), who.end(), of_war) ||
           (who.empty() && std::any_of(what.begin(), what.end(), of_war));
  }

  /// A truce that was in force, or is no more; an offer that one side took up is neither.
  bool under_truce() const {
    const auto of_one = [&](const ReadAssertion& a) {
      return a.group == 0 && (tells_in_force(a.assertion) || (!stands && tells_over(a.assertion)));
    };
    return std::any_of(here.begin(), here.end(), of_one) || std::any_of(before.begin(), before.end(), of_one);
  }

  /// "suspended it AFTER guerrillas had attacked a village": before the end, and no fighting since.
  bool led_to_end(const Deed& d) const {
    constexpr std::uint32_t kMark = 3;  // tokens before the clause's own: "a day AFTER rebels"
    const text::TokenRange clause = c.tree.subtree(d.trigger);
    const std::uint32_t first = c.tree.analysis().sentences[sentence.index].tokens.begin;
    for (std::uint32_t t = clause.begin + 1, back = 0; t > first && back <= kMark; --t, ++back)
      if (c.tree.token(TokenId{t - 1}).lower == "after" || c.tree.token(TokenId{t}).lower == "after") return !stands;
    return false;
  }

  /// "accused the rebels of an attack. They fired at a post at dawn, he said": one charge, told again.
  bool charged_just_now(const record::Assertion& a) const {
    for (auto b = before.rbegin(); b != before.rend() && b->sentence.index + 1 >= sentence.index; ++b)
      if (b->assertion.state == "violation" &&
          record::same_side(c.actors.actors, b->assertion.holder.actor, a.holder.actor))
        return true;
    return false;
  }

  /// Told of these days: of the last three, by a side of the war, or in one sentence with what stands of the truce.
  bool of_now(const Deed& d, record::StatementId told) const {
    constexpr long kDays = 3;
    const auto then = base::parse_iso_date(d.valid.from), now = base::parse_iso_date(c.published.value);
    if (then && now) {
      const long ago = (std::chrono::sys_days(*now) - std::chrono::sys_days(*then)).count();
      return ago >= 0 && ago <= kDays;
    }
    if (told.valid() && (d.of_table || at_war(c.statements[told.index].speaker.actor))) return true;
    return std::any_of(here.begin(), here.end(),
                       [](const ReadAssertion& a) { return a.assertion.kind != "meta" && a.group == 0; });
  }

  /// An attack that is told and laid to nobody as a breach: by the wire, a witness, a monitor.
  bool told(const Deed& d, record::Assertion& a) const {
    if (!d.trigger.valid() || told_already(d) || of_words(d) || !by_war(d)) return false;
    if (!of_now(d, innermost_statement(c.statements, c.tree.token(d.trigger).span))) return false;
    if (!under_truce() || led_to_end(d) || c.tree.is(d.trigger, "acl:relcl") || c.tree.is(d.trigger, "acl"))
      return false;
    if ((!d.of_table || d.by.empty()) && c.patterns.word("combat", c.tree.token(d.trigger).lemma).empty()) return false;
    bool owned = false;
    const auto own = [&](record::ActorId by) { return record::same_side(c.actors.actors, by, a.holder.actor); };
    if (held(d, a, owned)) return !accusing(a) && !charged_just_now(a) && std::none_of(d.by.begin(), d.by.end(), own);
    if (a.statement.valid()) return false;
    a.holder = {{}, {}, c.wire()};
    return true;
  }

  void add(const Deed& d, std::uint32_t group, std::vector<ReadAssertion>& found) const {
    ReadAssertion next;
    const bool charged = charge(d, next);
    if (!charged) next = {};
    if (!charged && !told(d, next.assertion)) return;
    record::Assertion& a = next.assertion;
    a.kind = "state";
    a.state = stands ? "violation" : "fighting";
    a.rule = charged ? "truce.alleged" : "truce.told";
    for (const record::ActorId by : d.by)
      if (!record::same_side(c.actors.actors, by, a.holder.actor) && !names_no_side(c, by)) a.parties.push_back(by);
    if (const auto accused = laid_to(d, a); !accused.empty()) a.parties = accused;
    a.asserted = c.published.value;
    if (a.statement.valid() && !c.statements[a.statement.index].time.empty())
      a.asserted = c.statements[a.statement.index].time;
    a.valid = d.valid;
    a.count = count_of(d, c.tree.span(d.trigger));
    if (a.count.valid()) a.kind = "count";
    if (!accused_of(d.trigger).empty()) a.span = c.tree.token(c.tree.head(d.trigger)).span;
    a.span = text::hull(a.span, d.span);
    a.span = a.count.valid() ? text::hull(a.span, c.quantities[a.count.index].span) : a.span;
    next.top = d.trigger;
    next.sentence = sentence;
    next.group = group;
    next.overlay = stands;
    // "shelled two villages, killing nine": one attack.
    const bool told = std::any_of(found.begin(), found.end(), [&](const ReadAssertion& b) {
      return b.assertion.span.overlaps(a.span) ||
             (b.assertion.statement == a.statement && b.assertion.parties == a.parties);
    });
    if (!told) found.push_back(std::move(next));
  }
};

}  // namespace

std::vector<ReadAssertion> alleged_breaches(const TruceContext& c, text::SentenceId sentence,
                                            const std::vector<record::Event>& events,
                                            const std::vector<TruceMatch>& deeds,
                                            const std::vector<ReadAssertion>& here,
                                            const std::vector<ReadAssertion>& before, std::uint32_t group,
                                            bool stands) {
  std::vector<ReadAssertion> found;
  const Reader reader{c, sentence, here, before, stands};
  const text::Span span = c.tree.analysis().sentences[sentence.index].span;
  for (const record::Event& e : events)
    if (span.contains(e.trigger) && Reader::attack(e)) reader.add(reader.of_event(e), group, found);
  for (const TruceMatch& match : deeds)
    if (reader.attack(match)) reader.add(reader.of_match(match), group, found);
  return found;
}

}  // namespace truceline::extract
