#include "truceline/annotate/cast.h"

#include <algorithm>

#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

/// "RUSGOV" -> "RUS GOV".
std::string plover(const std::string& cameo) {
  std::string out;
  for (std::size_t i = 0; i < cameo.size(); i += 3) out += (i ? " " : "") + cameo.substr(i, 3);
  return out;
}

}  // namespace

std::vector<std::string> words_of(const std::string& key) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at <= key.size();) {
    const std::size_t space = std::min(key.find(' ', at), key.size());
    if (space > at) words.push_back(key.substr(at, space - at));
    at = space + 1;
  }
  return words;
}

std::uint32_t Cast::make(record::Actor actor, Extra extra) {
  const auto id = static_cast<std::uint32_t>(actors.size());
  actor.codes.plover = plover(actor.codes.cameo);
  if (!extra.key.empty()) keys_.try_emplace(extra.key, id);
  actors.push_back(std::move(actor));
  extras.push_back(std::move(extra));
  index_words(id);
  return id;
}

void Cast::set_code(std::uint32_t actor, const std::string& cameo) {
  actors[actor].codes.cameo = cameo;
  actors[actor].codes.plover = plover(cameo);
}

void Cast::rename(std::uint32_t actor, std::string name, std::vector<std::string> words) {
  actors[actor].name = std::move(name);
  extras[actor].words = std::move(words);
  index_words(actor);
}

void Cast::index_words(std::uint32_t actor) {
  if (!extras[actor].person) return;
  for (const std::string& word : extras[actor].words) bearers_[word].push_back(actor);
}

std::uint32_t Cast::by_key(const std::string& key) const {
  const auto it = keys_.find(key);
  return it == keys_.end() ? Mention::kNone : it->second;
}

std::uint32_t Cast::known_called(const std::string& name) const {
  const auto it = known_names_.find(name);
  return it == known_names_.end() ? Mention::kNone : it->second;
}

std::uint32_t Cast::known(std::uint32_t index) {
  if (const auto it = known_.find(index); it != known_.end()) return it->second;
  const lexicon::KnownActor& entry = base_.actors()[index];
  const lexicon::Identity now = lexicon::identity_at(entry, published_);
  record::Actor actor;
  actor.name = entry.name;
  actor.kind = entry.kind == "person" ? entry.kind : now.kind;
  actor.role = now.role;
  actor.country = now.country;
  actor.codes.cameo = now.cameo;
  actor.codes.wikidata = entry.wikidata;
  actor.rule = "actor." + entry.rule;
  Extra extra;
  extra.known = index;
  extra.person = entry.kind == "person";
  extra.sex = entry.sex;
  if (extra.person) extra.words = words_of(lexicon::fold(entry.name));
  const std::uint32_t id = make(std::move(actor), std::move(extra));
  known_[index] = id;
  known_names_.try_emplace(entry.name, id);
  return id;
}

std::uint32_t Cast::state(const lexicon::State& state) {
  const std::string key = "state:" + state.cameo;
  if (const std::uint32_t a = by_key(key); a != Mention::kNone) return a;
  record::Actor actor;
  actor.name = state.people.empty() ? state.name : state.people;
  actor.kind = state.people.empty() ? "government" : "people";
  actor.country = state.iso3;
  actor.codes.cameo = state.people.empty() ? state.cameo + "GOV" : state.cameo;
  actor.rule = "actor.state:" + state.cameo;
  Extra extra;
  extra.key = key;
  extra.state = true;
  extra.plural = !state.people.empty();
  return make(std::move(actor), std::move(extra));
}

std::vector<std::uint32_t> Cast::people_with(const std::vector<std::string>& words) const {
  std::vector<std::uint32_t> found;
  for (const std::string& word : words) {
    const auto it = bearers_.find(word);
    if (it == bearers_.end()) continue;
    const std::size_t skip = it->second.size() > kBearers ? it->second.size() - kBearers : 0;
    found.insert(found.end(), it->second.begin() + static_cast<std::ptrdiff_t>(skip), it->second.end());
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace truceline::annotate
