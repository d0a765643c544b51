#include "truceline/extract/circumstances.h"

#include <algorithm>
#include <string>

#include "truceline/extract/speaker.h"
#include "truceline/extract/speech.h"

namespace truceline::extract {

namespace {

using record::Statement;
using text::Span;
using text::TokenId;
using text::TokenRange;
using text::Upos;

bool free_of(const Statement& statement, Span span) {
  return std::ranges::none_of(statement.content, [&](Span piece) { return piece.overlaps(span); }) &&
         !statement.speaker.span.overlaps(span);
}

// Between the cue and the next piece of content or the sentence's end, or a few words in front of the cue.
bool near_cue(const Statement& statement, Span span) {
  constexpr std::uint32_t kBefore = 40;  // bytes: "On Friday, after a long night, he vowed"
  if (span.begin >= statement.cue.span.end)
    return std::ranges::none_of(statement.content, [&](Span piece) {
      return piece.begin >= statement.cue.span.end && piece.begin < span.begin;
    });
  if (statement.content_hull().begin < span.begin && span.begin < statement.cue.span.begin) return true;
  return span.end + kBefore >= statement.cue.span.begin;
}

// The longest of the channel nouns that the lemmas from `at` on spell; empty where none does.
std::string channel_at(const Circumstances& layers, std::uint32_t at, std::uint32_t end) {
  const auto& tokens = layers.tree.analysis().tokens;
  std::string words;
  std::string best;
  constexpr std::uint32_t kLongest = 4;  // words of a channel noun
  for (std::uint32_t i = at; i < std::min(end, at + kLongest); ++i) {
    if (!words.empty()) words += ' ';
    words += tokens[i].lemma;
    if (tokens[i].upos != Upos::NOUN && tokens[i].upos != Upos::PROPN) continue;  // "they reported" is no report
    if (const std::string* channel = layers.cues.channel(words)) best = *channel;
  }
  return best;
}

// "|Christmas| truce": names a thing, tells no day.
bool names_thing(const Circumstances& layers, Span time) {
  const TokenRange range = tokens_in(layers.tree.analysis(), time);
  if (range.empty()) return false;
  const TokenId last{range.end - 1}, up = layers.tree.head(last);
  const bool under =
      layers.tree.is(last, "compound") || layers.tree.is(last, "amod") || layers.tree.is(last, "nmod:poss");
  return under && up.valid() && up.index >= range.end;
}

// Whether the time is said by somebody else: "said it would hold |on Friday|, while the army denied that ...".
bool of_another(const std::vector<Statement>& all, const Statement& statement, Span time) {
  const record::StatementId holder = innermost_statement(all, time);
  return holder.valid() && holder != statement.within && &all[holder.index] != &statement;
}

// "Lind, who took the post |on Thursday|, denied": when she did something else. "Residents said, after the truce began
// |on Monday|": the day of the clause that hangs on the cue.
bool in_other_clause(const Circumstances& layers, const Statement& statement, Span time) {
  const text::Tree& tree = layers.tree;
  const TokenRange range = tokens_in(tree.analysis(), time);
  constexpr int kMostSteps = 8;
  TokenId t = range.empty() ? TokenId{} : TokenId{range.end - 1};
  for (int step = 0; step < kMostSteps && t.valid() && !tree.token(t).span.overlaps(statement.cue.span); ++step) {
    if (tree.deprel(t) == "acl:relcl") return layers.cues.find(tree.token(t).lemma) == nullptr;
    if (tree.is(t, "advcl") && tree.child(t, {"mark"}).valid()) return true;
    t = tree.head(t);
  }
  return false;
}

void set_time(const Circumstances& layers, Span sentence, const std::vector<Statement>& all, Statement& statement) {
  auto it = std::partition_point(layers.times.begin(), layers.times.end(),
                                 [&](const record::Time& t) { return t.span.begin < sentence.begin; });
  for (; it != layers.times.end() && it->span.begin < sentence.end; ++it) {
    const bool day = !it->from.empty() && it->from == it->to && (it->type == "DATE" || it->type == "TIME");
    if (!day || !free_of(statement, it->span) || !near_cue(statement, it->span)) continue;
    if (names_thing(layers, it->span) || of_another(all, statement, it->span)) continue;
    if (in_other_clause(layers, statement, it->span)) continue;
    statement.time = it->from;
    return;
  }
}

// "told reporters in |Bamako|", not "said its leader, vowing to quit |Anefis|": a place after a preposition, and not
// told of by somebody else.
bool is_whereabouts(const Circumstances& layers, const std::vector<Statement>& all, const Statement& statement,
                    std::uint32_t at) {
  const text::Tree& tree = layers.tree;
  if (of_another(all, statement, tree.token(TokenId{at}).span)) return false;
  constexpr int kMostSteps = 4;  // "in the northern town of Kidal"
  TokenId t{at};
  for (int step = 0; step < kMostSteps && t.valid(); ++step) {
    const TokenId adposition = tree.child(t, {"case"});
    // "using its full name, the Republic |of| Korea": one of the name's own words puts nobody there
    if (adposition.valid() && layers.places.by_token[adposition.index] != layers.places.by_token[at]) return true;
    if (tree.token(t).upos == Upos::VERB) return false;
    t = tree.head(t);
  }
  return false;
}

// "told |reporters|": the object of telling, where it can listen.
void set_addressee(const Circumstances& layers, TokenId cue, Statement& statement) {
  const text::Tree& tree = layers.tree;
  for (const TokenId c : tree.children(cue)) {
    const bool object = tree.is(c, "obj") || tree.is(c, "iobj");
    if (!object || c.index < cue.index || !free_of(statement, tree.token(c).span)) continue;
    const record::ActorRef who = reference(tree, layers.actors, c, layers.quoted);
    if (who.actor.valid() && who.actor != statement.speaker.actor) statement.addressee = who;
    return;
  }
}

}  // namespace

Span trimmed(const text::Tree& tree, TokenRange range) {
  const auto& tokens = tree.analysis().tokens;
  while (!range.empty() && tokens[range.begin].upos == Upos::PUNCT) ++range.begin;
  // "the Kimberley Process (KP|)|": a bracket that closes one inside belongs to the words
  const auto brackets = [&](std::string_view form) {
    return std::count_if(tokens.begin() + range.begin, tokens.begin() + range.end,
                         [&](const text::Token& t) { return t.form == form; });
  };
  const auto closes = [&] { return tokens[range.end - 1].form == ")" && brackets("(") == brackets(")"); };
  while (!range.empty() && tokens[range.end - 1].upos == Upos::PUNCT && !closes()) --range.end;
  return tree.span(range);
}

record::ActorRef reference(const text::Tree& tree, const record::Actors& actors, TokenId head,
                           const std::vector<bool>& quoted) {
  TokenRange phrase = speaker_phrase(tree, head);
  // The preposition of a by-phrase is not part of the name, nor is what a quotation mark parts from it.
  if (const TokenId c = tree.child(head, {"case"}); c.valid() && c.index == phrase.begin) ++phrase.begin;
  while (phrase.begin < head.index && quoted[phrase.begin] != quoted[head.index]) ++phrase.begin;
  while (phrase.end > head.index + 1 && quoted[phrase.end - 1] != quoted[head.index]) --phrase.end;
  return {actor_of(tree, actors, head), trimmed(tree, phrase)};
}

void set_circumstances(const Circumstances& layers, const std::vector<Statement>& all, Statement& statement) {
  const text::Analysis& analysis = layers.tree.analysis();
  if (statement.cue.span.empty()) return;
  const TokenRange at = tokens_in(analysis, statement.cue.span);
  if (at.empty()) return;
  const text::Sentence& sentence = analysis.sentences[analysis.tokens[at.begin].sentence.index];
  set_time(layers, sentence.span, all, statement);
  set_addressee(layers, TokenId{at.begin}, statement);
  for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
    const Span span = analysis.tokens[i].span;
    if (layers.quoted[i] || !free_of(statement, span) || !near_cue(statement, span)) continue;
    const bool after = span.begin > statement.cue.span.end;
    if (!statement.place.valid() && after && layers.places.by_token[i].valid() &&
        is_whereabouts(layers, all, statement, i))
      statement.place = layers.places.by_token[i];
    if (statement.channel.empty()) statement.channel = channel_at(layers, i, sentence.tokens.end);
  }
}

}  // namespace truceline::extract
