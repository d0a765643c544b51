#include "truceline/extract/truces.h"

#include <algorithm>
#include <map>
#include <set>

#include "truceline/extract/truce_alleged.h"
#include "truceline/extract/truce_denials.h"
#include "truceline/extract/truce_frames.h"
#include "truceline/extract/truce_identity.h"
#include "truceline/extract/truce_naming.h"
#include "truceline/extract/truce_sides.h"
#include "truceline/record/sides.h"

namespace truceline::extract {

namespace {

using text::TokenId;

/// A truce that ended so many months before the story is not the one that it speaks of.
constexpr int kOldMonths = 1;

/// Assertions that a welcome looks back over for what it welcomes: more than a story has.
constexpr std::size_t kLookBack = 500;

bool spoken(const text::Document& document, const text::Sentence& sentence) {
  if (sentence.block >= document.blocks.size()) return true;
  const text::BlockKind kind = document.blocks[sentence.block].kind;
  return kind == text::BlockKind::headline || kind == text::BlockKind::section_head ||
         kind == text::BlockKind::paragraph;
}

/// Two readings of the same words by the same holder are one assertion: "refuse to prolong" is rejected twice over.
void merge_into(std::vector<ReadAssertion>& all, ReadAssertion next) {
  for (ReadAssertion& a : all) {
    if (a.sentence != next.sentence || a.assertion.state != next.assertion.state ||
        a.assertion.holder.actor != next.assertion.holder.actor || !a.assertion.span.overlaps(next.assertion.span))
      continue;
    a.assertion.span = text::hull(a.assertion.span, next.assertion.span);
    a.assertion.presupposed = a.assertion.presupposed && next.assertion.presupposed;
    if (!a.assertion.count.valid()) a.assertion.count = next.assertion.count;
    if (a.assertion.degree.empty()) a.assertion.degree = next.assertion.degree;
    return;
  }
  all.push_back(std::move(next));
}

void keep_mentions(const TruceContext& c, const SentenceMentions& found, std::vector<KeptMention>& kept) {
  for (const TruceMention& m : found.mentions) {
    const text::Span span = text::hull(c.tree.token(TokenId{c.units.units[m.first_unit].first}).span,
                                       c.tree.token(TokenId{c.units.units[m.name_end].last}).span);
    kept.push_back({m.head, span, m.noun, m.group, m.own_name});
  }
}

struct Reader {
  const TruceContext& c;
  const std::vector<record::Event>& events;
  std::vector<std::uint16_t> fills;
  bool truce_story = false;  // a truce is named somewhere
  TruceFocus focus;
  std::vector<KeptMention> mentions;
  std::vector<ReadAssertion> assertions;

