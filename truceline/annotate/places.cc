#include "truceline/annotate/places.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "truceline/annotate/place_anchors.h"
#include "truceline/annotate/place_candidates.h"
#include "truceline/annotate/place_support.h"

/// How places are found. Every name of a place is a candidate (place_candidates.h); then
/// 1. what any mention of a name says of it counts for all: "Paris, Texas" once is that Paris all through the story,
/// 2. the countries of the story, which its states, demonyms, capitals and dateline vote for, and the names beside it
///    say how likely each of its places is meant (place_support.h),
/// 3. an unknown name lies where the known one beside it lies (place_anchors.h).
/// Example: "rebels near Kidal" in a story that says "Mali": Kidal in Mali, not Kidal in Indonesia.
namespace truceline::annotate {

namespace {

using lexicon::GazetteerPlace;

class PlaceResolver {
 public:
  PlaceResolver(const text::Tree& tree, const lexicon::Gazetteer& gazetteer, const lexicon::ActorBase& base,
                PlaceCandidates found, const HomeHint& home)
      : tree_(tree),
        tokens_(tree.analysis().tokens),
        gazetteer_(gazetteer),
        base_(base),
        home_(home),
        candidates_(std::move(found.list)),
        weights_(std::move(found.weights)),
        votes_(std::move(found.votes)) {}

  record::Places resolve() {
    gather_names();
    vote_by_names();
    record::Places out;
    if (const GazetteerPlace* home = settle_home()) {
      live_at(*home);
      out.home = home_of(*home);
    }
    support_each_other(names_, weights_);
    out.by_token.resize(tokens_.size());
    std::vector<std::optional<record::Place>> found;
    for (const PlaceCandidate& c : candidates_) found.push_back(resolve_one(c));
    anchor_places(tree_, candidates_, base_, found);
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      if (found[i]) add(out, candidates_[i], std::move(*found[i]));
    return out;
  }

 private:
  /// Each name once, with the most that any of its mentions says.
  void gather_names() {
    for (PlaceCandidate& c : candidates_) {
      c.headline = c.headline && !c.named;
      if (!c.headline) body_keys_.insert(c.key);
      const auto [it, is_new] = name_of_.try_emplace(c.key, names_.size());
      if (is_new) {
        names_.push_back({c.key, gazetteer_.find(c.key), {}, {}, {}, {}});
        if (const auto votes = votes_.find(c.key); votes != votes_.end()) names_.back().votes = votes->second;
      }
      PlaceContext& context = names_[it->second].context;
      context.sure = context.sure || c.context.sure;
      if (!context.country.empty() || c.context.country.empty() || c.context.admin1.empty()) continue;
      context.country = c.context.country;
      context.admin1 = c.context.admin1;
    }
  }

  /// Names that can only be in one country speak for it: a story of Kidal and Gao is one of Mali without saying so.
  void vote_by_names() {
    for (const PlaceCandidate& c : candidates_) {
      NamedPlaces& name = names_[name_of_.at(c.key)];
      const auto& places = name.places;
      if (places.empty() || places[0].country.empty()) continue;
      const bool one =
          std::all_of(places.begin(), places.end(), [&](const auto& p) { return p.country == places[0].country; });
      if (!one) continue;
      const double vote = places[0].population > 100000 ? 0.5 : 0.25;
      weights_[places[0].country] += vote;
      name.votes[places[0].country] += vote;
    }
  }

  /// Where the outlet is at home. A name of many places is settled by the story, as any of its names is: Bonham and
  /// Lamar County beside it leave one home to "The Paris News". Null where that leaves a doubt.
  const GazetteerPlace* settle_home() {
    if (home_.places.empty()) return nullptr;
    if (home_.places.size() == 1) return &home_.places.front();
    NamedPlaces hint{home_.key, home_.places, {}, {}, {}, {}};
    hint.context.sure = true;
    if (const auto votes = votes_.find(home_.key); votes != votes_.end()) hint.votes = votes->second;
    names_.push_back(std::move(hint));
    support_each_other(names_, weights_);
    hint = std::move(names_.back());
    names_.pop_back();
    const std::vector<double> score = scores(hint, hint.context, weights_);
    const auto best = std::max_element(score.begin(), score.end());
    constexpr double kClear = 1;  // ten times as likely as any other
    const GazetteerPlace& home = home_.places[static_cast<std::size_t>(best - score.begin())];
    for (std::size_t i = 0; i < score.size(); ++i)
      if (score[i] > *best - kClear && !is_beside(home_.places[i], home)) return nullptr;
    return &home;
  }

