#include "truceline/extract/truce_denials.h"

#include <algorithm>

#include "truceline/extract/speech.h"
#include "truceline/extract/truce_denial_words.h"
#include "truceline/extract/truce_holder.h"
#include "truceline/extract/truce_sides.h"
#include "truceline/record/sides.h"

namespace truceline::extract {

namespace {

using text::TokenId;

/// How many sentences back the incident of "denied attacking the post" may have been called a violation.
constexpr std::uint32_t kIncidentReach = 2;

/// Assertions that a denial looks back over for what it denies: more than a story has.
constexpr int kLookBack = 500;

bool same_party(const record::Assertion& a, record::ActorId who) {
  return std::find(a.parties.begin(), a.parties.end(), who) != a.parties.end();
}

struct Finder {
  const TruceContext& c;
  text::SentenceId sentence;
  const SentenceMentions& mentions;
  std::vector<ReadAssertion>& here;
  const std::vector<ReadAssertion>& before;
  const std::vector<std::uint16_t>& fills;

  TruceHolder holder(const Denial& d) const {
    TruceHolder h;
    h.asserted = c.published.value;
    const text::Span word = c.tree.token(d.word).span;
    for (std::size_t i = 0; i < c.statements.size(); ++i)
      if (!d.said && c.statements[i].cue.span.overlaps(word)) h.statement = record::StatementId{i};
    if (!h.statement.valid()) h.statement = innermost_statement(c.statements, word);
    if (h.statement.valid()) {
      h.holder = holder_of(c, h.statement);
      if (const auto& time = c.statements[h.statement.index].time; !time.empty()) h.asserted = time;
      if (h.holder.actor.valid() || !h.holder.text.empty()) return h;
    }
    const auto subjects = truce_subjects(c.tree, d.word);
    const auto who = truce_parties(c, subjects);
    if (who.size() == 1) {
      h.holder = {who.front(), c.tree.token(subjects.front()).span,
                  std::string(text::slice(c.document.text, c.tree.token(subjects.front()).span))};
    } else {
      h.holder = {{}, {}, c.wire()};
    }
    return h;
  }

  /// The index in `before` of what is denied; -1 for none. A claim of the same state by another comes first; for a
  /// denial of having said it, a claim by the same person or about what he did.
  int about(const std::string& state, const record::Holder& who, bool said, bool other_only, text::Span content) const {
    int last = -1, same = -1;
    for (int i = static_cast<int>(before.size()) - 1; i >= 0; --i) {
      if (static_cast<int>(before.size()) - i > kLookBack) break;
      const record::Assertion& a = before[static_cast<std::size_t>(i)].assertion;
      if (a.kind == "meta" || a.presupposed || elsewhere(a.places, content)) continue;
      const bool own = a.holder.actor.valid() && a.holder.actor == who.actor;
      const bool halt = a.state == "declared" || a.state == "halted" || a.state == "in_effect" || a.state == "agreed";
      if (said && halt && (own || same_party(a, who.actor))) return i;
      if (!said && a.state == state && !own) {
        // of two who say so, the one who says it of the denier's side: "the South tore it up"
        const bool of_denier = std::any_of(a.parties.begin(), a.parties.end(), [&](record::ActorId p) {
          return record::same_side(c.actors.actors, p, who.actor);
        });
        if (of_denier) return i;
        if (same < 0) same = i;
      }
      if (own || other_only || said || !of_one_kind(a.state, state)) continue;
      // "reports of a deal were premature": what spoke of a deal, rather than "calm returned"
      const record::Assertion* next = last < 0 ? nullptr : &before[static_cast<std::size_t>(last)].assertion;
      if (!next || (state.empty() && next->state == "in_effect" && next->noun.empty() && !a.noun.empty())) last = i;
    }
    return same >= 0 ? same : last;
  }

  /// "Fighting in DARAA went on", and a denial that speaks of IDLIB: two places.
  bool elsewhere(const std::vector<record::PlaceId>& told, text::Span content) const {
    if (told.empty()) return false;
    bool named = false;
    const auto range = c.tree.analysis().sentences[sentence.index].tokens;
    for (std::uint32_t t = range.begin; t < range.end; ++t) {
      const record::PlaceId place = c.places.by_token[t];
      if (!place.valid() || !content.contains(c.tree.token(TokenId{t}).span)) continue;
      named = true;
      if (std::find(told.begin(), told.end(), place) != told.end()) return false;
      if (c.places.places[place.index].feature.starts_with("PCL")) return false;
    }
    return named;
  }