  void read(text::SentenceId s) {
    // A sentence that speaks of another truce does not turn the story away from its own.
    if (focus.any && s.index > focus.sentence) focus.group = main_in(focus.sentence) ? 0 : focus.group;
    focus.headline = in_headline(s);
    const SentenceMentions found =
        read_truce_mentions(c.tree, c.units, s, c.actors, c.places, c.patterns, fills, focus);
    keep_mentions(c, found, mentions);
    std::vector<ReadAssertion> here;
    std::vector<TruceMatch> deeds;
    std::vector<ReadAssertion> shots;
    for (const TruceMatch& match :
         find_truce_matches(c.tree, c.units, s, found, fills, c.actors, c.places, c.patterns, focus.any || opens(s))) {
      if (match.pattern->kind == "deed") deeds.push_back(match);
      // what a lead tells of the war is of a truce only where one was named by then
      const bool of_war = match.pattern->state == "fighting" || match.pattern->state == "halted";
      if (!focus.any && match.pattern->needs_context && of_war && match.pattern->kind != "tally") continue;
      if (match.pattern->kind == "deed" || loose(match)) continue;
      for (ReadAssertion& a : truce_assertions(c, match, found, focus.group))
        if (match.pattern->kind == "tally" && a.assertion.state == "fighting")
          shots.push_back(std::move(a));
        else if (!old_war(a))
          merge_into(here, std::move(a));
    }
    for (ReadAssertion& a : shots)
      if (under_truce(a, here)) merge_into(here, std::move(a));
    std::vector<ReadAssertion> alleged;
    const bool stands =
        standing() || std::any_of(here.begin(), here.end(), [&](const ReadAssertion& a) { return stands_here(a); });
    const bool over = !stands && (ran_out(assertions) || ran_out(here));
    if (stands || !here.empty() || over)
      alleged = alleged_breaches(c, s, events, deeds, here, assertions, focus.group, !over);
    for (ReadAssertion& a : alleged) {
      if (over && grounds(here, a)) a.assertion.state = "violation", a.overlay = true;
      if (over || (stands ? !before_it(a) : grounds(here, a) && a.assertion.rule == "truce.alleged"))
        here.push_back(std::move(a));
    }
    for (ReadAssertion& a : refused_names(c, s, found)) {
      // "this is no ceasefire" was read as "there is none"
      std::erase_if(here, [&](const ReadAssertion& b) { return b.assertion.span.overlaps(a.assertion.span); });
      here.push_back(std::move(a));
    }
    const auto denials = find_truce_denials(c, s, found, here, assertions, fills);
    for (const ReadAssertion& a : denials) here.push_back(a);
    std::stable_sort(here.begin(), here.end(),
                     [](const auto& a, const auto& b) { return a.assertion.span < b.assertion.span; });
    part_from_old(here);
    for (ReadAssertion& a : here)
      if (a.answers.valid()) a.assertion.about = answered_in(here, a.answers);
    for (ReadAssertion& a : here) {
      if (a.assertion.state == "confirmed" && !a.assertion.about.valid()) a.assertion.about = welcomed(a);
      // "hailed the AGREEMENT", of a story on a prisoner swap that nobody made a truce in
      if (a.assertion.state == "confirmed" && !a.assertion.about.valid() && focus.rivals && !names_itself(a)) continue;
      focus.any = true;
      focus.sentence = s.index;
      assertions.push_back(std::move(a));
    }
  }

  /// "Counted 214 EXPLOSIONS", "SHELLS LANDED again": a breach where a truce stands, fighting where one ran out, and no
  /// matter of truces else, or where it was another month.
  bool under_truce(ReadAssertion& a, const std::vector<ReadAssertion>& here) const {
    const record::Date& day = a.assertion.valid.from;
    constexpr std::size_t kMonth = 7;  // "2026-03"
    if (!day.empty() && day.substr(0, kMonth) != c.published.value.substr(0, kMonth)) return false;
    a.shots = true;
    const bool here_on = std::any_of(here.begin(), here.end(), [&](const ReadAssertion& b) { return stands_here(b); });
    if (!standing() && !here_on) return ran_out(assertions) || ran_out(here);
    if (!in_force() && !here_on) return false;
    a.assertion.state = "violation";
    a.overlay = true;
    return !before_it(a);
  }

  /// "since the rebels took up arms IN 1996": a war that began long before the story.
  bool old_war(const ReadAssertion& a) const {
    constexpr int kLongAgo = 6;  // months
    const int then = months(a.assertion.valid.from), now = months(c.published.value);
    const TokenId since = c.tree.child(a.top, {"mark"});
    return a.assertion.state == "fighting" && then > 0 && now - then > kLongAgo && since.valid() &&
           c.patterns.word("since", c.tree.token(since).lower) != "";
  }

  /// A headline or a lead, which tell what the story is about, in one that names a truce further down.
  bool opens(text::SentenceId s) const {
    constexpr std::uint32_t kLead = 2;  // sentences
    return truce_story && s.index < kLead;
  }

  bool in_headline(text::SentenceId s) const {
    const std::uint32_t block = c.tree.analysis().sentences[s.index].block;
    return block < c.document.blocks.size() && c.document.blocks[block].kind == text::BlockKind::headline;
  }

  /// "LAST YEAR the rebels called off their truce": what ended long before the story is no state of the truce that it
  /// speaks of; that one gets a group of its own, with all that the sentence says of it.
  void part_from_old(std::vector<ReadAssertion>& here) {
    const auto old = std::find_if(here.begin(), here.end(), [&](const ReadAssertion& a) { return ended_long_ago(a); });
    if (old == here.end() || assertions.empty() || assertions.back().group != old->group) return;
    const std::uint32_t group = old->group, own = focus.groups++;
    focus.places.emplace_back();
    for (ReadAssertion& a : here)
      if (a.group == group) a.group = own;
    for (auto m = mentions.rbegin(); m != mentions.rend() && c.tree.token(m->head).sentence == old->sentence; ++m)
      if (m->group == group) m->group = own;
  }

