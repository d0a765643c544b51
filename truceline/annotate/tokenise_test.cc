#include "truceline/annotate/tokenise.h"

#include <gtest/gtest.h>

#include "truceline/annotate/plain.h"
#include "truceline/annotate/words_for_test.h"

namespace truceline::annotate {
namespace {

// Tokens between spaces; a clitic has a + before it.
std::string tokens(const std::string& text) {
  std::string out;
  for (const Piece& piece : tokenise(text, {0, static_cast<std::uint32_t>(text.size())}, words_for_test())) {
    if (!out.empty()) out += ' ';
    if (piece.joined) out += '+';
    out += piece.form;
  }
  return out;
}

struct Case {
  const char* text;
  const char* tokens;
};

constexpr Case kCases[] = {
    {"", ""},
    {"   \n\t ", ""},
    {"Talks ended.", "Talks ended ."},
    {"didn’t", "did +n't"},
    {"Haddad’s", "Haddad +'s"},
    {"They’ll say we’ve won", "They +'ll say we +'ve won"},
    {"cannot", "can +not"},
    {"the parties’ envoys", "the parties +' envoys"},
    {"the ‘rebels’ left", "the ' rebels ' left"},
    {"cease-fire", "cease - fire"},
    {"non-combatants", "non-combatants"},
    {"U.S.-led", "U.S. - led"},
    {"a 15-year-old", "a 15 - year - old"},
    {"5-10", "5 - 10"},
    {"call 555-0199", "call 555-0199"},
    {"<https://example.org/a_b/c?d=e>.", "< https://example.org/a_b/c?d=e > ."},
    {"Is it so.? So...?", "Is it so .? So ... ?"},
    {"Aid w/ trucks :-)", "Aid w/ trucks :-)"},
    {"24hrs, 30ft", "24 hrs , 30 ft"},
    {"555-713-0199", "555-713-0199"},
    {"2016-12-09", "2016-12-09"},
    {"al-Sharif", "al - Sharif"},
    {"Ba’athist", "Ba'athist"},
    {"d’Ivoire", "d'Ivoire"},
    {"Europe (OSCE)’s meeting", "Europe ( OSCE ) 's meeting"},
    {"$5.2m, 40% and €3", "$ 5.2m , 40 % and € 3"},
    {"at 3:30pm or 5 p.m.", "at 3:30 pm or 5 p.m."},
    {"some 200km away", "some 200 km away"},
    {"1,200 people,800 of them", "1,200 people , 800 of them"},
    {"Gen. Haddad, Lt. Col. Okoye", "Gen. Haddad , Lt. Col. Okoye"},
    {"J. R. Haddad", "J. R. Haddad"},
    {"in the U.N. on Sept. 20.", "in the U.N. on Sept. 20 ."},
    {"and/or", "and / or"},
    {"9/11", "9/11"},
    {"“We go,” he said.", "\" We go , \" he said ."},
    {"our [American] partners", "our [ American ] partners"},
    {"He paused… then left...", "He paused ... then left ..."},
    {"wait—no", "wait - no"},
    {"wait -- no", "wait -- no"},
    {"see https://example.org/a-b, or a.b@example.org.", "see https://example.org/a-b , or a.b@example.org ."},
    {"@envoy wrote #truce", "@envoy wrote #truce"},
    {"• Point one", "• Point one"},
    {"Really?!", "Really ?!"},
    {"the ’90s", "the '90s"},
    {"He left.Then she left", "He left . Then she left"},
    {"(see note)", "( see note )"},
    {"the envoy(s)", "the envoy(s)"},
    {"Côte d’Azur", "Côte d'Azur"},
    {"Русская весна", "Русская весна"},
    {"-5 degrees", "-5 degrees"},
    {"’s", "'s"},
    {"US$3", "US$ 3"},
    {"Stop!!! *****", "Stop !!! *****"},
    {"He said no. Nobody said No. 5", "He said no . Nobody said No. 5"},
    {"they wash. In Spokane, Wash.", "they wash . In Spokane , Wash."},
    {"GEN. HADDAD", "GEN. HADDAD"},
};

TEST(Tokenise, Table) {
  for (const Case& c : kCases) EXPECT_EQ(tokens(c.text), c.tokens) << c.text;
}

TEST(Tokenise, SpansAreInOrderAndSliceToTheirForms) {
  for (const Case& c : kCases) {
    const std::string text = std::string("é – ") + c.text + " “end”";
    const text::Span block{2, static_cast<std::uint32_t>(text.size())};
    std::uint32_t at = block.begin;
    for (const Piece& piece : tokenise(text, block, words_for_test())) {
      EXPECT_GE(piece.span.begin, at) << text;
      EXPECT_LT(piece.span.begin, piece.span.end) << text;
      EXPECT_EQ(plain_form(text, piece.span), piece.form) << text;
      for (std::uint32_t i = at; i < piece.span.begin; ++i)
        EXPECT_TRUE(text[i] == ' ' || text[i] == '\n' || text[i] == '\t') << text << " at " << i;
      at = piece.span.end;
    }
    EXPECT_EQ(at, block.end) << text;
  }
}

TEST(Tokenise, OneLineWithoutSpaceIsCutIntoBoundedChunks) {
  for (const char* piece : {"a", ".", "-", "'", "(", "é", "\"", "a-", "9"}) {
    std::string text;
    while (text.size() < 200000) text += piece;
    std::size_t covered = 0;
    for (const Piece& p : tokenise(text, {0, static_cast<std::uint32_t>(text.size())}, words_for_test())) {
      EXPECT_LE(p.span.size(), 1024u);
      covered += p.span.size();
    }
    EXPECT_EQ(covered, text.size()) << piece;
  }
}

}  // namespace
}  // namespace truceline::annotate