  /// States that one denial may answer: "denied that it had agreed" answers that there is a truce, and no breach of it.
  static bool of_one_kind(const std::string& a, const std::string& b) {
    const auto on = [](const std::string& s) {
      return s.empty() || s == "declared" || s == "agreed" || s == "scheduled" || s == "extended";
    };
    if (b.empty() && a == "in_effect") return true;
    const auto off = [](const std::string& s) {
      return s == "ended" || s == "collapsed" || s == "expired" || s == "suspended" || s == "fighting";
    };
    return (on(a) && on(b)) || (off(a) && off(b));
  }

  bool speaks_of_truce(text::Span content) const {
    return std::any_of(mentions.mentions.begin(), mentions.mentions.end(),
                       [&](const TruceMention& m) { return m.noun && content.contains(c.tree.token(m.head).span); });
  }

  /// "denied there had been any LET-UP"
  bool speaks_of_quiet(text::Span content) const {
    const auto range = c.tree.analysis().sentences[sentence.index].tokens;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (content.contains(c.tree.token(TokenId{t}).span) &&
          !c.patterns.word("quiet_time", c.units.units[c.units.by_token[t]].lower).empty())
        return true;
    return false;
  }

  static bool same_holder(const record::Holder& a, const record::Holder& b) {
    return a.actor.valid() || b.actor.valid() ? a.actor == b.actor : a.text == b.text;
  }

  int recent_violation(const record::Holder& who, bool counts) const {
    for (int i = static_cast<int>(before.size()) - 1; i >= 0; --i) {
      const ReadAssertion& a = before[static_cast<std::size_t>(i)];
      if (sentence.index - a.sentence.index > kIncidentReach) return -1;
      // "two rounds landed, he said; he could not say who had fired them"
      const bool own = same_holder(a.assertion.holder, who) && !(counts && a.shots);
      if (a.assertion.state == "violation" && !own && !((monitored(a) || a.shots) && !counts) &&
          !laid_to_others(a.assertion, who))
        return i;
    }
    return -1;
  }

  /// "ISRAEL bombed a radar station. Iran denied firing anything": another's deed, which that denial does not answer.
  bool laid_to_others(const record::Assertion& a, const record::Holder& who) const {
    return who.actor.valid() && !a.parties.empty() && side_at_war(c, who.actor) &&
           std::all_of(a.parties.begin(), a.parties.end(), [&](record::ActorId p) {
             const std::string &theirs = c.actors.actors[p.index].country,
                               &own = c.actors.actors[who.actor.index].country;
             return side_at_war(c, p) && !theirs.empty() && !own.empty() && theirs != own;
           });
  }

  /// A monitor's count of breaches is no charge that "denied a strike on a hospital" answers.
  bool monitored(const ReadAssertion& a) const {
    if (a.assertion.kind != "count" || !a.assertion.holder.actor.valid()) return false;
    const std::string& kind = c.actors.actors[a.assertion.holder.actor.index].kind;
    return kind == "igo" || kind == "ngo";
  }

  /// A charge in this very sentence: "accused Islamabad of 300 breaches, a charge that Pakistan denies".
  TokenId charge_here(const record::Holder& who, TokenId word) const {
    for (const ReadAssertion& a : here)
      if (a.assertion.state == "violation" && a.top != word && !same_holder(a.assertion.holder, who)) return a.top;
    return {};
  }

  /// Whose claim is denied: "denied AN RSF claim that ..."; invalid where the claim is nobody's.
  TokenId owner(const Denial& d, const record::Holder& who) const {
    if (!d.report.valid()) return {};
    for (const TokenId child : c.tree.children(d.report))
      if (child < d.report && c.actor(child).valid() && c.actor(child) != who.actor) return child;
    return {};
  }

  ReadAssertion make(const Denial& d, const TruceHolder& h, int of, std::uint32_t group, text::Span evidence) const {
    ReadAssertion out;
    record::Assertion& a = out.assertion;
    a.kind = "meta";
    a.state = d.state;
    a.rule = "truce.meta." + d.state + (d.said ? ".said" : "");
    a.holder = h.holder;
    a.statement = h.statement;
    a.asserted = h.asserted;
    a.span = text::hull(c.tree.token(d.word).span, evidence);
    if (d.said) a.span = text::hull(said_from(c, d.word), a.span);
    if (of >= 0) {
      a.about = record::AssertionId{static_cast<std::size_t>(of)};
      group = before[static_cast<std::size_t>(of)].group;
    }
    out.group = group;
    out.top = d.word;
    out.sentence = sentence;
    out.overlay = true;
    return out;
  }

