#include <algorithm>

#include "truceline/annotate/mention_finder.h"

/// Owners before a noun: "Moscow's | foreign minister", "the South's | spokesman".
namespace truceline::annotate {

void MentionFinder::add_owner_before(Mention& m, std::uint32_t mark) {
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
  if (const record::PlaceId place = places_.by_token[end - 1]; place.valid()) {
    // "Gaza's Health Ministry", "Kharkiv's mayor": their country's; "Tigray's president" is not the country's
    if (!(m.agent && m.agent->office) && !m.nation) m.nation = base_.state_by_iso2(places_.places[place.index].country);
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

bool MentionFinder::add_named_owner(Mention& m, std::uint32_t end) {
  const auto& names = tree_.analysis().names;  // in order, not overlapping
  const auto it =
      std::lower_bound(names.begin(), names.end(), end, [](const text::Name& n, auto e) { return n.tokens.end < e; });
  if (it == names.end() || it->tokens.end != end || it->type == text::NameType::place) return false;
  if (covered_[it->tokens.begin]) return false;
  m.owner = add_silent(it->tokens, MentionForm::name);
  m.tokens.begin = it->tokens.begin;
  return true;
}

bool MentionFinder::add_half_owner(Mention& m, std::uint32_t end) {
  const Token& token = tokens_[end - 1];
  if (covered_[end - 1] || !is_capitalised(token) || !base_.is_cue("half", token.lower)) return false;
  m.owner = add_silent({end - 1, end}, MentionForm::name);
  mentions_.back().weak = true;
  const bool determined = end > 1 && tokens_[end - 2].upos == Upos::DET;
  m.tokens.begin = determined ? end - 2 : end - 1;
  return true;
}

void MentionFinder::take_nation_of_place(Mention& m, const KnownName& name) const {
  for (const lexicon::NameMatch& match : name.matches)
    if (match.of == Of::state) m.nation = &base_.states()[match.index];
}

}  // namespace truceline::annotate