  /// A town and the district around it are one home.
  static bool is_beside(const GazetteerPlace& a, const GazetteerPlace& b) {
    constexpr double kBeside = 0.5;  // degrees
    return std::abs(a.lat - b.lat) < kBeside && std::abs(a.lon - b.lon) < kBeside;
  }

  void live_at(const GazetteerPlace& home) {
    weights_[home.country] += 1;
    for (NamedPlaces& name : names_)
      for (const GazetteerPlace& place : name.places) name.home.push_back(by_home(place, home));
  }

  record::Home home_of(const GazetteerPlace& place) const {
    record::Home out{place.name, place.country, place.admin1, {}, {}, home_.basis, home_.rule};
    if (place.located) {
      out.lat = place.lat;
      out.lon = place.lon;
    }
    return out;
  }

  std::optional<record::Place> resolve_one(const PlaceCandidate& c) const {
    const NamedPlaces& name = names_[name_of_.at(c.key)];
    record::Place out;
    out.part = c.part;
    PlaceContext context = c.context;
    if (context.country.empty()) {
      context.country = name.context.country;
      context.admin1 = name.context.admin1;
    }
    const int chosen = likeliest(name, context, weights_);
    if (chosen < 0) {
      if (!c.named) return std::nullopt;
      out.name = c.name;
      out.rule = "place.unknown";
      return out;
    }
    const GazetteerPlace& place = name.places[static_cast<std::size_t>(chosen)];
    if (!c.context.sure && !is_famous(place) && !stands_elsewhere_surely(c)) return std::nullopt;
    if (c.headline && !c.context.sure && place.feature.starts_with("PPL") && place.feature != "PPLC" &&
        !stands_elsewhere(c))
      return std::nullopt;
    out.name = place.name;
    out.country = place.country;
    out.admin1 = place.admin1;
    if (place.located) {
      out.lat = place.lat;
      out.lon = place.lon;
    }
    if (place.geonames) out.geonames = place.geonames;
    out.feature = place.feature;
    out.rule = "place." + place.source;
    if (c.site) make_site(out, c);
    return out;
  }

  /// An airport or a court in a known place lies where that does, give or take; `feature` goes on to say what the point
  /// is.
  static void make_site(record::Place& place, const PlaceCandidate& c) {
    constexpr double kInTown = 20, kInDivision = 60;  // km
    place.name = c.name;
    place.geonames.reset();
    if (place.lat) place.radius = place.feature.starts_with("PPL") ? kInTown : kInDivision;
    place.rule = "place.site";
  }

  /// Places that need no "in" before them to be taken for one: people are called like many towns.
  static bool is_famous(const GazetteerPlace& place) {
    return !place.feature.starts_with("PPL") || place.feature == "PPLC" || place.reviewed || place.population >= 500000;
  }

  bool stands_elsewhere_surely(const PlaceCandidate& c) const { return names_[name_of_.at(c.key)].context.sure; }

  /// Headlines capitalise every word: a town there must be named below as well.
  bool stands_elsewhere(const PlaceCandidate& c) const { return body_keys_.contains(c.key); }

  void add(record::Places& out, const PlaceCandidate& c, record::Place place) {
    const std::string key = place.name + '\t' + place.country + '\t' + place.part + '\t' + place.feature + '\t' +
                            std::to_string(place.lat.value_or(0));
    const auto [it, is_new] = place_of_.try_emplace(key, out.places.size());
    if (is_new) out.places.push_back(std::move(place));
    out.places[it->second].mentions.push_back({c.span});
    const record::PlaceId id{it->second};
    for (std::uint32_t t = c.tokens.begin; t < c.tokens.end; ++t) out.by_token[t] = id;
  }

  const text::Tree& tree_;
  const std::vector<text::Token>& tokens_;
  const lexicon::Gazetteer& gazetteer_;
  const lexicon::ActorBase& base_;
  const HomeHint& home_;
  std::vector<PlaceCandidate> candidates_;
  CountryWeights weights_;
  std::unordered_map<std::string, CountryWeights> votes_;  // by key
  std::vector<NamedPlaces> names_;
  std::unordered_map<std::string, std::size_t> name_of_;   // key -> index into names_
  std::unordered_map<std::string, std::size_t> place_of_;  // by name, country, part, feature and point
  std::unordered_set<std::string> body_keys_;
};

}  // namespace

record::Places find_places(const text::Document& document, const text::Tree& tree, const lexicon::Gazetteer& gazetteer,
                           const lexicon::ActorBase& base, const HomeHint& home) {
  return PlaceResolver(tree, gazetteer, base, find_place_candidates(document, tree, gazetteer, base), home).resolve();
}

}  // namespace truceline::annotate
