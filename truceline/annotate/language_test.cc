#include "truceline/annotate/language.h"

#include <gtest/gtest.h>

#include "truceline/annotate/evaluate.h"
#include "truceline/annotate/model_for_test.h"
#include "truceline/annotate/plain.h"
#include "truceline/annotate/words_for_test.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {
namespace {

// "said/say/VERB/VBD" for each token.
std::string tags(const std::string& text) {
  std::string out;
  for (const text::Token& t : analyse_language(paragraph(text), model_for_test()).tokens)
    out += (out.empty() ? "" : " ") + t.form + "/" + t.lemma + "/" + std::string(text::name(t.upos)) + "/" + t.xpos;
  return out;
}

// "said nsubj>Haddad obj>..." : each relation as "head relation>dependent".
std::string relations(const std::string& text) {
  const auto analysis = analyse_language(paragraph(text), model_for_test());
  std::string out;
  for (const text::Token& t : analysis.tokens)
    if (t.deprel != "punct")
      out += (out.empty() ? "" : " ") + (t.head.valid() ? analysis[t.head].form : std::string("0")) + " " + t.deprel +
             ">" + t.form;
  return out;
}

std::string names(const std::string& text) {
  const auto document = paragraph(text);
  std::string out;
  for (const text::Name& n : analyse_language(document, model_for_test()).names)
    out += (out.empty() ? "" : " | ") + std::string(text::slice(document.text, n.span)) + " " +
           std::string(text::name(n.type));
  return out;
}

// What is claimed, and who hears it, decides what a story says.
TEST(Language, ClausesHangFromTheirVerbOrNoun) {
  EXPECT_NE(relations("Samir Karam rejected reports that the truce in southern Lebanon had collapsed.")
                .find("reports acl>collapsed"),
            std::string::npos);
  EXPECT_NE(relations("The army denied claims that it had broken the ceasefire.").find("claims acl>broken"),
            std::string::npos);
  EXPECT_NE(relations("The envoy told Reuters that the deal was dead.").find("told ccomp>dead"), std::string::npos);
  EXPECT_NE(tags("The army had broken it.").find("broken/break/VERB/VBN"), std::string::npos);
}

// Verbs that the tables know keep their lemmas, whatever the network makes of a form that it has seldom seen.
TEST(Language, KnownVerbsKeepTheirLemmas) {
  EXPECT_NE(tags("Kigali denies it.").find("denies/deny/VERB"), std::string::npos);
  EXPECT_NE(tags("The bishop condemned the raid.").find("condemned/condemn/VERB"), std::string::npos);
  EXPECT_NE(tags("The minister testified that the army left.").find("testified/testify/VERB"), std::string::npos);
}

// Sentences that no model worth shipping may get wrong.
TEST(Language, PlainSentences) {
  EXPECT_EQ(tags("The envoys have left."),
            "The/the/DET/DT envoys/envoy/NOUN/NNS have/have/AUX/VBP left/leave/VERB/VBN ././PUNCT/.");
  EXPECT_EQ(tags("He didn’t sign."), "He/he/PRON/PRP did/do/AUX/VBD n't/not/PART/RB sign/sign/VERB/VB ././PUNCT/.");
  EXPECT_EQ(relations("The minister told reporters that the truce had failed."),
            "minister det>The told nsubj>minister 0 root>told told iobj>reporters failed mark>that truce det>the "
            "failed nsubj>truce failed aux>had told ccomp>failed");
  EXPECT_EQ(names("Ban Hussein flew from Geneva to Damascus."), "Ban Hussein person | Geneva place | Damascus place");
}

TEST(Language, HeadlinesInCapitals) {
  const auto analysis = analyse_language(paragraph("REBELS SIGN TRUCE IN GENEVA"), model_for_test());
  ASSERT_EQ(analysis.tokens.size(), 5u);
  EXPECT_EQ(analysis.tokens[3].upos, text::Upos::ADP);
}

text::Document hostile(const std::string& piece, std::size_t size) {
  std::string text;
  while (text.size() < size) text += piece;
  return paragraph(text);
}

void check_invariants(const text::Document& document, const text::Analysis& analysis) {
  std::uint32_t token = 0, at = 0;
  for (std::size_t s = 0; s < analysis.sentences.size(); ++s) {
    const text::Sentence& sentence = analysis.sentences[s];
    ASSERT_EQ(sentence.tokens.begin, token);
    ASSERT_FALSE(sentence.tokens.empty());
    token = sentence.tokens.end;
    ASSERT_TRUE(document.blocks[sentence.block].span.contains(sentence.span));
    ASSERT_TRUE(sentence.tokens.contains(sentence.root));
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      const text::Token& tok = analysis.tokens[t];
      ASSERT_GE(tok.span.begin, at);
      ASSERT_FALSE(tok.span.empty());
      at = tok.span.end;
      ASSERT_TRUE(sentence.span.contains(tok.span));
      ASSERT_EQ(tok.form, plain_form(document.text, tok.span));
      ASSERT_EQ(tok.sentence.index, s);
      ASSERT_FALSE(tok.lemma.empty());
      ASSERT_EQ(tok.head.valid(), t != sentence.root.index);
      ASSERT_TRUE(!tok.head.valid() || sentence.tokens.contains(tok.head));
    }
  }
  ASSERT_EQ(token, analysis.tokens.size());
}