  void read(const Denial& d, std::vector<ReadAssertion>& found) {
    if (d.content.empty()) return;
    const TruceHolder h = holder(d);
    if (d.bare) return read_bare(d, h, found);
    const auto denied = std::find_if(here.begin(), here.end(), [&](const ReadAssertion& a) {
      return a.top != d.word && d.content.contains(c.tree.token(a.top).span) && !beside(h, a);
    });
    if (denied != here.end()) return read_claim(d, h, *denied, found);
    if (d.said) return read_words(d, h, found);
    const int violation = recent_violation(h.holder, d.state == "unverified");
    if (d.state == "unverified") {
      if (const TokenId top = charge_here({}, d.word); top.valid()) return answer(d, h, top, found);
      if (violation >= 0) {
        found.push_back(make(d, h, violation, 0, d.content));
      } else if (speaks_of_truce(d.content) && !before.empty()) {
        found.push_back(make(d, h, about("", h.holder, false, false, d.content), 0, d.content));
      } else if (const int told = d.claims ? just_told(h.holder) : -1; told >= 0) {
        found.push_back(make(d, h, told, 0, d.content));
      }
      return;
    }
    if (speaks_of_violence(c, fills, d.content)) {
      if (violation >= 0) return found.push_back(make(d, h, violation, 0, d.content));
      if (const TokenId top = charge_here(h.holder, d.word); top.valid()) return answer(d, h, top, found);
      // "denied that its gunners had shelled a town": a charge that the story does not tell, or not as one
      if (in_force() && side_at_war(c, h.holder.actor) && of_deed(d.content))
        return found.push_back(make(d, h, -1, 0, d.content));
    }
    if (((!speaks_of_violence(c, fills, d.content) && speaks_of_truce(d.content)) || speaks_of_quiet(d.content)) &&
        !before.empty())
      found.push_back(make(d, h, about("", h.holder, false, false, d.content), 0, d.content));
  }

  /// "denied that its gunners had SHELLED a town"; not "denied responsibility", "denied using gas", of whatever it was.
  bool of_deed(text::Span content) const {
    const auto range = c.tree.analysis().sentences[sentence.index].tokens;
    for (std::uint32_t t = range.begin; t < range.end; ++t) {
      const text::Token& token = c.tree.token(TokenId{t});
      if (token.upos == text::Upos::VERB && content.contains(token.span) &&
          (!c.patterns.word("combat", token.lemma).empty() || !c.patterns.word("violence", token.lemma).empty()))
        return true;
    }
    return false;
  }

  /// A truce was in force, or is over.
  bool in_force() const {
    return std::any_of(before.begin(), before.end(), [](const ReadAssertion& a) {
      const std::string& state = a.assertion.state;
      return a.assertion.polarity == "positive" && a.assertion.modality == "asserted" && a.group == 0 &&
             (state == "in_effect" || state == "extended" || state == "violation" || state == "ended" ||
              state == "expired" || state == "collapsed");
    });
  }

  /// "denied an RSF claim that ...", where the claim was read as a statement of its own.
  bool claimed_inside(const Denial& d, const ReadAssertion& denied) const {
    const record::StatementId inner = denied.assertion.statement;
    if (!inner.valid() || !c.statements[inner.index].within.valid()) return false;
    return c.statements[c.statements[inner.index].within.index].cue.span.overlaps(c.tree.token(d.word).span);
  }

  /// "denied that he had spoken of a complete halt to fighting": of a halt that nothing else asserts here.
  void read_words(const Denial& d, const TruceHolder& h, std::vector<ReadAssertion>& found) {
    const int of = about("declared", h.holder, true, true, d.content);
    if (!speaks_of_truce(d.content) && (of < 0 || !no_such_thing(c, d.word).valid())) return;
    ReadAssertion out = make(d, h, of, 0, d.content);
    const auto range = c.tree.analysis().sentences[sentence.index].tokens;
    for (std::uint32_t t = range.begin; t < range.end && out.assertion.degree.empty(); ++t)
      if (d.content.contains(c.tree.token(TokenId{t}).span))
        out.assertion.degree = c.patterns.word("degree", c.tree.token(TokenId{t}).lower);
    found.push_back(std::move(out));
  }

