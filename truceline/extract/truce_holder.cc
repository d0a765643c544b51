#include "truceline/extract/truce_holder.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "truceline/extract/speech.h"
#include "truceline/extract/truce_sides.h"
#include "truceline/record/sides.h"

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

/// "ITS troops respected the truce": whose they are, as far as the pronoun tells; invalid for what the actors have a
/// name for: "OUR fighters", from a guerrilla's mouth.
record::ActorId owner_of_force(const TruceContext& c, TokenId t) {
  if (c.patterns.word("own_force", c.tree.token(t).lemma).empty() &&
      c.patterns.word("own_force", c.tree.token(t).lower).empty())
    return {};
  if (c.actor(t).valid()) {
    const record::Actor& force = c.actors.actors[c.actor(t).index];
    if (force.kind != "people" && force.name != c.tree.token(t).lower) return {};
  }
  const TokenId of = c.tree.child(t, {"nmod:poss"});
  if (!of.valid() || c.tree.token(of).upos != text::Upos::PRON) return {};
  if (c.actor(of).valid() && c.actor(of) != c.actor(t)) return c.actor(of);
  // The actors have "its troops" for one name: whoever speaks has them.
  const record::StatementId s = innermost_statement(c.statements, c.tree.token(t).span);
  return s.valid() ? record::principal(c.actors.actors, c.statements[s.index].speaker.actor) : record::ActorId{};
}