TEST(Language, InvariantsHoldOnAnything) {
  for (const char* piece : {"word ", "A. ", "\"x\" ", "é", "((((", "didn’t–stop… ", "U.S.", "\xE2\x80\x9C", "1-2-",
                            "'s ", "I ", "\n", "www.a ", "🙂"}) {
    const auto document = hostile(piece, 6000);
    check_invariants(document, analyse_language(document, model_for_test()));
  }
  check_invariants(paragraph(""), analyse_language(paragraph(""), model_for_test()));
}

TEST(Language, ReadsOnlyLanguageBlocks) {
  text::Document document = paragraph("Truce holds\nBy Ada Okoye\nTalks go on.");
  document.blocks[0] = {text::BlockKind::headline, {0, 11}};
  document.blocks.push_back({text::BlockKind::byline, {12, 24}});
  document.blocks.push_back({text::BlockKind::paragraph, {25, 37}});
  const auto analysis = analyse_language(document, model_for_test());
  check_invariants(document, analysis);
  ASSERT_EQ(analysis.sentences.size(), 2u);
  EXPECT_EQ(analysis.sentences[1].block, 2u);
}

TEST(Language, AParagraphAloneIsReadAsAmongOthers) {
  const std::string text =
      "The army denied it.\n\nHaddad said the talks had failed. “Nobody came,” she added.\n\nTALKS FAIL";
  text::Document whole = paragraph(text);
  const auto end = static_cast<std::uint32_t>(text.size());
  whole.blocks.clear();
  for (const text::Span span : {text::Span{0, 19}, text::Span{21, 81}, text::Span{end - 10, end}})
    whole.blocks.push_back({text::BlockKind::paragraph, span});
  const auto together = analyse_language(whole, model_for_test());
  std::size_t token = 0;
  for (const auto& block : whole.blocks) {
    text::Document one;
    one.text = text;
    one.blocks.push_back(block);
    for (const auto& t : analyse_language(one, model_for_test()).tokens) {
      ASSERT_LT(token, together.tokens.size());
      EXPECT_EQ(t.span, together.tokens[token].span);
      EXPECT_EQ(t.deprel, together.tokens[token].deprel);
      EXPECT_EQ(t.lemma, together.tokens[token++].lemma);
    }
  }
  EXPECT_EQ(token, together.tokens.size());
}

