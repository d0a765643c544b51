#include "truceline/annotate/place_anchors.h"

#include <cctype>

namespace truceline::annotate {

namespace {

using record::Place;
using text::Token;
using text::TokenRange;

constexpr double kByTown = 30, kInTown = 15, kInDivision = 120;  // km

class Anchors {
 public:
  Anchors(const text::Tree& tree, const std::vector<PlaceCandidate>& candidates, const lexicon::ActorBase& base,
          std::vector<std::optional<Place>>& found)
      : tree_(tree), tokens_(tree.analysis().tokens), candidates_(candidates), base_(base), found_(found) {}

  void set() {
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (i + 1 < found_.size() && found_[i] && found_[i + 1] && leads_to(i + 1)) by_next(i);
      if (is_unknown(i)) by_town(i);
      if (found_[i] && candidates_[i].offset && i != borne_) move_by(*found_[i], *candidates_[i].offset);
      if (found_[i] && !is_unknown(i) && found_[i]->feature.starts_with("PPL") && !candidates_[i].offset) town_ = i;
    }
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  bool is_unknown(std::size_t i) const { return found_[i] && found_[i]->country.empty() && !found_[i]->lat; }

  /// "Wadi Seidna base north of |Omdurman", "Shire, some 40 kilometers (25 miles) north of |Axum": nothing but words of
  /// whereabouts between the candidate and the one before.
  bool leads_to(std::size_t i) const {
    const TokenRange before = candidates_[i - 1].tokens, here = candidates_[i].tokens;
    const std::uint32_t most = candidates_[i].offset ? 16 : 5;
    if (before.empty() || here.empty() || here.begin <= before.end || here.begin - before.end > most) return false;
    for (std::uint32_t t = before.end; t < here.begin; ++t)
      if (!is_whereabouts(tokens_[t], candidates_[i].offset.has_value())) return false;
    return tokens_[before.begin].sentence == tokens_[here.begin].sentence;
  }

  bool is_whereabouts(const Token& token, bool with_distance) const {
    if (base_.is_cue("anchor", token.lower)) return true;
    return with_distance && (std::isdigit(static_cast<unsigned char>(token.form[0])) != 0 ||
                             base_.is_cue("anchor_distance", token.lower) || base_.is_cue("unit_km", token.lower) ||
                             base_.is_cue("unit_mile", token.lower));
  }

  void by_next(std::size_t i) {
    Place& next = *found_[i + 1];
    const auto& offset = candidates_[i + 1].offset;
    if (is_unknown(i)) {
      lie_by(*found_[i], next, next.feature.starts_with("PPL") ? kByTown : kInDivision);
      if (offset) move_by(*found_[i], *offset);
    }
    if (!offset) return;
    next.part.clear();
    borne_ = i + 1;
  }

  /// The town that the unknown quarter at `i` lies in: of its sentence, or, where only a town has such a thing, of its
  /// paragraph, or of the dateline.
  void by_town(std::size_t i) {
    if (town_ == kNone || candidates_[i].tokens.empty()) return;
    const TokenRange here = candidates_[i].tokens, there = candidates_[town_].tokens;
    const std::string last = tokens_[here.end - 1].lower;
    const std::string after = here.end < tokens_.size() ? tokens_[here.end].lower : std::string();
    const bool quarter = base_.is_cue("quarter", last) || base_.is_cue("quarter", after);
    if (!quarter && !base_.is_cue("part_of_town", last) && !base_.is_cue("part_of_town", after)) return;
    const bool near = there.empty() ? quarter : is_near(there.begin, here.begin, quarter);
    if (near) lie_by(*found_[i], *found_[town_], kInTown);
  }

  bool is_near(std::uint32_t town, std::uint32_t here, bool in_paragraph) const {
    const auto &a = tokens_[town].sentence, &b = tokens_[here].sentence;
    const auto& sentences = tree_.analysis().sentences;
    return a == b || (in_paragraph && sentences[a.index].block == sentences[b.index].block);
  }

  /// An unknown place lies where the known one beside it lies, give or take.
  static void lie_by(Place& place, const Place& by, double radius) {
    place.country = by.country;
    if (by.feature == "PCLI") return;  // a country says no more than that
    place.admin1 = by.admin1;
    place.lat = by.lat;
    place.lon = by.lon;
    if (by.lat) place.radius = radius;
    place.rule = "place.anchored";
  }

  const text::Tree& tree_;
  const std::vector<Token>& tokens_;
  const std::vector<PlaceCandidate>& candidates_;
  const lexicon::ActorBase& base_;
  std::vector<std::optional<Place>>& found_;
  std::size_t town_ = kNone;   // the last one told of
  std::size_t borne_ = kNone;  // whose distance is that of the name before it
};

}  // namespace

void anchor_places(const text::Tree& tree, const std::vector<PlaceCandidate>& candidates,
                   const lexicon::ActorBase& base, std::vector<std::optional<Place>>& found) {
  Anchors(tree, candidates, base, found).set();
}

}  // namespace truceline::annotate
