#include "truceline/lexicon/petrarch.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <unordered_map>
#include <utility>

#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

std::string_view trim(std::string_view s) {
  const auto first = s.find_first_not_of(" \t\r");
  return first == std::string_view::npos ? std::string_view()
                                         : s.substr(first, s.find_last_not_of(" \t\r") - first + 1);
}

bool all_of_class(std::string_view s, int (*is)(int)) {
  return std::all_of(s.begin(), s.end(), [&](char c) { return is(static_cast<unsigned char>(c)) != 0; });
}

bool is_role_code(std::string_view code) {
  return !code.empty() && code.size() % 3 == 0 && all_of_class(code, std::isupper);
}

/// "JANE_DOE_" -> "Jane Doe". A short word alone is an acronym and stays: "UN_" -> "UN". Case that is mixed stays too.
std::string name_of(std::string_view form) {
  std::string name(trim(form));
  std::replace(name.begin(), name.end(), '_', ' ');
  name = trim(name);
  constexpr std::size_t kAcronym = 5;
  const bool alone = name.find(' ') == std::string::npos;
  const bool small = std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (small || (alone && (name.size() <= kAcronym || name.find('.') != std::string::npos))) return name;
  bool inside = false;
  for (char& c : name) {
    if (inside) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    inside = c != ' ' && c != '-';
  }
  return name;
}

/// "991231" and "19991231" are 1999-12-31; nothing for what is no date.
std::optional<record::Date> date_of(std::string_view digits) {
  if ((digits.size() != 6 && digits.size() != 8) || !all_of_class(digits, std::isdigit)) return std::nullopt;
  std::string day(digits);
  if (day.size() == 6) day = (day.substr(0, 2) > "30" ? "19" : "20") + day;  // as TABARI: 31 is 1931, 30 is 2030
  const std::string month = day.substr(4, 2), of_month = day.substr(6, 2);
  if (month < "01" || month > "12" || of_month < "01" || of_month > "31") return std::nullopt;
  return day.substr(0, 4) + "-" + month + "-" + of_month;
}

/// What stands between the brackets of an actor's code: "RUSGOV 991231-080507", "RUSGOV >080508", "RUSELI".
std::optional<PetrarchCode> code_of(std::string_view inside) {
  const auto space = inside.find_first_of(" \t");
  PetrarchCode out{std::string(inside.substr(0, space)), {}, {}};
  if (!is_role_code(out.code)) return std::nullopt;
  std::string_view dates = space == std::string_view::npos ? std::string_view() : trim(inside.substr(space));
  if (dates.empty()) return out;
  std::optional<record::Date> from = "", to = "";
  if (dates.front() == '>') {
    from = date_of(trim(dates.substr(1)));
  } else if (dates.front() == '<') {
    to = date_of(trim(dates.substr(1)));
  } else {
    const auto dash = dates.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    from = date_of(trim(dates.substr(0, dash)));
    to = date_of(trim(dates.substr(dash + 1)));
  }
  if (!from || !to || (!to->empty() && *to < *from)) return std::nullopt;
  out.from = *from;
  out.to = *to;
  return out;
}

/// A line without its comment, and what it holds.
struct Line {
  std::string_view phrase, plural, code;  // before the braces and brackets, inside {}, inside []
  bool has_plural = false, has_code = false, whole = true;
};

/// The part of `line` between `open` and `close`, which is taken off; false where it is not closed.
bool take_part(std::string_view& line, char open, char close, std::string_view& part, bool& found) {
  const auto begin = line.find(open);
  if (begin == std::string_view::npos) return true;
  const auto end = line.find(close, begin);
  if (end == std::string_view::npos) return false;
  part = trim(line.substr(begin + 1, end - begin - 1));
  found = true;
  line = line.substr(0, begin);
  return true;
}

Line parse(std::string_view line) {
  Line out;
  out.whole =
      take_part(line, '[', ']', out.code, out.has_code) && take_part(line, '{', '}', out.plural, out.has_plural);
  out.phrase = trim(line);
  return out;
}

/// Gathers entries line by line.
class Reader {
 public:
  Reader(const std::string& path, std::vector<base::Error>& faults) : path_(path), faults_(faults) {}

  void read(std::string_view bytes) {
    for (int number = 1; !bytes.empty(); ++number) {
      const auto end = bytes.find('\n');
      std::string_view line = bytes.substr(0, end);
      bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
      line = line.substr(0, line.find('#'));
      number_ = number;
      if (!trim(line).empty()) take(trim(line));
    }
    close();
  }

