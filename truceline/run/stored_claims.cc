#include "truceline/run/stored_claims.h"

#include <map>
#include <utility>

namespace truceline::run {

namespace {

reason::Party party_of(const store::PartyRow& row) { return {row.key, row.name}; }

reason::TruceClaim claim_of(const store::ClaimRecord& record) {
  reason::TruceClaim claim;
  claim.truce = 0;
  claim.source = static_cast<std::size_t>(record.story);
  claim.at = static_cast<std::uint32_t>(record.start);
  claim.holder = party_of(record.claim.holder);
  claim.teller = party_of(record.claim.teller);
  claim.first_hand = record.claim.first_hand;
  for (const store::PartyRow& party : record.claim.parties) claim.parties.push_back(party_of(party));
  claim.kind = record.kind;
  claim.state = record.state;
  claim.rule = record.rule;
  claim.positive = record.polarity != "negative";
  claim.modality = record.modality;
  claim.degree = record.degree;
  claim.presupposed = record.presupposed;
  claim.area = record.claim.area;
  claim.term = record.term;
  claim.noun = record.noun;
  claim.valid = record.valid;
  claim.asserted = record.asserted;
  claim.published = record.published;
  claim.heading = record.claim.heading;
  claim.quote = record.quote;
  return claim;
}

}  // namespace

std::vector<reason::TruceClaim> stored_claims(const std::vector<store::ClaimRecord>& records) {
  std::vector<reason::TruceClaim> claims;
  std::map<std::pair<std::int64_t, std::int64_t>, std::size_t> at;  // reading and id
  for (std::size_t i = 0; i < records.size(); ++i) at[{records[i].reading, records[i].id}] = i;
  for (const store::ClaimRecord& record : records) {
    claims.push_back(claim_of(record));
    const auto about = at.find({record.reading, record.about});
    if (about != at.end()) claims.back().about = about->second;
  }
  return claims;
}

}  // namespace truceline::run
