#include "truceline/extract/truce_alleged.h"

#include <algorithm>

#include "truceline/extract/speech.h"
#include "truceline/extract/truce_holder.h"
#include "truceline/record/sides.h"

namespace truceline::extract {

namespace {

using text::TokenId;

struct Reader {
  const TruceContext& c;
  text::SentenceId sentence;
  const std::vector<ReadAssertion>& here;

  const record::Actor& actor(record::ActorId id) const { return c.actors.actors[id.index]; }

  /// A side of the war: no monitor, aid agency, newspaper or passer-by.
  bool side(record::ActorId id) const {
    if (!id.valid()) return false;
    const record::Actor& a = actor(record::principal(c.actors.actors, id));
    if (a.kind == "military" || a.kind == "government" || a.kind == "armed_group" || a.kind == "party") return true;
    const std::string& code = a.codes.cameo;
    return code.ends_with("GOV") || code.ends_with("MIL") || code.ends_with("REB") || code.ends_with("INS") ||
           code.ends_with("OPP") || code.ends_with("SEP");
  }

  /// "denied AN RSF CLAIM THAT a warplane had bombed its positions": the claim's owner, whoever reports it.
  TokenId claim_noun(const record::Event& e) const {
    TokenId t = token_at(e.trigger.begin);
    for (int step = 0; step < 4 && t.valid(); ++step, t = c.tree.head(t))
      if (!c.patterns.word("assertnoun", c.tree.token(t).lemma).empty()) return t;
    return {};
  }

  TokenId token_at(std::uint32_t byte) const {
    const auto range = c.tree.analysis().sentences[sentence.index].tokens;
    for (std::uint32_t t = range.begin; t < range.end; ++t)
      if (c.tree.token(TokenId{t}).span.end > byte) return TokenId{t};
    return {};
  }

  bool told_already(const record::Event& e) const {
    return std::any_of(here.begin(), here.end(), [&](const ReadAssertion& a) {
      return a.assertion.span.overlaps(e.trigger) || a.assertion.state == "fighting";
    });
  }

  /// "accused the rebels of breaking the truce by SHELLING a road" was read as a breach.
  bool charged_already(const record::Assertion& a) const {
    return a.statement.valid() && std::any_of(here.begin(), here.end(), [&](const ReadAssertion& b) {
             return b.assertion.state == "violation" && b.assertion.statement == a.statement &&
                    b.assertion.holder.actor == a.holder.actor;
           });
  }

  static bool attack(const record::Event& e) {
    return e.type == "ASSAULT" && e.polarity == "positive" && e.modality == "asserted" && !e.historical;
  }

  bool charge(const record::Event& e, ReadAssertion& out) const {
    if (!attack(e) || told_already(e)) return false;
    record::Assertion& a = out.assertion;
    a.statement = innermost_statement(c.statements, e.trigger);
    bool owned = false;
    if (const TokenId noun = claim_noun(e); noun.valid()) {
      for (const TokenId child : c.tree.children(noun))
        if (child < noun && c.actor(child).valid()) {
          a.holder = {c.actor(child), c.tree.token(child).span, ""};
          a.holder.text = std::string(text::slice(c.document.text, a.holder.span));
          owned = true;
        }
    }
    if (!owned) {
      if (!a.statement.valid() || c.statements[a.statement.index].cue.cue_class == "deny") return false;
      a.holder = holder_of(c, a.statement);
    }
    if (!side(a.holder.actor) || charged_already(a)) return false;
    for (const record::ActorId by : e.actor)
      if (record::same_side(c.actors.actors, by, a.holder.actor)) return false;
    // "denied an RSF claim that ...": whoever is accused there, it is a charge.
    const record::StatementId outer =
        a.statement.valid() ? c.statements[a.statement.index].within : record::StatementId{};
    if (outer.valid() && c.statements[outer.index].cue.cue_class == "deny") owned = true;
    const bool accuses = owned || (a.statement.valid() && c.statements[a.statement.index].cue.cue_class == "accuse");
    return accuses || std::any_of(e.actor.begin(), e.actor.end(), [&](record::ActorId by) { return side(by); });
  }
};

}  // namespace

std::vector<ReadAssertion> alleged_breaches(const TruceContext& c, text::SentenceId sentence,
                                            const std::vector<record::Event>& events,
                                            const std::vector<ReadAssertion>& here, bool standing,
                                            std::uint32_t group) {
  std::vector<ReadAssertion> found;
  if (!standing) return found;
  const Reader reader{c, sentence, here};
  const text::Span span = c.tree.analysis().sentences[sentence.index].span;
  for (const record::Event& e : events) {
    ReadAssertion next;
    if (!span.contains(e.trigger) || !reader.charge(e, next)) continue;
    record::Assertion& a = next.assertion;
    a.kind = "state";
    a.state = "violation";
    a.rule = "truce.alleged";
    a.parties = e.actor;
    a.asserted = c.published.value;
    if (a.statement.valid() && !c.statements[a.statement.index].time.empty())
      a.asserted = c.statements[a.statement.index].time;
    a.valid = {e.time.from, e.time.to, e.time.precision};
    a.span = e.span;
    next.top = reader.token_at(e.trigger.begin);
    next.sentence = sentence;
    next.group = group;
    next.overlay = true;
    // "shelled two villages, killing nine": one attack.
    if (!found.empty() && found.back().assertion.span.overlaps(a.span)) continue;
    found.push_back(std::move(next));
  }
  return found;
}

}  // namespace truceline::extract
