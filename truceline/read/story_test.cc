#include "truceline/read/story.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>

namespace truceline::read {
namespace {

using testing::HasSubstr;

const lexicon::Styles& styles() {
  static const auto loaded = lexicon::load_styles(TRUCELINE_SOURCE_DIR "/knowledge");
  if (!loaded.ok()) ADD_FAILURE() << loaded.error().message();
  return loaded.value();
}

constexpr const char* kEnglish =
    "The army said on Monday that it had stopped all flights over the north of the country and would not resume "
    "them.\n";

struct Bad {
  std::string bytes;
  const char* problem;
};

TEST(ReadStory, NamesWhatIsNoStory) {
  using namespace std::string_literals;
  const Bad cases[] = {
      {"", "is empty"},
      {" \n\t \xc2\xa0\r\n", "nothing but white space"},
      {"\xef\xbb\xbf", "nothing but white space"},
      {"%PDF-1.4 ...", "a PDF document"},
      {"PK\x03\x04rest", "a ZIP archive"},
      {"\x1f\x8b\x08", "gzip-compressed"},
      {"\xff\xd8\xff\xe0", "a JPEG picture"},
      {"\n <!DOCTYPE html><p>x", "an HTML page"},
      {"<?xml version='1.0'?>", "an XML document"},
      {"A text with\0a NUL"s, "is binary"},
      {std::string(200, '\x01') + "text", "is binary"},
      {std::string((2 << 20), 'x'), "more than the 1 MB"},
  };
  for (const auto& bad : cases) {
    const auto story = read_story(bad.bytes, "a.txt", styles());
    ASSERT_FALSE(story.ok()) << bad.problem;
    EXPECT_THAT(story.error().message(), HasSubstr(bad.problem));
    EXPECT_THAT(story.error().message(), HasSubstr("a.txt"));
    EXPECT_FALSE(story.error().advice.empty());
  }
}

TEST(ReadStory, KeepsEveryCharacterOfUtf8) {
  const std::string text = "  A head\t\n\nThe army\xc2\xa0said \xe2\x80\x9cno\xe2\x80\x9d \xe2\x80\x93 twice.  \n\n";
  const auto story = read_story(text, "a.txt", styles());
  ASSERT_TRUE(story.ok());
  EXPECT_EQ(story.value().text, text);
  EXPECT_TRUE(story.value().notes.empty());
}

struct Encoded {
  std::string bytes;
  const char* text;
  const char* note;  // kind of the first note; empty for none
};

TEST(ReadStory, DecodesOtherEncodings) {
  using namespace std::string_literals;
  const Encoded cases[] = {
      {"\xef\xbb\xbfHe said.", "He said.", ""},
      {"He said.\r\nShe left.\rDone.", "He said.\nShe left.\nDone.", ""},
      {"\xff\xfeH\0i\0.\0"s, "Hi.", "converted-encoding"},
      {"\xfe\xff\0H\0i\0."s, "Hi.", "converted-encoding"},
      {"H\0e\0 \0s\0a\0i\0d\0.\0"s, "He said.", "converted-encoding"},
      {"\x93No,\x94 the minister of C\xf4te d\x92Ivoire said.", "“No,” the minister of Côte d’Ivoire said.",
       "converted-encoding"},
      {"Fig\xff, “quoted” – and “again”.", "Fig\xef\xbf\xbd, “quoted” – and “again”.", "undecodable-characters"},
  };
  for (const auto& encoded : cases) {
    const auto story = read_story(encoded.bytes, "a.txt", styles());
    ASSERT_TRUE(story.ok()) << encoded.text;
    EXPECT_EQ(story.value().text, encoded.text);
    const auto& notes = story.value().notes;
    EXPECT_EQ(notes.empty() ? "" : notes.front().kind, encoded.note) << encoded.text;
  }
}

TEST(ReadStory, NamesTheLanguage) {
  const std::pair<const char*, const char*> cases[] = {
      {kEnglish, "en"},
      {"L'armée a déclaré lundi que les combats avaient cessé dans le nord du pays et que la trêve tenait.", "fr"},
      {"Die Armee teilte am Montag mit, dass die Kämpfe im Norden des Landes eingestellt worden sind.", "de"},
      {"Армия заявила в понедельник, что бои на севере страны прекращены и не возобновятся.", "ru"},
      {"قال الجيش يوم الاثنين إن القتال توقف في شمال البلاد", "ar"},
      {"军方星期一表示，北部的战斗已经停止，双方同意停火。", "zh"},
      {"Truce.", "und"},
  };
  for (const auto& [text, language] : cases) {
    const auto story = read_story(text, "a.txt", styles());
    ASSERT_TRUE(story.ok());
    EXPECT_EQ(story.value().language, language) << text;
    const bool noted = !story.value().notes.empty() && story.value().notes.back().kind == "language-not-english";
    EXPECT_EQ(noted, std::string_view(language) != "en" && std::string_view(language) != "und") << text;
  }
}

TEST(ReadStory, BlocksAreInOrderAndOnCharacterBorders) {
  const std::string text =
      "UPDATE 2-Tête-à-tête in Málaga\n\n(Adds quote)\n\nMÁLAGA, Spain, May 2 (Reuters) –\xc2\xa0They met.\n\n–  "
      "Next\n\n"
      "They will meet again.\xc2\xa0\n\n(Reporting by Iñaki Ruíz in Madrid; Editing by Ana Gil)";
  const auto story = read_story(text, "", styles());
  ASSERT_TRUE(story.ok());
  std::uint32_t end = 0;
  for (const auto& block : story.value().blocks) {
    EXPECT_GE(block.span.begin, end);
    EXPECT_LT(block.span.begin, block.span.end);
    EXPECT_NE(static_cast<unsigned char>(text[block.span.begin]) & 0xC0, 0x80);
    end = block.span.end;
  }
  EXPECT_EQ(text::slice(text, story.value().furniture.dateline), "MÁLAGA, Spain");
  ASSERT_EQ(story.value().furniture.contributors.size(), 1u);
  EXPECT_EQ(story.value().furniture.contributors[0].name, "Iñaki Ruíz");
}

TEST(ReadStory, IsLinearOnHostileShapes) {
  const std::size_t size = kStoryLimit - 64;
  std::string brackets(size, '('), lines(size, '\n'), words, heads;
  lines += "end";
  while (words.size() < size) words += "truce ";
  while (heads.size() < size) heads += "- x\n";
  for (const auto& text : {brackets, lines, words, heads}) {
    const std::clock_t start = std::clock();  // of this process: a busy machine fails nobody
    EXPECT_TRUE(read_story(text, "a.txt", styles()).ok());
    EXPECT_LT(std::clock() - start, 4 * CLOCKS_PER_SEC);
  }
}

}  // namespace
}  // namespace truceline::read
