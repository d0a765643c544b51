#include "truceline/text/analysis.h"

#include <array>

namespace truceline::text {

namespace {

constexpr std::array<std::string_view, 17> kUpos = {"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                    "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                    "PUNCT", "SCONJ", "SYM", "VERB", "X"};
constexpr std::array<std::string_view, 4> kNameType = {"person", "organisation", "place", "other"};

}  // namespace

std::string_view name(Upos upos) { return kUpos[static_cast<std::size_t>(upos)]; }

Upos upos_named(std::string_view wanted) {
  for (std::size_t i = 0; i < kUpos.size(); ++i)
    if (kUpos[i] == wanted) return static_cast<Upos>(i);
  return Upos::X;
}

std::string_view name(NameType type) { return kNameType[static_cast<std::size_t>(type)]; }

}  // namespace truceline::text
