#include "truceline/annotate/language.h"

#include <utility>

#include "truceline/annotate/language_blocks.h"
#include "truceline/annotate/run_network.h"
#include "truceline/annotate/sentences.h"
#include "truceline/annotate/story_names.h"
#include "truceline/annotate/tokenise.h"

namespace truceline::annotate {

namespace {

void add_block(const text::Document& document, std::uint32_t block, const lexicon::Model& model,
               text::Analysis& analysis) {
  auto pieces = tokenise(document.text, document.blocks[block].span, model.words);
  std::size_t begin = 0;
  for (const std::size_t end : sentence_ends(pieces, model)) {
    const auto base = static_cast<std::uint32_t>(analysis.tokens.size());
    const text::SentenceId id(analysis.sentences.size());
    text::Sentence sentence{{pieces[begin].span.begin, pieces[end - 1].span.end},
                            {base, base + static_cast<std::uint32_t>(end - begin)},
                            text::TokenId(base),
                            block};
    for (std::size_t i = begin; i < end; ++i) {
      text::Token token;
      token.span = pieces[i].span;
      token.form = std::move(pieces[i].form);
      token.joined = pieces[i].joined && i > begin;
      token.lower = token.form;
      for (char& c : token.lower)
        if ('A' <= c && c <= 'Z') c = static_cast<char>(c + 32);
      token.sentence = id;
      analysis.tokens.push_back(std::move(token));
    }
    analysis.sentences.push_back(sentence);
    begin = end;
  }
}

// The lemma that a script makes: "L3|y" takes the form in small letters, drops its last 3 code points and adds "y".
std::string lemma_of(const text::Token& token, std::string_view script) {
  const auto bar = script.find('|');
  if (script.size() < 3 || bar == std::string_view::npos) return token.form;
  std::string lemma = script[0] == 'L' ? token.lower : token.form;
  std::size_t drop = 0;
  for (const char c : script.substr(1, bar - 1)) drop = drop * 10 + static_cast<std::size_t>(c - '0');
  while (drop > 0 && !lemma.empty()) {
    while (lemma.size() > 1 && (static_cast<unsigned char>(lemma.back()) & 0xC0) == 0x80) lemma.pop_back();
    lemma.pop_back();
    --drop;
  }
  lemma += script.substr(bar + 1);
  return lemma.empty() ? token.form : lemma;
}

text::NameType name_type(std::string_view type) {
  for (const auto t : {text::NameType::person, text::NameType::organisation, text::NameType::place})
    if (type == text::name(t)) return t;
  return text::NameType::other;
}

void add_names(const Labels& labels, const std::vector<std::string>& classes, std::uint32_t base,
               text::Analysis& analysis) {
  const auto words = static_cast<std::uint32_t>(labels.name.size());
  for (std::uint32_t i = 0; i < words;) {
    const std::string_view tag = classes[labels.name[i]];
    std::uint32_t end = i + 1;
    if (tag.starts_with("B-")) {
      while (end < words && classes[labels.name[end]].starts_with("I-")) ++end;
      analysis.names.push_back({{base + i, base + end},
                                {analysis.tokens[base + i].span.begin, analysis.tokens[base + end - 1].span.end},
                                name_type(tag.substr(2))});
    }
    i = end;
  }
}

// "rejected reports that the truce had collapsed": where the network hangs the clause from the verb, it is given to the
// noun before "that". The clause stands to the right of the noun and the noun hangs from the verb, so this makes no
// circle.
void own_clauses(const text::Sentence& sentence, const lexicon::LanguageWords& words, text::Analysis& analysis) {
  for (std::uint32_t t = sentence.tokens.begin; t + 2 < sentence.tokens.end; ++t) {
    text::Token& noun = analysis.tokens[t];
    const text::Token& that = analysis.tokens[t + 1];
    if (noun.upos != text::Upos::NOUN || that.lower != "that" || that.deprel != "mark" ||
        !words.clause_nouns.contains(noun.lemma))
      continue;
    text::Token& clause = analysis.tokens[that.head.index];
    if (clause.deprel != "ccomp" || !noun.head.valid() || clause.head != noun.head || that.head.index < t) continue;
    clause.head = text::TokenId(t);
    clause.deprel = "acl";
    if (noun.deprel == "iobj") noun.deprel = "obj";
  }
}

void add_labels(const Labels& labels, const lexicon::Model& model, text::Sentence& sentence, text::Analysis& analysis) {
  const lexicon::Network& net = model.network;
  const std::uint32_t base = sentence.tokens.begin;
  for (std::uint32_t i = 0; i < sentence.tokens.size(); ++i) {
    text::Token& token = analysis.tokens[base + i];
    token.upos = text::upos_named(net.upos[labels.upos[i]]);
    token.xpos = net.xpos[labels.xpos[i]];
    const auto irregular = model.words.irregular.find(std::string(text::name(token.upos)) + " " + token.lower);
    token.lemma =
        irregular != model.words.irregular.end() ? irregular->second : lemma_of(token, net.lemma[labels.lemma[i]]);
    if (token.upos == text::Upos::VERB && !model.words.verbs.contains(token.lemma))
      if (const auto verb = model.words.verb_of_form.find(token.lower); verb != model.words.verb_of_form.end())
        token.lemma = verb->second;
    if (labels.heads[i] == 0) {
      sentence.root = text::TokenId(base + i);
      token.deprel = "root";
    } else {
      token.head = text::TokenId(base + labels.heads[i] - 1);
      token.deprel = net.deprel[labels.deprel[i]];
      if (token.deprel == "root") token.deprel = "dep";
    }
  }
  own_clauses(sentence, model.words, analysis);
  add_names(labels, net.name, base, analysis);
}

}  // namespace

text::Analysis analyse_language(const text::Document& document, const lexicon::Model& model) {
  text::Analysis analysis;
  for (const std::uint32_t block : language_blocks(document)) add_block(document, block, model, analysis);
  label_tokens(analysis, model);
  return analysis;
}

void label_tokens(text::Analysis& analysis, const lexicon::Model& model) {
  std::vector<std::vector<std::string_view>> forms;
  for (const text::Sentence& sentence : analysis.sentences) {
    forms.emplace_back();
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t)
      forms.back().push_back(analysis.tokens[t].form);
  }
  auto labels = run_network(forms, model);
  name_words(forms, model, labels);
  analysis.names.clear();
  for (std::size_t s = 0; s < labels.size(); ++s) add_labels(labels[s], model, analysis.sentences[s], analysis);
}

}  // namespace truceline::annotate
