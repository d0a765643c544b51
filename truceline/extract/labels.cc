#include "truceline/extract/labels.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace truceline::extract {

namespace {

using text::BlockKind;
using text::TokenRange;
using text::Upos;

constexpr std::uint32_t kLongest = 10;  // words of a name with its title

bool capitals(std::string_view form) {
  const bool letters = std::ranges::all_of(form, [](char c) { return (c >= 'A' && c <= 'Z') || c == '-' || c == '.'; });
  return letters && form.size() > 2;
}

bool part_of_name(const text::Token& t) {
  return t.upos == Upos::PROPN || t.upos == Upos::NOUN || t.upos == Upos::ADJ || t.upos == Upos::ADP ||
         t.upos == Upos::DET || t.upos == Upos::PART || t.lower == "," || t.lower == "." || t.lower == "-";
}

bool can_speak(const record::Actor& actor, bool headline) {
  if (actor.kind == "person") return true;
  return headline &&
         (actor.kind == "office" || actor.kind == "government" || actor.kind == "military" ||
          actor.kind == "armed_group" || actor.kind == "party" || actor.kind == "igo" || actor.kind == "ngo");
}

bool names_speaker(const text::Analysis& analysis, const record::Actors& actors, TokenRange label, bool headline) {
  for (std::uint32_t i = label.begin; i < label.end; ++i) {
    if (!headline && i == label.begin && label.size() == 1 && capitals(analysis.tokens[i].form)) return true;
    if (const auto who = actors.by_token[i]; who.valid() && can_speak(actors.actors[who.index], headline)) return true;
  }
  return false;
}

bool has_number(const text::Analysis& analysis, TokenRange range) {
  return std::any_of(analysis.tokens.begin() + range.begin, analysis.tokens.begin() + range.end,
                     [](const text::Token& t) { return t.upos == Upos::NUM; });
}

}  // namespace

std::optional<Label> block_label(const text::Document& document, const text::Analysis& analysis,
                                 const record::Actors& actors, std::uint32_t block) {
  const bool headline = document.blocks[block].kind == BlockKind::headline;
  TokenRange all = tokens_in(analysis, document.blocks[block].span);
  while (!all.empty() && analysis.tokens[all.begin].form == "\"") ++all.begin;
  std::uint32_t colon = all.begin;
  while (colon < all.end && colon < all.begin + kLongest && part_of_name(analysis.tokens[colon])) ++colon;
  const TokenRange label{all.begin, colon};
  if (label.empty() || colon + 2 >= all.end || analysis.tokens[colon].lower != ":") return std::nullopt;
  const text::Token& first = analysis.tokens[label.begin];
  if (first.upos != Upos::PROPN && !capitals(first.form) && !headline) return std::nullopt;
  if (!names_speaker(analysis, actors, label, headline)) return std::nullopt;
  const TokenRange content{colon + 1, all.end};
  if (headline && has_number(analysis, content)) return std::nullopt;
  return Label{label, content};
}

std::optional<TokenRange> signature(const text::Document& document, const text::Analysis& analysis,
                                    const Quotation& quotation) {
  const std::string_view text = document.text;
  std::uint32_t at = quotation.outer.end;
  while (at < text.size() && text[at] == ' ') ++at;
  std::uint32_t dash = 0;
  for (const std::string_view mark : {"―", "—", "–", "--", "- "})
    if (text.substr(at).starts_with(mark)) dash = std::max(dash, static_cast<std::uint32_t>(mark.size()));
  if (dash == 0) return std::nullopt;
  const auto line_end = static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
  TokenRange name = tokens_in(analysis, {at + dash, line_end});
  while (!name.empty() && analysis.tokens[name.end - 1].upos == Upos::PUNCT) --name.end;
  if (name.empty() || name.size() > kLongest) return std::nullopt;
  for (std::uint32_t i = name.begin; i < name.end; ++i)
    if (!part_of_name(analysis.tokens[i])) return std::nullopt;
  if (analysis.tokens[name.begin].upos != Upos::PROPN) return std::nullopt;
  return name;
}

}  // namespace truceline::extract
