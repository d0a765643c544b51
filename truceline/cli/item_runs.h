#pragma once

#include <string>
#include <vector>

#include "truceline/cli/page.h"
#include "truceline/cli/story_view.h"

/// Items of the record in plain words, in pieces with a tone each: what the brief and the HTML page both say.
namespace truceline::cli {

using Runs = std::vector<Run>;

/// "Sergei Lavrov, foreign minister, Russia"
Runs speaker_runs(const StoryView& view, const record::Statement& statement);
/// "denies, paraphrased, in Hamburg: the fighting had stopped", "says (“hinted at”), paraphrased: a new offer"
Runs statement_runs(const StoryView& view, const record::Statement& statement);

/// "Sergei Lavrov — talk by phone — John Kerry, Geneva, Sat 10 Dec [planned]"
Runs event_runs(const StoryView& view, record::EventId id);
/// The words that say so, and the code.
Runs event_evidence_runs(const StoryView& view, const record::Event& event);

/// "hundreds of men — missing, 200 or more [says Rupert Colville]"
Runs number_runs(const StoryView& view, const record::Quantity& quantity);

/// "Aleppo suspension of operations, December 2016 — contested"
Runs truce_runs(const record::Truce& truce);
/// "unilateral; declared by Russia; binds the Syrian army; called truce, cease-fire"; may be empty.
Runs truce_terms_runs(const StoryView& view, const record::Truce& truce);
/// "Russia: called off, since Thu 8 Dec"
Runs party_runs(const StoryView& view, const record::PartyView& party);
/// "Sergei Lavrov denies: “declared” “never said ...”"
Runs assertion_runs(const StoryView& view, const record::Assertion& assertion);

/// "Denies having said it (one speaker) R1"
Runs contradiction_runs(const StoryView& view, const record::Contradiction& contradiction);
/// "¶2 Sergei Lavrov: “I never said ...”"
Runs side_runs(const StoryView& view, const record::Side& side);

}  // namespace truceline::cli
