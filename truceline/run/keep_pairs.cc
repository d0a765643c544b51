#include "truceline/run/keep_pairs.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "truceline/base/iso_date.h"
#include "truceline/reason/holders.h"
#include "truceline/reason/truce_rules.h"
#include "truceline/run/stored_claims.h"
#include "truceline/store/claims.h"

namespace truceline::run {

namespace {

using record::Story;
using store::ClaimRecord;

// Claims are compared with those published up to so many days before: what was said longer ago has changed since.
constexpr int kDaysCompared = 14;
constexpr int kClaimsCompared = 150;

std::string speaker_of(const Story& story, const record::Statement& statement) {
  const record::ActorRef& speaker = statement.speaker;
  return speaker.actor.valid() ? story.actors[speaker.actor.index].name
                               : std::string(text::slice(story.document.text, speaker.span));
}

/// Whoever says the words at `span`; the wire outside all statements.
std::string teller_of(const Story& story, text::Span span) {
  const record::Statement* teller = nullptr;
  for (const record::Statement& s : story.statements)
    if (!s.content.empty() && s.content_hull().contains(span) &&
        (!teller || s.content_hull().size() < teller->content_hull().size()))
      teller = &s;
  return teller ? speaker_of(story, *teller) : "the wire";
}

/// The holder of one side of a pair that the story itself tells of.
std::string holder_of(const Story& story, const record::Side& side) {
  if (side.ref.empty()) return "";
  const std::size_t index = std::strtoul(side.ref.c_str() + 1, nullptr, 10) - 1;
  record::Actors actors;
  actors.actors = story.actors;
  if (side.ref[0] == 'x' && index < story.assertions.size())
    return reason::holder_name(actors, story.assertions[index].holder);
  if (side.ref[0] == 'q' && index < story.statements.size()) return speaker_of(story, story.statements[index]);
  return teller_of(story, side.span);
}

bool of_truces(const record::Contradiction& c) { return c.a.ref.starts_with('x') && c.b.ref.starts_with('x'); }

/// True where an earlier version of the story has the same dispute.
bool told_before(store::Database& db, const store::PairRow& pair, const Origin& origin) {
  return origin.to != 0 && store::has_pair(db, origin.group, pair);
}

/// Pairs of statements, acts and figures inside the story; those of claims on truces are found again among the claims
/// of all stories.
void keep_own_pairs(store::Database& db, store::Writer& writer, const Story& story, const store::Kept& kept,
                    const Origin& origin, const text::CodePoints& points) {
  const auto end_of = [&](const record::Side& side) {
    return store::PairEnd{kept.reading, side.ref, holder_of(story, side), points.at_byte(side.span.begin),
                          points.at_byte(side.span.end)};
  };
  std::vector<store::PairRow> fresh;  // two disputes of one story between the same two are two
  for (const record::Contradiction& c : story.contradictions) {
    if (of_truces(c)) continue;
    const store::PairRow pair{c.kind,      c.rule,         c.explanation, end_of(c.a),
                              end_of(c.b), c.same_speaker, c.confidence,  ""};
    if (!told_before(db, pair, origin)) fresh.push_back(pair);
  }
  for (const store::PairRow& pair : fresh) writer.add_pair(pair);
}

store::PairEnd end_of(const ClaimRecord& claim) {
  return {claim.reading, "x" + std::to_string(claim.id), claim.claim.holder.name, claim.start, claim.end};
}

record::Date days_before(const record::Date& day, int days) {
  const auto date = base::parse_iso_date(day);
  if (!date) return "";
  const std::chrono::year_month_day then{std::chrono::sys_days{*date} - std::chrono::days{days}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(then.year()), static_cast<unsigned>(then.month()),
                     static_cast<unsigned>(then.day()));
}

/// Whose position a claim is: of those who act, whoever tells of it; else of its holder.
std::string position(const ClaimRecord& claim) {
  if (claim.kind == "act" && !claim.claim.parties.empty()) return claim.claim.parties.front().key;
  return claim.claim.holder.key;
}

/// What a claim says, whatever its words: the same again in another version of the story is no new claim.
std::string content(const ClaimRecord& claim) {
  return position(claim) + "|" + claim.kind + "|" + claim.state + "|" + claim.polarity + "|" + claim.modality + "|" +
         claim.degree + "|" + claim.term;
}

/// The claims that are worth comparing, oldest first: none of copies, and of the versions of one story none that an
/// earlier version has; of what one story passes on of an act that another has from the source, the first.
std::vector<ClaimRecord> first_told(std::vector<ClaimRecord> all) {
  std::map<std::string, std::int64_t> first;  // content -> the story that has it
  std::vector<ClaimRecord> out;
  for (ClaimRecord& claim : all) {
    if (claim.copy) continue;
    const bool act = claim.kind == "act" && !claim.claim.parties.empty();
    const std::string scope = act ? "" : std::to_string(claim.group) + "|";
    const auto [at, fresh] = first.try_emplace(scope + content(claim), claim.story);
    if (fresh || at->second == claim.story) out.push_back(std::move(claim));
  }
  return out;
}

/// By what a clash is known again: two sides, one truce, one kind.
std::string clash_key(std::int64_t truce, const reason::ClaimPair& pair, const ClaimRecord& a, const ClaimRecord& b) {
  const std::string x = position(a), y = position(b);
  return fmt::format("t{}|{}|{}|{}", truce, pair.kind, std::min(x, y), std::max(x, y));
}

int keep_truce_pairs(store::Database& db, store::Writer& writer, const Story& story, const store::Kept& kept,
                     std::int64_t truce, const lexicon::ContradictionWords& words) {
  store::ClaimFilter recent;
  recent.truce = truce;
  recent.since = days_before(story.published.value, kDaysCompared);
  recent.limit = kClaimsCompared;
  const auto records = first_told(store::load_claims(db, recent));
  int found = 0;
  for (const reason::ClaimPair& pair : reason::compare_truce_claims(stored_claims(records), words)) {
    const ClaimRecord &a = records[pair.a], &b = records[pair.b];
    if (a.reading != kept.reading && b.reading != kept.reading) continue;
    if (a.story != b.story && a.group == b.group) continue;
    const bool added = writer.add_pair({pair.kind, pair.rule, pair.explanation, end_of(a), end_of(b), pair.same_speaker,
                                        pair.confidence, clash_key(truce, pair, a, b)});
    found += added && a.story != b.story;
  }
  return found;
}

}  // namespace

int keep_pairs(store::Database& db, store::Writer& writer, const Story& story, const store::Kept& kept,
               const std::set<std::int64_t>& truces, const Origin& origin, const lexicon::ContradictionWords& words,
               const text::CodePoints& points) {
  if (origin.copy()) return 0;
  keep_own_pairs(db, writer, story, kept, origin, points);
  int found = 0;
  for (const std::int64_t truce : truces) found += keep_truce_pairs(db, writer, story, kept, truce, words);
  return found;
}

}  // namespace truceline::run
