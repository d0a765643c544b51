#include "truceline/cli/story_view.h"

#include <algorithm>
#include <charconv>

#include "truceline/base/ascii.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

std::string single_spaced(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!is_space(c))
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

/// "A", "A and B", "A, B and C".
std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 == names.size() ? " and " : ", ";
    out += names[i];
  }
  return out;
}

/// A double quotation mark among other words.
struct Mark {
  std::size_t at, size;
  bool opens = false;
  bool paired = false;
};

/// The double marks of `words`, each with whether its other half is there too. A straight mark opens where none is
/// open.
std::vector<Mark> double_marks(const std::string& words) {
  std::vector<Mark> marks;
  std::size_t open = std::string::npos;  // index of the mark that waits for its other half
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool left = words.compare(i, 3, "“") == 0, right = words.compare(i, 3, "”") == 0, straight = words[i] == '"';
    if (!left && !right && !straight) continue;
    const bool waits = open != std::string::npos;
    Mark mark{i, straight ? std::size_t{1} : std::size_t{3}, left || (straight && !waits), false};
    if (mark.opens) {
      open = marks.size();
    } else if (waits) {
      marks[open].paired = mark.paired = true;
      open = std::string::npos;
    }
    marks.push_back(mark);
  }
  return marks;
}

/// 2 for "x3" and the letter x; a number past every column for any other reference.
std::size_t index_in(const std::string& ref, char letter) {
  std::size_t number = 0;
  const char* end = ref.data() + ref.size();
  if (ref.size() < 2 || ref[0] != letter) return std::string::npos;
  const auto [rest, error] = std::from_chars(ref.data() + 1, end, number);
  return error == std::errc() && rest == end && number > 0 ? number - 1 : std::string::npos;
}

std::uint32_t size(const record::Statement& statement) {
  std::uint32_t sum = 0;
  for (const text::Span piece : statement.content) sum += piece.size();
  return sum;
}

bool says(const record::Statement& statement, text::Span span) {
  return std::any_of(statement.content.begin(), statement.content.end(),
                     [&](text::Span piece) { return piece.contains(span); });
}

}  // namespace

std::string Spot::text() const {
  if (heading) return "head";
  return paragraph > 0 ? "¶" + std::to_string(paragraph) : "";
}

StoryView::StoryView(const record::Story& story, const Names& names)
    : story_(&story), names_(&names), assertions_of_(story.truces.size()), quantities_of_(story.events.size()) {
  for (const text::Block& block : story.document.blocks) {
    const int before = paragraph_.empty() ? 0 : paragraph_.back();
    paragraph_.push_back(before + (block.kind == text::BlockKind::paragraph ? 1 : 0));
  }
  std::vector<text::Span> pieces;
  for (std::size_t i = 0; i < story.statements.size(); ++i) {
    for (const text::Span piece : story.statements[i].content) {
      pieces.push_back(piece);
      piece_of_.push_back(record::StatementId{i});
    }
  }
  said_ = flat_segments(pieces, {0, static_cast<std::uint32_t>(story.document.text.size())});
  for (std::size_t i = 0; i < story.assertions.size(); ++i) {
    const record::TruceId truce = story.assertions[i].truce;
    if (truce.valid()) assertions_of_[truce.index].push_back(static_cast<std::uint32_t>(i));
  }
  for (std::size_t i = 0; i < story.quantities.size(); ++i) {
    const record::EventId event = story.quantities[i].event;
    if (event.valid()) quantities_of_[event.index].push_back(static_cast<std::uint32_t>(i));
  }
}

std::string StoryView::words(text::Span span) const { return single_spaced(text::slice(story_->document.text, span)); }

std::string StoryView::words(const std::vector<text::Span>& spans) const {
  std::string out;
  for (const text::Span span : spans) {
    if (!out.empty()) out += " … ";
    out += words(span);
  }
  return out;
}

std::string StoryView::quote_of(const std::string& all) {
  // Evidence may begin with the comma that sets it off: ", an alliance of militias, would be met with force".
  const std::string words = all.substr(std::min(all.find_first_not_of(",;: "), all.size()));
  const std::vector<Mark> marks = double_marks(words);
  std::string out = "“";
  std::size_t from = 0;
  for (const Mark& mark : marks) {
    out.append(words, from, mark.at - from).append(mark.paired ? (mark.opens ? "‘" : "’") : "");
    from = mark.at + mark.size;
  }
  return out.append(words, from).append("”");
}

Spot StoryView::spot(text::Span span) const {
  const auto& blocks = story_->document.blocks;
  const auto after = std::upper_bound(blocks.begin(), blocks.end(), span.begin,
                                      [](std::uint32_t at, const text::Block& block) { return at < block.span.begin; });
  if (after == blocks.begin()) return {};
  const text::Block& block = *(after - 1);
  if (span.begin >= block.span.end) return {};
  if (block.kind == text::BlockKind::headline || block.kind == text::BlockKind::section_head) return {true, 0};
  const auto index = static_cast<std::size_t>(after - 1 - blocks.begin());
  return block.kind == text::BlockKind::paragraph ? Spot{false, paragraph_[index]} : Spot{};
}

