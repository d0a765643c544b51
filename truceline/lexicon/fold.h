#pragma once

#include <string>
#include <string_view>

namespace truceline::lexicon {

/// The key under which names are compared, whatever their accents, case, hyphens and apostrophes:
/// fold("Sana'a") is "sanaa", fold("Urm al-Kubra") is "urm al kubra", fold("U.N.") is "un", fold("  São  Tomé ") is
/// "sao tome". Letters outside the Latin script stay as they are.
std::string fold(std::string_view name);

}  // namespace truceline::lexicon
