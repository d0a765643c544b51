#include "truceline/reason/truce_rules.h"

#include <gtest/gtest.h>

namespace truceline::reason {
namespace {

const lexicon::ContradictionWords& words() {
  static const lexicon::ContradictionWords kWords =
      lexicon::load_contradiction_words(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge").value();
  return kWords;
}

/// A plain claim of one story: who holds which state, said when.
TruceClaim claim(const std::string& holder, const std::string& state, const std::string& said = "2026-03-05",
                 std::size_t source = 0) {
  TruceClaim c;
  c.holder = {holder, holder};
  c.kind = "state";
  c.state = state;
  c.rule = "truce." + state;
  c.modality = "asserted";
  c.asserted = c.published = said;
  c.source = source;
  c.quote = state;
  return c;
}

TruceClaim of_party(TruceClaim c, const std::string& party) {
  c.parties = {{party, party}};
  return c;
}

TruceClaim with(TruceClaim c, const std::string& field, const std::string& value) {
  if (field == "term") c.term = value;
  if (field == "degree") c.degree = value;
  if (field == "modality") c.modality = value;
  if (field == "valid") c.valid.from = value;
  if (field == "area") c.area = {value};
  if (field == "rule") c.rule = value;
  if (field == "noun") c.noun = value;
  return c;
}

std::string rules(std::vector<TruceClaim> claims) {
  for (std::size_t i = 0; i < claims.size(); ++i) claims[i].at = static_cast<std::uint32_t>(i * 100);
  std::string out;
  for (const ClaimPair& pair : compare_truce_claims(claims, words())) out += (out.empty() ? "" : "+") + pair.rule;
  return out;
}

TEST(TruceRules, StatesThatCannotBothBe) {
  EXPECT_EQ(rules({claim("army", "ended"), claim("un", "in_effect")}), "R3");
  EXPECT_EQ(rules({claim("army", "none"), claim("un", "in_effect")}), "R3");
  EXPECT_EQ(rules({claim("army", "extended"), claim("rebels", "expired")}), "R5");
  EXPECT_EQ(rules({of_party(claim("envoy", "agreed"), "rebels"), of_party(claim("rebels", "rejected"), "rebels")}),
            "R5");
  EXPECT_EQ(rules({of_party(claim("army", "halted"), "army"), of_party(claim("rebels", "fighting"), "army")}), "R11");
}

TEST(TruceRules, WhatGuardsThem) {
  EXPECT_EQ(rules({claim("army", "ended"), claim("army", "in_effect")}), "") << "one holder";
  EXPECT_EQ(rules({claim("army", "ended"), with(claim("un", "in_effect"), "modality", "possible")}), "");
  EXPECT_EQ(rules({with(claim("army", "ended"), "area", "homs"), with(claim("un", "in_effect"), "area", "hama")}), "");
  EXPECT_EQ(rules({of_party(claim("envoy", "agreed"), "army"), of_party(claim("rebels", "rejected"), "rebels")}), "")
      << "another party";
  TruceClaim presupposed = claim("un", "in_effect");
  presupposed.presupposed = true;
  EXPECT_EQ(rules({claim("army", "ended"), presupposed}), "");
  TruceClaim other = claim("un", "in_effect");
  other.truce = 1;
  EXPECT_EQ(rules({claim("army", "ended"), other}), "") << "another truce";
}

TEST(TruceRules, WhatWasSaidBeforeItEndedHasOnlyChanged) {
  const TruceClaim over = claim("army", "ended", "2026-03-19", 1);
  EXPECT_EQ(rules({claim("un", "in_effect", "2026-03-18", 0), over}), "");
  EXPECT_EQ(rules({claim("un", "in_effect", "2026-03-20", 2), over}), "R3");
  EXPECT_EQ(rules({claim("un", "in_effect", "2026-04-20", 2), over}), "") << "another month";
}

TEST(TruceRules, OnePairForTwoSides) {
  EXPECT_EQ(rules({claim("army", "ended"), claim("un", "in_effect"), claim("un", "in_effect")}), "R3");
}

TEST(TruceRules, TermsAndDays) {
  EXPECT_EQ(rules({with(claim("army", "extended"), "term", "PT72H"), with(claim("rebels", "extended"), "term", "P5D")}),
            "R8");
  EXPECT_EQ(rules({with(claim("army", "extended"), "term", "PT72H"), with(claim("rebels", "extended"), "term", "P3D")}),
            "");
  EXPECT_EQ(rules({with(claim("army", "declared"), "term", "PT72H"), with(claim("rebels", "extended"), "term", "P5D")}),
            "")
      << "a first term and its extension";
  EXPECT_EQ(rules({with(claim("army", "scheduled"), "valid", "2026-03-08"),
                   with(claim("rebels", "scheduled"), "valid", "2026-03-12")}),
            "R8");
  EXPECT_EQ(rules({with(claim("army", "scheduled"), "valid", "2026-03-08"),
                   with(claim("rebels", "scheduled"), "valid", "2026-03-09")}),
            "")
      << "midnight";
}

TEST(TruceRules, HowFarItWent) {
  EXPECT_EQ(rules({with(claim("army", "halted"), "degree", "full"), with(claim("un", "halted"), "degree", "partial")}),
            "R9");
  EXPECT_EQ(rules({with(claim("army", "halted"), "degree", "full"), claim("un", "halted")}), "");
}

TEST(TruceRules, ANameThatIsRefused) {
  const TruceClaim used = with(claim("un", "in_effect"), "noun", "ceasefire");
  EXPECT_EQ(rules({used, with(with(claim("army", "halted"), "noun", "ceasefire"), "rule", "truce.not_called")}), "R10");
  EXPECT_EQ(rules({used, with(claim("army", "halted"), "noun", "pause")}), "") << "two words for one thing";
}

TEST(TruceRules, AYesThatBecomesANo) {
  EXPECT_EQ(rules({claim("rebels", "agreed", "2026-03-01"), claim("rebels", "rejected", "2026-03-04")}), "R12");
  EXPECT_EQ(rules({claim("rebels", "agreed", "2026-03-01"), claim("rebels", "rejected", "2026-03-01")}), "");
  EXPECT_EQ(rules({claim("army", "declared", "2026-03-01"), claim("army", "ended", "2026-03-04")}), "")
      << "the life of a truce";
}

TEST(TruceRules, WhatHeIsReportedToHaveSaid) {
  TruceClaim said = claim("minister", "declared");
  const TruceClaim denial = with(claim("minister", "denied"), "rule", "truce.meta.denied.said");
  EXPECT_EQ(rules({said, denial}), "R1");
  said.first_hand = true;
  EXPECT_EQ(rules({said, denial}), "") << "his own words of today";
  said.source = 1;
  said.asserted = "2026-03-04";
  EXPECT_EQ(rules({said, denial}), "R1") << "his own words in yesterday's story";
  said.asserted = "2026-03-06";
  EXPECT_EQ(rules({said, denial}), "") << "what he says later";
}

/// The same, denied.
TruceClaim no(TruceClaim c) {
  c.positive = false;
  return c;
}

TEST(TruceRules, ABreachOrNone) {
  const TruceClaim is = with(claim("monitor", "violation"), "rule", "truce.n_violations");
  const TruceClaim none = no(with(claim("army", "violation"), "rule", "truce.n_violations"));
  EXPECT_EQ(rules({is, none}), "R10");
  EXPECT_EQ(rules({claim("rebels", "violation"), none}), "") << "a breach that is told of, and another one judged";
}

TEST(TruceRules, AnOfferThatNeverCame) {
  const TruceClaim never = no(claim("rebels", "proposed"));
  EXPECT_EQ(rules({claim("envoy", "proposed"), never}), "R4");
  EXPECT_EQ(rules({claim("wire:AP", "proposed"), never}), "") << "told in passing";
}

TEST(TruceRules, ARefusalThatIsDenied) {
  const TruceClaim refused = of_party(claim("envoy", "rejected"), "rebels");
  EXPECT_EQ(rules({refused, no(of_party(claim("rebels", "rejected"), "rebels"))}), "R4");
  EXPECT_EQ(rules({refused, no(of_party(claim("army", "rejected"), "army"))}), "") << "of another party";
}

TEST(TruceRules, WhatGainsaysNoAgreement) {
  const TruceClaim agreed = of_party(claim("envoy", "agreed"), "rebels");
  const TruceClaim refused = of_party(claim("army", "rejected"), "rebels");
  EXPECT_EQ(rules({agreed, refused}), "R5");
  EXPECT_EQ(rules({agreed, with(refused, "rule", "truce.extend+refuse")}), "") << "refused to extend it";
  const TruceClaim accepted = with(claim("envoy", "agreed"), "rule", "truce.accept");
  EXPECT_EQ(rules({accepted, claim("rebels", "none")}), "") << "an offer that was accepted is no truce yet";
}

}  // namespace
}  // namespace truceline::reason
