#include "truceline/annotate/mention_finder.h"
#include "truceline/lexicon/fold.h"

/// What a phrase takes in to the left of its noun: "the | Russian | defence ministry | spokesman".
namespace truceline::annotate {

namespace {

constexpr std::uint32_t kLongestPhrase = 14;

}  // namespace

void MentionFinder::grow_left(Mention& m, std::string& strong, std::string& weak, std::string& words) {
  const std::uint32_t begin = sentence_of(m.tokens.begin).begin;
  const std::uint32_t noun_end = m.tokens.end;
  const bool titled = m.agent->title && !m.plural && noun_end < tokens_.size();  // "rural roads minister | Ana Q."
  const int named = titled ? person_of_[noun_end] : -1;
  const std::uint32_t head_end = named >= 0 ? people_[static_cast<std::size_t>(named)].tokens.end : noun_end;
  while (m.tokens.begin > begin && noun_end - m.tokens.begin < kLongestPhrase) {
    const std::uint32_t t = m.tokens.begin - 1;
    const Token& token = tokens_[t];
    if (covered_[t] == 1) return;  // "coalition spokesman | Brigadier General Fahd Q.": a mention of its own
    if (is_possessive(token) || is_plural_possessive(t)) {
      add_owner_before(m, t);
      return;
    }
    if (const int k = known_of_[t]; k >= 0 && !is_known_person(known_[static_cast<std::size_t>(k)])) {
      if (!take_known(m, known_[static_cast<std::size_t>(k)])) return;
      continue;
    }
    if (token.upos == Upos::DET || token.lower == "both") {
      m.definite = base_.is_cue("definite", token.lower);
      m.indefinite = !m.definite;
      m.tokens.begin = t;
      return;
    }
    if (is_possessive_pronoun(token)) {
      m.owner = add_silent({t, t + 1}, MentionForm::pronoun);
      m.definite = true;
      m.tokens.begin = t;
      return;
    }
    if (take_person(m, t)) continue;
    if (take_compound(m, t, strong, weak, words)) continue;
    if (take_area(m, t)) continue;
    if (take_agent_modifier(m, t, weak, words)) continue;
    if (!is_modifier_word(t, {m.tokens.begin, head_end})) return;
    take_modifier(m, t, strong, weak, words);
  }
}

void MentionFinder::take_whole_word(Mention& m) const {
  const std::uint32_t begin = sentence_of(m.tokens.begin).begin;
  for (std::uint32_t t = m.tokens.begin; t > begin && tokens_[t].form.starts_with("-") &&
                                         tokens_[t - 1].span.end == tokens_[t].span.begin && covered_[t - 1] != 1;) {
    const int p = person_of_[--t];
    if (p >= 0) t = people_[static_cast<std::size_t>(p)].tokens.begin;
    m.tokens.begin = t;
  }
}

bool MentionFinder::take_person(Mention& m, std::uint32_t t) {
  const int p = person_of_[t];
  if (p < 0 || !base_.is_cue("of_person", m.agent->role) || m.owner != Mention::kNone) return false;
  const TokenRange name = people_[static_cast<std::size_t>(p)].tokens;
  if (name.end != t + 1 || covered_[name.begin]) return false;
  m.owner = add_silent(name, MentionForm::name);
  m.tokens.begin = name.begin;
  return true;
}

bool MentionFinder::take_area(Mention& m, std::uint32_t t) const {
  const record::PlaceId place = places_.by_token[t];
  if (!place.valid() || m.nation || m.body != Mention::kNone || m.tokens.begin != t + 1) return false;
  const std::uint32_t begin = sentence_of(t).begin;
  std::uint32_t first = t;
  while (first > begin && places_.by_token[first - 1] == place) --first;
  if (first == begin || known_of_[first - 1] < 0) {
    if (first == begin || !is_possessive(tokens_[first - 1])) return false;
  } else if (places_.by_token[first - 1].valid()) {
    return false;
  }
  m.tokens.begin = first;
  return true;
}

bool MentionFinder::take_compound(Mention& m, std::uint32_t hyphen, std::string& strong, std::string& weak,
                                  std::string& words) {
  const std::uint32_t begin = sentence_of(hyphen).begin;
  if (tokens_[hyphen].form != "-" || hyphen == begin || m.tokens.begin != hyphen + 1) return false;
  const Token &first = tokens_[hyphen - 1], &second = tokens_[hyphen + 1];
  if (first.span.end != tokens_[hyphen].span.begin || second.span.begin != tokens_[hyphen].span.end) return false;
  if (second.xpos != "VBN" && second.xpos != "VBG" && second.upos != Upos::ADJ) return false;
  m.tokens.begin = hyphen - 1;
  if (const int k = known_of_[hyphen - 1]; k >= 0) m.tokens.begin = known_[static_cast<std::size_t>(k)].tokens.begin;
  if (const auto* modifier = base_.modifier(lexicon::fold(first.lower + "-" + second.lower)))
    (modifier->strong ? strong : weak) = modifier->code;  // "Kurdish-led forces"
  words = first.lower + "-" + words;
  return true;
}

bool MentionFinder::is_numbered(const Mention& m, std::uint32_t t) const {
  const std::string& word = tokens_[t].lower;
  const bool ordinal = word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd") || word.ends_with("th");
  return ordinal && word[0] >= '0' && word[0] <= '9' && is_capitalised(tokens_[m.tokens.end - 1]);
}

bool MentionFinder::take_known(Mention& m, const KnownName& name) {
  if (places_.by_token[name.tokens.begin].valid() || m.nation) return false;
  m.before = name.matches;
  for (const lexicon::NameMatch& match : name.matches)
    if (match.of != Of::actor) m.nation = &base_.states()[match.index];
  for (const lexicon::NameMatch& match : name.matches)
    if (match.of == Of::actor && !m.nation && m.body == Mention::kNone) {
      m.body = match.index;
      add_silent(name.tokens, MentionForm::name);
    }
  m.tokens.begin = name.tokens.begin;
  return true;
}

bool MentionFinder::is_modifier_word(std::uint32_t t, TokenRange noun) const {
  const Token& token = tokens_[t];
  if (person_of_[t] >= 0 || places_.by_token[t].valid()) return false;
  if (base_.modifier(lexicon::fold(token.form))) return true;
  if (token.form == "-" || token.upos == Upos::NUM) return true;
  if (token.upos == Upos::ADV && t + 1 < tokens_.size() && tokens_[t + 1].upos == Upos::ADJ &&
      noun.contains(TokenId{t + 1}))
    return t > 0 && is_possessive_pronoun(tokens_[t - 1]);  // "their most powerful leader"
  if (token.upos == Upos::ADJ || token.xpos == "VBN" || token.xpos == "VBG") {
    const TokenId head = tree_.head(TokenId{t});
    if (base_.is_cue("speech_verb", token.lemma)) return false;  // "the American told reporters"
    return token.upos == Upos::ADJ || (head.valid() && noun.contains(head) && tree_.is(TokenId{t}, "amod"));
  }
  if (token.upos != Upos::NOUN && token.upos != Upos::PROPN) return false;
  const TokenId head = tree_.head(TokenId{t});
  return head.valid() && noun.contains(head) && !is_adverbial(t);
}

void MentionFinder::take_modifier(Mention& m, std::uint32_t t, std::string& strong, std::string& weak,
                                  std::string& words) {
  const std::string key = lexicon::fold(tokens_[t].form);
  const lexicon::Modifier* modifier = base_.modifier(key);
  if (t > 0)
    if (const auto* two = base_.modifier(lexicon::fold(tokens_[t - 1].form) + " " + key)) modifier = two;
  if (modifier) {
    std::string& code = modifier->strong ? strong : weak;
    if (code.empty()) code = modifier->code;
  }
  if (base_.is_cue("former_word", key)) m.former = true;
  const bool telling = tokens_[t].upos == Upos::NOUN || tokens_[t].upos == Upos::PROPN || is_capitalised(tokens_[t]);
  const bool describes = tokens_[t + 1].form.starts_with("-");  // "the Kurdish|-led group" is the group, described
  if (!modifier && !describes && ((telling && tokens_[t].upos != Upos::NUM) || is_numbered(m, t)))
    m.distinct.push_back(key);
  if (tokens_[t].upos == Upos::NUM && !m.plural) m.indefinite = true;                      // "killed one soldier"
  const bool counts = tokens_[t].upos == Upos::NUM || base_.is_cue("counting_word", key);  // "other Rwandan troops"
  if (!counts && tokens_[t].form != "-") words = key + (words.empty() ? "" : " ") + words;
  m.tokens.begin = t;
}

bool MentionFinder::take_agent_modifier(Mention& m, std::uint32_t t, std::string& weak, std::string& words) {
  const int a = agent_end_[t];
  if (a < 0 || base_.modifier(lexicon::fold(tokens_[t].form))) return false;
  const AgentSpan& span = agents_[static_cast<std::size_t>(a)];
  if (span.agent->plural || span.agent->kind == "person" || !is_modifier(span)) return false;
  if (weak.empty()) weak = span.agent->code;
  if (span.agent->collective) m.of = span.agent;
  words = span.agent->phrase + (words.empty() ? "" : " ") + words;
  m.tokens.begin = span.tokens.begin;
  return true;
}

bool MentionFinder::is_possessive(const Token& token) {
  return token.xpos == "POS" || token.lower == "'s" || (token.lower == "'" && token.upos == Upos::PART);
}

bool MentionFinder::is_plural_possessive(std::uint32_t t) const {
  return tokens_[t].form == "'" && t > 0 && tokens_[t - 1].lower.ends_with("s") &&
         tokens_[t - 1].span.end == tokens_[t].span.begin;
}

bool MentionFinder::is_possessive_pronoun(const Token& token) {
  return token.lower == "his" || token.lower == "its" || token.lower == "their" || token.lower == "her" ||
         token.xpos == "PRP$";
}

bool MentionFinder::is_known_person(const KnownName& name) const { return person_of_[name.tokens.begin] >= 0; }

}  // namespace truceline::annotate
