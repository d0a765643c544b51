#include "truceline/lexicon/actors.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "truceline/lexicon/fold.h"
#include "truceline/lexicon/table.h"

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

std::optional<record::Date> bound(const record::Date& date, std::string_view pad) {
  if (date.empty()) return std::nullopt;
  return date + std::string(pad.substr(date.size() < 10 ? date.size() : 10));
}

/// True where `date` lies in the office's span, each as coarse as given.
bool covers(const Office& office, const record::Date& date) {
  const auto day = bound(date, "0000-06-15");
  const auto from = bound(office.from, "0000-01-01");
  const auto to = bound(office.to, "0000-12-31");
  return (!from || *from <= *day) && (!to || *day <= *to);
}

bool ended_before(const Office& office, const record::Date& date) {
  const auto to = bound(office.to, "0000-12-31");
  return to && *to < *bound(date, "0000-06-15");
}

Identity former(const Office& office) {
  return {"former " + office.role, office.country, office.country.empty() ? office.cameo : office.country + "ELI", "",
          true};
}

}  // namespace

Identity identity_at(const KnownActor& actor, const record::Date& date) {
  if (actor.offices.empty()) return {"", actor.country, actor.cameo, "", false};
  const Office* latest = nullptr;
  for (const Office& office : actor.offices) {
    if (date.empty() || covers(office, date)) {
      if (!latest || office.from >= latest->from) latest = &office;
    }
  }
  if (latest) return {latest->role, latest->country, latest->cameo, latest->body, false};
  const Office* last = nullptr;
  for (const Office& office : actor.offices)
    if (ended_before(office, date) && (!last || office.to > last->to)) last = &office;
  if (last) return former(*last);
  return {"", actor.offices.front().country, actor.offices.front().country, "", false};
}

/// Fills a base table by table, remembering where a bad entry stands.
class ActorBaseBuilder {
 public:
  explicit ActorBaseBuilder(std::string dir) : dir_(std::move(dir)) {}

  base::Result<ActorBase> build() {
    using Reader = void (ActorBaseBuilder::*)(const Table&, const Row&);
    const std::pair<const char*, Reader> tables[] = {{"states.tsv", &ActorBaseBuilder::state},
                                                     {"organisations.tsv", &ActorBaseBuilder::organisation},
                                                     {"armed_groups.tsv", &ActorBaseBuilder::organisation},
                                                     {"people.tsv", &ActorBaseBuilder::person},
                                                     {"agents.tsv", &ActorBaseBuilder::agent},
                                                     {"modifiers.tsv", &ActorBaseBuilder::modifier},
                                                     {"given_names.tsv", &ActorBaseBuilder::given_names},
                                                     {"cues.tsv", &ActorBaseBuilder::cues}};
    for (const auto& [name, reader] : tables) {
      auto table = load_table(dir_ + "/actors/" + name);
      if (!table) return table.error();
      for (const Row& row : table.value().rows) {
        (this->*reader)(table.value(), row);
        if (error_) return *error_;
      }
    }
    return std::move(base_);
  }

 private:
  void fail(const Table& table, const Row& row, std::string problem, std::string advice = "") {
    error_ = table.error(row, std::move(problem), std::move(advice));
  }

  void add_name(const std::string& form, NameMatch::Of of, std::size_t index) {
    const std::string key = fold(form);
    if (key.empty()) return;
    auto& matches = base_.names_[key];
    for (const NameMatch& m : matches)
      if (m.of == of && m.index == index && m.form == form) return;
    matches.push_back({of, static_cast<std::uint32_t>(index), is_acronym(form), form});
    for (auto space = key.find(' '); space != std::string::npos; space = key.find(' ', space + 1))
      base_.starts_[key.substr(0, space)] = true;
  }

  void add_names(const std::vector<std::string>& forms, NameMatch::Of of, std::size_t index) {
    for (const std::string& form : forms) add_name(form, of, index);
  }

  // states.tsv: iso3, iso2, cameo, name, names, demonyms, capitals, seats, people
  void state(const Table& table, const Row& row) {
    State s{std::string(row.cell(0)), std::string(row.cell(1)), std::string(row.cell(2)),
            std::string(row.cell(3)), split(row.cell(4), '|'),  split(row.cell(5), '|'),
            std::string(row.cell(8)), split(row.cell(6), '|'),  split(row.cell(7), '|')};
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
    base_.states_.push_back(std::move(s));
  }

