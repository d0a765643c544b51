#include <algorithm>

#include "truceline/annotate/mention_finder.h"
#include "truceline/annotate/name_reading.h"

/// Phrases around an agent noun: which nouns open one, whose name follows, and which are worth keeping.
namespace truceline::annotate {

void MentionFinder::add_phrase(const AgentSpan& span) {
  if (covered_[span.tokens.begin] || is_modifier(span) || is_inside_name(span)) return;
  Mention m;
  m.agent = span.agent;
  m.tokens = span.tokens;
  m.plural = span.agent->plural;
  m.sex = span.agent->sex;
  m.person = !m.plural && !span.agent->collective && (span.agent->kind == "person" || span.agent->kind == "people");
  std::string strong, weak, words;
  grow_left(m, strong, weak, words);
  take_whole_word(m);
  m.modifier_code = !strong.empty() ? strong : weak;
  m.role_code = !strong.empty() ? strong : !span.agent->code.empty() ? span.agent->code : weak;
  m.agent_words = words + (words.empty() ? "" : " ") + span.agent->phrase;
  add_name_after(m, span);
  if (!is_worth_it(m)) {
    drop_silent(m);
    return;
  }
  m.head = m.name.empty() ? head_of(tree_, span.tokens) : head_of(tree_, {span.tokens.begin, m.tokens.end});
  m.form = !m.name.empty()                                                      ? MentionForm::name
           : m.person && (m.agent->title || m.agent->office || m.agent->speaks) ? MentionForm::title
                                                                                : MentionForm::nominal;
  add(m);
  add_other_nations(m);
}

bool MentionFinder::is_modifier(const AgentSpan& span) const {
  const std::uint32_t next = span.tokens.end;
  if (next >= sentence_of(span.tokens.begin).end) return false;
  if (person_of_[next] >= 0 || is_rank_with_name(span, next)) return false;
  const Upos u = tokens_[next].upos;
  if (is_known_body(next)) return true;  // "the paramilitary | Rapid Support Forces"
  if (tokens_[next].form == "-" || tokens_[next].lower == "-led" || tokens_[next].lower == "-held") return true;
  if (u == Upos::NOUN || u == Upos::PROPN) return !is_adverbial(next);
  if (u != Upos::ADJ && u != Upos::NUM) return false;
  const TokenId head = tree_.head(head_of(tree_, span.tokens));
  return head.valid() && head.index > next && tree_.is(head_of(tree_, span.tokens), "compound");
}

bool MentionFinder::is_known_body(std::uint32_t t) const {
  if (known_of_[t] < 0) return false;
  const KnownName& name = known_[static_cast<std::size_t>(known_of_[t])];
  return name.tokens.begin == t && name.matches.front().of == Of::actor;
}

bool MentionFinder::is_inside_name(const AgentSpan& span) const {
  if (!is_capitalised(tokens_[span.tokens.begin])) return false;
  const auto& names = tree_.analysis().names;  // in the order of the text
  const auto after = std::partition_point(
      names.begin(), names.end(), [&](const text::Name& name) { return name.tokens.begin < span.tokens.begin; });
  if (after == names.begin()) return false;
  const text::Name& name = *(after - 1);
  if (name.type != text::NameType::organisation || name.tokens.end < span.tokens.end) return false;
  const bool opens =
      span.agent->collective && name.tokens.end > span.tokens.end && tokens_[span.tokens.end].upos == Upos::ADP;
  if (!opens && tokens_[span.tokens.begin - 1].upos != Upos::ADP) return false;
  const bool of_nation = std::any_of(known_of_.begin() + name.tokens.begin, known_of_.begin() + name.tokens.end,
                                     [](int known) { return known >= 0; });
  return !of_nation && is_capitalised(tokens_[name.tokens.begin]);
}

bool MentionFinder::is_rank_with_name(const AgentSpan& span, std::uint32_t next) const {
  if (!span.agent->title || span.agent->plural) return false;
  for (std::uint32_t t = next; t < next + 3 && t + 1 < tokens_.size(); ++t) {
    const int a = agent_end_[t];
    if (a < 0 || agents_[static_cast<std::size_t>(a)].tokens.begin != next) continue;
    const AgentSpan& rank = agents_[static_cast<std::size_t>(a)];
    return rank.agent->title && person_of_[t + 1] >= 0 && tokens_[t + 1].sentence == tokens_[next].sentence;
  }
  return false;
}

bool MentionFinder::is_adverbial(std::uint32_t t) const {
  return base_.is_cue("not_place", tokens_[t].lower) && tokens_[t].lower.ends_with("day");
}

void MentionFinder::add_other_nations(Mention m) {
  while (m.nation && m.name.empty() && m.tokens.begin >= 2) {
    const std::uint32_t link = m.tokens.begin - 1;
    if (tokens_[link].upos != Upos::CCONJ && tokens_[link].form != ",") return;
    std::uint32_t t = link - 1;
    if (tokens_[t].form == "," && t > 0) --t;
    if (known_of_[t] < 0 || tokens_[t].sentence != tokens_[link].sentence || covered_[t]) return;
    const KnownName& name = known_[static_cast<std::size_t>(known_of_[t])];
    const auto nation =
        std::find_if(name.matches.begin(), name.matches.end(), [](const auto& k) { return k.of == Of::demonym; });
    if (nation == name.matches.end()) return;
    if (m.shared.empty()) m.shared = {m.head.index, m.tokens.end};
    m.nation = &base_.states()[nation->index];
    m.before = name.matches;
    m.tokens = name.tokens;
    m.head = head_of(tree_, name.tokens);
    m.form = MentionForm::nominal;
    m.plural = true;
    add(m);
  }
}

void MentionFinder::add_name_after(Mention& m, const AgentSpan& span) {
  const std::uint32_t next = span.tokens.end;
  if (next >= tokens_.size() || tokens_[next].sentence != tokens_[span.tokens.begin].sentence) return;
  const int p = person_of_[next];
  if (p < 0 || people_[static_cast<std::size_t>(p)].tokens.begin != next) return;
  if (m.plural) return share_title(m, next);
  if (!m.person) return;  // "the deputy head of the mission | Ingrid F.": a body bears nobody's name
  m.name = people_[static_cast<std::size_t>(p)].tokens;
  m.tokens.end = m.name.end;
  m.person = true;
  m.known = known_at(m.name);
}

void MentionFinder::share_title(const Mention& m, std::uint32_t t) {
  const std::uint32_t end = sentence_of(t).end;
  while (t < end) {
    if (person_of_[t] >= 0) {
      titled_[t] = m;
      t = people_[static_cast<std::size_t>(person_of_[t])].tokens.end;
    } else if (tokens_[t].form == "," || tokens_[t].upos == Upos::CCONJ) {
      ++t;
    } else {
      return;
    }
  }
}

std::vector<lexicon::NameMatch> MentionFinder::known_at(TokenRange name) const {
  const int k = known_of_[name.begin];
  if (k < 0 || known_[static_cast<std::size_t>(k)].tokens != name) return {};
  return known_[static_cast<std::size_t>(k)].matches;
}

bool MentionFinder::is_worth_it(const Mention& m) const {
  const bool nation = m.nation || m.body != Mention::kNone;
  if (m.agent->needs_nation && !nation) return false;
  if (!m.name.empty()) return true;
  if (is_bare(m) && !nation) return false;
  if (m.agent->anaphoric) {
    if (m.agent->kind == "other" && m.agent->plural) return true;  // "both sides"
    return nation || m.definite || m.owner != Mention::kNone || m.indefinite;
  }
  return true;
}

bool MentionFinder::is_bare(const Mention& m) const {
  if (m.plural || m.definite || m.indefinite || m.owner != Mention::kNone) return false;
  if (m.person)  // "held hostage"; "X, spokesman for Y" needs no article
    return !m.agent->title && !m.agent->speaks && m.agent_words == m.agent->phrase &&
           !is_capitalised(tokens_[m.tokens.begin]);
  if (m.agent->kind != "government" && m.agent->kind != "other") return false;
  const TokenId head = head_of(tree_, m.tokens);
  return m.agent->collective && m.agent->code != "COP" && !is_capitalised(tokens_[m.tokens.begin]) &&
         !tree_.is(head, "nsubj");
}

void MentionFinder::drop_silent(const Mention& m) {
  for (std::uint32_t t = m.tokens.begin; t < m.tokens.end; ++t) covered_[t] = covered_[t] == 2 ? 2 : 0;
}

}  // namespace truceline::annotate