text::Span StoryView::sentence(text::Span span) const {
  const auto& all = story_->sentences;
  const auto after = std::upper_bound(all.begin(), all.end(), span.begin,
                                      [](std::uint32_t at, text::Span sentence) { return at < sentence.begin; });
  if (after == all.begin()) return {};
  const text::Span sentence = *(after - 1);
  return span.begin < sentence.end ? sentence : text::Span{};
}

std::string StoryView::actor(record::ActorId id) const { return id.valid() ? story_->actors[id.index].name : ""; }

std::string StoryView::actors(const std::vector<record::ActorId>& ids) const {
  std::vector<std::string> names;
  for (const record::ActorId id : ids) names.push_back(actor(id));
  return joined(names);
}

std::string StoryView::place(record::PlaceId id) const {
  if (!id.valid()) return "";
  const record::Place& place = story_->places[id.index];
  return place.part.empty() ? place.name : place.part + " " + place.name;
}

std::string StoryView::who(const record::ActorRef& ref) const {
  return ref.actor.valid() ? actor(ref.actor) : words(ref.span);
}

std::string StoryView::speaker(record::StatementId id) const {
  if (!id.valid()) return wire();
  const std::string name = speakers(story_->statements[id.index]);
  return name.empty() ? "someone" : name;
}

std::string StoryView::speakers(const record::Statement& statement) const {
  return who(statement.speaker) + others(statement);
}

std::string StoryView::others(const record::Statement& statement) const {
  std::string names;
  for (std::size_t i = 0; i < statement.with.size(); ++i)
    names += (i + 1 == statement.with.size() ? " and " : ", ") + who(statement.with[i]);
  return names;
}

std::string StoryView::office(const record::Actor& actor) const {
  if (actor.role.empty()) return "";
  const std::string land = country(actor.country);
  // "rebels" need not be told to be rebels, nor "its foreign minister" to be a foreign minister.
  const bool said = base::ascii_lower(actor.name).find(base::ascii_lower(actor.role)) != std::string::npos;
  const std::string role = said ? "" : actor.role;
  const bool told = land.empty() || role.find(land) != std::string::npos || actor.name.find(land) != std::string::npos;
  return told ? role : role + (role.empty() ? "" : ", ") + land;
}

std::string StoryView::wire() const {
  const std::string& agency = story_->document.furniture.agency;
  return agency.empty() ? "the report" : agency;
}

const record::Assertion* StoryView::assertion_of(const record::Side& side) const {
  const std::size_t index = index_in(side.ref, 'x');
  return index < story_->assertions.size() ? &story_->assertions[index] : nullptr;
}

const record::Statement* StoryView::statement_of(const record::Side& side) const {
  const std::size_t index = index_in(side.ref, 'q');
  return index < story_->statements.size() ? &story_->statements[index] : nullptr;
}

std::string StoryView::voice(const record::Side& side) const {
  if (const record::Assertion* assertion = assertion_of(side)) {
    const record::Holder& holder = assertion->holder;
    return holder.actor.valid() ? actor(holder.actor) : holder.span.empty() ? wire() : words(holder.span);
  }
  if (const record::Statement* statement = statement_of(side)) {
    const std::string name = speakers(*statement);
    return name.empty() ? "someone" : name;
  }
  return speaker(said_in(side.span));
}

std::string StoryView::relay(const record::Statement& statement) const {
  if (!statement.via.empty()) return who(statement.via.front());
  return statement.within.valid() ? speaker(statement.within) : "";
}

std::string StoryView::relay(const record::Assertion& assertion) const {
  const bool told = assertion.kind == "meta" && assertion.statement.valid();
  const std::string name = !assertion.via.empty() ? who(assertion.via.front())
                           : told                 ? relay(story_->statements[assertion.statement.index])
                                                  : "";
  return name == actor(assertion.holder.actor) ? "" : name;
}

std::string StoryView::relay(const record::Side& side) const {
  if (const record::Assertion* assertion = assertion_of(side)) return relay(*assertion);
  const record::Statement* statement = statement_of(side);
  return statement ? relay(*statement) : "";
}

record::StatementId StoryView::said_in(text::Span span) const {
  const auto after = std::upper_bound(said_.begin(), said_.end(), span.begin,
                                      [](std::uint32_t at, const Segment& segment) { return at < segment.span.begin; });
  record::StatementId best;
  if (after == said_.begin()) return best;
  for (const std::uint32_t piece : (after - 1)->items) {
    const record::StatementId id = piece_of_[piece];
    const record::Statement& statement = story_->statements[id.index];
    if (!says(statement, span)) continue;
    if (!best.valid() || size(statement) < size(story_->statements[best.index])) best = id;
  }
  return best;
}

std::string StoryView::action(const record::Event& event) const {
  if (const auto own = names_->rules.find(event.rule); own != names_->rules.end()) return own->second;
  const auto found = names_->actions.find(event.cameo);
  return found == names_->actions.end() ? event_words(event) : found->second;
}

std::string StoryView::country(const std::string& alpha3) const {
  const auto found = names_->countries.find(alpha3);
  return found == names_->countries.end() ? alpha3 : found->second;
}

}  // namespace truceline::cli