  // organisations.tsv, armed_groups.tsv: name, aliases, kind, country, cameo, parent, wikidata
  void organisation(const Table& table, const Row& row) {
    KnownActor a{std::string(row.cell(0)),
                 std::string(row.cell(2)),
                 std::string(row.cell(3)),
                 std::string(row.cell(4)),
                 std::string(row.cell(6)),
                 std::string(row.cell(5)),
                 ' ',
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
    add_name(a.name, NameMatch::Of::actor, index);
    add_names(split(row.cell(1), '|'), NameMatch::Of::actor, index);
    base_.actors_.push_back(std::move(a));
  }

  // people.tsv: name, aliases, role, country, cameo, from, to, body, sex, wikidata; one row an office
  void person(const Table& table, const Row& row) {
    const std::string name(row.cell(0));
    Office office{std::string(row.cell(2)), std::string(row.cell(3)), std::string(row.cell(4)),
                  std::string(row.cell(7)), std::string(row.cell(5)), std::string(row.cell(6))};
    if (name.empty()) return fail(table, row, "has no name");
    if (!office.country.empty() && !base_.state(office.country))
      return fail(table, row, "names the unknown state '" + office.country + "'");
    if (!is_code(office.cameo) || office.cameo.empty())
      return fail(table, row, "needs a CAMEO code of three letters each");
    if (!is_date(office.from) || !is_date(office.to))
      return fail(table, row, "has a date that is not ISO 8601", "2016, 2016-12 or 2016-12-09");
    if (!office.to.empty() && office.to < office.from.substr(0, office.to.size()))
      return fail(table, row, "ends before it begins");
    const auto [it, is_new] = people_.try_emplace(name, base_.actors_.size());
    if (is_new) add_person(name, row);
    KnownActor& a = base_.actors_[it->second];
    if (!row.cell(9).empty()) a.wikidata = row.cell(9);
    add_names(split(row.cell(1), '|'), NameMatch::Of::actor, it->second);
    a.offices.push_back(std::move(office));
  }

  void add_person(const std::string& name, const Row& row) {
    KnownActor a;
    a.name = name;
    a.kind = "person";
    a.sex = row.cell(8).empty() ? 'm' : row.cell(8)[0];
    a.rule = "people.tsv:" + name;
    const std::size_t index = base_.actors_.size();
    add_name(name, NameMatch::Of::actor, index);
    const std::string key = fold(name);
    base_.surnames_[key.substr(key.rfind(' ') + 1)].push_back(static_cast<std::uint32_t>(index));
    base_.actors_.push_back(std::move(a));
  }

  // agents.tsv: phrase, code, kind, flags, role, sex
  void agent(const Table& table, const Row& row) {
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
    base_.agents_[a.phrase] = a;
    if (a.plural || has('u')) return;
    a.plural = true;
    const std::string plural = plural_of(a.phrase);
    base_.agents_.try_emplace(plural, a);
  }

  // modifiers.tsv: word, code, strong
  void modifier(const Table& table, const Row& row) {
    if (!is_code(row.cell(1))) return fail(table, row, "has a code that is not of three letters each");
    base_.modifiers_[fold(row.cell(0))] = {std::string(row.cell(1)), row.cell(2) == "strong"};
  }

  // given_names.tsv: sex, names
  void given_names(const Table& table, const Row& row) {
    if (row.cell(0) != "m" && row.cell(0) != "f") return fail(table, row, "needs m or f first");
    for (const std::string& n : split(row.cell(1), ' ')) base_.given_names_[fold(n)] = row.cell(0)[0];
  }

  // cues.tsv: list, words
  void cues(const Table& table, const Row& row) {
    if (row.cell(0).empty() || row.cell(1).empty()) return fail(table, row, "needs the list's name, then its words");
    for (const std::string& word : split(row.cell(1), '|')) base_.cues_[std::string(row.cell(0)) + "/" + word] = true;
  }

  std::string dir_;
  ActorBase base_;
  std::unordered_map<std::string, std::size_t> people_;
  std::optional<base::Error> error_;
};

const std::vector<NameMatch>& ActorBase::named(std::string_view key) const {
  static const std::vector<NameMatch> none;
  const auto it = names_.find(std::string(key));
  return it == names_.end() ? none : it->second;
}

const std::vector<std::uint32_t>& ActorBase::surnamed(std::string_view key) const {
  static const std::vector<std::uint32_t> none;
  const auto it = surnames_.find(std::string(key));
  return it == surnames_.end() ? none : it->second;
}

const Agent* ActorBase::agent(std::string_view key) const {
  const auto it = agents_.find(std::string(key));
  return it == agents_.end() ? nullptr : &it->second;
}

const Modifier* ActorBase::modifier(std::string_view key) const {
  const auto it = modifiers_.find(std::string(key));
  return it == modifiers_.end() ? nullptr : &it->second;
}

const State* ActorBase::state(std::string_view iso3) const {
  const auto it = std::find_if(states_.begin(), states_.end(), [&](const State& s) { return s.iso3 == iso3; });
  return it == states_.end() ? nullptr : &*it;
}

const State* ActorBase::state_by_iso2(std::string_view iso2) const {
  const auto it = std::find_if(states_.begin(), states_.end(), [&](const State& s) { return s.iso2 == iso2; });
  return it == states_.end() ? nullptr : &*it;
}

char ActorBase::given_name_sex(std::string_view key) const {
  const auto it = given_names_.find(std::string(key));
  return it == given_names_.end() ? ' ' : it->second;
}

bool ActorBase::is_cue(std::string_view list, std::string_view word) const {
  return cues_.contains(std::string(list) + "/" + std::string(word));
}

std::vector<std::uint32_t> ActorBase::holders(std::string_view role, std::string_view country,
                                              const record::Date& date) const {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < actors_.size(); ++i)
    for (const Office& office : actors_[i].offices)
      if (office.role == role && office.country == country && !date.empty() && covers(office, date)) {
        found.push_back(i);
        break;
      }
  return found;
}

base::Result<ActorBase> load_actors(const std::string& knowledge_dir) {
  return ActorBaseBuilder(knowledge_dir).build();
}

}  // namespace truceline::lexicon
