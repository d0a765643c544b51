#include "truceline/annotate/story_nations.h"

#include <algorithm>

#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

constexpr std::uint32_t kNone = Mention::kNone;
constexpr double kShared = 0.8;         // of the first one's weight: then two states share the story
constexpr double kRival = 0.25;         // ...: then the second has a say where the first cannot be meant
constexpr std::uint32_t kMemory = 500;  // mentions

std::uint32_t known_body(const Mention& m, const lexicon::ActorBase& base) {
  if (m.body != kNone) return m.body;
  for (const lexicon::NameMatch& k : m.known)
    if (k.of == lexicon::NameMatch::Of::actor && !k.local && base.actors()[k.index].kind != "media") return k.index;
  return kNone;
}

/// "Iran-aligned rebels": they are elsewhere.
bool is_compound(const text::Tree& tree, text::Span place) {
  const std::uint32_t next = tree.first_token(place.end);
  const auto& tokens = tree.analysis().tokens;
  return next < tokens.size() && tokens[next].span.begin == place.end && tokens[next].form == "-";
}

/// "ISLAMABAD, Oct 16 (Dawn) -": a place that stands in no sentence.
bool is_dateline(const text::Tree& tree, text::Span place) {
  const std::uint32_t t = tree.first_token(place.begin);
  const auto& tokens = tree.analysis().tokens;
  return t >= tokens.size() || tokens[t].span.begin >= place.end;
}

/// "Congolese" alone tells nothing of which Congo.
bool is_ambiguous(const Mention& m) {
  const auto& matches = m.before.empty() ? m.known : m.before;
  return std::count_if(matches.begin(), matches.end(), [](const auto& k) {
           return k.of == lexicon::NameMatch::Of::demonym || k.of == lexicon::NameMatch::Of::state;
         }) > 1;
}

}  // namespace

StoryNations::StoryNations(const text::Tree& tree, const std::vector<Mention>& mentions, const record::Places& places,
                           const lexicon::ActorBase& base)
    : tree_(tree), mentions_(mentions), base_(base) {
  for (const record::Place& place : places.places) {
    for (const auto& mention : place.mentions)
      if (const lexicon::State* s = base.state_by_iso2(place.country); s && is_dateline(tree, mention.span)) filed_ = s;
    if (place.mentions.size() == 1 && base.is_cue("bureau", lexicon::fold(place.name)))
      continue;  // "GENEVA (AFP) - The military said ...": nobody's but the reporter's town
    else if (const lexicon::State* s = base.state_by_iso2(place.country))
      for (const auto& mention : place.mentions) {
        const bool capital = place.feature == "PPLC" && !is_dateline(tree, mention.span);
        if (!is_compound(tree, mention.span)) weights_[s->iso3] += capital ? 0.5 : 1.0;
      }
  }
  for (const Mention& m : mentions) {
    if (m.agent && base.is_cue("abroad", m.agent->role)) continue;  // "the Belgian embassy" stands elsewhere
    if (m.nation && !is_ambiguous(m)) weights_[m.nation->iso3] += 0.6;
    const std::uint32_t body = known_body(m, base);
    if (body != kNone && !base.actors()[body].country.empty()) weights_[base.actors()[body].country] += 0.8;
  }
  for (const auto& [iso3, weight] : weights_) {
    if (weight > best_) {
      second_ = first_, next_ = best_;
      first_ = iso3, best_ = weight;
    } else if (weight > next_) {
      second_ = iso3, next_ = weight;
    }
  }
}

std::uint32_t StoryNations::sentence_of(const Mention& mention) const {
  return tree_.token(text::TokenId{mention.tokens.begin}).sentence.index;
}

double StoryNations::weight(const std::string& iso3) const {
  const auto it = weights_.find(iso3);
  return it == weights_.end() ? 0 : it->second;
}

const lexicon::State* StoryNations::other_than(const lexicon::State& state) const {
  return base_.state(first_ == state.iso3 ? second_ : first_);
}

const lexicon::State* StoryNations::of(std::uint32_t i, const std::vector<std::uint32_t>& of, const Cast& cast) const {
  const Mention& m = mentions_[i];
  for (std::uint32_t j = i; j-- > 0 && sentence_of(mentions_[j]) == sentence_of(m);)  // "on the Russian side, ..."
    if (mentions_[j].agent && mentions_[j].agent->role == "side" && mentions_[j].nation) return mentions_[j].nation;
  if (first_.empty()) return nullptr;
  if (m.agent && m.role_code == "MIL" && base_.is_cue("no_army", lexicon::fold(first_)) && next_ >= kRival * best_)
    return base_.state(second_);
  const bool official = m.agent && (m.agent->kind == "government" || m.agent->kind == "military" || m.agent->office);
  if (next_ < kShared * best_ || !official) return base_.state(first_);
  const bool another = m.agent->role == "government" && !m.subject;  // as in nation_before
  for (std::uint32_t j = i; j-- > 0 && i - j < kMemory;) {
    if (another && mentions_[j].subject && sentence_of(mentions_[j]) == sentence_of(m)) continue;
    const lexicon::State* s = mentions_[j].nation;
    if (!s && of[j] != kNone) s = base_.state(cast.actors[of[j]].country);
    if (s && (s->iso3 == first_ || s->iso3 == second_)) return s;
  }
  return base_.state(first_);
}

}  // namespace truceline::annotate
