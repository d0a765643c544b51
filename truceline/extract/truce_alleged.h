#pragma once

#include <vector>

#include "truceline/extract/truce_assertions.h"

namespace truceline::extract {

/// Breaches that are told and not called so: "government troops shelled farms south of the town on Thursday night",
/// "the enemy has carried out 17 strikes", said by the other side while a truce stands. They come from the story's
/// attacks and from the words of war in states.tsv (`deeds`: matches of kind deed). `here` holds what the sentence
/// asserts already: its words are left alone; `before` what the story told of truces, and so who is at war. Only what a
/// party to the war says of another party counts; a resident's or a monitor's account of an attack is an event and no
/// charge. The caller asks only where a truce stands.
std::vector<ReadAssertion> alleged_breaches(const TruceContext& context, text::SentenceId sentence,
                                            const std::vector<record::Event>& events,
                                            const std::vector<TruceMatch>& deeds,
                                            const std::vector<ReadAssertion>& here,
                                            const std::vector<ReadAssertion>& before, std::uint32_t group, bool stands);

}  // namespace truceline::extract