  /// "declared THE accord dead last November" speaks of the story's own.
  bool definite(const ReadAssertion& a) const {
    for (auto m = mentions.rbegin(); m != mentions.rend() && !(c.tree.token(m->head).sentence < a.sentence); ++m) {
      const TokenId det = m->group == a.group ? c.tree.child(m->head, {"det"}) : TokenId{};
      if (det.valid() && c.patterns.word("determiner", c.tree.token(det).lower) == "definite") return true;
    }
    return false;
  }

  bool ended_long_ago(const ReadAssertion& a) const {
    const std::string& state = a.assertion.state;
    if (state != "ended" && state != "collapsed" && state != "expired") return false;
    const std::string& precision = a.assertion.valid.precision;
    const int then = months(a.assertion.valid.from), now = months(c.published.value);
    return precision != "day" && a.assertion.modality == "asserted" && then > 0 && now - then > kOldMonths &&
           !definite(a);
  }

  /// Months since the year 0 of "2026-03-14"; 0 of a date that is open or missing.
  static int months(const record::Date& date) {
    int digits = 0, value[2] = {0, 0};
    for (std::size_t i = 0; i < date.size() && i < 7; ++i) {
      if (date[i] < '0' || date[i] > '9') continue;
      value[i < 4 ? 0 : 1] = value[i < 4 ? 0 : 1] * 10 + (date[i] - '0');
      ++digits;
    }
    return digits == 6 ? value[0] * 12 + value[1] : 0;
  }

  /// "Walked away from the deal, saying soldiers had burned a camp": the grounds of who ends a truce lie before its
  /// end.
  bool grounds(const std::vector<ReadAssertion>& here, const ReadAssertion& charge) const {
    const auto ends = [&](const ReadAssertion& a) {
      const std::string& state = a.assertion.state;
      return (state == "ended" || state == "suspended" || state == "expired") && a.assertion.polarity == "positive" &&
             record::same_side(c.actors.actors, a.assertion.holder.actor, charge.assertion.holder.actor);
    };
    const auto last = std::find_if(assertions.rbegin(), assertions.rend(), [&](const ReadAssertion& a) {
      return !a.overlay && a.assertion.polarity == "positive";
    });
    return std::any_of(here.begin(), here.end(), ends) || (last != assertions.rend() && ends(*last));
  }

  /// "Launched 131 drones DESPITE A TRUCE", "hours INTO A TRUCE", "hours AFTER THE PRESIDENT HAD DECLARED ONE": the
  /// sentence itself has it that one stands.
  bool stands_here(const ReadAssertion& a) const {
    if (a.assertion.polarity != "positive") return false;
    const std::string& state = a.assertion.state;
    if (state == "in_effect" && a.assertion.presupposed) return true;
    if (state != "in_effect" && state != "declared" && state != "agreed") return false;
    const TokenId mark = c.tree.child(a.top, {"mark"});
    return a.assertion.modality == "asserted" && c.tree.is(a.top, "advcl") && mark.valid() &&
           c.tree.token(mark).lower == "after";
  }

  /// "Murdered three on Monday", of a truce that is to begin on Friday, or was declared on Tuesday: no breach of it.
  bool before_it(const ReadAssertion& charge) const {
    record::Date begins;
    for (const ReadAssertion& a : assertions) {
      if (a.group != charge.group || a.assertion.polarity != "positive" || a.assertion.valid.from.size() != 10)
        continue;
      const std::string& state = a.assertion.state;
      const bool begun = state == "scheduled" || (state == "in_effect" && a.assertion.kind == "act");
      if (begun || (state == "declared" && begins.empty())) begins = a.assertion.valid.from;
    }
    const record::Date& day =
        charge.assertion.valid.from.empty() ? charge.assertion.asserted : charge.assertion.valid.from;
    return !begins.empty() && day.size() == 10 && day < begins;
  }