/// The actor of a noun phrase: its head's, else that of what modifies the head ("RUSSIAN troops").
record::ActorId actor_at(const TruceContext& c, TokenId t) {
  if (const auto same = same_office(c, t); same.valid()) return same;
  if (const auto own = owner_of_force(c, t); own.valid()) return own;
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

/// The same, behind its weapons.
record::ActorId actor_of(const TruceContext& c, TokenId t) { return behind_weapon(c, actor_at(c, t)); }

/// "CONGO'S ARMY and M23 rebels", where the parse takes the one for a part of the other's name.
record::ActorId joined_before(const TruceContext& c, TokenId t) {
  bool joined = false;
  record::ActorId before;
  for (const TokenId child : c.tree.children(t)) {
    if (!(child < t)) break;
    if (c.tree.is(child, "compound") && c.actor(child).valid()) before = c.actor(child);
    for (const TokenId below : c.tree.children(child)) joined = joined || (below < t && c.tree.is(below, "conj"));
  }
  return joined ? before : record::ActorId{};
}

/// Patterns whose subject, alone, says the thing by doing it.
bool performed(const TruceMatch& match, const TruceFrame& frame) {
  const std::string& kind = match.pattern->kind;
  if (match.pattern->is("observes")) return true;
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
  // "said it was THE ARMY ALONE that had declared it" is all of what was said
  const TokenId above = c.tree.head(t);
  if (above.valid() && c.tree.is(t, "acl:relcl") && c.tree.child(above, {"cop"}).valid()) return false;
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

/// "HOURS AFTER the two sides": no speaker's name opens so.
bool behind_time_word(const TruceContext& c, text::Span speaker) {
  constexpr std::uint32_t kOpening = 3;  // tokens
  const auto& tokens = c.tree.analysis().tokens;
  const std::uint32_t first = c.tree.first_token(speaker.begin);
  for (std::uint32_t t = first; t < tokens.size() && t < first + kOpening && tokens[t].span.end < speaker.end; ++t)
    if (!c.patterns.word("beside", tokens[t].lower).empty()) return true;
  return false;
}

/// "The guns fell silent, hours AFTER THE TWO SIDES AGREED to a pause": what stands beside a clause of time was not
/// said by who acts in it.
bool said_in_clause_beside(const TruceContext& c, const TruceMatch& match, record::StatementId id) {
  const text::Span cue = c.statements[id.index].cue.span;
  if (cue.empty()) return false;
  if (behind_time_word(c, c.statements[id.index].speaker.span)) return true;
  const TokenId t{c.tree.first_token(cue.begin)};
  if (t.index >= c.tree.analysis().tokens.size() || !c.tree.is(t, "advcl")) return false;
  const text::TokenRange clause = c.tree.subtree(t);
  if (match.top.index >= clause.begin && match.top.index < clause.end) return false;
  // "was quoted AS SAYING" is how he said it
  if (c.factuality.is(c.tree.token(c.tree.head(t)).lemma, lexicon::FactualityClass::report)) return false;
  const TokenId mark = c.tree.child(t, {"mark"});
  const std::string& first = c.tree.token(mark.valid() ? mark : TokenId{clause.begin}).lower;
  return !c.patterns.word("beside", first).empty();
}

text::Span phrase(const TruceContext& c, TokenId t) {
  const text::TokenRange range = c.tree.subtree(t);
  // A long subtree holds relative clauses; the head with what stands before it names the holder.
  return range.size() <= 8 ? c.tree.span(range) : c.tree.span({range.begin, t.index + 1});
}

/// "Only yesterday the same minister ANNOUNCED a truce," says his host: announcing is saying, so it is the minister's
/// word, passed on by the host. True where that is so; `out` then says so.
bool recalls(const TruceContext& c, const TruceMatch& match, TruceHolder& out) {
  if (!match.pattern->is("says") || match.subjects.empty() || c.tree.token(match.top).xpos == "VB") return false;
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

namespace {

/// "BOTH SIDES agreed": the two that the story names, where it does.
void add_party(const TruceContext& c, std::vector<record::ActorId>& parties, record::ActorId id) {
  if (!id.valid()) return;
  const auto& members = c.actors.actors[id.index].members;
  for (const record::ActorId member : members) add_once(parties, member);
  if (members.empty()) add_once(parties, id);
}

}  // namespace

/// "the speaker, NOT the government, had proclaimed it"
bool set_apart(const TruceContext& c, TokenId t) {
  const std::uint32_t first = c.tree.subtree(t).begin;
  const auto no = [&](std::uint32_t at) {
    return c.factuality.is(c.tree.token(TokenId{at}).lower, lexicon::FactualityClass::negator);
  };
  return no(first) || (first > 0 && no(first - 1));
}

std::vector<record::ActorId> truce_parties(const TruceContext& c, const std::vector<TokenId>& tokens) {
  std::vector<record::ActorId> parties;
  for (const TokenId t : tokens) {
    add_once(parties, joined_before(c, t));
    add_party(c, parties, actor_of(c, t));
    for (const TokenId child : c.tree.children(t))
      if (c.tree.is(child, "conj") && !set_apart(c, child)) add_once(parties, actor_of(c, child));
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

bool names_arrangement(lexicon::TruceNounKind kind) {
  using Kind = lexicon::TruceNounKind;
  return kind == Kind::strong || kind == Kind::of_fire || kind == Kind::pact;
}

/// "A TRUCE announced in May broke down", "a REGIME OF CALM": the words end in an arrangement's name, and none speaks.
bool names_truce(const TruceContext& c, text::Span words) {
  if (words.empty()) return false;
  const std::uint32_t first = c.units.by_token[c.tree.first_token(words.begin)];
  std::uint32_t end = first;
  while (end < c.units.units.size() && c.tree.token(TokenId{c.units.units[end].last}).span.end <= words.end) ++end;
  for (std::uint32_t u = first; u < end; ++u)
    for (const std::string* word : {&c.units.units[u].lemma, &c.units.units[u].lower}) {
      const auto entries = c.patterns.nouns_by_first.find(*word);
      if (entries == c.patterns.nouns_by_first.end()) continue;
      for (const auto i : entries->second) {
        const lexicon::TruceNoun& noun = c.patterns.nouns[i];
        if (u + noun.lemmas.size() == end && names_arrangement(noun.kind) && stands_at(c.units, u, noun)) return true;
      }
    }
  return false;
}

/// "THE CENTRE on Friday": a time expression that the speaker's words run into is none of them.
text::Span without_time(const TruceContext& c, text::Span words) {
  text::Span out = words;
  for (const record::Time& time : c.times)
    if (out.contains(time.span) && time.span.begin > out.begin) out.end = time.span.begin;
  if (out.end == words.end) return words;
  const auto& tokens = c.tree.analysis().tokens;
  std::uint32_t t = c.tree.first_token(out.end);
  while (t > 0 && tokens[t - 1].span.begin > words.begin &&
         (tokens[t - 1].upos == text::Upos::ADP || tokens[t - 1].upos == text::Upos::PUNCT))
    --t;
  out.end = t > 0 ? tokens[t - 1].span.end : out.end;
  return out;
}

/// "which", "it": a word that stands for somebody, and we do not know for whom.
bool bare_pronoun(const TruceContext& c, text::Span words) {
  if (words.empty()) return false;
  const text::Token& first = c.tree.token(TokenId{c.tree.first_token(words.begin)});
  const bool stands_for = first.upos == text::Upos::PRON || first.upos == text::Upos::DET || first.xpos == "WDT";
  return first.span.end >= words.end && stands_for;
}

/// "state radio, WHICH had quoted him": the radio.
record::ActorRef before_relative(const TruceContext& c, const record::ActorRef& by) {
  if (by.actor.valid() || !bare_pronoun(c, by.span)) return by;
  for (TokenId t{c.tree.first_token(by.span.begin)}; t.valid(); t = c.tree.head(t))
    if (const TokenId noun = c.tree.head(t); noun.valid() && c.tree.is(t, "acl"))
      return {actor_of(c, noun), phrase(c, noun)};
  return by;
}

/// "brushed aside THE CABINET'S decision to extend the truce": who decided, where a statement only answers what another
/// decided; invalid where the noun has no owner, or the speaker reports it in words of his own.
TokenId decider(const TruceContext& c, const TruceFrame& frame, record::StatementId id) {
  static constexpr std::string_view kAnswers[] = {"deny", "refuse", "condemn", "welcome", "praise"};
  const bool noun = frame.token.valid() && c.tree.token(frame.token).upos == text::Upos::NOUN;
  if (!noun || !id.valid()) return {};
  const std::string& cue = c.statements[id.index].cue.cue_class;
  if (std::find(std::begin(kAnswers), std::end(kAnswers), cue) == std::end(kAnswers)) return {};
  for (const TokenId owner : c.tree.children(frame.token))
    if (c.tree.deprel(owner) == "nmod:poss" && actor_of(c, owner).valid() &&
        actor_of(c, owner) != c.statements[id.index].speaker.actor)
      return owner;
  return {};
}

}  // namespace

record::Holder holder_of(const TruceContext& c, record::StatementId id) {
  const record::StatementId outer = c.statements[id.index].within;
  // "accused them of breaking the truce hours after IT began, saying that ...": whoever accused says so.
  const bool thing =
      outer.valid() && !c.statements[id.index].speaker.actor.valid() &&
      !c.patterns.word("pronoun", text::slice(c.document.text, c.statements[id.index].speaker.span)).empty();
  const record::Statement& s = c.statements[thing ? outer.index : id.index];
  record::Holder holder{behind_weapon(c, s.speaker.actor), without_time(c, behind_claim(c, s.speaker.span)), ""};
  if (names_truce(c, holder.span)) return {{}, {}, ""};
  if (!holder.actor.valid() && bare_pronoun(c, holder.span)) return {{}, {}, ""};
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
  while (out.statement.valid() && said_in_clause_beside(c, match, out.statement))
    out.statement = c.statements[out.statement.index].within;
  if (const TokenId owner = decider(c, frame, out.statement); owner.valid()) {
    out.statement = {};
    out.holder = {actor_of(c, owner), phrase(c, owner), ""};
    out.holder.text = std::string(text::slice(c.document.text, out.holder.span));
    return out;
  }
  record::StatementId beside;
  if (out.statement.valid() && told_beside(c, match, out.statement)) std::swap(beside, out.statement);
  if (out.statement.valid()) {
    const record::Statement& s = c.statements[out.statement.index];
    out.holder = holder_of(c, out.statement);
    for (const record::ActorRef& by : s.via) out.via.push_back(before_relative(c, by));
    for (auto inner = out.statement, outer = s.within; outer.valid() && out.via.size() < 8;
         inner = outer, outer = c.statements[outer.index].within) {
      const record::Statement& teller = c.statements[outer.index];
      const bool answers = behind_claim(c, teller.speaker.span) != teller.speaker.span;  // "..., a charge he denies"
      if (answers || beside_words(c, c.statements[inner.index], teller)) break;
      const bool himself = teller.speaker.actor.valid() && teller.speaker.actor == out.holder.actor;
      if (!himself) out.via.push_back(teller.speaker);
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
