#include "truceline/extract/truce_holder.h"

#include <algorithm>

#include "truceline/extract/speech.h"

namespace truceline::extract {

namespace {

using text::TokenId;
using text::Tree;

void add_once(std::vector<record::ActorId>& to, record::ActorId actor) {
  if (actor.valid() && std::find(to.begin(), to.end(), actor) == to.end()) to.push_back(actor);
}

/// "Only yesterday THE SAME MINISTER announced a truce", says his host: no speaker calls himself so. The last other
/// person of that office who was named before; invalid where "the same" does not stand or nobody fits.
record::ActorId same_office(const TruceContext& c, TokenId t) {
  bool same = false;
  for (const TokenId child : c.tree.children(t)) same = same || c.tree.token(child).lower == "same";
  const record::StatementId s = innermost_statement(c.statements, c.tree.token(t).span);
  if (!same || !s.valid()) return {};
  record::ActorId best;
  std::uint32_t last = 0;
  for (std::size_t i = 0; i < c.actors.actors.size(); ++i) {
    const record::Actor& a = c.actors.actors[i];
    if (a.kind != "person" || !a.role.ends_with(c.tree.token(t).lemma)) continue;
    if (record::ActorId{i} == c.statements[s.index].speaker.actor) continue;
    for (const record::ActorMention& m : a.mentions)
      if (m.kind != "pronoun" && m.span.end <= c.tree.token(t).span.begin && m.span.end >= last &&
          m.span.end < c.statements[s.index].content_hull().begin)
        best = record::ActorId{i}, last = m.span.end;
  }
  return best;
}

/// The actor of a noun phrase: its head's, else that of what modifies the head ("RUSSIAN troops").
record::ActorId actor_of(const TruceContext& c, TokenId t) {
  if (const auto same = same_office(c, t); same.valid()) return same;
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
  return kind == "act" || kind == "same" || kind == "welcome" || frame.frame == "refuse" || frame.frame == "request" ||
         frame.frame == "commit" || frame.frame == "order";
}

/// "he HAD PROCLAIMED", and not "would have proclaimed".
bool past_perfect(const Tree& tree, TokenId t) {
  bool had = false;
  for (const TokenId child : tree.children(t)) {
    if (!tree.is(child, "aux")) continue;
    if (tree.token(child).xpos == "MD") return false;
    had = had || tree.token(child).lower == "had";
  }
  return had && tree.token(t).xpos == "VBN";
}

bool after(const TruceContext& c, TokenId t) {
  const TokenId mark = c.tree.child(t, {"mark", "case"});
  return c.tree.is(t, "advcl") && mark.valid() && c.tree.token(mark).lower == "after";
}

/// "accused him of breaking the truce THAT HE HIMSELF DECLARED"
bool in_relative_clause(const TruceContext& c, TokenId t) {
  return c.tree.is(t, "acl:relcl") || (c.tree.is(t, "conj") && c.tree.is(c.tree.head(t), "acl:relcl"));
}

/// "vowed to fight on, hours AFTER HE DECLARED a truce", "would go on, a day AFTER ANNOUNCING a halt": the wire recalls
/// what came before the words, though the parse puts it inside their content.
bool told_beside(const TruceContext& c, const TruceMatch& match, record::StatementId id) {
  const record::Statement& s = c.statements[id.index];
  const std::string form = past_perfect(c.tree, match.top) ? "VBD" : c.tree.token(match.top).xpos;
  if (s.kind != "indirect" || match.pattern->kind != "act" || s.cue.span.end > c.tree.token(match.top).span.begin)
    return false;
  if (form == "VBG") return after(c, match.top);
  if (form == "VBN" && in_relative_clause(c, match.top)) return true;
  if (form != "VBD") return false;
  return s.cue.cue_class == "commit" || after(c, match.top) || in_relative_clause(c, match.top);
}

/// "Said that nothing was agreed, hours AFTER HIS HOST SAID that both had signed": the story, and not the speaker,
/// tells of what the host said.
bool beside_words(const TruceContext& c, const record::Statement& inner, const record::Statement& outer) {
  if (outer.kind != "indirect" || inner.cue.span.empty()) return false;
  const TokenId cue{c.tree.first_token(inner.cue.span.begin)};
  if (cue.index >= c.tree.analysis().tokens.size()) return false;
  return after(c, cue) || in_relative_clause(c, cue);
}

text::Span phrase(const TruceContext& c, TokenId t) {
  const text::TokenRange range = c.tree.subtree(t);
  // A long subtree holds relative clauses; the head with what stands before it names the holder.
  return range.size() <= 8 ? c.tree.span(range) : c.tree.span({range.begin, t.index + 1});
}

/// "Only yesterday the same minister ANNOUNCED a truce," says his host: announcing is saying, so it is the minister's
/// word, passed on by the host. True where that is so; `out` then says so.
bool recalls(const TruceContext& c, const TruceMatch& match, TruceHolder& out) {
  if (match.pattern->id != "declare" || match.subjects.empty() || c.tree.token(match.top).xpos == "VB") return false;
  const record::ActorId who = actor_of(c, match.subjects.front());
  if (!who.valid() || c.actors.actors[who.index].kind != "person" || who == out.holder.actor) return false;
  out.via.insert(out.via.begin(), {out.holder.actor, out.holder.span});
  out.holder = {who, phrase(c, match.subjects.front()), ""};
  out.holder.text = std::string(text::slice(c.document.text, out.holder.span));
  return true;
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

namespace {

/// "THE SAME MINISTER told us", inside what his host says.
record::ActorId same_office_in(const TruceContext& c, text::Span words) {
  const auto& tokens = c.tree.analysis().tokens;
  auto t = tokens.begin() + c.tree.first_token(words.begin);
  for (; t != tokens.end() && t->span.begin < words.end; ++t)
    if (const auto same = same_office(c, TokenId{static_cast<std::size_t>(t - tokens.begin())}); same.valid())
      return same;
  return {};
}

/// "The press centre of UKRAINE'S military operation": the actor named in the words for one of its organs; invalid
/// where the words name somebody else, or more than one.
record::ActorId organ_of(const TruceContext& c, text::Span words) {
  const auto& tokens = c.tree.analysis().tokens;
  auto t = tokens.begin() + c.tree.first_token(words.begin);
  record::ActorId found;
  bool organ = false;
  for (; t != tokens.end() && t->span.begin < words.end; ++t) {
    organ = organ || !c.patterns.word("organ", t->lemma).empty();
    const record::ActorId here = c.actors.by_token[static_cast<std::size_t>(t - tokens.begin())];
    if (here.valid() && found.valid() && here != found) return {};
    if (here.valid()) found = here;
  }
  return organ ? found : record::ActorId{};
}

/// The words behind the claim in what was taken for a speaker: "a charge NEW DELHI denied"; the span itself otherwise.
text::Span behind_claim(const TruceContext& c, text::Span words) {
  const auto& tokens = c.tree.analysis().tokens;
  auto t = tokens.begin() + c.tree.first_token(words.begin);
  for (; t != tokens.end() && t->span.end < words.end; ++t)
    if (!c.patterns.word("assertnoun", t->lemma).empty() && t + 1 != tokens.end() && t[1].upos == text::Upos::PROPN)
      return {t[1].span.begin, words.end};
  return words;
}

/// "A TRUCE announced in May broke down": no truce speaks.
bool names_truce(const TruceContext& c, text::Span words) {
  const std::string_view said = text::slice(c.document.text, words);
  const std::string_view last = said.substr(said.find_last_of(' ') + 1);
  const auto entries = c.patterns.nouns_by_first.find(std::string(last));
  return entries != c.patterns.nouns_by_first.end() &&
         std::any_of(entries->second.begin(), entries->second.end(), [&](std::uint32_t i) {
           const lexicon::TruceNoun& noun = c.patterns.nouns[i];
           return noun.lemmas.size() == 1 && noun.kind == lexicon::TruceNounKind::strong;
         });
}

}  // namespace

record::Holder holder_of(const TruceContext& c, record::StatementId id) {
  const record::StatementId outer = c.statements[id.index].within;
  // "accused them of breaking the truce hours after IT began, saying that ...": whoever accused says so.
  const bool thing =
      outer.valid() && !c.statements[id.index].speaker.actor.valid() &&
      !c.patterns.word("pronoun", text::slice(c.document.text, c.statements[id.index].speaker.span)).empty();
  const record::Statement& s = c.statements[thing ? outer.index : id.index];
  record::Holder holder{s.speaker.actor, behind_claim(c, s.speaker.span), ""};
  if (names_truce(c, holder.span)) return {{}, {}, ""};
  if (!holder.actor.valid()) holder.actor = organ_of(c, s.speaker.span);
  if (s.within.valid())
    if (const record::ActorId same = same_office_in(c, s.speaker.span); same.valid()) holder.actor = same;
  if (!holder.span.empty()) holder.text = std::string(text::slice(c.document.text, holder.span));
  return holder;
}

TruceHolder truce_holder(const TruceContext& c, const TruceMatch& match, const TruceFrame& frame) {
  TruceHolder out;
  out.asserted = c.published.value;
  // "rejected a Russian proposal TO MAKE IT PERMANENT": whoever rejects it says so, and not who proposed it.
  const bool framed = frame.token.valid() && frame.frame == "refuse";
  out.statement = innermost_statement(c.statements, c.tree.token(framed ? frame.token : match.top).span);
  record::StatementId beside;
  if (out.statement.valid() && told_beside(c, match, out.statement)) std::swap(beside, out.statement);
  if (out.statement.valid()) {
    const record::Statement& s = c.statements[out.statement.index];
    out.holder = holder_of(c, out.statement);
    out.via = s.via;
    for (auto inner = out.statement, outer = s.within; outer.valid() && out.via.size() < 8;
         inner = outer, outer = c.statements[outer.index].within) {
      const record::Statement& teller = c.statements[outer.index];
      const bool answers = behind_claim(c, teller.speaker.span) != teller.speaker.span;  // "..., a charge he denies"
      if (answers || beside_words(c, c.statements[inner.index], teller)) break;
      out.via.push_back(c.statements[outer.index].speaker);
    }
    if (!s.time.empty()) out.asserted = s.time;
    if (recalls(c, match, out)) return out;
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
  // "one day after announcing a halt": whoever speaks in the sentence announced it.
  const bool by_speaker =
      parties.size() == 1 && beside.valid() && parties.front() == c.statements[beside.index].speaker.actor;
  if ((by_speaker || parties.empty()) && beside.valid() && c.tree.token(match.top).xpos == "VBG") {
    out.holder = holder_of(c, beside);
    out.holder.text = std::string(text::slice(c.document.text, out.holder.span));
    return out;
  }
  if (parties.empty() || subjects.empty()) return out;
  // Two who agree are told of by the wire; two who call for a truce, or welcome it, speak for themselves.
  const std::string& state = match.pattern->state;
  if (parties.size() > 1 && state != "proposed" && state != "confirmed" && state != "rejected") return out;
  out.holder = {parties.front(), phrase(c, subjects.front()), ""};
  out.holder.text = std::string(text::slice(c.document.text, out.holder.span));
  return out;
}

}  // namespace truceline::extract