  /// True where somebody made a truce that the story has not told to be over.
  bool standing() const {
    for (auto a = assertions.rbegin(); a != assertions.rend(); ++a) {
      const std::string& state = a->assertion.state;
      if (a->assertion.polarity == "negative" || a->assertion.modality != "asserted") continue;
      if (state == "ended" || state == "expired") return false;
      if (state == "declared" || state == "agreed" || state == "in_effect" || state == "extended" ||
          state == "violation" || state == "scheduled" || state == "halted")
        return true;
    }
    return false;
  }

  bool in_force() const {
    return std::any_of(assertions.begin(), assertions.end(),
                       [](const ReadAssertion& a) { return tells_in_force(a.assertion); });
  }

  static bool ran_out(const std::vector<ReadAssertion>& told) {
    return std::any_of(told.begin(), told.end(), [](const ReadAssertion& a) { return tells_over(a.assertion); });
  }

  /// "hailed the TRUCE": by a noun that names one.
  bool names_itself(const ReadAssertion& a) const {
    return std::any_of(mentions.begin(), mentions.end(), [&](const KeptMention& m) {
      return m.own_name && a.assertion.span.contains(c.tree.token(m.head).span);
    });
  }

  /// What a welcome welcomes: the last step towards a truce that the story told before; of "the extension" that one.
  record::AssertionId welcomed(const ReadAssertion& welcome) const {
    const bool extension = !c.patterns.word("part_state", welcome.assertion.noun).empty();
    record::AssertionId best;
    const std::size_t oldest = assertions.size() - std::min(assertions.size(), kLookBack);
    for (std::size_t i = assertions.size(); i-- > oldest;) {
      const record::Assertion& a = assertions[i].assertion;
      if (assertions[i].group != welcome.group || a.kind == "meta" || a.polarity == "negative") continue;
      if (a.modality == "possible") continue;  // "denied that they had discussed to renew it"
      if (extension && a.state == "extended") return record::AssertionId{i};
      const bool step = a.state == "declared" || a.state == "agreed" || a.state == "in_effect" || a.state == "halted" ||
                        a.state == "extended" || a.state == "scheduled";
      if (!best.valid() && step) best = record::AssertionId{i};
    }
    return best;
  }

  /// The assertion of this sentence whose trigger is `top`, as it will be numbered.
  record::AssertionId answered_in(const std::vector<ReadAssertion>& here, TokenId top) const {
    for (std::size_t i = 0; i < here.size(); ++i)
      if (here[i].top == top && !here[i].answers.valid()) return record::AssertionId{assertions.size() + i};
    return {};
  }

  bool main_in(std::uint32_t sentence) const {
    for (auto a = assertions.rbegin(); a != assertions.rend() && a->sentence.index >= sentence; ++a)
      if (a->sentence.index == sentence && a->group == 0) return true;
    return false;
  }

  /// "help to end the war": wars end otherwise than by a truce, unless somebody agreed to it.
  bool ends_war(const TruceMatch& match) const {
    const bool war = std::any_of(match.fillers.begin(), match.fillers.end(),
                                 [&](TokenId t) { return !c.patterns.word("war", c.tree.token(t).lower).empty(); });
    return war && truce_frame(c.tree, c.units, match, c.patterns, c.factuality).frame != "commit";
  }

  /// "THE GUERRILLAS had SUSPENDED raids on the town": who fights and leaves off makes a truce, called so or not. Not
  /// "the company suspended operations", "the troops stopped an attack".
  bool own_operations(const TruceMatch& match) const {
    if (match.pattern->state != "halted" || c.patterns.word("leave_off", match.pattern->trigger.front()).empty())
      return false;
    return std::any_of(match.subjects.begin(), match.subjects.end(), [&](TokenId t) {
      return armed(c, c.actor(t)) || names_a_force(c, c.actor(t)) ||
             !c.patterns.word("own_force", c.tree.token(t).lemma).empty();
    });
  }

