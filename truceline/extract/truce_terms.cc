#include "truceline/extract/truce_terms.h"

#include <algorithm>

namespace truceline::extract {

using lexicon::TruceNoun;
using lexicon::TruceNounKind;
using text::TokenId;

namespace {

/// How many words may stand between a pact and what it is for: "a deal with the government of the north TO stop".
constexpr std::uint32_t kPurposeReach = 9;

/// And between "to end" and the war: "to end one of the world's longest WARS".
constexpr std::uint32_t kPurposeEnd = 11;

}  // namespace

const TruceNoun* truce_noun_at(const TruceUnits& units, std::uint32_t at, const lexicon::TrucePatterns& patterns) {
  const TruceNoun* best = nullptr;
  for (const std::string* word : {&units.units[at].lemma, &units.units[at].lower}) {
    const auto entries = patterns.nouns_by_first.find(*word);
    if (entries == patterns.nouns_by_first.end()) continue;
    for (const auto index : entries->second) {
      const TruceNoun& noun = patterns.nouns[index];
      if ((!best || noun.lemmas.size() > best->lemmas.size()) && stands_at(units, at, noun)) best = &noun;
    }
  }
  return best;
}

std::uint16_t fills_of_kind(TruceNounKind kind) {
  switch (kind) {
    case TruceNounKind::strong:
      return kFillsTruce;
    case TruceNounKind::offer:
      return 0;
    case TruceNounKind::part:
      return kFillsPart;
    case TruceNounKind::hostility:
      return kFillsHostility;
    case TruceNounKind::loose:
      return kFillsLoose;
    case TruceNounKind::weapon:
      return kFillsWeapon;
    case TruceNounKind::incident:
      return kFillsIncident;
    case TruceNounKind::breach:
      return kFillsBreach;
    default:
      return 0;
  }
}

std::uint16_t table_fills(const TruceUnit& unit, const lexicon::TrucePatterns& patterns) {
  std::uint16_t found = 0;
  for (const std::string* word : {&unit.lemma, &unit.lower})
    if (const auto it = patterns.nouns_by_first.find(*word); it != patterns.nouns_by_first.end())
      for (const auto i : it->second)
        if (patterns.nouns[i].lemmas.size() == 1) found |= fills_of_kind(patterns.nouns[i].kind);
  return found;
}

bool TruceTerms::of_fire(std::uint32_t first, std::uint32_t last) const {
  const auto& all = units.units;
  const auto sentence = all[first].sentence;
  if (first > 0 && all[first - 1].sentence == sentence &&
      (table_fills(all[first - 1], patterns) & (kFillsHostility | kFillsLoose)))
    return true;
  if (first > 0 && all[first - 1].sentence == sentence && patterns.word("fire_adjective", all[first - 1].lemma) != "")
    return true;
  if (last + 1 >= all.size() || all[last + 1].sentence != sentence) return false;
  if (patterns.word("fire_preposition", all[last + 1].lower) == "") return false;
  const bool core = patterns.word("only_core", all[first].lemma) != "";
  for (std::uint32_t u = last + 2; u < all.size() && u < last + 6 && all[u].sentence == sentence; ++u)
    if (table_fills(all[u], patterns) & (core ? kFillsHostility : kFillsHostility | kFillsLoose)) return true;
  return false;
}

bool TruceTerms::between_fighters(std::uint32_t last) const {
  constexpr std::uint32_t kNames = 8;  // units from "between" to a name of who fights
  const auto& all = units.units;
  if (last + 1 >= all.size() || patterns.word("between", all[last + 1].lower) == "") return false;
  for (std::uint32_t u = last + 2; u < all.size() && u < last + kNames && all[u].sentence == all[last].sentence; ++u)
    if (fights(all[u].head, true)) return true;
  return false;
}

bool TruceTerms::fighters_in(text::SentenceId sentence) const {
  const text::TokenRange range = tree.analysis().sentences[sentence.index].tokens;
  for (std::uint32_t t = range.begin; t < range.end; ++t)
    if (fights(TokenId{t}, true)) return true;
  return false;
}

bool TruceTerms::to_stop_fire(std::uint32_t last) const {
  const auto& all = units.units;
  for (std::uint32_t u = last + 1; u + 1 < all.size() && u < last + kPurposeReach; ++u) {
    const text::Upos upos = tree.token(all[u].head).upos;
    if (all[u].sentence != all[last].sentence || upos == text::Upos::VERB || all[u].lower == ",") return false;
    if (all[u].lower != "to" && all[u].lower != "on" && all[u].lower != "for") continue;
    const bool unmakes = patterns.word("not_making", all[u + 1].lemma) != "";  // "no plans to EXTEND the truce"
    const bool silences = patterns.word("silencing", all[u + 1].lemma) != "";
    const bool stops = patterns.word("stop", all[u + 1].lemma) != "";
    const bool lowers = patterns.word("lower", all[u + 1].lemma) != "";
    for (std::uint32_t v = u + 1; v < all.size() && v < u + kPurposeEnd && all[v].sentence == all[last].sentence; ++v) {
      const std::uint16_t found = table_fills(all[v], patterns);
      if (lowers && v > u + 1 && patterns.word("tension", all[v].lemma) != "") return true;
      if (silences && (found & kFillsWeapon)) return true;
      if ((found & kFillsTruce) && unmakes) return false;
      if ((found & kFillsTruce) || (stops && (found & (kFillsHostility | kFillsLoose)))) return true;
    }
  }
  return false;
}

bool TruceTerms::definite(std::uint32_t first, TokenId head) const {
  for (const TokenId c : tree.children(head))
    if (c < head &&
        (tree.is(c, "nmod:poss") || (tree.is(c, "det") && patterns.word("determiner", tree.token(c).lower) != "")))
      return true;
  for (std::uint32_t u = first, steps = 0; u > 0 && steps < 4; --u, ++steps) {
    const TruceUnit& before = units.units[u - 1];
    if (before.sentence != units.units[first].sentence) break;
    if (patterns.word("determiner", before.lower) != "") return true;
    const auto upos = tree.token(before.head).upos;
    if (upos != text::Upos::ADJ && upos != text::Upos::NOUN && upos != text::Upos::NUM && upos != text::Upos::PROPN &&
        upos != text::Upos::PUNCT)
      break;
  }
  return false;
}

bool TruceTerms::ends_war(TokenId head) const {
  const auto ends = [&](TokenId verb) {
    if (!verb.valid() || tree.token(verb).upos != text::Upos::VERB) return false;
    const std::string& lemma = tree.token(verb).lemma;
    const TokenId what = tree.child(verb, {"obj"});
    if (!what.valid()) return false;
    const TruceUnit& unit = units.units[units.by_token[what.index]];
    if (patterns.word("silencing", lemma) != "") return true;  // "the pact that QUIETED THE PROVINCE"
    if (patterns.word("stop", lemma) == "") return false;
    // "that ends 14 MONTHS OF WAR"
    const TokenId of = (table_fills(unit, patterns) & kFillsPart) ? tree.child(what, {"nmod"}) : TokenId{};
    const TruceUnit& stopped = of.valid() ? units.units[units.by_token[of.index]] : unit;
    return (table_fills(stopped, patterns) & (kFillsHostility | kFillsLoose)) != 0;
  };
  const auto below = tree.children(head);
  return (tree.is(head, "nsubj") && ends(tree.head(head))) ||
         std::any_of(below.begin(), below.end(), [&](TokenId t) { return tree.is(t, "acl:relcl") && ends(t); });
}

bool TruceTerms::fights(TokenId t, bool sides) const {
  if (patterns.word("own_force", tree.token(t).lemma) != "") return true;
  if (sides && patterns.word("side_word", tree.token(t).lemma) != "") return true;
  const record::ActorId who = actors.by_token[t.index];
  if (!who.valid()) return false;
  const std::string& kind = actors.actors[who.index].kind;
  return kind == "armed_group" || kind == "military";
}

bool TruceTerms::fights_within(TokenId top, bool sides) const {
  const text::TokenRange range = tree.subtree(top);
  for (std::uint32_t t = range.begin; t < range.end; ++t)
    if (fights(TokenId{t}, sides)) return true;
  return false;
}

bool TruceTerms::of_fighters(std::uint32_t first, std::uint32_t last, TokenId head, bool sides) const {
  constexpr int kClimb = 3;  // to the verb that says whose the deed is
  if (named_for_other(head) || of_thing(head) || has_complement(last)) return false;
  TokenId verb = tree.head(head);
  const auto dealt = verb.valid() ? patterns.word("deals_with", tree.token(verb).lemma) : "";
  if (dealt.empty() || (dealt == "keep" && !named(first, head))) return false;
  for (int step = 0; step < kClimb && verb.valid(); ++step, verb = tree.head(verb))
    for (const TokenId t : tree.children(verb)) {
      if (t == head || (!tree.is(t, "nsubj") && !tree.is(t, "nsubj:pass") && !tree.is(t, "obj") && !tree.is(t, "obl") &&
                        !tree.is(t, "nmod") && !tree.is(t, "nmod:poss")))
        continue;
      const text::TokenRange below = tree.subtree(t);
      if (head.index >= below.begin && head.index < below.end) continue;
      if (fights_within(t, sides)) return true;
    }
  return false;
}

/// "THE accord", "the JUBA accord", "the 2005 accord".
bool TruceTerms::named(std::uint32_t first, TokenId head) const {
  const TokenId name = tree.child(head, {"compound"});
  return definite(first, head) || (name.valid() && tree.token(name).upos == text::Upos::PROPN);
}

bool TruceTerms::named_for_other(TokenId head) const {
  for (const TokenId child : tree.children(head)) {
    if (!tree.is(child, "compound") || tree.token(child).upos != text::Upos::NOUN || child > head) continue;
    const TruceUnit& unit = units.units[units.by_token[child.index]];
    if (table_fills(unit, patterns) == 0 && patterns.word("term_unit", unit.lemma) == "" &&
        patterns.word("fire_adjective", unit.lemma) == "" && patterns.word("pact_sign", unit.lemma) == "" &&
        patterns.word("purpose", unit.lemma) == "")
      return true;
    if (patterns.word("purpose", unit.lemma) == "election") return true;
  }
  return false;
}

bool TruceTerms::of_thing(TokenId head) const {
  for (const TokenId child : tree.children(head)) {
    const TokenId of = tree.child(child, {"case"});
    if (child < head || !tree.is(child, "nmod") || !of.valid() || tree.token(of).lower != "of") continue;
    const TruceUnit& unit = units.units[units.by_token[child.index]];
    return tree.token(child).upos == text::Upos::NOUN && table_fills(unit, patterns) == 0 &&
           patterns.word("term_unit", unit.lemma) == "" && patterns.word("side_word", unit.lemma) == "" &&
           patterns.word("own_force", unit.lemma) == "";
  }
  return false;
}

bool TruceTerms::offers_truce(std::uint32_t last) const {
  constexpr std::uint32_t kOffered = 6;  // units
  const auto& all = units.units;
  if (last + 1 >= all.size() || patterns.word("complement", all[last + 1].lower) == "") return false;
  for (std::uint32_t u = last + 2; u < all.size() && u < last + kOffered && all[u].sentence == all[last].sentence; ++u)
    if (truce_at(u)) return true;
  return false;
}

/// A noun that names a truce by itself opens at unit `u`: "humanitarian pause", "halt to the shelling".
bool TruceTerms::truce_at(std::uint32_t u) const {
  const TruceNoun* noun = truce_noun_at(units, u, patterns);
  if (!noun) return false;
  const auto end = u + static_cast<std::uint32_t>(noun->lemmas.size()) - 1;
  return noun->kind == TruceNounKind::strong || (noun->kind == TruceNounKind::of_fire && of_fire(u, end));
}

bool TruceTerms::terms_of_truce(std::uint32_t last) const {
  constexpr std::uint32_t kOpening = 3, kTerms = 18;  // units to the word that opens the terms, and from there
  const auto& all = units.units;
  const auto inside = [&](std::uint32_t u) { return u < all.size() && all[u].sentence == all[last].sentence; };
  std::uint32_t opening = last + 1;
  while (inside(opening) && opening <= last + kOpening && patterns.word("opens_terms", all[opening].lower) == "")
    ++opening;
  if (!inside(opening) || opening > last + kOpening || all[last + 1].lower == ",") return false;
  bool fire = false, stop = false;
  for (std::uint32_t u = opening + 1; inside(u) && u <= opening + kTerms && all[u].lower != ";"; ++u) {
    if (patterns.word("not_making", all[u].lemma) != "") return false;
    if (truce_at(u)) return true;
    fire = fire || (table_fills(all[u], patterns) & kFillsHostility);
    stop = stop || patterns.word("stop", all[u].lemma) != "";
    if (fire && stop) return true;
  }
  return false;
}

bool TruceTerms::has_complement(std::uint32_t last) const {
  const auto& all = units.units;
  const auto inside = [&](std::uint32_t u) { return u < all.size() && all[u].sentence == all[last].sentence; };
  if (!inside(last + 1) || patterns.word("complement", all[last + 1].lower) == "") return false;
  for (std::uint32_t u = last + 2; inside(u) && u < last + 5; ++u) {
    const auto upos = tree.token(all[u].head).upos;
    if (upos != text::Upos::DET && upos != text::Upos::ADJ) return upos == text::Upos::NOUN || upos == text::Upos::VERB;
  }
  return false;
}

}  // namespace truceline::extract
