#pragma once

#include <vector>

#include "truceline/extract/truce_assertions.h"

namespace truceline::extract {

/// Breaches that are told and not called so: "government troops shelled farms south of the town on Thursday night",
/// said by the other side while a truce stands. `here` holds what the sentence asserts already: its words are left
/// alone. Only what a party to the war says of another party counts; a resident's or a monitor's account of an attack
/// is an event and no charge. `standing` is false where the story has spoken of no truce that anybody made.
std::vector<ReadAssertion> alleged_breaches(const TruceContext& context, text::SentenceId sentence,
                                            const std::vector<record::Event>& events,
                                            const std::vector<ReadAssertion>& here, bool standing, std::uint32_t group);

}  // namespace truceline::extract
