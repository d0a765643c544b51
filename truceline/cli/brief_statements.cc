#include <algorithm>
#include <array>
#include <string_view>

#include "truceline/cli/brief_parts.h"
#include "truceline/cli/item_runs.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

/// Who heads a run of statements: the actor where there is one, else the words.
std::string speaker_key(const StoryView& view, const record::Statement& statement) {
  const record::ActorRef& speaker = statement.speaker;
  std::string key = speaker.actor.valid() ? "a" + std::to_string(speaker.actor.index) : "w" + view.words(speaker.span);
  for (const record::ActorRef& other : statement.with) key += "+a" + std::to_string(other.actor.index);
  return key;
}

/// " (news conference), paraphrased, in Hamburg, Fri 9 Dec, to reporters, as told by SANA"
std::string circumstances(const StoryView& view, const record::Statement& statement) {
  std::string out = statement.channel.empty() ? "" : " (" + statement.channel + ")";
  if (statement.kind == "indirect") out += ", paraphrased";
  if (statement.kind == "mixed") out += ", partly quoted";
  if (const auto place = view.place(statement.place); !place.empty()) out += ", in " + place;
  if (!statement.time.empty()) out += ", " + date_words(statement.time, view.story().published.value);
  // "told state television": the channel is the hearer, and is named once
  if (const auto to = view.who(statement.addressee); !to.empty() && to != statement.channel) out += ", to " + to;
  for (const record::ActorRef& relay : statement.via) out += ", as told by " + view.who(relay);
  if (statement.within.valid()) out += ", according to " + view.speaker(statement.within);
  return out;
}

/// " (“hinted at”)": the story's own verb where it says more than the class in whose place it stands, so that "the old
/// quarrel" reads as what was hinted at and not as what was said. A quotation speaks for itself.
std::string own_verb(const StoryView& view, const record::Statement& statement) {
  static constexpr std::string_view kRule = "statement.cue:";
  static constexpr std::array<std::string_view, 3> kPlain = {"tell", "add", "according to"};
  if (statement.kind == "direct" || !statement.rule.starts_with(kRule)) return "";
  const std::string_view cue = std::string_view(statement.rule).substr(kRule.size());
  const std::string& cls = statement.cue.cue_class;
  if (cue == cls || cue_words(cls).starts_with(cue) || std::ranges::find(kPlain, cue) != kPlain.end()) return "";
  const std::size_t rest = cue.find(' ');  // the span is of the verb alone: "hinted" of "hint at"
  return " (“" + view.words({statement.cue.span}) + (rest == cue.npos ? "" : std::string(cue.substr(rest))) + "”)";
}

/// True where a quotation is opened that is not closed.
bool left_open(const std::string& words) {
  const auto opening = words.rfind("“"), closing = words.rfind("”");
  if (opening != std::string::npos) return closing == std::string::npos || closing < opening;
  return std::count(words.begin(), words.end(), '"') % 2 == 1;
}

/// The words, a direct quotation in marks. Where a paraphrase ends in quoted words, their closing mark stands outside
/// of the content, after the full stop; it is put back.
Run content_of(const StoryView& view, const record::Statement& statement) {
  if (statement.kind == "direct") return {Tone::quote, view.quote(statement.content)};
  const std::string words = view.words(statement.content);
  return {Tone::plain, left_open(words) ? words + (words.find('"') == std::string::npos ? "”" : "\"") : words};
}

}  // namespace

Runs speaker_runs(const StoryView& view, const record::Statement& statement) {
  const record::ActorRef& speaker = statement.speaker;
  std::string name = view.who(speaker);
  if (name.empty()) name = "Someone whom the story does not name";
  name[0] = name[0] >= 'a' && name[0] <= 'z' ? static_cast<char>(name[0] - 'a' + 'A') : name[0];  // it heads a line
  std::string office = speaker.actor.valid() ? view.office(view.story().actors[speaker.actor.index]) : "";
  const std::string principal = statement.acting_for == speaker.actor ? "" : view.actor(statement.acting_for);
  if (!principal.empty() && office.find(principal) == std::string::npos)
    office += (office.empty() ? "for " : ", for ") + principal;
  Runs runs{{Tone::name, name}, {Tone::dim, office.empty() ? "" : ", " + office}};
  // "Rada Holm, prime minister, Somalia, and residents": an office is its holder's alone
  if (const std::string others = view.others(statement); !others.empty())
    runs.push_back({Tone::name, (office.empty() ? "" : ",") + others});
  return runs;
}

Runs statement_runs(const StoryView& view, const record::Statement& statement) {
  return {{Tone::mark, cue_words(statement.cue.cue_class)},
          {Tone::dim, own_verb(view, statement) + circumstances(view, statement) + ": "},
          content_of(view, statement)};
}

bool print_statements(const StoryView& view, Page& page, const StatementChoice& choice) {
  const auto& statements = view.story().statements;
  std::string last;
  bool any = false;
  for (const record::Statement& statement : statements) {
    if (!chosen(view.story(), statement, choice)) continue;
    if (!any) {
      page.blank();
      page.heading("WHO SAID WHAT");
      any = true;
    }
    if (const std::string key = speaker_key(view, statement); key != last) {
      page.blank();
      page.paragraph({2, 4}, speaker_runs(view, statement));
      last = key;
    }
    page.item(gutter(view, statement.content_hull()), statement_runs(view, statement));
  }
  return any;
}

}  // namespace truceline::cli
