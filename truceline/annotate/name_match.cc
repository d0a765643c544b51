#include "truceline/annotate/name_match.h"

#include <algorithm>

#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

std::string initials(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& w : words)
    if (w != "of" && w != "the" && w != "for" && w != "and" && w != "in") out += w[0];
  return out;
}

int name_fit(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  if (part == whole) return 3;
  if (part.empty() || part.size() >= whole.size()) return 0;
  for (std::size_t i = whole.size() - part.size() + 1; i-- > 0;)
    if (std::equal(part.begin(), part.end(), whole.begin() + static_cast<std::ptrdiff_t>(i)))
      return i + part.size() == whole.size() ? 2 : 1;
  return 0;
}

std::uint32_t part_of_name(const std::string& key, const Cast& cast, const lexicon::ActorBase& base) {
  const bool half = base.is_cue("half", key);  // "the South" is a state, and no "South Korean military"
  for (std::size_t t = cast.traces.size(); t-- > cast.reach();) {
    const std::uint32_t a = cast.traces[t].actor;
    if (cast.extras[a].person || cast.actors[a].kind == "people") continue;
    const auto words = words_of(lexicon::fold(cast.actors[a].name));
    if (half || cast.extras[a].state) {
      if (half && cast.extras[a].state && words.front() == key) return a;
      continue;
    }
    if (words.size() > 1 && (std::find(words.begin(), words.end(), key) != words.end() || initials(words) == key))
      return a;
  }
  return Mention::kNone;
}

}  // namespace truceline::annotate
