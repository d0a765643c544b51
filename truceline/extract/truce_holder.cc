#include "truceline/extract/truce_holder.h"

#include <algorithm>

#include "truceline/extract/speech.h"

namespace truceline::extract {

namespace {

using text::TokenId;

void add_once(std::vector<record::ActorId>& to, record::ActorId actor) {
  if (actor.valid() && std::find(to.begin(), to.end(), actor) == to.end()) to.push_back(actor);
}

/// The actor of a noun phrase: its head's, else that of what modifies the head ("RUSSIAN troops").
record::ActorId actor_of(const TruceContext& c, TokenId t) {
  if (const auto actor = c.actor(t); actor.valid()) return actor;
  for (const TokenId child : c.tree.children(t))
    if (c.tree.is(child, "nmod:poss") || c.tree.is(child, "amod") || c.tree.is(child, "compound") ||
        c.tree.is(child, "flat"))
      if (const auto actor = c.actor(child); actor.valid()) return actor;
  for (const TokenId child : c.tree.children(t))
    if (c.tree.is(child, "nmod") || c.tree.is(child, "appos"))
      if (const auto actor = c.actor(child); actor.valid()) return actor;
  return {};
}

/// Patterns whose subject, alone, says the thing by doing it.
bool performed(const TruceMatch& match, const TruceFrame& frame) {
  const std::string& kind = match.pattern->kind;
  return kind == "act" || kind == "same" || frame.frame == "refuse" || frame.frame == "request" ||
         frame.frame == "commit" || frame.frame == "order";
}

/// "vowed to fight on, hours AFTER HE DECLARED a truce": the wire recalls what came before the vow, though the parse
/// puts it inside the vow's content.
bool told_beside(const TruceContext& c, const TruceMatch& match, record::StatementId id) {
  const record::Statement& s = c.statements[id.index];
  if (s.kind != "indirect" || c.tree.token(match.top).xpos != "VBD") return false;
  const TokenId mark = c.tree.child(match.top, {"mark"});
  const bool after = c.tree.is(match.top, "advcl") && mark.valid() && c.tree.token(mark).lower == "after";
  if (s.cue.cue_class != "commit" && !after) return false;
  const text::Span cue = s.cue.span;
  return match.pattern->kind == "act" && cue.end <= c.tree.token(match.top).span.begin;
}

text::Span phrase(const TruceContext& c, TokenId t) {
  const text::TokenRange range = c.tree.subtree(t);
  // A long subtree holds relative clauses; the head with what stands before it names the holder.
  return range.size() <= 8 ? c.tree.span(range) : c.tree.span({range.begin, t.index + 1});
}

/// Where no statement was found: the subject of the verb of saying right above, "KERRY insisted that the truce was
/// alive".
TokenId reporting_subject(const TruceContext& c, TokenId t) {
  for (int step = 0; step < 4 && t.valid(); ++step) {
    const TokenId above = c.tree.head(t);
    if (!above.valid()) return {};
    if (c.tree.is(t, "ccomp") && c.factuality.is(c.tree.token(above).lemma, lexicon::FactualityClass::report)) {
      const TokenId subject = c.tree.child(above, {"nsubj"});
      return subject.valid() && subject != t && !c.tree.is(subject, "nsubj:pass") ? subject : TokenId{};
    }
    if (!c.tree.is(t, "conj") && !c.tree.is(t, "cop") && !c.tree.is(t, "xcomp")) return {};
    t = above;
  }
  return {};
}

}  // namespace

std::string TruceContext::wire() const {
  return document.furniture.agency_code.empty() ? "wire" : "wire:" + document.furniture.agency_code;
}

std::vector<record::ActorId> truce_parties(const TruceContext& c, const std::vector<TokenId>& tokens) {
  std::vector<record::ActorId> parties;
  for (const TokenId t : tokens) {
    add_once(parties, actor_of(c, t));
    for (const TokenId child : c.tree.children(t))
      if (c.tree.is(child, "conj")) add_once(parties, actor_of(c, child));
  }
  return parties;
}

record::Holder holder_of(const TruceContext& c, record::StatementId id) {
  const record::Statement& s = c.statements[id.index];
  record::Holder holder{s.speaker.actor, s.speaker.span, ""};
  if (!s.speaker.span.empty()) holder.text = std::string(text::slice(c.document.text, s.speaker.span));
  return holder;
}

TruceHolder truce_holder(const TruceContext& c, const TruceMatch& match, const TruceFrame& frame) {
  TruceHolder out;
  out.asserted = c.published.value;
  const text::Span trigger = c.tree.token(match.top).span;
  out.statement = innermost_statement(c.statements, trigger);
  if (out.statement.valid() && told_beside(c, match, out.statement)) out.statement = {};
  if (out.statement.valid()) {
    const record::Statement& s = c.statements[out.statement.index];
    out.holder = holder_of(c, out.statement);
    out.via = s.via;
    for (auto outer = s.within; outer.valid() && out.via.size() < 8; outer = c.statements[outer.index].within)
      out.via.push_back(c.statements[outer.index].speaker);
    if (!s.time.empty()) out.asserted = s.time;
    if (out.holder.actor.valid() || !out.holder.text.empty()) return out;
  }
  out.holder = {{}, {}, c.wire()};
  if (const TokenId teller = reporting_subject(c, match.top); teller.valid()) {
    const auto who = truce_parties(c, {teller});
    out.holder = {who.empty() ? record::ActorId{} : who.front(), phrase(c, teller), ""};
    out.holder.text = std::string(text::slice(c.document.text, out.holder.span));
    return out;
  }
  if (!performed(match, frame)) return out;
  const std::vector<TokenId> subjects = frame.token.valid() ? truce_subjects(c.tree, frame.token) : match.subjects;
  const auto parties = truce_parties(c, subjects);
  if (parties.size() != 1 || subjects.empty()) return out;
  out.holder = {parties.front(), phrase(c, subjects.front()), ""};
  out.holder.text = std::string(text::slice(c.document.text, out.holder.span));
  return out;
}

}  // namespace truceline::extract
