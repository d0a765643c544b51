#include "truceline/read/listings.h"

#include <gtest/gtest.h>

#include <string>

namespace truceline::read {
namespace {

const lexicon::Listings& known() {
  static const auto loaded = lexicon::load_listings(TRUCELINE_SOURCE_DIR "/knowledge");
  if (!loaded.ok()) ADD_FAILURE() << loaded.error().message();
  return loaded.value();
}

/// The paragraph with its listings between angle brackets.
std::string marked(std::string_view paragraph) {
  std::string out;
  std::size_t at = 0;
  for (const Listing& listing : find_listings(paragraph, known())) {
    out += paragraph.substr(at, listing.span.begin - at);
    out += "<" + std::string(text::slice(paragraph, listing.span)) + ">";
    at = listing.span.end;
  }
  return out + std::string(paragraph.substr(at));
}

struct Case {
  const char* name;
  const char* expected;  // the paragraph is this without its angle brackets
};

class ListingsTest : public testing::TestWithParam<Case> {};

TEST_P(ListingsTest, AreToldFromProse) {
  std::string paragraph = GetParam().expected;
  std::erase_if(paragraph, [](char c) { return c == '<' || c == '>'; });
  EXPECT_EQ(marked(paragraph), GetParam().expected);
}

constexpr Case kCases[] = {
    // Lists of topics.
    {"TagsBeforeAnOpener",
     "The guns fell silent at dusk. <Tags Lebanon Tyre port truce> At least two fishermen were hurt on Sunday."},
    {"TagsBeforeAnOpenerThatAlsoOpensNames",
     "A monitor said so <Tags Tyre The Port Guard> The harbour master said on Monday that boats would sail."},
    {"TagsUpToAStop", "The port reopened. <Tags Tyre shelling Lebanon.> A ship left."},
    {"TagsToTheEnd", "The port reopened. <Tags shelling Tyre Harbour Guard Lebanon>"},
    {"TagsOnALineOfTheirOwn", "<Tags: Lebanon, Tyre, truce>"},
    {"FiledUnder", "<Filed under: Lebanon | Port talks>"},
    {"KeywordsWithASign", "<Keywords: shelling; Tyre; harbour>"},
    {"TagsAsANoun", "Tags were found on the bodies in Tyre, a doctor said."},
    {"TagsAsAnObject", "Police put Tags on them. Smart Tags allowed Harbour Line to track the boats."},
    {"TagsBeforeProseWithoutAnOpener", "It was quiet. Tags Tyre port Lebanese soldiers seized a boat by the pier."},
    {"TopicsAsANoun", "Topics to be discussed in Tyre include the port and the captives."},
    {"CategoryAsANoun", "Category three storms hit the coast of Tyre with high winds."},
    // Titles of other stories.
    {"RelatedTitlesToTheEnd", "It was quiet. <Related Army Takes Tyre Hill Talks Stall in Geneva>"},
    {"RelatedBehindACounter", "It was quiet. ... 55 <Related Army Takes Tyre Hill>"},
    {"RelatedWithASign", "<Related: Army says it has taken the hill.> The truce began at noon."},
    {"ReadAlso", "The truce began at noon. <Read also: Army takes hill>"},
    {"ReadMoreBeforeTheStory", "<READ MORE: Army Takes Hill> The army said late on Monday it had left."},
    {"RelatedAsAnAdjective", "Related deaths rose in May, the ministry said."},
    {"RelatedAsAnAdjectiveWithoutAStop", "Related deaths rose in Tyre in May"},
    {"RelatedBeforeANameInASentence", "Related Lebanese charges were dropped on Monday."},
    {"ReadMoreAsAVerb", "Read more than one account of the battle, she told students."},
    {"MoreOnInProse", "More on that later, the envoy said."},
    // Notices, pictures, stamps.
    {"FollowUs", "The truce held. <Follow us on Facebook.> The envoy left."},
    {"Notices", "The truce held. <Share this on Facebook Community standards Comment via Harbour News>"},
    {"Credit", "A ship waits off Tyre. <Photo: HNA> The navy said it could not hold the ship."},
    {"CreditOfAnAgencyBeforeAName",
     "A ship waits off Tyre. <Photo: HNA> Lina Farhat, who runs the port, said the navy left."},
    {"ALabelThatEndsAName", "He spoke on the Coastal Region: prospects for its ports. Harbour Watch: Farhat left."},
    {"ALabelInAQuotation", "\"Video: they had none,\" she said. \"Related: nothing.\""},
    {"PhotosAsANoun", "Photos released by the army showed a burnt truck in Tyre."},
    {"Stamp", "<Published February 18 2015> The army has taken a village."},
    {"StampWithAClock", "The truce held. <Last Update: Tuesday 9 May 2017 KSA 11:40 - GMT 08:40> 412"},
    {"StampBeforeANumber", "<Updated on 3 May 2025> 27 people were freed."},
    {"PublishedAsAVerb", "Published by the ministry on Monday, the list names 27 people."},
    {"UpdatedWithoutADate", "Updated figures show that 27 people were freed on Monday."},
};

INSTANTIATE_TEST_SUITE_P(Lists, ListingsTest, testing::ValuesIn(kCases),
                         [](const auto& c) { return std::string(c.param.name); });

TEST(Listings, AStampKeepsItsDate) {
  constexpr std::string_view kText = "Posted on 3 May 2025 The army has left.";
  const auto found = find_listings(kText, known());
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(text::slice(kText, found[0].date), "3 May 2025");
}

}  // namespace
}  // namespace truceline::read
