#include "truceline/extract/statement_speakers.h"

#include <algorithm>

#include "truceline/extract/circumstances.h"
#include "truceline/extract/contents.h"
#include "truceline/extract/speaker.h"

namespace truceline::extract {

using record::Statement;
using text::Span;
using text::TokenId;
using text::TokenRange;
using text::Upos;

bool Speakers::can_speak(TokenId head) const {
  if (!head.valid()) return true;
  const bool unplaced = token(head).xpos == "PRP$" && !actor_of(tree_, actors_, head).valid();
  return !marks_.timed[head.index] && !unplaced;
}

// ", said the spokesman, |Rosa Lind|": a parse that gives the verb two subjects; the one that names somebody speaks.
TokenId Speakers::of(const Report& report) const {
  const TokenId head = report.speaker.head;
  if (!head.valid() || actor_of(tree_, actors_, head).valid()) return head;
  for (const TokenId c : tree_.children(report.cue))
    if (tree_.is(c, "nsubj") && actor_of(tree_, actors_, c).valid()) return c;
  return speaks_of_thing(report) ? speaker_above(report) : head;
}

// "dropped |leaflets| on the lines |warning| them to leave", "cited |an instance|, saying that": a participle on a
// thing has the speaker of its clause.
bool Speakers::speaks_of_thing(const Report& report) const {
  const TokenId head = report.speaker.head;
  return token(report.cue).xpos == "VBG" && token(head).upos == Upos::NOUN && head.index < report.cue.index &&
         !tree_.is(head, "nsubj") && (tree_.is(report.cue, "acl") || report.speaker.relay.valid());
}

TokenId Speakers::speaker_above(const Report& report) const {
  if (report.speaker.relay.valid()) return report.speaker.relay;
  for (const TokenId c : tree_.children(report.speaker.head))  // "after calls |by the majority| urging them"
    if (tree_.is(c, "nmod") && has_mark(tree_, c, "by")) return c;
  TokenId verb = tree_.head(report.speaker.head);
  while (verb.valid() && token(verb).upos != Upos::VERB) verb = tree_.head(verb);
  const TokenId subject = verb.valid() ? tree_.child(verb, {"nsubj"}) : TokenId{};
  return subject.valid() ? subject : report.speaker.head;
}

void Speakers::set(Statement& statement, TokenId head) const {
  if (!head.valid()) return;
  statement.speaker = reference(tree_, actors_, head, marks_.quoted);
  statement.speaker.span = without_day(statement.speaker.span);
  for (const TokenId c : tree_.children(head)) {  // "the army |and the rebels| said"
    const Upos upos = token(c).upos;
    if (!tree_.is(c, "conj") || (upos != Upos::NOUN && upos != Upos::PROPN)) continue;
    // "her aide and spokesman Rosa Lind" is one woman: the second office has no article of its own
    const TokenId title = tree_.child(c, {"compound", "nmod:desc"});
    const bool office = token(c).xpos == "NN" || (title.valid() && token(title).xpos == "NN");
    if (office && !tree_.child(c, {"det", "nmod:poss", "nummod"}).valid() && token(head).xpos == "NN") continue;
    record::ActorRef other = reference(tree_, actors_, c, marks_.quoted);
    if (const TokenId joint = tree_.child(c, {"cc"}); joint.valid() && joint < c)
      other.span.begin = std::max(other.span.begin, tree_.analysis().tokens[joint.index + 1].span.begin);
    if (other.actor.valid() && other.actor == statement.speaker.actor) continue;
    statement.with.push_back(other);
    statement.speaker.span.end = std::min(statement.speaker.span.end, before_joint(c));
  }
  if (statement.speaker.actor.valid()) statement.acting_for = actors_.actors[statement.speaker.actor.index].acts_for;
}

// Where "the army" of "|the army| and the rebels", "|the army|, the rebels" ends.
std::uint32_t Speakers::before_joint(TokenId conjunct) const {
  std::uint32_t at = tree_.subtree(conjunct).begin;
  while (at > 0 &&
         (tree_.analysis().tokens[at - 1].upos == Upos::CCONJ || tree_.analysis().tokens[at - 1].upos == Upos::PUNCT))
    --at;
  return at == 0 ? 0 : tree_.analysis().tokens[at - 1].span.end;
}

// "|The army chief| on Thursday ruled out": the day does not belong to the name.
Span Speakers::without_day(Span name) const {
  TokenRange range = tokens_in(tree_.analysis(), name);
  const std::uint32_t whole = range.end;
  while (range.size() > 2 && marks_.timed[range.end - 1]) --range.end;
  if (range.end == whole || tree_.analysis().tokens[range.end - 1].upos != Upos::ADP) return name;
  return tree_.span({range.begin, range.end - 1});
}

Statement Speakers::named(TokenRange name) const {
  Statement statement;
  statement.cue.cue_class = "say";
  statement.speaker.span = trimmed(tree_, name);
  for (std::uint32_t i = name.begin; i < name.end && !statement.speaker.actor.valid(); ++i)
    statement.speaker.actor = actors_.by_token[i];
  if (statement.speaker.actor.valid()) statement.acting_for = actors_.actors[statement.speaker.actor.index].acts_for;
  return statement;
}

}  // namespace truceline::extract