  static bool beside(const TruceHolder& h, const ReadAssertion& a) {
    return h.statement.valid() && !a.assertion.statement.valid();
  }

  void answer(const Denial& d, const TruceHolder& h, TokenId top, std::vector<ReadAssertion>& found) {
    found.push_back(make(d, h, -1, 0, d.content));
    found.back().answers = top;
  }

  /// "rejected the allegation": whatever was alleged last, here or just before.
  void read_bare(const Denial& d, const TruceHolder& h, std::vector<ReadAssertion>& found) {
    if (const TokenId top = charge_here(h.holder, d.word); top.valid()) return answer(d, h, top, found);
    if (const int violation = recent_violation(h.holder, true); violation >= 0)
      return found.push_back(make(d, h, violation, 0, d.content));
    if (const int told = just_told(h.holder); told >= 0) found.push_back(make(d, h, told, 0, d.content));
  }

  /// "The truce ran out at midnight, the rebels said. The minister REJECTED THAT ACCOUNT": what another side has just
  /// said of the truce; -1 for nothing.
  int just_told(const record::Holder& who) const {
    constexpr std::uint32_t kJust = 2;  // sentences
    for (int i = static_cast<int>(before.size()) - 1; i >= 0; --i) {
      const ReadAssertion& a = before[static_cast<std::size_t>(i)];
      if (sentence.index - a.sentence.index > kJust) return -1;
      const bool said = a.assertion.statement.valid() && a.assertion.kind != "meta" && !a.assertion.presupposed;
      if (said && !same_holder(a.assertion.holder, who)) return i;
    }
    return -1;
  }

  /// What is denied is asserted in this sentence. Where it is somebody's claim it stays, as his; else it is nobody's
  /// here.
  void read_claim(const Denial& d, const TruceHolder& h, const ReadAssertion& denied,
                  std::vector<ReadAssertion>& found) {
    // "denied a full halt, a day after he announced a pause": the pause is told beside the denial, and not denied.
    // "denied that they had discussed the truce THAT LAPSED in October": nor is what the truce is known by
    const auto within = [&](const ReadAssertion& a) {
      if (c.tree.is(a.top, "acl:relcl") && c.tree.token(a.top).xpos == "VBD") return false;
      return a.top != d.word && d.content.contains(c.tree.token(a.top).span) && !beside(h, a);
    };
    ReadAssertion out = make(d, h, -1, denied.group, denied.assertion.span);
    out.assertion.degree = denied.assertion.degree;
    out.denied = denied.assertion.state;
    if (claimed_inside(d, denied)) {
      out.answers = denied.top;
      found.push_back(std::move(out));
      return;
    }
    const TokenId claimant = owner(d, h.holder);
    if (!claimant.valid()) {
      if (const int of = about(denied.assertion.state, h.holder, d.said, d.said, d.content); of >= 0) {
        out.assertion.about = record::AssertionId{static_cast<std::size_t>(of)};
        out.group = before[static_cast<std::size_t>(of)].group;
      }
      std::erase_if(here, within);
      found.push_back(std::move(out));
      return;
    }
    out.answers = denied.top;
    for (ReadAssertion& a : here) {
      if (!within(a)) continue;
      const text::Span name = c.tree.token(claimant).span;
      a.assertion.holder = {c.actor(claimant), name, std::string(text::slice(c.document.text, name))};
    }
    found.push_back(std::move(out));
  }
};

}  // namespace

std::vector<ReadAssertion> find_truce_denials(const TruceContext& c, text::SentenceId sentence,
                                              const SentenceMentions& mentions, std::vector<ReadAssertion>& here,
                                              const std::vector<ReadAssertion>& before,
                                              const std::vector<std::uint16_t>& fills) {
  Finder finder{c, sentence, mentions, here, before, fills};
  std::vector<ReadAssertion> found;
  const text::TokenRange range = c.tree.analysis().sentences[sentence.index].tokens;
  for (std::uint32_t t = range.begin; t < range.end; ++t)
    if (const auto d = denial_at(c, fills, TokenId{t})) finder.read(*d, found);
  return found;
}

}  // namespace truceline::extract