TEST(Evaluate, CountsAsTheSharedTaskDoes) {
  const std::string gold =
      "# newdoc id = 1\n# text = Talks "
      "ended.\n1\tTalks\ttalk\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\tended\tend\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n"
      "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n# text = Nobody "
      "won.\n1\tNobody\tnobody\tPRON\tNN\t_\t2\tnsubj\t_\t_\n2\twon\tlose\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n"
      "3\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n";
  const auto raw = evaluate_conllu(gold, model_for_test(), Start::raw_text);
  ASSERT_TRUE(raw.ok()) << raw.error().message();
  EXPECT_EQ(raw.value().words.right, 6u);
  EXPECT_EQ(raw.value().sentences.right, 2u);
  EXPECT_EQ(raw.value().lemmas.right, 5u);  // the gold has one wrong lemma and one wrong head
  EXPECT_EQ(raw.value().uas.right, 5u);
  EXPECT_NE(evaluation_table(raw.value()).find("LAS"), std::string::npos);
  EXPECT_FALSE(evaluate_conllu("1\tx\n", model_for_test(), Start::raw_text).ok());
}

TEST(Evaluate, ABlockThatEndsInsideItsParagraphIsOne) {
  const auto sentence = [](const char* text, const char* a, const char* b, const char* stop) {
    return std::string("# text = ") + text + "\n1\t" + a + "\t_\tX\t_\t_\t0\troot\t_\t_\n2\t" + b +
           "\t_\tX\t_\t_\t1\tdep\t_\t_\n" +
           (*stop ? std::string("3\t.\t_\tX\t_\t_\t1\tdep\t_\t_\n\n") : std::string("\n"));
  };
  const std::string body =
      sentence("Kamal Haddad", "Kamal", "Haddad", "") + sentence("Talks ended .", "Talks", "ended", ".");
  const auto right = [&](const std::string& head) {
    const auto e = evaluate_conllu(head + body, model_for_test(), Start::raw_text);
    TL_CHECK(e.ok());
    return e.value().sentences.right;
  };
  EXPECT_EQ(right("# newdoc id = 1\n# newpar\n# newpar_block = p (2 s) | figure (1 s) | caption (1 s)\n"), 2u);
  EXPECT_EQ(right("# newdoc id = 1\n# newpar\n# newpar_block = p (2 s)\n"), 0u);  // "Kamal Haddad Talks ended."
}

TEST(Evaluate, CountsNamesByType) {
  const std::string gold =
      "# newdoc id = 1\n# text = Haddad flew to Goma.\n"
      "1\tHaddad\tHaddad\tPROPN\tNNP\t_\t2\tnsubj\t_\tNER=B-person\n2\tflew\tfly\tVERB\tVBD\t_\t0\troot\t_\t_\n"
      "3\tto\tto\tADP\tIN\t_\t4\tcase\t_\t_\n4\tGoma\tGoma\tPROPN\tNNP\t_\t2\tobl\t_\tSpaceAfter=No|NER=B-"
      "organisation\n"
      "5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";
  const auto measured = evaluate_conllu(gold, model_for_test(), Start::gold_tokens);
  ASSERT_TRUE(measured.ok()) << measured.error().message();
  const auto& [persons, organisations, places] = measured.value().names_of;
  EXPECT_EQ(persons.right, 1u);
  EXPECT_EQ(organisations.gold, 1u);  // as the gold has it, against the gazetteer
  EXPECT_EQ(organisations.right, 0u);
  EXPECT_EQ(places.ours, 1u);
  EXPECT_EQ(measured.value().names.right, 1u);
  EXPECT_NE(evaluation_table(measured.value()).find("organisations"), std::string::npos);
  // A second document without names: what we find there counts against us.
  const auto both =
      evaluate_conllu(gold + "# newdoc id = 2\n# text = Cairo.\n1\tCairo\tCairo\tPROPN\tNNP\t_\t0\troot\t_\t_\n\n",
                      model_for_test(), Start::gold_tokens);
  ASSERT_TRUE(both.ok()) << both.error().message();
  EXPECT_EQ(both.value().words.gold, 6u);
  EXPECT_EQ(both.value().names_of[2].ours, 2u);
}

}  // namespace
}  // namespace truceline::annotate
