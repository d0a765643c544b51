#include "truceline/run/ledger_truces.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "truceline/run/stored_claims.h"

namespace truceline::run {

namespace {

using Sides = std::map<std::string, store::ActorRow>;

store::ActorRow party_row(store::Database& db, std::int64_t truce, const Sides& sides, const reason::Party& party) {
  store::ActorRow row;
  if (party.key.starts_with("wire")) {
    row.name = party.key;
    return row;
  }
  const auto named = sides.find(party.key);
  row = named != sides.end() ? named->second : store::load_side(db, truce, party.key);
  if (row.actor == 0) row.name = party.name;
  return row;
}

bool of_party(const TruceAnswer& answer, const std::string& party) {
  if (party.empty()) return true;
  const auto has = [&](const std::string& text) {
    return std::search(text.begin(), text.end(), party.begin(), party.end(), [](char a, char b) {
             return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
           }) != text.end();
  };
  return std::any_of(answer.parties.begin(), answer.parties.end(), [&](const store::ActorRow& row) {
    return has(row.name) || row.country == party || row.cameo == party ||
           std::any_of(row.aliases.begin(), row.aliases.end(), has);
  });
}

/// Nothing where nothing of it was known by then, or the party has no say in it.
std::optional<TruceAnswer> answer_of(store::Database& db, store::TruceRow truce, const TruceQuestion& question) {
  TruceAnswer answer;
  store::ClaimFilter filter;
  filter.truce = truce.truce;
  filter.known_on = question.known_on;
  answer.claims = store::load_claims(db, filter);
  if (answer.claims.empty()) return {};
  answer.truce = std::move(truce);
  std::vector<reason::Party> bound;
  for (const std::string& key : answer.truce.bound) bound.push_back({key, key});
  answer.timeline = reason::timeline(stored_claims(answer.claims), bound, question.as_of);
  const Sides sides = store::load_sides(db, answer.claims);
  for (const reason::PartyTimeline& line : answer.timeline.parties)
    answer.parties.push_back(party_row(db, answer.truce.truce, sides, line.party));
  if (!of_party(answer, question.party)) return {};
  return answer;
}

store::TruceFilter rows_of(const TruceQuestion& question, int limit, int offset) {
  return {question.place, question.party, question.truce, limit, offset};
}

}  // namespace

std::vector<TruceAnswer> ask_truces(store::Database& db, const TruceQuestion& question) {
  const store::Snapshot snapshot(db);
  std::vector<TruceAnswer> answers;
  for (store::TruceRow& truce : store::list_truces(db, rows_of(question, question.limit, question.offset)))
    if (auto answer = answer_of(db, std::move(truce), question)) answers.push_back(std::move(*answer));
  return answers;
}

void each_truce(store::Database& db, const TruceQuestion& question, const std::function<bool(TruceAnswer)>& take) {
  constexpr int kMost = 50;
  const store::Snapshot snapshot(db);
  int left = question.limit;
  const int rows = left > 0 ? std::min(left, kMost) : kMost;
  for (int offset = question.offset;; offset += rows) {
    std::vector<store::TruceRow> page = store::list_truces(db, rows_of(question, rows, offset));
    for (store::TruceRow& truce : page) {
      auto answer = answer_of(db, std::move(truce), question);
      if (answer && (!take(std::move(*answer)) || (question.limit > 0 && --left == 0))) return;
    }
    if (page.size() < static_cast<std::size_t>(rows)) return;
  }
}

Support support_of(const TruceAnswer& answer, const reason::PartySpan& span) {
  std::set<std::int64_t> stories, groups;
  for (const std::size_t claim : span.claims) {
    stories.insert(answer.claims[claim].story);
    groups.insert(answer.claims[claim].group);
  }
  return {stories.size(), groups.size()};
}

}  // namespace truceline::run