  PetrarchDictionary finish() {
    if (coded_) {
      for (const int line : uncoded_) fault(line, "has a name but no code", "give one in brackets, as in [RUSGOV]");
      return std::move(out_);
    }
    for (std::string& name : bare_) out_.discards.push_back(std::move(name));
    return std::move(out_);
  }

 private:
  void fault(int line, std::string problem, std::string advice = "") {
    faults_.push_back({path_ + ":" + std::to_string(line), std::move(problem), std::move(advice)});
  }

  void take(std::string_view text) {
    if (text.front() == '!' && text.find('=') != std::string_view::npos) return substitution(text);
    const Line line = parse(text);
    if (!line.whole) return fault(number_, "has a bracket that is not closed");
    coded_ = coded_ || line.has_code;
    if (line.has_code && line.code.starts_with('~')) return agent(line);
    if (!line.phrase.empty()) name(line.phrase);
    if (line.has_code) code(line.code);
  }

  // !PERSON! = MAN, MEN: CATTLE!PERSON! is one agent for each.
  void substitution(std::string_view text) {
    const auto equals = text.find('=');
    sets_[std::string(trim(text.substr(0, equals)))] = split(text.substr(equals + 1), ',');
  }

  void name(std::string_view phrase) {
    const bool more = phrase.front() == '+';
    if (!more) close();
    if (entry_.names.empty()) begun_ = number_;
    const std::string form = name_of(more ? phrase.substr(1) : phrase);
    if (!form.empty()) entry_.names.push_back(form);
  }

  void code(std::string_view inside) {
    if (entry_.names.empty()) return fault(number_, "has a code with no name before it");
    has_code_ = true;
    if (inside == "---") {
      out_.discards.insert(out_.discards.end(), entry_.names.begin(), entry_.names.end());
      return;
    }
    auto parsed = code_of(inside);
    if (parsed) return entry_.codes.push_back(*std::move(parsed));
    spoilt_ = true;
    fault(number_, "has a code that cannot be read: [" + std::string(inside) + "]",
          "letters in threes, then dates as in 991231-080507, <991231 or >080507");
  }

  void agent(const Line& line) {
    close();
    if (line.phrase.empty() || !is_role_code(line.code.substr(1)))
      return fault(number_, "is an agent without a phrase or with a code that is not of three letters each");
    const auto mark = line.phrase.find('!');
    const auto second = mark == std::string_view::npos ? mark : line.phrase.find('!', mark + 1);
    std::vector<std::string> endings = {""};
    if (second != std::string_view::npos) {
      const auto set = sets_.find(std::string(line.phrase.substr(mark, second - mark + 1)));
      if (set == sets_.end()) return fault(number_, "names a set of substitutions that there is not");
      endings = set->second;
    }
    for (const std::string& ending : endings)
      out_.agents.push_back({name_of(std::string(line.phrase.substr(0, mark)) + ending),
                             std::string(line.code.substr(1)), name_of(line.plural),
                             second != std::string_view::npos || (line.has_plural && line.plural.empty())});
  }

  void close() {
    if (!entry_.names.empty() && !has_code_) {
      bare_.insert(bare_.end(), entry_.names.begin(), entry_.names.end());
      uncoded_.push_back(begun_);
    }
    if (!entry_.codes.empty() && !spoilt_) out_.actors.push_back(std::move(entry_));
    entry_ = {};
    has_code_ = spoilt_ = false;
  }

  const std::string& path_;
  std::vector<base::Error>& faults_;
  PetrarchDictionary out_;
  PetrarchActor entry_;
  std::unordered_map<std::string, std::vector<std::string>> sets_;
  std::vector<std::string> bare_;  // names of entries without a code
  std::vector<int> uncoded_;       // where those entries begin
  int number_ = 0, begun_ = 0;
  bool coded_ = false;     // some entry has a code
  bool has_code_ = false;  // the entry that is read has one
  bool spoilt_ = false;    // and one of its codes cannot be read: with half its codes it would be wrong at some dates
};

}  // namespace

PetrarchDictionary read_petrarch(std::string_view bytes, const std::string& path, std::vector<base::Error>& faults) {
  Reader reader(path, faults);
  reader.read(bytes);
  return reader.finish();
}

}  // namespace truceline::lexicon
