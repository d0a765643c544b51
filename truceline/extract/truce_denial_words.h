#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "truceline/extract/truce_context.h"

namespace truceline::extract {

/// Words that turn a claim away, before anybody asks whose claim it is.
struct Denial {
  text::TokenId word;    // "denied"; "said" in "never said"
  std::string state;     // denied | unverified
  bool said = false;     // denies having said it
  bool claims = false;   // unverified: of a claim just made, "neither account could be checked"
  bool bare = false;     // "the allegation": what is denied stands elsewhere
  text::TokenId report;  // "the allegation", "an RSF claim that ..."
  text::Span content;    // what is denied
};

/// The denial that token `t` opens, and what it denies: "DENIED that it had ended", "I NEVER SAID so", "reports of a
/// deal were FALSE", "could not CONFIRM any of them"; nothing where it opens none. `fills` tells which words speak of
/// fighting (truce_mentions.h).
std::optional<Denial> denial_at(const TruceContext& context, const std::vector<std::uint16_t>& fills, text::TokenId t);

/// "I NEVER said": the subject and the negator belong to what denies.
text::Span said_from(const TruceContext& context, text::TokenId word);

/// "had announced NO SUCH THING", "said NOTHING of the kind"; invalid for none.
text::TokenId no_such_thing(const TruceContext& context, text::TokenId word);

/// "denied that militiamen BURNED it": the words speak of an attack or of a hand in one.
bool speaks_of_violence(const TruceContext& context, const std::vector<std::uint16_t>& fills, text::Span content);

}  // namespace truceline::extract
