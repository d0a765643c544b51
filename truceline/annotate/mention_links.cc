#include "truceline/annotate/mention_links.h"

#include <algorithm>

#include "truceline/annotate/name_reading.h"
#include "truceline/annotate/title_phrase.h"

namespace truceline::annotate {

namespace {

using text::Token;
using text::TokenId;
using text::TokenRange;
using text::Upos;
using Of = lexicon::NameMatch::Of;

class MentionLinker {
 public:
  MentionLinker(const text::Tree& tree, const std::vector<KnownName>& known, const lexicon::ActorBase& base,
                std::vector<Mention>& mentions)
      : tree_(tree),
        tokens_(tree.analysis().tokens),
        known_(known),
        base_(base),
        mentions_(mentions),
        known_of_(tokens_.size(), -1) {
    for (std::size_t k = 0; k < known_.size(); ++k)
      for (std::uint32_t t = known_[k].tokens.begin; t < known_[k].tokens.end; ++t) known_of_[t] = static_cast<int>(k);
  }

  void link() {
    link_owners();
    link_leaders();
    link_led();
    link_appositions();
    link_predicates();
  }

 private:
  TokenRange sentence_of(std::uint32_t t) const { return tree_.analysis().sentences[tokens_[t].sentence.index].tokens; }

  /// "spokesman for Wickremesinghe", "leader of the Coordination of ...": the next mention after "of" owns the noun.
  void link_owners() {
    for (std::uint32_t i = 0; i + 1 < mentions_.size(); ++i) {
      Mention& m = mentions_[i];
      const std::uint32_t t = m.tokens.end;
      if (!m.agent || m.owner != Mention::kNone || t >= tokens_.size()) continue;
      if (!m.name.empty()) {  // "Trade Minister Jon Falk of Norway"
        if (!m.nation && tokens_[t].lower == "of") take_nation_after(m, t + 1);
        continue;
      }
      const bool to_chief = tokens_[t].lower == "to" && base_.is_cue("aide", m.agent->phrase);  // "an aide to the king"
      if (!to_chief && tokens_[t].lower != "for" && tokens_[t].lower != "of" && tokens_[t].lower != "at" &&
          tokens_[t].lower != "with")
        continue;
      for (std::uint32_t j = i + 1; j < mentions_.size() && mentions_[j].tokens.begin <= t + 6; ++j) {
        const Mention& next = mentions_[j];
        if (next.tokens.begin <= t || !only_modifiers({t + 1, next.tokens.begin})) continue;
        if (!next.agent && next.known.empty() && next.name.empty()) continue;
        if (!next.agent && next.known.empty() && has_noun({t + 1, next.tokens.begin})) continue;
        m.owner = j;
        break;
      }
      if (m.owner != Mention::kNone || tokens_[t].lower != "of") continue;
      take_nation_after(m, t + 1);
      if (!m.nation && base_.is_cue("not_agent_with_of", m.agent->phrase)) m.dropped = true;
    }
  }

  /// "X, who leads the party's youth wing", "X, who speaks for the front": a leader or voice of what follows.
  void link_leaders() {
    for (std::uint32_t i = 0; i + 1 < mentions_.size(); ++i) {
      Mention& m = mentions_[i];
      const std::uint32_t t = m.tokens.end;
      if (!m.person || m.name.empty() || m.owner != Mention::kNone || t + 3 >= sentence_of(m.tokens.begin).end)
        continue;
      const std::uint32_t verb = tokens_[t].form == "," ? t + 2 : t + 1;
      if (tokens_[verb - 1].lower != "who") continue;
      const bool speaks = base_.is_cue("act_for_verb", tokens_[verb].lemma) && tokens_[verb + 1].lower == "for";
      const bool placed = m.nation || m.body != Mention::kNone;  // unlike "General X, who heads the Northern Command"
      if (!speaks && ((m.agent && placed) || !base_.is_cue("lead_verb", tokens_[verb].lower))) continue;
      for (std::uint32_t j = i + 1; j < mentions_.size() && mentions_[j].tokens.begin <= verb + 4; ++j) {
        if (mentions_[j].tokens.begin <= verb || mentions_[j].person || !mentions_[j].listed) continue;
        m.owner = j;
        if (!m.agent) m.agent_words = speaks ? "spokesperson" : "leader";
        if (!m.agent) m.agent = base_.agent(m.agent_words);
        break;
      }
    }
  }

