#include <algorithm>

#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

bool says_yes(const TruceClaim& c) { return c.positive && (c.state == "agreed" || c.state == "proposed"); }

bool says_no(const TruceClaim& c) {
  return (c.positive && (c.state == "rejected" || c.state == "none")) || (!c.positive && c.state == "agreed");
}

/// What a party takes back by its own later word: a yes by a no, and the other way round. That a truce ends after it
/// began is its life, and no reversal.
bool taken_back(const TruceClaim& first, const TruceClaim& then) {
  // "There is no truce", from who has only called for one, takes nothing back.
  const auto called_for = [](const TruceClaim& yes, const TruceClaim& no) {
    return yes.state == "proposed" && no.state == "none";
  };
  return (says_yes(first) && says_no(then) && !called_for(first, then)) ||
         (says_no(first) && says_yes(then) && then.state == "agreed");
}

/// True where `c` tells what its own holder does: "the government accepts", not "Moscow refuses", from Kyiv.
bool of_itself(const TruceClaim& c) {
  // "His proposal had been accepted": by others, whoever they are
  // "NEITHER CAMP is willing to prolong it": nor of him who tells it
  if (c.parties.empty()) return !tells(c, "yes") && !(c.state == "rejected" && tells(c, "extension"));
  return of_party(c, c.holder);
}

/// Two who speak for one side: its army chief and its minister, "the government" and "the president"; on one day, for
/// what a spokesman said last week his side may have taken back since.
bool two_voices(const TruceClaim& a, const TruceClaim& b) {
  return a.holder.name != b.holder.name && a.source == b.source && contemporary(a, b) && !dated_before(a, b) &&
         !dated_before(b, a);
}

/// "It would be kept for as long as talks went on", said on Tuesday; called off on Saturday, by the same side.
bool broke_promise(const TruceClaim& first, const TruceClaim& then) {
  const bool promised = first.positive && first.modality == "future" && first.state == "in_effect" &&
                        (tells(first, "conduct") || tells(first, "course"));
  return promised && plain(then) && then.state == "ended" && then.kind == "act" && of_party(then, then.holder) &&
         dated_before(first, then) && contemporary(first, then);
}

ClaimPair reversal(const TruceClaim& first, const TruceClaim& then) {
  return {0,
          0,
          "reversal",
          "R12",
          true,
          0.5,
          first.holder.name == then.holder.name
              ? first.holder.name + " first said " + quoted(first) + ", then " + quoted(then) + "."
              : first.holder.name + " first said " + quoted(first) + "; then the same side, in " + then.holder.name +
                    "'s words: " + quoted(then) + "."};
}

ClaimPair discord(const TruceClaim& yes, const TruceClaim& no) {
  return {0,
          0,
          "antonym",
          "R5",
          false,
          0.7,
          "One side speaks with two voices: " + yes.holder.name + " says yes, " + quoted(yes) + "; " + no.holder.name +
              " says no, " + quoted(no) + "."};
}

}  // namespace

void reversals(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found) {
  std::vector<TruceClaim> owned = claims;
  for (TruceClaim& c : owned) c.holder = whose_word(c);
  const Buckets answers =
      buckets(owned, [](const TruceClaim& c) { return (says_yes(c) || says_no(c)) && told(c) ? holder_key(c) : ""; });
  const Buckets ended = buckets(owned, [](const TruceClaim& c) { return c.state == "ended" ? holder_key(c) : ""; });
  for (std::size_t i = 0; i < owned.size(); ++i) {
    const TruceClaim& first = owned[i];
    for (const std::size_t j : at_key(ended, holder_key(first)))
      if (broke_promise(first, owned[j]) && same_scope(first, owned[j])) {
        add_pair(owned, i, j, reversal(first, owned[j]), found);
        break;
      }
    if ((!says_yes(first) && !says_no(first)) || !told(first) || of_wire(first) || first.holder.key.empty()) continue;
    for (const std::size_t j : at_key(answers, holder_key(first))) {
      const TruceClaim& then = owned[j];
      if (i == j || !taken_back(first, then) || !same_scope(first, then)) continue;
      if (first.heading || then.heading) continue;  // the text tells it in full
      if (!of_itself(first) || !of_itself(then)) continue;
      if (two_voices(first, then)) {
        // Both ways round fit; it is told once, the yes first.
        if (!says_yes(first)) continue;
        add_pair(owned, i, j, discord(first, then), found);
      } else if (dated_before(first, then)) {
        // one change of mind, however often each word was given
        const bool told = std::any_of(found.begin(), found.end(), [&](const ClaimPair& p) {
          return p.rule == "R12" && same_scope(owned[p.a], first) && same_holder(owned[p.a], first);
        });
        if (told) break;
        add_pair(owned, i, j, reversal(first, then), found);
      } else {
        continue;
      }
      break;
    }
  }
}

}  // namespace truceline::reason
