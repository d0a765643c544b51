#include "truceline/annotate/actor_mentions.h"

#include <algorithm>
#include <map>

#include "truceline/annotate/agent_nouns.h"
#include "truceline/annotate/known_names.h"
#include "truceline/annotate/mention_links.h"
#include "truceline/annotate/name_reading.h"
#include "truceline/annotate/person_names.h"
#include "truceline/annotate/quoted_tokens.h"
#include "truceline/lexicon/fold.h"

/// How mentions are found. Three kinds of anchors are marked first: names of the base, people's names, and agent nouns
/// ("foreign minister", "troops"). A phrase grows to the left of its noun over nation, organisation, modifiers and
/// determiner, and to the right over the name that it is the title of: "the | Russian | Defence Ministry | spokesman |
/// Igor K." Then owners ("spokesman for X") and appositions ("X, a CMA spokesman") are linked. Surface order carries
/// most of it: titles and appositions are where parsers fail most on news copy.
namespace truceline::annotate {

namespace {

using lexicon::Agent;
using text::Token;
using text::TokenId;
using text::TokenRange;
using text::Upos;
using Of = lexicon::NameMatch::Of;

constexpr std::uint32_t kLongestPhrase = 14;

class MentionFinder {
 public:
  MentionFinder(const text::Document& document, const text::Tree& tree, const record::Places& places,
                const lexicon::ActorBase& base)
      : document_(document), tree_(tree), tokens_(tree.analysis().tokens), places_(places), base_(base) {}

  std::vector<Mention> find() {
    mark();
    for (const AgentSpan& span : agents_) add_phrase(span);
    for (std::size_t p = 0; p < people_.size(); ++p)
      if (!covered_[people_[p].tokens.begin]) add_person(people_[p]);
    for (const KnownName& name : known_)
      if (!covered_[name.tokens.begin]) add_known(name);
    add_unknown_organisations();
    for (std::uint32_t t = 0; t < tokens_.size(); ++t)
      if (!covered_[t]) add_word(t);
    sort();
    link_mentions(tree_, known_, base_, mentions_);
    return std::move(mentions_);
  }

 private:
  // --- Anchors ---

  void mark() {
    const std::size_t n = tokens_.size();
    known_ = known_names(document_, tree_.analysis(), base_);
    people_ = person_names(tree_, known_, places_, base_);
    known_of_.assign(n, -1);
    person_of_.assign(n, -1);
    agent_end_.assign(n, -1);
    covered_.assign(n, 0);
    for (std::size_t k = 0; k < known_.size(); ++k)
      for (std::uint32_t t = known_[k].tokens.begin; t < known_[k].tokens.end; ++t) known_of_[t] = static_cast<int>(k);
    for (std::size_t k = 0; k < people_.size(); ++k)
      for (std::uint32_t t = people_[k].tokens.begin; t < people_[k].tokens.end; ++t)
        person_of_[t] = static_cast<int>(k);
    quoted_ = quoted_tokens(tree_.analysis());
    agents_ = agent_nouns(document_, tree_, places_, known_, people_, base_);
    for (std::size_t k = 0; k < agents_.size(); ++k) agent_end_[agents_[k].tokens.end - 1] = static_cast<int>(k);
  }

  TokenRange sentence_of(std::uint32_t t) const { return tree_.analysis().sentences[tokens_[t].sentence.index].tokens; }

  // --- Phrases around an agent noun ---

