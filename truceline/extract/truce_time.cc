#include "truceline/extract/truce_time.h"

#include <algorithm>

namespace truceline::extract {

namespace {

using text::TokenId;
using text::Tree;
using text::Upos;

constexpr int kClimb = 6;

/// The token of `span` nearest to the root; invalid where no token of the sentence lies in it.
TokenId head_in(const Tree& tree, text::TokenRange sentence, text::Span span) {
  TokenId best;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i)
    if (span.contains(tree.token(TokenId{i}).span) && (!best.valid() || tree.depth(TokenId{i}) < tree.depth(best)))
      best = TokenId{i};
  return best;
}

bool predicate(const Tree& tree, TokenId t) {
  const Upos upos = tree.token(t).upos;
  return upos == Upos::VERB || tree.child(t, {"nsubj", "cop"}).valid();
}

/// True where the time expression under `t` says when `match` is.
bool tells(const TruceContext& c, TokenId t, const TruceMatch& match, const TruceFrame& frame) {
  for (int step = 0; t.valid() && step < kClimb; ++step) {
    const std::uint32_t u = c.units.by_token[t.index];
    if (std::find(match.units.begin(), match.units.end(), u) != match.units.end() || t == frame.token) return true;
    if (predicate(c.tree, t)) return false;
    t = c.tree.head(t);
  }
  return false;
}

std::string precision_of(const record::Date& date) {
  return date.size() == 4 ? "year" : date.size() == 7 ? "month" : date.empty() ? "" : "day";
}

std::string before(const Tree& tree, TokenId head, text::TokenRange sentence) {
  const TokenId mark = tree.child(head, {"case", "mark"});
  if (mark.valid()) return tree.token(mark).lower;
  return head.index > sentence.begin ? tree.token(TokenId{head.index - 1}).lower : "";
}

/// "the EASTER truce", "the 1953 Armistice Agreement", "SUNDAY'S ceasefire": names the truce, and tells no day of it.
bool in_name(const TruceContext& c, TokenId t, const TruceMatch& match, const SentenceMentions& mentions) {
  if (match.mention < 0) return false;
  const TokenId head = mentions.mentions[static_cast<std::size_t>(match.mention)].head, above = c.tree.head(t);
  if (head < t) return false;
  return above == head || (above.valid() && above < head && c.tree.head(above) == head);
}

/// "said ON FRIDAY it had not agreed": the day of saying, though the parse hangs it on what is said.
bool of_saying(const TruceContext& c, TokenId t) {
  const TokenId verb = c.tree.head(t);
  if (!verb.valid() || !c.tree.is(verb, "ccomp") || c.tree.head(verb) > t) return false;
  const TokenId subject = c.tree.child(verb, {"nsubj"});
  return subject.valid() && t < subject && t.index <= c.tree.head(verb).index + 3;
}

/// "MAY 31, 1991 - The government and the rebels signed accords": the day that opens a line of a chronology is that of
/// all that the line tells; empty for other lines.
record::Valid chronicled(const TruceContext& c, const text::Sentence& sentence) {
  if (sentence.block >= c.document.blocks.size()) return {};
  const text::Span block = c.document.blocks[sentence.block].span;
  const auto day = std::find_if(c.times.begin(), c.times.end(),
                                [&](const record::Time& time) { return time.span.begin == block.begin; });
  if (day == c.times.end() || day->type == "DURATION" || day->from.empty()) return {};
  std::uint32_t at = day->span.end;
  while (at < block.end && c.document.text[at] == ' ') ++at;
  const std::string_view rest = text::slice(c.document.text, {at, block.end});
  const bool opens = rest.starts_with("-") || rest.starts_with(":") || rest.starts_with("–") || rest.starts_with("—");
  if (!opens) return {};
  return {day->from, "", precision_of(day->value.substr(0, std::min<std::size_t>(day->value.find('T'), 10)))};
}

}  // namespace