  /// "rebels led by X": X is their leader.
  void link_led() {
    for (std::uint32_t i = 0; i + 1 < mentions_.size(); ++i) {
      const std::uint32_t t = mentions_[i].tokens.end;
      if (t + 2 >= tokens_.size() || tokens_[t + 1].lower != "by" || !base_.is_cue("lead_verb", tokens_[t].lower))
        continue;
      Mention& leader = mentions_[i + 1];
      if (leader.tokens.begin != t + 2 || !leader.person || leader.name.empty() || leader.owner != Mention::kNone)
        continue;
      leader.owner = i;
      if (leader.agent) continue;
      leader.agent = base_.agent("leader");
      leader.agent_words = "leader";
    }
  }

  /// "Kim, who is also the head of the delegation", "X is the group's leader": what is said of somebody.
  void link_predicates() {
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      Mention& m = mentions_[i];
      if (!m.agent || !m.name.empty() || !m.person || m.same != Mention::kNone || !m.listed) continue;
      const TokenId subject = tree_.child(m.head, {"nsubj"});
      if (!subject.valid() || !tree_.child(m.head, {"cop"}).valid()) continue;
      const TokenId about = tokens_[subject.index].lower == "who" ? tree_.head(m.head) : subject;
      for (std::uint32_t j = i > 20 ? i - 20 : 0; j < i; ++j)
        if (about.valid() && mentions_[j].head == about && mentions_[j].person &&
            mentions_[j].form == MentionForm::name)
          m.same = j;
    }
  }

  /// "the president of Mali": a place's name here, a nation to the noun.
  void take_nation_after(Mention& m, std::uint32_t t) const {
    while (t < tokens_.size() && tokens_[t].upos == Upos::DET) ++t;
    if (t >= tokens_.size() || known_of_[t] < 0) return;
    for (const auto& match : known_[static_cast<std::size_t>(known_of_[t])].matches)
      if (match.of == Of::state) m.nation = &base_.states()[match.index];
  }

  bool only_modifiers(TokenRange between) const {
    for (std::uint32_t t = between.begin; t < between.end; ++t) {
      const Upos u = tokens_[t].upos;
      const bool participle = u == Upos::VERB && tokens_[t].xpos == "VBN";  // "the self-proclaimed Donetsk ..."
      if (u != Upos::DET && u != Upos::ADJ && u != Upos::NOUN && u != Upos::PROPN && !participle &&
          tokens_[t].form != "-")
        return false;
    }
    return true;
  }

  /// "Deputy leader of the sovereign council | Malik O.": the noun between has the office, and no unknown name does.
  bool has_noun(TokenRange between) const {
    for (std::uint32_t t = between.begin; t < between.end; ++t)
      if (tokens_[t].upos == Upos::NOUN) return true;
    return false;
  }

  void link_appositions() {
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      const std::uint32_t end = title_end(i);
      for (std::uint32_t j = i + 1; j < mentions_.size() && mentions_[j].tokens.begin < end + 11; ++j) {
        if (mentions_[j].tokens.begin < end || !mentions_[j].listed || !mentions_[i].listed) continue;
        if (mentions_[j].same == Mention::kNone && is_apposition(i, j)) {
          if (mentions_[i].same == Mention::kNone) mentions_[i].same = j;
          mentions_[j].same = i;
        }
        break;
      }
    }
  }

