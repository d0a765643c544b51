#pragma once

#include "truceline/extract/truce_context.h"
#include "truceline/extract/truce_frames.h"

namespace truceline::extract {

/// Who holds an assertion, and through whom it comes.
struct TruceHolder {
  record::Holder holder;
  std::vector<record::ActorRef> via;
  record::StatementId statement;
  record::Date asserted;
};

/// The speaker of the innermost statement around the trigger; else the one who performs it ("Syrian army calls off
/// truce"); else the wire.
TruceHolder truce_holder(const TruceContext& context, const TruceMatch& match, const TruceFrame& frame);

/// The actors that `tokens` and what is coordinated with them refer to, each once, in the order of the text.
std::vector<record::ActorId> truce_parties(const TruceContext& context, const std::vector<text::TokenId>& tokens);

/// The speaker of `statement` as a holder.
record::Holder holder_of(const TruceContext& context, record::StatementId statement);

}  // namespace truceline::extract
