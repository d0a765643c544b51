#include "truceline/annotate/settle_names.h"

#include <algorithm>

namespace truceline::annotate {

namespace {

using lexicon::NameMatch;
using Of = NameMatch::Of;

constexpr double kNamedInFull = 10;  // more than any nation weighs in an ordinary story

class NameSettler {
 public:
  NameSettler(const StoryNations& nations, const lexicon::ActorBase& base)
      : nations_(nations), base_(base), in_full_(base.actors().size(), 0) {}

  void note(const Mention& m) {
    if (m.known.size() == 1 && m.known.front().of == Of::actor && !m.known.front().exact && !m.known.front().local)
      in_full_[m.known.front().index] = 1;
  }

  void settle(Mention& m) const {
    const bool had = !m.known.empty();
    keep_local(m.known);
    if (had && m.known.empty() && !m.person) m.dropped = true;
    if (m.known.size() > 1) sort(m.known);
    if (m.nation && m.before.empty() && !m.known.empty() && m.known.front().of != Of::actor)
      m.nation = &base_.states()[m.known.front().index];
    settle_before(m);
  }

 private:
  double weight(const NameMatch& k) const {
    if (k.of != Of::actor) return nations_.weight(base_.states()[k.index].iso3);
    return nations_.weight(base_.actors()[k.index].country) + (in_full_[k.index] ? kNamedInFull : 0);
  }

  void keep_local(std::vector<NameMatch>& matches) const {
    matches.erase(
        std::remove_if(matches.begin(), matches.end(), [&](const NameMatch& k) { return k.local && weight(k) == 0; }),
        matches.end());
  }

  /// States by weight and actors by weight; the order between the two, which the tables give, is kept.
  void sort(std::vector<NameMatch>& matches) const {
    const auto first_actor =
        std::stable_partition(matches.begin(), matches.end(), [](const NameMatch& k) { return k.of != Of::actor; });
    const auto heavier = [&](const NameMatch& a, const NameMatch& b) { return weight(a) > weight(b); };
    std::stable_sort(matches.begin(), first_actor, heavier);
    std::stable_sort(first_actor, matches.end(), heavier);
  }

  void settle_before(Mention& m) const {
    if (m.before.empty()) return;
    const bool had_body = m.body != Mention::kNone;
    keep_local(m.before);
    sort(m.before);
    if (m.nation) m.nation = nullptr;
    m.body = Mention::kNone;
    for (const NameMatch& k : m.before)
      if (k.of != Of::actor && !m.nation) m.nation = &base_.states()[k.index];
    for (const NameMatch& k : m.before)
      if (k.of == Of::actor && had_body && m.body == Mention::kNone) m.body = k.index;
  }

  const StoryNations& nations_;
  const lexicon::ActorBase& base_;
  std::vector<char> in_full_;  // by index in the base
};

}  // namespace

void settle_names(std::vector<Mention>& mentions, const StoryNations& nations, const lexicon::ActorBase& base) {
  NameSettler settler(nations, base);
  for (const Mention& m : mentions) settler.note(m);
  for (Mention& m : mentions) settler.settle(m);
}

}  // namespace truceline::annotate