  /// The end of mention `i`, over the words that a title is tied to: "the deputy head of the mission| Ingrid F.", "the
  /// U.S. ambassador to Sudan|, Diane K.". It stops where a person's name begins.
  std::uint32_t title_end(std::uint32_t i) const {
    const Mention& m = mentions_[i];
    if (!m.agent || !m.name.empty() || !m.person || m.plural || !m.agent->title) return m.tokens.end;
    std::uint32_t end = end_of_title_phrase(tree_, m.tokens.end);
    for (std::uint32_t j = i + 1; j < mentions_.size() && mentions_[j].tokens.begin < end; ++j)
      if (mentions_[j].person && !mentions_[j].name.empty()) end = std::max(m.tokens.end, mentions_[j].tokens.begin);
    return end;
  }

  /// "Deputy leader of the sovereign council | Malik O.": no comma, a title without "a", a noun of its own before the
  /// name, and a name without a title.
  bool is_name_of_title(std::uint32_t i, std::uint32_t j) const {
    const Mention& a = mentions_[i];
    const Mention& b = mentions_[j];
    const std::uint32_t end = title_end(i);
    // "Pakistani military spokesman | Major General Asad N.": an office and a rank.
    if (b.tokens.begin == a.tokens.end && b.agent) return a.agent && a.agent->title && a.name.empty() && fits(a, b);
    if (end < a.tokens.end + 2 || b.tokens.begin != end || !b.person || b.name.empty() || b.agent) return false;
    const Upos before = tokens_[end - 1].upos;
    return !a.indefinite && (before == Upos::NOUN || before == Upos::PROPN) && b.name.size() > 1;
  }

  /// "the chief's son | and | spokesman Idris K.": one man; "the president and prime minister Idris K." are two.
  bool is_kin_and_more(const Mention& a, const Mention& b) const {
    const bool joined = a.tokens.end + 1 == b.tokens.begin && tokens_[a.tokens.end].upos == Upos::CCONJ;
    return joined && a.agent && a.person && a.name.empty() && a.role_code == "CVL" && b.agent && !b.name.empty() &&
           tokens_[b.tokens.begin].upos != Upos::DET;
  }

  bool is_apposition(std::uint32_t i, std::uint32_t j) const {
    const Mention& a = mentions_[i];
    const Mention& b = mentions_[j];
    if (is_kin_and_more(a, b)) return true;
    if (tokens_[a.tokens.begin].sentence != tokens_[b.tokens.begin].sentence) return false;
    if (a.form == MentionForm::pronoun || b.form == MentionForm::pronoun) return false;
    if (is_name_of_title(i, j)) return true;
    if (b.tokens.begin == a.tokens.end + 1 && tokens_[a.tokens.end].form == "(") return is_short_form(a, b);
    const TokenRange between{std::max(phrase_end(i), title_end(i)), b.tokens.begin};
    if (between.begin >= between.end) return false;
    const std::string& first = tokens_[between.begin].form;
    if (is_called(between)) return true;
    const bool closes = between.size() == 2 && first == ")" && tokens_[between.begin + 1].form == ",";
    if (!closes && (between.size() != 1 || first != ",")) return false;
    return fits(a, b) && is_closed(b, j);
  }

  /// Where the phrase of mention `i` ends with its owner: "spokesman of the UN rights office|, Rupert Colville".
  std::uint32_t phrase_end(std::uint32_t i) const {
    const Mention& m = mentions_[i];
    std::uint32_t end = m.tokens.end;
    if (m.owner != Mention::kNone && m.owner > i) end = std::max(end, mentions_[m.owner].tokens.end);
    const bool acronym =
        m.name.empty() && end + 2 < tokens_.size() && tokens_[end].form == "(" && tokens_[end + 2].form == ")";
    return acronym ? end + 3 : end;  // "leader of the Liberation Tigers (LTTE)|, X"
  }

