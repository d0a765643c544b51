#include "truceline/annotate/conllu.h"

#include <gtest/gtest.h>

#include "truceline/annotate/words_for_test.h"

namespace truceline::annotate {
namespace {

// "1 Talks talk NOUN 2 nsubj" with spaces for the tabs, and the columns that do not matter left out.
std::string conllu(std::initializer_list<std::string> lines) {
  std::string out;
  for (const std::string& line : lines) {
    std::vector<std::string> c;
    std::string cell;
    for (const char x : line + " ") {
      if (x != ' ')
        cell += x;
      else
        c.push_back(cell), cell.clear();
    }
    if (line.empty() || line[0] == '#')
      out += line + "\n";
    else if (c[0].find_first_of("-.") != std::string::npos)
      out += c[0] + "\t" + c[1] + "\t_\t_\t_\t_\t_\t_\t_\t_\n";
    else
      out += c[0] + "\t" + c[1] + "\t" + c[2] + "\t" + c[3] + "\t" + "_\t_\t" + c[4] + "\t" + c[5] + "\t_\t" +
             (c.size() > 6 ? c[6] : "_") + "\n";
  }
  return out + "\n";
}

TEST(ReadConllu, AlignsByCharacters) {
  const auto document = paragraph("“They didn’t sign,”  Haddad said.");
  const auto read =
      read_conllu(conllu({"# text = x", "1 \" \" PUNCT 5 punct", "2 They they PRON 5 nsubj", "3-4 didn't",
                          "3 did do AUX 5 aux", "4 n't not PART 5 advmod", "5 sign sign VERB 9 ccomp", "5.1 sign",
                          "6 , , PUNCT 5 punct", "7 \" \" PUNCT 5 punct", "8 Haddad Haddad PROPN 9 nsubj NER=S-PER",
                          "9 said say VERB 0 root", "10 . . PUNCT 9 punct"}),
                  document);
  ASSERT_TRUE(read.ok()) << read.error().message();
  const text::Analysis& a = read.value();
  ASSERT_EQ(a.tokens.size(), 10u);
  EXPECT_EQ(text::slice(document.text, a.tokens[3].span), "n’t");
  EXPECT_EQ(a.tokens[3].form, "n't");
  EXPECT_TRUE(a.tokens[3].joined);
  EXPECT_FALSE(a.tokens[4].joined);
  EXPECT_EQ(a.tokens[4].head.index, 8u);
  EXPECT_EQ(a.sentences[0].root.index, 8u);
  EXPECT_EQ(a.sentences[0].span.end, document.text.size());
  ASSERT_EQ(a.names.size(), 1u);
  EXPECT_EQ(text::slice(document.text, a.names[0].span), "Haddad");
}

TEST(ReadConllu, WordsNotSpelledAsTheirTokenShareItsCharacters) {
  const auto document = paragraph("gonna");
  const auto read = read_conllu(conllu({"1-2 gonna", "1 going go VERB 0 root", "2 to to PART 1 mark"}), document);
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(read.value().tokens[0].span.end, read.value().tokens[1].span.begin);
  EXPECT_EQ(read.value().tokens[1].span.end, 5u);
}

TEST(ReadConllu, LeavesOutWhatIsNotLanguageAndCutsAtBlocks) {
  text::Document document = paragraph("Truce holds\nBy A. Reporter\nTalks go on.");
  document.blocks = {{text::BlockKind::headline, {0, 11}},
                     {text::BlockKind::byline, {12, 26}},
                     {text::BlockKind::paragraph, {27, 39}}};
  const auto read =
      read_conllu(conllu({"1 Truce truce NOUN 2 nsubj", "2 holds hold VERB 0 root", "3 By by ADP 2 case",
                          "4 A. A. PROPN 2 obl", "5 Reporter r PROPN 4 flat", "6 Talks talk NOUN 7 nsubj",
                          "7 go go VERB 2 parataxis", "8 on on ADP 7 compound:prt", "9 . . PUNCT 2 punct"}),
                  document);
  ASSERT_TRUE(read.ok()) << read.error().message();
  ASSERT_EQ(read.value().sentences.size(), 2u);
  EXPECT_EQ(read.value().sentences[1].block, 2u);
  EXPECT_EQ(read.value().tokens.size(), 6u);
  EXPECT_EQ(read.value().tokens[2].head.index, 3u);
  EXPECT_EQ(read.value().tokens[3].deprel, "root");
}

TEST(ReadConllu, SkipsTextBetweenSentences) {
  const auto document = paragraph("Not analysed. Talks go on. Not this either. They end.");
  const auto read = read_conllu(conllu({"1 Talks talk NOUN 2 nsubj", "2 go go VERB 0 root", "3 on on ADV 2 advmod", "",
                                        "1 They they PRON 2 nsubj", "2 end end VERB 0 root", "3 . . PUNCT 2 punct"}),
                                document);
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(text::slice(document.text, read.value().sentences[1].span), "They end.");
}

TEST(ReadConllu, SaysWhereItFails) {
  const auto document = paragraph("Talks go on.");
  const struct {
    std::string conllu, message;
  } cases[] = {
      {"", "file.conllu: holds no words"},
      {"1\tTalks\n", "file.conllu:1: has 2 columns"},
      {conllu({"1 Talks talk NOUN 7 root"}), "file.conllu:1: has the head 7"},
      {conllu({"2 Talks talk NOUN 0 root"}), "file.conllu:1: has the word number '2'"},
      {conllu({"1 Talks talk NOUN x root"}), "file.conllu:1: has the head 'x'"},
      {conllu({"# sent_id = 1", "1 Talks talk NOUN 2 nsubj", "2 went go VERB 0 root"}),
       "file.conllu:3: 'went' is not where the text goes on"},
      {conllu({"3-1 x"}), "file.conllu:1: has the word numbers '3-1'"},
  };
  for (const auto& c : cases) {
    const auto read = read_conllu(c.conllu, document, "file.conllu");
    ASSERT_FALSE(read.ok()) << c.conllu;
    EXPECT_TRUE(read.error().message().starts_with(c.message)) << read.error().message();
  }
}

TEST(WriteConllu, RoundTrip) {
  const auto document = paragraph("“They didn’t sign,” Sami Haddad’s aide said. Nobody\nknows why…");
  const auto first = read_conllu(conllu({"1 \" \" PUNCT 5 punct",
                                         "2 They they PRON 5 nsubj",
                                         "3-4 didn't",
                                         "3 did do AUX 5 aux",
                                         "4 n't not PART 5 advmod",
                                         "5 sign sign VERB 12 ccomp",
                                         "6 , , PUNCT 5 punct",
                                         "7 \" \" PUNCT 5 punct",
                                         "8 Sami Sami PROPN 11 nmod:poss NER=B-person",
                                         "9-10 Haddad's",
                                         "9 Haddad Haddad PROPN 8 flat NER=I-person",
                                         "10 's 's PART 8 case",
                                         "11 aide aide NOUN 12 nsubj",
                                         "12 said say VERB 0 root",
                                         "13 . . PUNCT 12 punct",
                                         "",
                                         "1 Nobody nobody PRON 2 nsubj",
                                         "2 knows know VERB 0 root",
                                         "3 why why ADV 2 ccomp",
                                         "4 ... ... PUNCT 2 punct"}),
                                 document);
  ASSERT_TRUE(first.ok()) << first.error().message();
  const std::string written = write_conllu(document, first.value());
  const auto second = read_conllu(written, document);
  ASSERT_TRUE(second.ok()) << second.error().message();
  EXPECT_EQ(write_conllu(document, second.value()), written);
  EXPECT_NE(written.find("3-4\tdidn't\t"), std::string::npos) << written;
  EXPECT_NE(written.find("9\tHaddad\tHaddad\tPROPN\t_\t_\t8\tflat\t_\tNER=I-person|TokenRange=25:31\n"),
            std::string::npos)
      << written;
  EXPECT_EQ(second.value().names.size(), 1u);
}

}  // namespace
}  // namespace truceline::annotate
