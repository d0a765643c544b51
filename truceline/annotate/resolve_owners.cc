#include <algorithm>

#include "truceline/annotate/resolver.h"
#include "truceline/annotate/role_match.h"
#include "truceline/lexicon/fold.h"

/// Whom a title or noun belongs to, where the story says it and where it leaves it to the reader.
namespace truceline::annotate {

namespace {

constexpr std::uint32_t kAhead = 400;  // mentions that a search forward looks at, so that it costs no more than length
constexpr std::uint32_t kNear = 2;     // sentences

}  // namespace

std::uint32_t Resolver::owner_actor(const Mention& m) {
  if (m.owner == kNone) return kNone;
  std::uint32_t owner = m.owner;
  for (std::uint32_t step = 0; step < kNear; ++step) {  // "leaders of a faction of the FARC": of the FARC in the end
    if (of_[owner] == kNone) resolve_one(owner);
    if (of_[owner] != kNone || mentions_[owner].owner == kNone || mentions_[owner].owner == owner) break;
    owner = mentions_[owner].owner;
  }
  return of_[owner];
}

// "coalition spokesman", "rebel commander"; failing that "a spokesman said" after a sentence about a body.
std::uint32_t Resolver::owner_or_served(std::uint32_t i) {
  const Mention& m = mentions_[i];
  if (const std::uint32_t owner = owner_actor(m); owner != kNone || m.nation || m.body != kNone) return owner;
  if (m.of && m.of->anaphoric)
    if (const std::uint32_t a = last_body(last_word(m.of->phrase), kNone); a != kNone) return a;
  if (base_.is_cue("office_of_mission", m.agent->role)) return last_body("mission", kNone);
  if (base_.is_cue("fighter_role", m.modifier_code)) return sole_armed_group(nullptr);
  // "A coalition spokesman" is of a coalition, whichever it is, and not of the front just spoken of.
  return !m.of && m.modifier_code.empty() && base_.is_cue("of_last_body", m.agent->phrase) ? body_before(i) : kNone;
}

std::uint32_t Resolver::last_body(const std::string& word, std::uint32_t other_than) const {
  for (const bool by_word : {true, false})
    for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
      const std::uint32_t a = traces_[t].actor;
      if (extras_[a].person || actors_[a].kind == "people" || a == other_than) continue;
      const auto words = words_of(lexicon::fold(actors_[a].name));
      const bool has_word =
          std::find(words.begin(), words.end(), word) != words.end() || last_word(actors_[a].role) == word;
      if (by_word ? has_word : is_of_sort(a, "sort_" + word) || is_unknown_body(a, word)) return a;
    }
  return kNone;
}

// The Taliban in power are a government, and still "the group".
bool Resolver::is_of_sort(std::uint32_t a, const std::string& sort) const {
  if (base_.is_cue(sort, actors_[a].kind)) return true;
  return extras_[a].known != kNone && base_.is_cue(sort, base_.actors()[extras_[a].known].kind);
}

// "The Budget Office said ... the agency": a named body of which nobody knows the sort may be of any.
bool Resolver::is_unknown_body(std::uint32_t a, const std::string& word) const {
  return actors_[a].kind == "other" && actors_[a].rule == "actor.organisation:named" &&
         base_.is_cue("sort_unknown", word);
}

// The last one that the story was about, in the same paragraph or in the sentence before.
std::uint32_t Resolver::body_before(std::uint32_t i) const {
  const std::uint32_t sentence = sentence_of(mentions_[i]);
  for (std::size_t t = traces_.size(); t-- > cast_.reach() && sentence - traces_[t].sentence <= kNear;) {
    const std::uint32_t a = traces_[t].actor;
    if (!traces_[t].main || traces_[t].sentence > sentence || extras_[a].person) continue;
    const std::string& kind = actors_[a].kind;
    if (kind == "government") return is_same_block(sentence, traces_[t].sentence) ? a : kNone;
    return kind == "people" || kind == "media" ? kNone : a;
  }
  return kNone;
}

bool Resolver::is_same_block(std::uint32_t a, std::uint32_t b) const {
  return tree_.analysis().sentences[a].block == tree_.analysis().sentences[b].block;
}

// "The gang" is the last one named, and so is "the militia"; no rebels are a gang.
std::uint32_t Resolver::last_armed_group(const Mention& m) const {
  for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
    const std::uint32_t a = traces_[t].actor;
    if (extras_[a].person || extras_[a].plural || actors_[a].kind != "armed_group" || !traces_[t].name) continue;
    if (m.nation && actors_[a].country != m.nation->iso3) continue;
    if (code_has_role(actors_[a].codes.cameo, "CRM") == (m.agent->code == "CRM")) return a;
  }
  return kNone;
}

std::uint32_t Resolver::sole_armed_group(const lexicon::State* nation) const {
  std::uint32_t found = kNone;
  for (std::uint32_t a = 0; a < actors_.size(); ++a) {
    if (actors_[a].kind != "armed_group" || extras_[a].known == kNone || last_trace(a) == 0) continue;
    if (nation && !actors_[a].country.empty() && actors_[a].country != nation->iso3) continue;
    if (found != kNone) return kNone;
    found = a;
  }
  return found;
}

// "Sudan's army chief ruled out ... General Hamdan told troops": whom the story names goes before whom the tables know.
std::uint32_t Resolver::named_later(std::uint32_t i, const lexicon::State& nation) {
  const Mention& m = mentions_[i];
  for (const std::uint32_t index : base_.holders(m.agent->role, nation.iso3, published_))
    if (is_mentioned(index)) return kNone;
  const auto end = std::min<std::uint32_t>(static_cast<std::uint32_t>(mentions_.size()), i + kAhead);
  for (std::uint32_t j = i + 1; j < end; ++j) {
    const Mention& n = mentions_[j];
    if (!n.person || n.name.empty() || !n.agent || n.dropped || of_[j] != kNone) continue;
    if (n.nation ? n.nation != &nation : nations_.of(j, of_, cast_) != &nation) continue;
    const bool same = n.agent->role == m.agent->role;
    const bool ranks = base_.is_cue("rank_of_" + m.agent->role, n.agent->role) && n.body == kNone &&
                       sentence_of(n) <= sentence_of(m) + kNear;
    if ((!same && !ranks) || is_foreigner(n, nation)) continue;
    resolve_one(j);
    if (of_[j] != kNone) return of_[j];
  }
  return kNone;
}

bool Resolver::is_foreigner(const Mention& m, const lexicon::State& nation) const {
  return std::any_of(m.known.begin(), m.known.end(), [&](const lexicon::NameMatch& k) {
    if (k.of != lexicon::NameMatch::Of::actor) return false;
    const std::string& country = lexicon::identity_at(base_.actors()[k.index], published_).country;
    return !country.empty() && country != nation.iso3;
  });
}

}  // namespace truceline::annotate