  /// ", known as X", "called X", "who gave only his first name, X".
  bool is_called(TokenRange between) const {
    if (between.size() > 1 && tokens_[between.end - 1].upos == Upos::PUNCT && tokens_[between.end - 1].form == "\"")
      --between.end;  // alias "X"
    const std::string& last = tokens_[between.end - 1].lower;
    const std::uint32_t noun = last == "," ? between.end - 2 : between.end - 1;  // "gave only his call sign, X"
    if (noun > between.begin && base_.is_cue("naming_noun", tokens_[noun].lower)) return true;
    if (last == "as") {  // "known as", "named only as", "who identified herself as"
      for (std::uint32_t t = between.begin; t + 1 < between.end; ++t)
        if (base_.is_cue("naming_word", tokens_[t].lower)) return true;
      return false;
    }
    if (is_named_so(between)) return true;
    // "a fighter called X", and no "X called | the president a liar"
    const TokenId word{between.end - 1};
    const bool participle = between.size() == 2 || !tree_.child(word, {"nsubj"}).valid();
    return between.size() <= 2 && participle && (last == "called" || last == "named" || last == "dubbed");
  }

  /// "who goes by the name of X", "whose nom de guerre is X", "who goes by X", "who calls himself X".
  bool is_named_so(TokenRange between) const {
    if (between.size() < 3) return false;
    const Token &last = tokens_[between.end - 1], &before = tokens_[between.end - 2];
    if (base_.is_cue("naming_noun", before.lower)) return last.lower == "of" || last.lemma == "be";
    const bool self = last.lower == "by" || base_.is_cue("naming_word", last.lower);
    return self && base_.is_cue("naming_verb", before.lemma);
  }

  bool is_short_form(const Mention& a, const Mention& b) const {
    // "the National Liberation Army (ELN)": a name, or a body's noun written as one.
    const bool titled = a.agent && !a.person && !a.plural && is_capitalised(tokens_[a.tokens.end - 1]);
    if (a.nation && !a.agent && !a.known.empty() && a.known.front().of != Of::actor)
      return false;  // "of Colombia (EGC)"
    return (!a.name.empty() || titled) && !a.person && b.name.size() == 1 &&
           tokens_[b.name.begin].lower != tokens_[b.name.begin].form;
  }

  bool fits(const Mention& a, const Mention& b) const {
    const bool a_person = !a.name.empty() && a.person, b_person = !b.name.empty() && b.person;
    if (a_person && b_person) return false;
    const bool a_noun = a.agent && a.name.empty(), b_noun = b.agent && b.name.empty();
    if (a_person) return b_noun && b.person && !b.plural;
    if (b_person) return a_noun && a.person && !a.plural;
    if (b_noun && b.plural && b.agent->anaphoric) return false;  // "through the African Union, the two sides agreed"
    if (!a.name.empty() && b_noun) return !b.person && b.agent->kind != "people" && (b.indefinite || b.definite);
    return false;
  }

  /// The second phrase ends at a comma, a relative or the sentence's end, and opens no list.
  bool is_closed(const Mention& b, std::uint32_t j) const {
    const std::uint32_t t = std::max(b.tokens.end, phrase_end(j));
    const auto end = sentence_of(b.tokens.begin).end;
    if (t >= end) return true;
    const Token& after = tokens_[t];
    if (after.form == "," || after.form == ";" || after.form == ":")
      return t + 1 >= end || tokens_[t + 1].upos != Upos::CCONJ || b.agent;
    return after.upos == Upos::PUNCT || after.lower == "who" || after.lower == "which" || after.lower == "that" ||
           after.upos == Upos::VERB || after.upos == Upos::AUX || after.upos == Upos::ADP;
  }

  const text::Tree& tree_;
  const std::vector<Token>& tokens_;
  const std::vector<KnownName>& known_;
  const lexicon::ActorBase& base_;
  std::vector<Mention>& mentions_;
  std::vector<int> known_of_;
};

}  // namespace

void link_mentions(const text::Tree& tree, const std::vector<KnownName>& known, const lexicon::ActorBase& base,
                   std::vector<Mention>& mentions) {
  MentionLinker(tree, known, base, mentions).link();
}

}  // namespace truceline::annotate
