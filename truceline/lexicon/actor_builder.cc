#include "truceline/lexicon/actor_builder.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "truceline/lexicon/fold.h"

namespace truceline::lexicon {

namespace {

constexpr std::array<std::string_view, 12> kKinds = {"person",      "office", "government", "military",
                                                     "armed_group", "party",  "igo",        "ngo",
                                                     "company",     "media",  "people",     "other"};

bool is_kind(std::string_view kind) { return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end(); }

bool is_code(std::string_view code) {
  return code.size() % 3 == 0 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// ISO 8601 dates, as coarse as "2016".
bool is_date(std::string_view date) {
  if (date.empty()) return true;
  if (date.size() != 4 && date.size() != 7 && date.size() != 10) return false;
  for (std::size_t i = 0; i < date.size(); ++i)
    if ((i == 4 || i == 7) ? date[i] != '-' : date[i] < '0' || date[i] > '9') return false;
  return true;
}

/// An acronym must stand in the text as written: one word with a capital inside ("MILF", "LeT", "U.N.", "SPLM-N").
bool is_acronym(std::string_view form) {
  if (form.size() > 12 || form.find(' ') != std::string_view::npos) return false;
  const auto capitals = std::count_if(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  const auto small = std::count_if(form.begin(), form.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return capitals >= 2 && (small == 0 || form.size() < 5);
}

/// "army" -> "armies", "boss" -> "bosses", "man" -> "men".
std::string plural_of(const std::string& s) {
  const auto ends = [&](std::string_view tail) { return s.ends_with(tail); };
  if (ends("man") && !ends("human") && !ends("german")) return s.substr(0, s.size() - 2) + "en";
  if (ends("y") && s.size() > 1 && std::string_view("aeiou").find(s[s.size() - 2]) == std::string_view::npos)
    return s.substr(0, s.size() - 1) + "ies";
  if (ends("s") || ends("sh") || ends("ch") || ends("x")) return s + "es";
  return s + "s";
}

/// What an actor is, by the role in its CAMEO code: "MLIREB" is an armed group.
std::string kind_of_code(std::string_view code) {
  constexpr std::pair<std::string_view, std::string_view> kRoles[] = {
      {"REB", "armed_group"}, {"INS", "armed_group"}, {"SEP", "armed_group"}, {"UAF", "armed_group"},
      {"MIL", "military"},    {"OPP", "party"},       {"PTY", "party"},       {"GOV", "government"},
      {"NGO", "ngo"},         {"MED", "media"},       {"BUS", "company"},     {"MNC", "company"},
      {"CVL", "people"},      {"REF", "people"}};
  if (code.starts_with("IGO")) return "igo";
  for (const auto& [role, kind] : kRoles)
    if (code.starts_with(role) || (code.size() >= 6 && code.substr(3, 3) == role)) return std::string(kind);
  return "other";
}

}  // namespace

ActorBaseBuilder::ActorBaseBuilder(ActorBase known) : base_(std::move(known)), own_(true) {
  for (std::size_t i = 0; i < base_.actors_.size(); ++i)
    if (base_.actors_[i].kind == "person") people_.emplace(base_.actors_[i].name, i);
}

ActorBaseBuilder::Reader ActorBaseBuilder::reader_of(std::string_view name) {
  constexpr std::pair<std::string_view, Reader> kReaders[] = {{"states.tsv", &ActorBaseBuilder::state},
                                                              {"organisations.tsv", &ActorBaseBuilder::organisation},
                                                              {"armed_groups.tsv", &ActorBaseBuilder::organisation},
                                                              {"body_spans.tsv", &ActorBaseBuilder::body_span},
                                                              {"people.tsv", &ActorBaseBuilder::person},
                                                              {"people_phoenix.tsv", &ActorBaseBuilder::person},
                                                              {"agents.tsv", &ActorBaseBuilder::agent},
                                                              {"modifiers.tsv", &ActorBaseBuilder::modifier},
                                                              {"given_names.tsv", &ActorBaseBuilder::given_names},
                                                              {"cues.tsv", &ActorBaseBuilder::cues}};
  for (const auto& [table, reader] : kReaders)
    if (table == name) return reader;
  return nullptr;
}

// A user's table may have any name, but names its columns as ours do.
ActorBaseBuilder::Reader ActorBaseBuilder::reader_of_columns(const std::vector<std::string>& columns) {
  if (columns.size() < 2) return nullptr;
  const std::string& third = columns.size() > 2 ? columns[2] : columns[1];
  if (columns[0] == "name" && third == "role") return reader_of("people.tsv");
  if (columns[0] == "name" && third == "to") return reader_of("body_spans.tsv");
  if (columns[0] == "name" && third == "kind") return reader_of("organisations.tsv");
  if (columns[0] == "iso3") return reader_of("states.tsv");
  if (columns[0] == "phrase") return reader_of("agents.tsv");
  if (columns[0] == "word") return reader_of("modifiers.tsv");
  return nullptr;
}

void ActorBaseBuilder::add(const Table& table, Reader reader) {
  for (const Row& row : table.rows) (this->*reader)(table, row);
}

void ActorBaseBuilder::fail(const Table& table, const Row& row, std::string problem, std::string advice) {
  faults_.push_back(table.error(row, std::move(problem), std::move(advice)));
}

bool ActorBaseBuilder::has_span(const Table& table, const Row& row, const record::Date& from, const record::Date& to) {
  const std::size_t before = faults_.size();
  if (!is_date(from) || !is_date(to))
    fail(table, row, "has a date that is not ISO 8601", "2016, 2016-12 or 2016-12-09");
  else if (!to.empty() && to < from.substr(0, to.size()))
    fail(table, row, "ends before it begins");
  return faults_.size() == before;
}

void ActorBaseBuilder::add_name(const std::string& form, NameMatch::Of of, std::size_t index, bool local) {
  if (form.starts_with('~')) return add_name(form.substr(1), of, index, true);
  const std::string key = fold(form);
  if (key.empty()) return;
  auto& matches = base_.names_[key];
  for (const NameMatch& m : matches)
    if (m.of == of && m.index == index && m.form == form) return;
  NameMatch match{of, static_cast<std::uint32_t>(index), is_acronym(form), local, form};
  matches.insert(own_ ? matches.begin() : matches.end(), std::move(match));
  add_starts(key, base_.starts_);
}

void ActorBaseBuilder::add_starts(std::string_view key, WordSet& starts) {
  for (auto space = key.find(' '); space != std::string_view::npos; space = key.find(' ', space + 1))
    starts.insert(key.substr(0, space));
}

void ActorBaseBuilder::add_agent(const std::string& key, const Agent& agent) {
  base_.agents_.emplace(key, agent);
  add_starts(key, base_.agent_starts_);
}

void ActorBaseBuilder::add_names(const std::vector<std::string>& forms, NameMatch::Of of, std::size_t index) {
  for (const std::string& form : forms) add_name(form, of, index);
}

// states.tsv: iso3, iso2, cameo, name, names, demonyms, capitals, seats, people, cow, cow_number
void ActorBaseBuilder::state(const Table& table, const Row& row) {
  State s{std::string(row.cell(0)), std::string(row.cell(1)), std::string(row.cell(2)), std::string(row.cell(3)),
          split(row.cell(4), '|'),  split(row.cell(5), '|'),  std::string(row.cell(8)), split(row.cell(6), '|'),
          split(row.cell(7), '|'),  std::string(row.cell(9)), std::string(row.cell(10))};
  if (s.iso3.size() != 3 || !is_code(s.iso3)) return fail(table, row, "needs an ISO code of three letters first");
  if (!is_code(s.cameo) || s.cameo.empty())
    return fail(table, row, "has a CAMEO code that is not of three letters each");
  if (s.name.empty()) return fail(table, row, "has no name");
  const std::size_t index = base_.states_.size();
  add_name(s.name, s.people.empty() ? NameMatch::Of::state : NameMatch::Of::demonym, index);
  add_names(s.names, NameMatch::Of::state, index);
  for (const std::string& d : s.demonyms) {
    add_name(d, NameMatch::Of::demonym, index);
    if (!is_acronym(d) && !d.ends_with("ese") && !d.ends_with("sh") && !d.ends_with("ch") && !d.ends_with("s"))
      add_name(plural_of(d), NameMatch::Of::demonym, index);
  }
  add_names(s.capitals, NameMatch::Of::capital, index);
  add_names(s.seats, NameMatch::Of::seat, index);
  base_.by_iso3_.emplace(s.iso3, static_cast<std::uint32_t>(index));
  base_.by_iso2_.emplace(s.iso2, static_cast<std::uint32_t>(index));
  base_.states_.push_back(std::move(s));
}

// organisations.tsv, armed_groups.tsv: name, aliases, kind, country, cameo, parent, wikidata
void ActorBaseBuilder::organisation(const Table& table, const Row& row) {
  const bool local = row.cell(0).starts_with('~');
  KnownActor a{std::string(row.cell(0).substr(local ? 1 : 0)),
               std::string(row.cell(2)),
               std::string(row.cell(3)),
               std::string(row.cell(4)),
               std::string(row.cell(6)),
               std::string(row.cell(5)),
               ' ',
               {},
               {},
               {}};
  if (a.name.empty()) return fail(table, row, "has no name");
  if (!is_kind(a.kind))
    return fail(table, row, "has the unknown kind '" + a.kind + "'", "one of docs/record.md's actor kinds");
  if (!a.country.empty() && !base_.state(a.country))
    return fail(table, row, "names the unknown state '" + a.country + "'");
  if (!is_code(a.cameo) || a.cameo.empty())
    return fail(table, row, "needs a CAMEO code of three letters each, not '" + a.cameo + "'");
  a.rule = table.path.substr(table.path.rfind('/') + 1) + ":" + a.name;
  const std::size_t index = base_.actors_.size();
  add_name(a.name, NameMatch::Of::actor, index, local);
  add_names(split(row.cell(1), '|'), NameMatch::Of::actor, index);
  base_.actors_.push_back(std::move(a));
}

// body_spans.tsv: name, from, to, kind, country, cameo; of a body in one of the tables before
void ActorBaseBuilder::body_span(const Table& table, const Row& row) {
  BodySpan span{std::string(row.cell(3)), std::string(row.cell(4)), std::string(row.cell(5)), std::string(row.cell(1)),
                std::string(row.cell(2))};
  const std::string name(row.cell(0));
  const auto match = std::find_if(base_.named(fold(name)).begin(), base_.named(fold(name)).end(), [&](const auto& m) {
    return m.of == NameMatch::Of::actor && base_.actors_[m.index].name == name;
  });
  if (match == base_.named(fold(name)).end()) return fail(table, row, "names the unknown body '" + name + "'");
  if (!is_kind(span.kind)) return fail(table, row, "has the unknown kind '" + span.kind + "'");
  if (!span.country.empty() && !base_.state(span.country))
    return fail(table, row, "names the unknown state '" + span.country + "'");
  if (!is_code(span.cameo) || span.cameo.empty())
    return fail(table, row, "needs a CAMEO code of three letters each, not '" + span.cameo + "'");
  if (!has_span(table, row, span.from, span.to)) return;
  base_.actors_[match->index].spans.push_back(std::move(span));
}

// people.tsv: name, aliases, role, country, cameo, from, to, body, sex, wikidata; one row an office
void ActorBaseBuilder::person(const Table& table, const Row& row) {
  const std::string name(row.cell(0));
  Office office{std::string(row.cell(2)), std::string(row.cell(3)), std::string(row.cell(4)),
                std::string(row.cell(7)), std::string(row.cell(5)), std::string(row.cell(6))};
  if (name.empty()) return fail(table, row, "has no name");
  if (!office.country.empty() && !base_.state(office.country))
    return fail(table, row, "names the unknown state '" + office.country + "'");
  if (!is_code(office.cameo) || office.cameo.empty())
    return fail(table, row, "needs a CAMEO code of three letters each");
  if (!has_span(table, row, office.from, office.to)) return;
  const auto [it, is_new] = people_.emplace(name, base_.actors_.size());
  if (is_new) add_person(name, table, row);
  KnownActor& a = base_.actors_[it->second];
  if (!row.cell(9).empty()) a.wikidata = row.cell(9);
  add_names(split(row.cell(1), '|'), NameMatch::Of::actor, it->second);
  auto& holders = base_.holders_[office.role + "/" + office.country];
  if (holders.empty() || holders.back() != it->second) holders.push_back(static_cast<std::uint32_t>(it->second));
  a.offices.push_back(std::move(office));
}

void ActorBaseBuilder::add_person(const std::string& name, const Table& table, const Row& row) {
  KnownActor a;
  a.name = name;
  a.kind = "person";
  const bool sex_known = row.cell(8) != "-";
  if (sex_known) a.sex = row.cell(8).empty() ? 'm' : row.cell(8)[0];
  a.rule = table.path.substr(table.path.rfind('/') + 1) + ":" + name;
  const std::size_t index = base_.actors_.size();
  add_name(name, NameMatch::Of::actor, index);
  // Those of whom the table knows little are known by their full names only: a surname alone would be a guess.
  const std::string key = fold(name);
  if (sex_known)
    base_.surnames_[std::string_view(key).substr(key.rfind(' ') + 1)].push_back(static_cast<std::uint32_t>(index));
  base_.actors_.push_back(std::move(a));
}

// agents.tsv: phrase, code, kind, flags, role, sex
void ActorBaseBuilder::agent(const Table& table, const Row& row) {
  const std::string flags(row.cell(3));
  const auto has = [&](char c) { return flags.find(c) != std::string::npos; };
  Agent a;
  a.phrase = fold(row.cell(0));
  a.code = row.cell(1) == "-" ? "" : std::string(row.cell(1));
  a.kind = row.cell(2);
  a.role = row.cell(4).empty() ? a.phrase : std::string(row.cell(4));
  a.sex = row.cell(5).empty() ? ' ' : row.cell(5)[0];
  if (!is_code(a.code)) return fail(table, row, "has a code that is not of three letters each");
  if (!is_kind(a.kind)) return fail(table, row, "has the unknown kind '" + a.kind + "'");
  if (flags.find_first_not_of("tosacnpu") != std::string::npos)
    return fail(table, row, "has an unknown flag in '" + flags + "'");
  a.title = has('t');
  a.office = has('o');
  a.speaks = has('s');
  a.anaphoric = has('a');
  a.collective = has('c');
  a.needs_nation = has('n');
  a.plural = has('p');
  add_agent(a.phrase, a);
  base_.agents_[a.phrase] = a;  // a later row wins
  if (a.plural || has('u')) return;
  a.plural = true;
  add_agent(plural_of(a.phrase), a);
}

// modifiers.tsv: word, code, strong
void ActorBaseBuilder::modifier(const Table& table, const Row& row) {
  if (!is_code(row.cell(1))) return fail(table, row, "has a code that is not of three letters each");
  base_.modifiers_[fold(row.cell(0))] = {std::string(row.cell(1)), row.cell(2) == "strong"};
}

// given_names.tsv: sex, names
void ActorBaseBuilder::given_names(const Table& table, const Row& row) {
  if (row.cell(0) != "m" && row.cell(0) != "f") return fail(table, row, "needs m or f first");
  for (const std::string& n : split(row.cell(1), ' ')) base_.given_names_[fold(n)] = row.cell(0)[0];
}

// cues.tsv: list, words
void ActorBaseBuilder::cues(const Table& table, const Row& row) {
  if (row.cell(0).empty() || row.cell(1).empty()) return fail(table, row, "needs the list's name, then its words");
  for (const std::string& word : split(row.cell(1), '|')) base_.cues_[row.cell(0)].insert(word);
}

void ActorBaseBuilder::add(const PetrarchDictionary& dictionary, const std::string& path) {
  const std::string file = path.substr(path.rfind('/') + 1);
  for (const PetrarchActor& actor : dictionary.actors) dictionary_actor(actor, file);
  for (const PetrarchAgent& agent : dictionary.agents) dictionary_agent(agent);
  for (const std::string& phrase : dictionary.discards) discard(fold(phrase));
}

void ActorBaseBuilder::discard(const std::string& key) {
  base_.discards_.insert(key);
  add_starts(key, base_.starts_);
}

// A dictionary says code and date, not what kind of thing a name is. Dates are those of people; a state's code alone is
// a name that may stand for its government (ALEPPO [SYR]), as a capital's does; the rest is told by the code. Whom the
// base knows keeps what it knows, and gets the other names.
void ActorBaseBuilder::dictionary_actor(const PetrarchActor& actor, const std::string& file) {
  const std::string& code = actor.codes.front().code;
  const auto state = std::find_if(base_.states_.begin(), base_.states_.end(),
                                  [&](const State& s) { return code.starts_with(s.cameo) && s.people.empty(); });
  const bool dated = std::any_of(actor.codes.begin(), actor.codes.end(),
                                 [](const PetrarchCode& c) { return !c.from.empty() || !c.to.empty(); });
  const bool of_state = state != base_.states_.end();
  if (of_state && !dated && code == state->cameo) {
    for (const std::string& name : actor.names)
      if (!base_.names_.contains(fold(name)))
        add_name(name, NameMatch::Of::capital, static_cast<std::size_t>(state - base_.states_.begin()));
    return;
  }
  for (const std::string& name : actor.names) {
    const auto known = base_.names_.find(fold(name));
    if (known == base_.names_.end() || known->second.front().of != NameMatch::Of::actor) continue;
    return add_names(actor.names, NameMatch::Of::actor, known->second.front().index);  // it keeps its offices
  }
  KnownActor a;
  a.name = actor.names.front();
  a.kind = dated ? "person" : kind_of_code(code);
  a.country = of_state ? state->iso3 : "";
  a.cameo = code;
  a.rule = file + ":" + a.name;
  for (const PetrarchCode& c : actor.codes)
    if (dated) a.offices.push_back({"", a.country, c.code, "", c.from, c.to});
  add_names(actor.names, NameMatch::Of::actor, base_.actors_.size());
  base_.actors_.push_back(std::move(a));
}

void ActorBaseBuilder::dictionary_agent(const PetrarchAgent& agent) {
  Agent a;
  a.phrase = fold(agent.phrase);
  a.code = agent.code;
  a.kind = kind_of_code(agent.code);
  a.role = a.phrase;
  add_agent(a.phrase, a);
  if (agent.without_plural) return;
  a.plural = true;
  add_agent(agent.plural.empty() ? plural_of(a.phrase) : fold(agent.plural), a);
}

}  // namespace truceline::lexicon