  /// "stopped the attack" speaks of a truce only where the story does.
  bool loose(const TruceMatch& match) const {
    if (match.pattern->state == "halted" && ends_war(match)) return true;
    if (focus.any || opens(c.tree.token(match.top).sentence)) return false;
    if (own_operations(match)) return false;
    return std::any_of(match.fillers.begin(), match.fillers.end(), [&](TokenId t) {
      const std::uint16_t bits = fills[c.units.by_token[t.index]];
      return (bits & kFillsLoose) && !(bits & (kFillsTruce | kFillsHostility));
    });
  }
};

/// What "extend" and "resume" take for granted, as weak assertions, where nobody says it outright.
void add_presupposed(const TruceContext& c, std::vector<ReadAssertion>& all) {
  std::map<std::string, std::string, std::less<>> presupposes;
  for (const auto& p : c.patterns.patterns)
    if (!p.presupposes.empty()) presupposes["truce." + p.id] = p.presupposes;
  std::set<std::pair<std::uint32_t, std::string>> known;
  for (const ReadAssertion& a : all)
    if (a.assertion.polarity == "positive") known.emplace(a.group, a.assertion.state);
  const std::size_t said = all.size();
  for (std::size_t i = 0; i < said; ++i) {
    const record::Assertion& a = all[i].assertion;
    const auto state = presupposes.find(a.rule);
    if (state == presupposes.end() || a.polarity == "negative" || (a.state != "extended" && a.state != "fighting"))
      continue;
    if (!known.emplace(all[i].group, state->second).second) continue;
    ReadAssertion weak = all[i];
    weak.assertion.state = state->second;
    weak.assertion.kind = "state";
    weak.assertion.presupposed = true;
    weak.assertion.modality = "asserted";
    weak.assertion.count = {};
    weak.assertion.valid = {};
    weak.assertion.rule += ".presupposed";
    weak.assertion.parties.clear();
    all.push_back(std::move(weak));
  }
}

/// "The government denied that it had struck a deal. Elders said on Monday that the fighters HAD AGREED": the claim
/// that a denial answers may be told after it. By another side, not far behind.
void link_forward(const TruceContext& c, std::vector<ReadAssertion>& all) {
  constexpr std::uint32_t kBehind = 4;  // sentences
  const auto makes = [](const std::string& state) { return state == "agreed" || state == "declared"; };
  for (std::size_t i = 0; i < all.size(); ++i) {
    record::Assertion& denial = all[i].assertion;
    if (denial.state != "denied" || denial.about.valid() || !makes(all[i].denied)) continue;
    for (std::size_t j = i + 1; j < all.size() && all[j].sentence.index <= all[i].sentence.index + kBehind; ++j) {
      const record::Assertion& claim = all[j].assertion;
      if (!makes(claim.state) || claim.kind == "meta" || claim.polarity == "negative" || claim.presupposed) continue;
      if (!claim.statement.valid() || record::same_side(c.actors.actors, claim.holder.actor, denial.holder.actor))
        continue;
      denial.about = record::AssertionId{j};
      all[i].group = all[j].group;
      break;
    }
  }
}

}  // namespace

Truces find_truces(const text::Document& document, const text::Tree& tree, const record::Actors& actors,
                   const record::Places& places, const std::vector<record::Time>& times,
                   const std::vector<record::Quantity>& quantities, const std::vector<record::Statement>& statements,
                   const std::vector<record::Event>& events, const record::Published& published,
                   const lexicon::TrucePatterns& patterns, const lexicon::FactualityWords& factuality) {
  const TruceUnits units = truce_units(tree, patterns);
  const TruceContext context{document,   tree,       units,     actors,   places,    times,
                             quantities, statements, published, patterns, factuality};
  Reader reader{context, events, std::vector<std::uint16_t>(units.units.size()), names_a_truce(units, patterns), {},
                {},      {}};
  reader.focus.pacts = speaks_of_pacts(units, patterns);
  reader.focus.spoken_of = reader.truce_story || (reader.focus.pacts && names_a_lull(units, patterns));
  const auto& sentences = tree.analysis().sentences;
  for (std::size_t s = 0; s < sentences.size(); ++s)
    if (spoken(document, sentences[s])) reader.read(text::SentenceId{s});
  link_forward(context, reader.assertions);
  add_presupposed(context, reader.assertions);
  Truces out;
  out.truces = identify_truces(context, reader.mentions, reader.assertions);
  for (ReadAssertion& a : reader.assertions) out.assertions.push_back(std::move(a.assertion));
  return out;
}

}  // namespace truceline::extract
