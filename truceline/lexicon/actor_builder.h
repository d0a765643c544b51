#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "truceline/lexicon/actors.h"
#include "truceline/lexicon/petrarch.h"
#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

/// Fills a base of actors table by table. Every bad entry is remembered with its file and line; a base with faults is
/// not to be used.
class ActorBaseBuilder {
 public:
  ActorBaseBuilder() = default;
  /// Goes on with a base that is loaded: what comes now is the user's own, and comes before what was known.
  explicit ActorBaseBuilder(ActorBase known);

  using Reader = void (ActorBaseBuilder::*)(const Table&, const Row&);
  /// The reader of the table of that name: "people.tsv"; of a user's table, named by its columns: "name aliases role
  /// ...".
  static Reader reader_of(std::string_view name);
  static Reader reader_of_columns(const std::vector<std::string>& columns);

  void add(const Table& table, Reader reader);
  void add(const PetrarchDictionary& dictionary, const std::string& path);

  const std::vector<base::Error>& faults() const { return faults_; }
  ActorBase finish() && { return std::move(base_); }

 private:
  void state(const Table& table, const Row& row);
  void organisation(const Table& table, const Row& row);
  void body_span(const Table& table, const Row& row);
  void person(const Table& table, const Row& row);
  void agent(const Table& table, const Row& row);
  void modifier(const Table& table, const Row& row);
  void given_names(const Table& table, const Row& row);
  void cues(const Table& table, const Row& row);

  void dictionary_actor(const PetrarchActor& actor, const std::string& file);
  void dictionary_agent(const PetrarchAgent& agent);
  void discard(const std::string& key);

  /// False, with a fault, where the dates are none or the span ends before it begins.
  bool has_span(const Table& table, const Row& row, const record::Date& from, const record::Date& to);
  void fail(const Table& table, const Row& row, std::string problem, std::string advice = "");
  void add_name(const std::string& form, NameMatch::Of of, std::size_t index, bool local = false);
  static void add_starts(std::string_view key, WordSet& starts);  // the first word of a name, the first two, ...
  void add_agent(const std::string& key, const Agent& agent);     // unless there is one
  void add_names(const std::vector<std::string>& forms, NameMatch::Of of, std::size_t index);
  void add_person(const std::string& name, const Table& table, const Row& row);

  ActorBase base_;
  WordMap<std::size_t> people_;  // by name, into actors
  std::vector<base::Error> faults_;
  bool own_ = false;
};

}  // namespace truceline::lexicon