  /// True where the noun only modifies one to its right: "government" troops. A title before a name is no modifier.
  bool is_modifier(const AgentSpan& span) const {
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

  bool is_known_body(std::uint32_t t) const {
    if (known_of_[t] < 0) return false;
    const KnownName& name = known_[static_cast<std::size_t>(known_of_[t])];
    return name.tokens.begin == t && name.matches.front().of == Of::actor;
  }

  /// "military spokesman | Major General Asad N.": what follows a title is a rank with a name, which it does not
  /// modify.
  bool is_rank_with_name(const AgentSpan& span, std::uint32_t next) const {
    if (!span.agent->title || span.agent->plural) return false;
    for (std::uint32_t t = next; t < next + 3 && t + 1 < tokens_.size(); ++t) {
      const int a = agent_end_[t];
      if (a < 0 || agents_[static_cast<std::size_t>(a)].tokens.begin != next) continue;
      const AgentSpan& rank = agents_[static_cast<std::size_t>(a)];
      return rank.agent->title && person_of_[t + 1] >= 0 && tokens_[t + 1].sentence == tokens_[next].sentence;
    }
    return false;
  }

  /// "The Taliban said Sunday", "officials Friday": days do not continue a phrase.
  bool is_adverbial(std::uint32_t t) const {
    return base_.is_cue("not_place", tokens_[t].lower) && tokens_[t].lower.ends_with("day");
  }

  void add_phrase(const AgentSpan& span) {
    if (covered_[span.tokens.begin] || is_modifier(span)) return;
    Mention m;
    m.agent = span.agent;
    m.tokens = span.tokens;
    m.plural = span.agent->plural;
    m.sex = span.agent->sex;
    m.person = !m.plural && !span.agent->collective && (span.agent->kind == "person" || span.agent->kind == "people");
    std::string strong, weak, words;
    grow_left(m, strong, weak, words);
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

  /// "Russian and Ukrainian officials" are two actors: the nations before the last one get mentions of their own.
  void add_other_nations(Mention m) {
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
      m.nation = &base_.states()[nation->index];
      m.before = name.matches;
      m.tokens = name.tokens;
      m.head = head_of(tree_, name.tokens);
      m.form = MentionForm::nominal;
      m.plural = true;
      add(m);
    }
  }

  void add_name_after(Mention& m, const AgentSpan& span) {
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

  /// "negotiators X, Y and Z": each of the names that follow bears the title.
  void share_title(const Mention& m, std::uint32_t t) {
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

  std::vector<lexicon::NameMatch> known_at(TokenRange name) const {
    const int k = known_of_[name.begin];
    if (k < 0 || known_[static_cast<std::size_t>(k)].tokens != name) return {};
    return known_[static_cast<std::size_t>(k)].matches;
  }

  /// Extends `m` to the left: "the Russian Defence Ministry" spokesman; notes nation, organisation, owner and
  /// modifiers.
  void grow_left(Mention& m, std::string& strong, std::string& weak, std::string& words) {
    const std::uint32_t begin = sentence_of(m.tokens.begin).begin;
    const std::uint32_t noun_end = m.tokens.end;
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
      if (take_agent_modifier(m, t, weak, words)) continue;
      if (!is_modifier_word(t, {m.tokens.begin, noun_end})) return;
      take_modifier(m, t, strong, weak, words);
    }
  }

  /// "defence ministry | spokesman": a phrase of the base before the noun.
  bool take_agent_modifier(Mention& m, std::uint32_t t, std::string& weak, std::string& words) {
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

  static bool is_possessive(const Token& token) {
    return token.xpos == "POS" || token.lower == "'s" || (token.lower == "'" && token.upos == Upos::PART);
  }

  /// "the rebels' spokesman", where the tagger took the apostrophe for a quotation mark.
  bool is_plural_possessive(std::uint32_t t) const {
    return tokens_[t].form == "'" && t > 0 && tokens_[t - 1].lower.ends_with("s") &&
           tokens_[t - 1].span.end == tokens_[t].span.begin;
  }

  static bool is_possessive_pronoun(const Token& token) {
    return token.lower == "his" || token.lower == "its" || token.lower == "their" || token.lower == "her" ||
           token.xpos == "PRP$";
  }

  bool is_known_person(const KnownName& name) const { return person_of_[name.tokens.begin] >= 0; }

  bool is_modifier_word(std::uint32_t t, TokenRange noun) const {
    const Token& token = tokens_[t];
    if (person_of_[t] >= 0 || places_.by_token[t].valid()) return false;
    if (base_.modifier(lexicon::fold(token.form))) return true;
    if (token.form == "-" || token.upos == Upos::NUM) return true;
    if (token.upos == Upos::ADJ || token.xpos == "VBN" || token.xpos == "VBG") {
      const TokenId head = tree_.head(TokenId{t});
      if (base_.is_cue("speech_verb", token.lemma)) return false;  // "the American told reporters"
      return token.upos == Upos::ADJ || (head.valid() && noun.contains(head) && tree_.is(TokenId{t}, "amod"));
    }
    if (token.upos != Upos::NOUN && token.upos != Upos::PROPN) return false;
    const TokenId head = tree_.head(TokenId{t});
    return head.valid() && noun.contains(head) && !is_adverbial(t);
  }

  void take_modifier(Mention& m, std::uint32_t t, std::string& strong, std::string& weak, std::string& words) {
    const std::string key = lexicon::fold(tokens_[t].form);
    const lexicon::Modifier* modifier = base_.modifier(key);
    if (t > 0)
      if (const auto* two = base_.modifier(lexicon::fold(tokens_[t - 1].form) + " " + key)) modifier = two;
    if (modifier) {
      std::string& code = modifier->strong ? strong : weak;
      if (code.empty()) code = modifier->code;
    }
    if ((key == "former" || key == "ex") && m.person) m.former = true;
    const bool telling = tokens_[t].upos == Upos::NOUN || tokens_[t].upos == Upos::PROPN || is_capitalised(tokens_[t]);
    if (!modifier && telling && tokens_[t].upos != Upos::NUM) m.distinct.push_back(key);
    if (tokens_[t].upos != Upos::NUM && tokens_[t].form != "-") words = key + (words.empty() ? "" : " ") + words;
    m.tokens.begin = t;
  }

  /// A known name before the noun: "Russian" troops, "UN" peacekeepers, "Kremlin" spokesman. False ends the phrase.
  bool take_known(Mention& m, const KnownName& name) {
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

  /// "Moscow's | foreign minister", "the governor's | spokesman", "Lavrov's | deputy".
  void add_owner_before(Mention& m, std::uint32_t mark) {
    const std::uint32_t end = mark;
    if (end == 0) return;
    m.definite = true;
    if (const int p = person_of_[end - 1]; p >= 0) {
      const TokenRange name = people_[static_cast<std::size_t>(p)].tokens;
      if (name.end != end) return;
      m.owner = add_silent(name, MentionForm::name);
      m.tokens.begin = name.begin;
      return;
    }
    if (const int k = known_of_[end - 1]; k >= 0) {
      const KnownName& name = known_[static_cast<std::size_t>(k)];
      if (name.tokens.end != end || places_.by_token[name.tokens.begin].valid()) {
        take_nation_of_place(m, name);
        return;
      }
      for (const lexicon::NameMatch& match : name.matches)
        if (match.of != Of::actor && !m.nation) m.nation = &base_.states()[match.index];
      m.owner = add_silent(name.tokens, MentionForm::name);
      m.tokens.begin = name.tokens.begin;
      return;
    }
    if (add_named_owner(m, end) || add_half_owner(m, end) || agent_end_[end - 1] < 0) return;
    for (std::uint32_t i = static_cast<std::uint32_t>(mentions_.size()); i-- > 0 && mentions_.size() - i < 6;) {
      if (mentions_[i].tokens.end != end) continue;  // phrases are added from left to right: the owner is there already
      m.owner = i;
      mentions_[i].listed = false;
      m.tokens.begin = mentions_[i].tokens.begin;
      return;
    }
  }

  /// An organisation that the model found: "the North's vice minister".
  bool add_named_owner(Mention& m, std::uint32_t end) {
    const auto& names = tree_.analysis().names;  // in order, not overlapping
    const auto it =
        std::lower_bound(names.begin(), names.end(), end, [](const text::Name& n, auto e) { return n.tokens.end < e; });
    if (it == names.end() || it->tokens.end != end || it->type == text::NameType::place) return false;
    if (covered_[it->tokens.begin]) return false;
    m.owner = add_silent(it->tokens, MentionForm::name);
    m.tokens.begin = it->tokens.begin;
    return true;
  }

  /// "the South's spokesman".
  bool add_half_owner(Mention& m, std::uint32_t end) {
    const Token& token = tokens_[end - 1];
    if (covered_[end - 1] || !is_capitalised(token) || !base_.is_cue("half", token.lower)) return false;
    m.owner = add_silent({end - 1, end}, MentionForm::name);
    mentions_.back().weak = true;
    const bool determined = end > 1 && tokens_[end - 2].upos == Upos::DET;
    m.tokens.begin = determined ? end - 2 : end - 1;
    return true;
  }

  void take_nation_of_place(Mention& m, const KnownName& name) const {
    for (const lexicon::NameMatch& match : name.matches)
      if (match.of == Of::state) m.nation = &base_.states()[match.index];
  }

  /// Nouns that need more than themselves: "Russian jets", "the group".
  bool is_worth_it(const Mention& m) const {
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

  /// "answer in court", "went to hospital": a body without determiner that does nothing.
  bool is_bare(const Mention& m) const {
    if (m.plural || m.definite || m.indefinite || m.owner != Mention::kNone) return false;
    if (m.person)  // "held hostage"; "X, spokesman for Y" needs no article
      return !m.agent->title && !m.agent->speaks && m.agent_words == m.agent->phrase &&
             !is_capitalised(tokens_[m.tokens.begin]);
    if (m.agent->kind != "government" && m.agent->kind != "other") return false;
    const TokenId head = head_of(tree_, m.tokens);
    return m.agent->collective && m.agent->code != "COP" && !is_capitalised(tokens_[m.tokens.begin]) &&
           !tree_.is(head, "nsubj");
  }

  void drop_silent(const Mention& m) {
    for (std::uint32_t t = m.tokens.begin; t < m.tokens.end; ++t) covered_[t] = covered_[t] == 2 ? 2 : 0;
  }

  // --- Names without a noun ---

  void add_person(const PersonName& name) {
    Mention m;
    if (const auto it = titled_.find(name.tokens.begin); it != titled_.end()) {
      const Mention& title = it->second;
      m.agent = title.agent;
      m.agent_words = title.agent_words;
      m.role_code = title.role_code;
      m.nation = title.nation;
      m.body = title.body;
    }
    m.tokens = m.name = name.tokens;
    m.person = true;
    m.weak = name.weak;
    m.known = known_at(name.tokens);
    m.sex = base_.given_name_sex(lexicon::fold(tokens_[name.tokens.begin].form));
    m.head = head_of(tree_, name.tokens);
    add(m);
  }

  void add_known(const KnownName& name) {
    if (person_of_[name.tokens.begin] >= 0) return;
    Mention m;
    m.tokens = m.name = name.tokens;
    m.known = name.matches;
    m.head = head_of(tree_, name.tokens);
    const auto has = [&](Of of) {
      return std::any_of(m.known.begin(), m.known.end(), [&](const auto& k) { return k.of == of; });
    };
    if (has(Of::actor)) {
      m.form = MentionForm::name;
      if (is_organisation_modifier(m)) m.listed = true;
    } else if (places_.by_token[name.tokens.begin].valid()) {
      return;
    } else if (has(Of::state) || has(Of::capital) || has(Of::seat)) {
      const Of of = has(Of::capital) ? Of::capital : has(Of::seat) ? Of::seat : Of::state;
      if (has(Of::demonym) && read_name(tree_, name.tokens, Of::demonym, base_) == NameReading::neither) return;
      if (read_name(tree_, name.tokens, of, base_) != NameReading::government) return;
      m.form = of == Of::state ? MentionForm::name : MentionForm::metonym;
    } else {
      if (!is_demonym_noun(name)) return;
      m.form = MentionForm::demonym;
      m.plural = tokens_[m.head.index].xpos == "NNS" || tokens_[m.head.index].xpos == "NNPS" ||
                 tokens_[m.head.index].lower.ends_with("s");
      m.person =
          !m.plural && !tokens_[m.head.index].lower.ends_with("ese") && !tokens_[m.head.index].lower.ends_with("sh");
    }
    take_determiner(m);
    for (const lexicon::NameMatch& k : m.known)
      if (k.of != Of::actor && !m.nation) m.nation = &base_.states()[k.index];
    add(m);
  }

  /// "CMA roadblocks": an organisation before a common noun is still one.
  bool is_organisation_modifier(const Mention& m) const {
    return tree_.head(m.head).valid() && tree_.is(m.head, "compound");
  }

  bool is_demonym_noun(const KnownName& name) const {
    if (read_name(tree_, name.tokens, Of::demonym, base_) == NameReading::neither) return false;
    const std::uint32_t last = name.tokens.end - 1;
    const auto end = sentence_of(last).end;
    if (last + 1 < end) {
      const Token& next = tokens_[last + 1];
      if (next.upos == Upos::NOUN || next.upos == Upos::PROPN || next.upos == Upos::ADJ || next.form == "-" ||
          next.upos == Upos::CCONJ)
        return next.upos == Upos::CCONJ && tokens_[last].lower.ends_with("s") && !tokens_[last].lower.ends_with("ss");
    }
    const bool determined =
        name.tokens.begin > sentence_of(last).begin && tokens_[name.tokens.begin - 1].upos == Upos::DET;
    return determined || tokens_[last].upos == Upos::NOUN || tokens_[last].lower.ends_with("s");
  }

  void take_determiner(Mention& m) const {
    if (m.tokens.begin == sentence_of(m.tokens.begin).begin) return;
    const Token& before = tokens_[m.tokens.begin - 1];
    if (before.upos != Upos::DET) return;
    m.definite = before.lower == "the";
    m.indefinite = !m.definite;
    --m.tokens.begin;
  }

  /// Organisations that the model finds and the base does not know.
  void add_unknown_organisations() {
    for (const text::Name& name : tree_.analysis().names) {
      if (name.type != text::NameType::organisation || name.tokens.empty() || name.tokens.end > tokens_.size())
        continue;
      bool free = true;
      for (std::uint32_t t = name.tokens.begin; t < name.tokens.end; ++t)
        free = free && !covered_[t] && !(name.tokens.size() == 1 && is_demonym(t)) && !places_.by_token[t].valid() &&
               !base_.is_cue("not_actor_word", tokens_[t].lower);
      if (!free || !is_capitalised(tokens_[name.tokens.begin])) continue;
      Mention m;
      m.tokens = m.name = name.tokens;
      m.head = head_of(tree_, name.tokens);
      for (std::uint32_t t = name.tokens.begin; t < name.tokens.end; ++t)
        if (const int k = known_of_[t]; k >= 0)
          for (const auto& match : known_[static_cast<std::size_t>(k)].matches)
            if (match.of != Of::actor) m.nation = &base_.states()[match.index];
      take_determiner(m);
      add(m);
    }
  }

  bool is_demonym(std::uint32_t t) const {
    if (known_of_[t] < 0) return false;
    const KnownName& name = known_[static_cast<std::size_t>(known_of_[t])];
    return std::any_of(name.matches.begin(), name.matches.end(), [](const auto& k) { return k.of == Of::demonym; });
  }

  /// Pronouns, and capitalised words that may be part of a longer name said before: "the Observatory".
  void add_word(std::uint32_t t) {
    const Token& token = tokens_[t];
    if (token.upos == Upos::PRON || is_possessive_pronoun(token)) {
      add_pronoun(t);
      return;
    }
    const bool determined = t > sentence_of(t).begin && tokens_[t - 1].lower == "the";
    const bool acronym =
        token.form.size() > 1 && token.form.size() < 8 &&
        std::all_of(token.form.begin(), token.form.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
    if (!(acronym || (determined && is_capitalised(token))) || places_.by_token[t].valid() || known_of_[t] >= 0) return;
    if (token.upos != Upos::PROPN && token.upos != Upos::NOUN) return;
    Mention m;
    m.tokens = m.name = {t, t + 1};
    m.head = TokenId{t};
    m.weak = true;
    take_determiner(m);
    add(m);
  }

  void add_pronoun(std::uint32_t t) {
    const std::string& w = tokens_[t].lower;
    Mention m;
    m.tokens = {t, t + 1};
    m.head = TokenId{t};
    m.form = MentionForm::pronoun;
    m.definite = true;
    if (w == "he" || w == "him" || w == "his")
      m.sex = 'm', m.person = true;
    else if (w == "she" || w == "her" || w == "hers")
      m.sex = 'f', m.person = true;
    else if (w == "they" || w == "them" || w == "their")
      m.plural = true;
    else if (w == "it" || w == "its")
      m.neuter = true;
    else
      return;
    m.listed = !(is_possessive_pronoun(tokens_[t]) && !tree_.is(m.head, "obj"));
    add(m);
  }

  // --- Assembly ---

  std::uint32_t add_silent(TokenRange range, MentionForm form) {
    if (form == MentionForm::pronoun) {
      const std::size_t before = mentions_.size();
      add_pronoun(range.begin);
      if (mentions_.size() == before) return Mention::kNone;
    } else if (person_of_[range.begin] >= 0) {
      add_person(people_[static_cast<std::size_t>(person_of_[range.begin])]);
    } else {
      Mention m;
      m.tokens = m.name = range;
      m.known = known_at(range);
      m.head = head_of(tree_, range);
      for (const lexicon::NameMatch& k : m.known)
        if (k.of != Of::actor && !m.nation) m.nation = &base_.states()[k.index];
      add(m);
    }
    mentions_.back().listed = false;
    return static_cast<std::uint32_t>(mentions_.size() - 1);
  }

  void add(Mention m) {
    const TokenId role = tree_.is(m.head, "conj") && tree_.head(m.head).valid() ? tree_.head(m.head) : m.head;
    m.subject = is_subject(role) || is_source(m);
    m.main = m.subject && is_main(role);
    m.quoted = quoted_[m.tokens.begin];
    for (std::uint32_t t = m.tokens.begin; t < m.tokens.end; ++t)
      covered_[t] = std::max<char>(covered_[t], m.listed ? 1 : 2);
    mentions_.push_back(std::move(m));
  }

  bool is_subject(TokenId role) const {
    if (tree_.is(role, "nsubj")) return true;
    return !tree_.head(role).valid() && role.index < sentence_of(role.index).begin + 4;  // the parser lost its verb
  }

  /// "according to the mayor".
  bool is_source(const Mention& m) const {
    const std::uint32_t t = m.tokens.begin;
    return t >= sentence_of(t).begin + 2 && tokens_[t - 1].lower == "to" && tokens_[t - 2].lower == "according";
  }

  bool is_main(TokenId role) const {
    const TokenId verb = tree_.head(role);
    return !verb.valid() || !tree_.head(verb).valid() || base_.is_cue("speech_verb", tree_.token(verb).lemma);
  }

  /// Into text order, outer phrases first; owners keep leading to the same mention.
  void sort() {
    std::vector<std::uint32_t> order(mentions_.size()), place(mentions_.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      const TokenRange x = mentions_[a].tokens, y = mentions_[b].tokens;
      return x.begin != y.begin ? x.begin < y.begin : x.size() > y.size();
    });
    std::vector<Mention> sorted;
    for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
    for (const std::uint32_t i : order) {
      sorted.push_back(std::move(mentions_[i]));
      if (sorted.back().owner != Mention::kNone) sorted.back().owner = place[sorted.back().owner];
    }
    mentions_ = std::move(sorted);
  }

  const text::Document& document_;
  const text::Tree& tree_;
  const std::vector<Token>& tokens_;
  const record::Places& places_;
  const lexicon::ActorBase& base_;
  std::vector<KnownName> known_;
  std::vector<PersonName> people_;
  std::vector<AgentSpan> agents_;
  std::map<std::uint32_t, Mention> titled_;  // first token of a name -> the title that it shares with others
  std::vector<int> known_of_, person_of_, agent_end_;
  std::vector<char> covered_, quoted_;  // covered: 1 by a mention, 2 by an owner inside one
  std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> find_mentions(const text::Document& document, const text::Tree& tree, const record::Places& places,
                                   const lexicon::ActorBase& base) {
  return MentionFinder(document, tree, places, base).find();
}

}  // namespace truceline::annotate
