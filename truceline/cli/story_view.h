#pragma once

#include <string>
#include <vector>

#include "truceline/cli/names.h"
#include "truceline/cli/segments.h"
#include "truceline/record/story.h"

namespace truceline::cli {

/// Where an item stands, for a reader: in the headline or a section head, in a paragraph of the body (from 1), or
/// elsewhere (0).
struct Spot {
  bool heading = false;
  int paragraph = 0;

  /// "¶3", "head" or "".
  std::string text() const;
};

/// What the doors ask of a story again and again, each answered in about the same time whatever the story's length.
/// Holds pointers: story and names must outlive it.
class StoryView {
 public:
  StoryView(const record::Story& story, const Names& names);

  const record::Story& story() const { return *story_; }
  /// The characters of `span`, with runs of white space as one space.
  std::string words(text::Span span) const;
  /// The words of `spans` in order, with " … " where something is left out.
  std::string words(const std::vector<text::Span>& spans) const;

  /// The words in quotation marks; quotations inside them get single marks: “the ‘regime of calm’ was over”. A mark
  /// whose other half lies outside of the span is left out.
  std::string quote(text::Span span) const { return quote_of(words(span)); }
  std::string quote(const std::vector<text::Span>& spans) const { return quote_of(words(spans)); }

  Spot spot(text::Span span) const;
  /// The sentence in which `span` begins; empty where there is none.
  text::Span sentence(text::Span span) const;

  /// Its name, or "" for an invalid id.
  std::string actor(record::ActorId id) const;
  /// "Syria and Russia", "A, B and C".
  std::string actors(const std::vector<record::ActorId>& ids) const;
  /// "eastern Aleppo": the name with its part; "" for an invalid id.
  std::string place(record::PlaceId id) const;
  /// The actor's name, else the words, else "".
  std::string who(const record::ActorRef& ref) const;
  /// Whoever says it: the speaker's name or words, or "someone" where the story does not tell.
  std::string speaker(record::StatementId id) const;
  /// "army and rebels" for a joint statement, "" for one of nobody.
  std::string speakers(const record::Statement& statement) const;
  /// " and rebels", ", rebels and monks": those who say it with the speaker.
  std::string others(const record::Statement& statement) const;
  /// "foreign minister of Russia"; "" for who has no office.
  std::string office(const record::Actor& actor) const;
  /// "demand humanitarian aid", "talk (phone)": what is done.
  std::string action(const record::Event& event) const;
  /// "Anadolu Agency" or "the report".
  std::string wire() const;
  /// Whose words one side of a contradiction are: the holder of the assertion, the speaker of the statement, else
  /// whoever says what the span says.
  std::string voice(const record::Side& side) const;
  /// Who passes it on, where it reaches the story through somebody else: Steinmeier, who tells what Lavrov said. Else
  /// "".
  std::string relay(const record::Assertion& assertion) const;
  std::string relay(const record::Statement& statement) const;
  std::string relay(const record::Side& side) const;
  /// The innermost statement that says `span`, or an invalid id where the wire does.
  record::StatementId said_in(text::Span span) const;
  /// Indices of the assertions on a truce, in the order of the story's column.
  const std::vector<std::uint32_t>& assertions_of(std::size_t truce) const { return assertions_of_[truce]; }
  /// Indices of the quantities that are tied to an event of the story, in reading order.
  const std::vector<std::uint32_t>& quantities_of(std::size_t event) const { return quantities_of_[event]; }

 private:
  const record::Assertion* assertion_of(const record::Side& side) const;
  const record::Statement* statement_of(const record::Side& side) const;
  static std::string quote_of(const std::string& all);
  std::string country(const std::string& alpha3) const;

  const record::Story* story_;
  const Names* names_;
  std::vector<int> paragraph_;                 // one a block: how many paragraphs there are up to it
  std::vector<record::StatementId> piece_of_;  // one a piece of content: the statement that it is of
  std::vector<Segment> said_;                  // the text, cut at the borders of the pieces
  std::vector<std::vector<std::uint32_t>> assertions_of_;
  std::vector<std::vector<std::uint32_t>> quantities_of_;  // one an event of the story
};

}  // namespace truceline::cli