record::Valid truce_time(const TruceContext& c, const TruceMatch& match, const TruceFrame& frame,
                         const SentenceMentions& mentions) {
  const text::Sentence& sentence = c.tree.analysis().sentences[c.tree.token(match.top).sentence.index];
  record::Valid valid;
  for (const record::Time& time : c.times) {
    if (!sentence.span.contains(time.span) || time.from.empty() || time.type == "DURATION") continue;
    const TokenId head = head_in(c.tree, sentence.tokens, time.span);
    if (!head.valid() || !tells(c, head, match, frame) || in_name(c, head, match, mentions) || of_saying(c, head))
      continue;
    const std::string word = before(c.tree, head, sentence.tokens);
    const bool ends = word == "until" || word == "till" || word == "through" || (word == "to" && !valid.from.empty());
    if (ends) {
      valid.to = time.to;  // "from May 8 TO May 18"
    } else if (valid.from.empty()) {
      valid.from = time.from;
      if (word != "since" && word != "from")
        valid.to = match.pattern->kind == "act" || match.pattern->kind == "joint" ? "" : valid.to;
    }
    if (valid.precision.empty() || !ends)
      valid.precision = precision_of(time.value.substr(0, std::min<std::size_t>(time.value.find('T'), 10)));
    if (!valid.from.empty() && !valid.to.empty()) return valid;
  }
  return valid.from.empty() && valid.to.empty() ? chronicled(c, sentence) : valid;
}

namespace {

/// True where `t` hangs on the trigger or on what fills its slots, with nothing but nouns between: of "a new truce of
/// five days" the "days".
bool belongs(const TruceContext& c, TokenId t, const TruceMatch& match) {
  for (int step = 0; t.valid() && step < kClimb; ++step) {
    const std::uint32_t u = c.units.by_token[t.index];
    if (std::find(match.units.begin(), match.units.end(), u) != match.units.end()) return true;
    if (std::find(match.fillers.begin(), match.fillers.end(), t) != match.fillers.end()) return true;
    if (step > 0 && predicate(c.tree, t)) return false;
    t = c.tree.head(t);
  }
  return false;
}

bool makes_or_extends(const TruceMatch& match, const std::string& state) {
  if (state == "scheduled") return true;  // "would LAST 48 hours"
  const std::string& s = match.pattern->state;
  return s == "declared" || s == "agreed" || s == "extended" || s == "scheduled" || s == "proposed" || s == "halted" ||
         s == "suspended";
}

}  // namespace

std::string truce_term(const TruceContext& c, const TruceMatch& match, const std::string& state) {
  if (!makes_or_extends(match, state)) return "";
  const text::Sentence& sentence = c.tree.analysis().sentences[c.tree.token(match.top).sentence.index];
  for (const record::Time& time : c.times) {
    if (time.type != "DURATION" || !sentence.span.contains(time.span) || !time.value.starts_with("P")) continue;
    const TokenId head = head_in(c.tree, sentence.tokens, time.span);
    if (!head.valid() || !belongs(c, head, match)) continue;
    const TokenId mark = c.tree.child(head, {"case", "mark"});
    if (mark.valid() && c.patterns.word("term_preposition", c.tree.token(mark).lower).empty()) continue;
    const bool past = std::any_of(c.tree.children(head).begin(), c.tree.children(head).end(),
                                  [&](TokenId t) { return !c.patterns.word("past", c.tree.token(t).lower).empty(); });
    const bool counted =
        time.value.find_first_of("0123456789") != std::string::npos;  // not "the extension HOURS earlier"
    if (!past && counted) return time.value;
  }
  return "";
}

std::vector<record::PlaceId> truce_places(const TruceContext& c, const TruceMatch& match) {
  std::vector<record::PlaceId> found;
  const auto below = [&](TokenId head, bool of) {
    for (const TokenId child : c.tree.children(head)) {
      if (!c.tree.is(child, "obl") && !c.tree.is(child, "nmod")) continue;
      const TokenId mark = c.tree.child(child, {"case"});
      if (!mark.valid()) continue;
      const std::string& word = c.tree.token(mark).lower;
      if (c.patterns.word("place_preposition", word).empty() &&
          (!of || c.patterns.word("target_preposition", word).empty()))
        continue;
      const record::PlaceId place = c.places.by_token[child.index];
      if (place.valid() && std::find(found.begin(), found.end(), place) == found.end()) found.push_back(place);
    }
  };
  for (const std::uint32_t u : match.units) below(c.units.units[u].head, false);
  // "firing AT THE BRIDGE stopped", "halted the shelling OF LYMAN", "strikes ON KUTUM"; a truce is named with its
  // places
  const bool of_fighting = match.pattern->state == "fighting" || match.pattern->state == "halted";
  if (of_fighting && match.mention < 0)
    for (const TokenId filler : match.fillers) below(filler, true);
  return found;
}

}  // namespace truceline::extract
