#include "truceline/annotate/agent_nouns.h"

#include <algorithm>

#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

using lexicon::Agent;
using text::TokenRange;
using text::Upos;

constexpr std::uint32_t kLongestAgent = 6;  // tokens

class AgentFinder {
 public:
  AgentFinder(const text::Document& document, const text::Tree& tree, const record::Places& places,
              const std::vector<KnownName>& known, const std::vector<PersonName>& people,
              const lexicon::ActorBase& base)
      : document_(document),
        tree_(tree),
        tokens_(tree.analysis().tokens),
        places_(places),
        known_(known),
        base_(base),
        known_of_(tokens_.size(), -1),
        person_of_(tokens_.size(), -1) {
    for (std::size_t k = 0; k < known_.size(); ++k)
      for (std::uint32_t t = known_[k].tokens.begin; t < known_[k].tokens.end; ++t) known_of_[t] = static_cast<int>(k);
    for (std::size_t k = 0; k < people.size(); ++k)
      for (std::uint32_t t = people[k].tokens.begin; t < people[k].tokens.end; ++t) person_of_[t] = static_cast<int>(k);
  }

  std::vector<AgentSpan> find() const {
    std::vector<AgentSpan> found;
    for (std::uint32_t i = 0; i < tokens_.size();) {
      const AgentSpan span = agent_at(i);
      if (span.agent) found.push_back(span);
      i = span.agent ? span.tokens.end : i + 1;
    }
    return found;
  }

 private:
  TokenRange sentence_of(std::uint32_t t) const { return tree_.analysis().sentences[tokens_[t].sentence.index].tokens; }

  AgentSpan agent_at(std::uint32_t i) const {
    const AgentSpan found = one_agent_at(i);
    return found.agent ? with_portfolio_after(found) : two_portfolios_at(i);
  }

  const Agent* agent_of(const std::string& first, const std::string& rest) const {
    return base_.agent(lexicon::fold(first + " " + rest));
  }

  /// "Foreign and Defence Minister": of two portfolios the first gives the office, and the words are all of them.
  AgentSpan two_portfolios_at(std::uint32_t i) const {
    if (i + 3 >= sentence_of(i).end || tokens_[i + 1].lower != "and" || person_of_[i] >= 0) return {};
    const AgentSpan second = one_agent_at(i + 2);
    if (!second.agent || second.tokens.size() < 2) return {};
    const Agent* first = agent_of(tokens_[i].lower, tokens_[second.tokens.end - 1].lower);
    return first ? AgentSpan{{i, second.tokens.end}, first} : AgentSpan{};
  }

  /// "Minister of Defence| and Foreign Affairs|".
  AgentSpan with_portfolio_after(AgentSpan found) const {
    const auto of = std::find_if(tokens_.begin() + found.tokens.begin, tokens_.begin() + found.tokens.end,
                                 [](const text::Token& t) { return t.lower == "of" || t.lower == "for"; });
    const std::uint32_t and_at = found.tokens.end, end = sentence_of(found.tokens.begin).end;
    if (of == tokens_.begin() + found.tokens.end || and_at + 1 >= end || tokens_[and_at].lower != "and") return found;
    const std::string office = tokens_[found.tokens.begin].lower + " " + of->lower;
    std::string words;
    constexpr std::uint32_t kLongestPortfolio = 3;  // words
    for (std::uint32_t t = and_at + 1; t < std::min(end, and_at + 1 + kLongestPortfolio); ++t) {
      words += (words.empty() ? "" : " ") + tokens_[t].lower;
      if (agent_of(office, words)) found.tokens.end = t + 1;
    }
    return found;
  }

  AgentSpan one_agent_at(std::uint32_t i) const {
    AgentSpan found;
    if (person_of_[i] >= 0 || places_.by_token[i].valid()) return found;
    if (lexicon::fold(tokens_[i].form).empty()) return found;  // "the rebels|' spokesman": a mark begins no noun
    const auto end = std::min(sentence_of(i).end, i + kLongestAgent);
    for (std::uint32_t last = i; last < end; ++last) {
      if (person_of_[last] >= 0) break;
      const std::string key =
          lexicon::fold(text::slice(document_.text, {tokens_[i].span.begin, tokens_[last].span.end}));
      const Agent* agent = base_.agent(key);
      const bool joined = last > i + 1 && tokens_[last - 1].form == "-";  // "President|-|elect"
      if (agent && (joined || is_noun_here(last))) found = {{i, last + 1}, agent};
      // "rebel|'s": the word goes on in the next token, so what stands so far need not begin any agent.
      const bool cut = last + 1 < end && tokens_[last].span.end == tokens_[last + 1].span.begin;
      if (!cut && !base_.agent_continues(key)) break;
    }
    if (!found.agent) return found;
    const int known = known_of_[i];  // "Security Council" the name beats "security council" the noun
    if (known >= 0 && known_[static_cast<std::size_t>(known)].tokens.size() >= found.tokens.size() && !is_local(known))
      return {};
    for (std::uint32_t t = i + 1; t < found.tokens.end; ++t)
      if (known_of_[t] >= 0 && known_[static_cast<std::size_t>(known_of_[t])].tokens.end > found.tokens.end) return {};
    return found;
  }

  /// "the Foreign Office", which is one body's name in its own country and a noun elsewhere.
  bool is_local(int known) const {
    const auto& matches = known_[static_cast<std::size_t>(known)].matches;
    return std::all_of(matches.begin(), matches.end(), [](const auto& match) { return match.local; });
  }

  bool is_noun_here(std::uint32_t t) const {
    const Upos u = tokens_[t].upos;
    if (u == Upos::NOUN || u == Upos::PROPN) return true;
    if (u != Upos::ADJ && u != Upos::X) return false;
    // "the displaced", "the military": adjectives as nouns are not followed by one.
    if (t + 1 >= sentence_of(t).end) return true;
    const Upos next = tokens_[t + 1].upos;
    return next != Upos::NOUN && next != Upos::PROPN && next != Upos::ADJ;
  }

  const text::Document& document_;
  const text::Tree& tree_;
  const std::vector<text::Token>& tokens_;
  const record::Places& places_;
  const std::vector<KnownName>& known_;
  const lexicon::ActorBase& base_;
  std::vector<int> known_of_, person_of_;
};

}  // namespace

std::vector<AgentSpan> agent_nouns(const text::Document& document, const text::Tree& tree, const record::Places& places,
                                   const std::vector<KnownName>& known, const std::vector<PersonName>& people,
                                   const lexicon::ActorBase& base) {
  return AgentFinder(document, tree, places, known, people, base).find();
}

}  // namespace truceline::annotate
