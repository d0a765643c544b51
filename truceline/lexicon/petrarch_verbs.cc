#include "truceline/lexicon/petrarch_verbs.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "truceline/base/ascii.h"
#include "truceline/base/file.h"
#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

using Kind = SlotSource::Kind;

/// Words that change what a verb means, rather than name what it is done to.
const std::set<std::string_view>& particles() {
  static const std::set<std::string_view> words = {"out",  "off",     "up",   "down", "over", "back",
                                                   "away", "forward", "down", "in",   "on",   "through"};
  return words;
}

/// Which of our frames fits a CAMEO root.
std::string_view frame_of(std::string_view code) {
  static const std::map<std::string_view, std::string_view> by_root = {
      {"02", "ask"},    {"03", "agree"},    {"04", "meet"},    {"05", "back"},    {"06", "agree"},
      {"07", "give"},   {"08", "yield"},    {"09", "accuse"},  {"10", "ask"},     {"11", "accuse"},
      {"12", "reject"}, {"13", "threaten"}, {"14", "against"}, {"15", "against"}, {"16", "act_on"},
      {"17", "act"},    {"18", "act_on"},   {"19", "act_on"},  {"20", "act_on"}};
  if (code == "042") return "visit";
  if (code == "043") return "host";
  if (code == "045") return "mediate";
  const auto it = by_root.find(code.substr(0, 2));
  return it == by_root.end() ? "act_on" : it->second;
}

/// "CEASE_FIRE_" -> "cease_fire": a final bar says that there is no plural.
std::string entry_word(std::string_view text) {
  while (!text.empty() && (text.front() == '+' || text.front() == '&')) text.remove_prefix(1);
  while (!text.empty() && text.back() == '_') text.remove_suffix(1);
  return base::ascii_lower(text);
}

/// The line without its comment and the space around it.
std::string_view bare(std::string_view line) {
  line = line.substr(0, line.find_first_of("#;"));
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) line.remove_suffix(1);
  while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
  return line;
}

/// What stands in [ ], "[042:043]" -> "042", "[:173]" -> "173"; "---" and nothing are "".
std::string code_in(std::string_view text) {
  const auto open = text.rfind('['), close = text.rfind(']');
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) return "";
  std::string_view code = text.substr(open + 1, close - open - 1);
  if (code == "---") return "";
  const auto colon = code.find(':');
  if (colon == 0) return std::string(code.substr(1));
  return std::string(code.substr(0, colon));
}

class Reader {
 public:
  Reader(const std::string& path, EventPatterns& patterns) : path_(path), patterns_(patterns) {}

  base::Result<PetrarchVerbs> read(const std::string& bytes) {
    std::size_t begin = 0;
    while (begin < bytes.size()) {
      const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
      ++line_;
      const std::string problem = take(bare(std::string_view(bytes).substr(begin, end - begin)));
      if (!problem.empty())
        return base::Error{path_ + ":" + std::to_string(line_), problem,
                           "truceline/lexicon/petrarch_verbs.h describes the format"};
      begin = end + 1;
    }
    return result_;
  }

 private:
  std::string take(std::string_view line) {
    if (line.empty() || line.front() == '~') return {};
    if (line.starts_with("---")) return open_block(line);
    if (line.starts_with("- ")) return add_pattern(line.substr(2));
    if (line.front() == '&') {
      set_ = entry_word(line);
      const auto id = static_cast<std::uint16_t>(patterns_.class_ids.size());
      set_id_ = patterns_.class_ids.emplace("petrarch:" + set_, id).first->second;
      in_set_ = true;
      return {};
    }
    if (in_set_ && line.front() == '+') {
      patterns_.classes_of[entry_word(line)].push_back(set_id_);
      return {};
    }
    return add_verb(line);
  }

  std::string open_block(std::string_view line) {
    in_set_ = false;
    block_open_ = true;
    verbs_.clear();
    code_ = code_in(line);
    return code_.empty() ? std::string() : check(code_);
  }

  /// Shortens a code that the scheme lacks to the one above it: CAMEO.2.0.txt has a 176. A problem where there is none.
  std::string check(std::string& code) const {
    const std::string given = code;
    while (code.size() > 2 && !patterns_.ontology.code(code)) code.pop_back();
    return patterns_.ontology.code(code) ? std::string() : "unknown code " + given;
  }

  /// "GIVE {GIVES GAVE GIVEN} [070]"
  std::string add_verb(std::string_view line) {
    if (!block_open_) return "a verb outside of a block";
    std::string own = code_in(line);
    if (!own.empty())
      if (std::string problem = check(own); !problem.empty()) return problem;
    const std::string verb = entry_word(line.substr(0, line.find_first_of(" \t{[")));
    const auto open = line.find('{'), close = line.find('}');
    if ((open == std::string_view::npos) != (close == std::string_view::npos)) return "a brace without its other half";
    if (open != std::string_view::npos)
      for (const std::string& form : split(line.substr(open + 1, close - open - 1), ' '))
        if (form.find('_') == std::string::npos) patterns_.verb_of.emplace(entry_word(form), verb);
    verbs_.push_back(verb);
    if (own.empty()) own = code_;
    if (!own.empty()) add(own, {}, {verb});
    return {};
  }

  std::string add_pattern(std::string_view line) {
    if (!block_open_) return "a pattern outside of a block";
    std::string code = code_in(line);
    const auto bracket = line.rfind('[');
    if (bracket == std::string_view::npos) return "a pattern without a code";
    if (code.empty()) return {};  // [---]: it says that nothing is meant
    if (std::string problem = check(code); !problem.empty()) return problem;
    std::vector<EventNeed> needs;
    std::string particle;
    if (std::string problem = read_words(line.substr(0, bracket), needs, particle); !problem.empty()) {
      if (!problem.starts_with("unknown set")) return problem;
      if (result_.passed_over++ == 0) result_.first_problem = path_ + ":" + std::to_string(line_) + ": " + problem;
      return {};
    }
    std::vector<std::string> verbs = verbs_;
    if (!particle.empty())
      for (std::string& verb : verbs) verb += '_' + particle;
    add(code, needs, verbs);
    return {};
  }

  std::string read_words(std::string_view text, std::vector<EventNeed>& needs, std::string& particle) {
    bool after = false, object = false;
    for (std::size_t at = 0; at < text.size();) {
      const char c = text[at];
      if (c == ' ' || c == '\t') {
        ++at;
        continue;
      }
      if (c == '*') {
        after = true;
        ++at;
        continue;
      }
      if (c == '(' || c == '{') {
        const auto close = text.find(c == '(' ? ')' : '}', at);
        if (close == std::string_view::npos) return "a bracket without its other half";
        // "(OF {NO CONFIDENCE})": the inner braces end first
        const std::string inside(text.substr(at + 1, close - at - 1));
        if (std::string problem = read_phrase(inside, c == '(', after, needs); !problem.empty()) return problem;
        object |= c == '{' && after;
        at = close + 1;
        continue;
      }
      const auto end = std::min(text.find_first_of(" \t({*", at), text.size());
      const std::string word(text.substr(at, end - at));
      at = end;
      if (after && particle.empty() && particles().contains(base::ascii_lower(word)) && !object) {
        particle = base::ascii_lower(word);
      } else if (is_word(word)) {
        if (std::string problem =
                add_need(word, after ? (object ? Kind::anywhere : Kind::object) : Kind::anywhere, "", needs);
            !problem.empty())
          return problem;
        object |= after;
      }
    }
    return after ? std::string() : "a pattern without its verb, *";
  }

  static bool is_word(std::string_view word) { return word != "$" && word != "+" && word != "^" && word != "%"; }

  /// "OF {NO CONFIDENCE}" inside of ( ), "RELIEF ASSISTANCE" inside of { }: the last word is the head, the others stand
  /// somewhere in the clause.
  std::string read_phrase(const std::string& inside, bool preposition, bool after, std::vector<EventNeed>& needs) {
    std::vector<std::string> words;
    for (std::string word : split(inside, ' ')) {
      std::erase_if(word, [](char c) { return c == '{' || c == '}' || c == '(' || c == ')'; });
      if (!word.empty() && is_word(word)) words.push_back(word);
    }
    if (words.empty()) return {};
    Kind kind = after ? Kind::object : Kind::subject;
    std::string name;
    if (preposition) {
      kind = Kind::preposition;
      name = base::ascii_lower(words.front());
      words.erase(words.begin());
    }
    if (words.empty()) {
      EventNeed need;
      need.sources = {{kind, name}};
      needs.push_back(need);
      return {};
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
      const bool head = i + 1 == words.size();
      if (std::string problem = add_need(words[i], head ? kind : Kind::anywhere, head ? name : "", needs);
          !problem.empty())
        return problem;
    }
    return {};
  }

  std::string add_need(const std::string& word, Kind kind, const std::string& preposition,
                       std::vector<EventNeed>& needs) {
    EventNeed need;
    need.sources = {{kind, preposition}};
    if (word.front() == '&') {
      const auto it = patterns_.class_ids.find("petrarch:" + entry_word(word));
      if (it == patterns_.class_ids.end()) return "unknown set " + word;
      need.classes.push_back(it->second);
    } else {
      const std::string lemma = entry_word(word);
      need.lemmas.push_back(lemma);
      if (lemma.size() > 3 && lemma.back() == 's') need.lemmas.push_back(lemma.substr(0, lemma.size() - 1));
    }
    needs.push_back(std::move(need));
    return {};
  }

  void add(const std::string& code, std::vector<EventNeed> needs, const std::vector<std::string>& verbs) {
    const CameoCode* cameo = patterns_.ontology.code(code);
    const EventType* type = patterns_.ontology.type(cameo->type);
    if (!type || verbs.empty()) return;
    EventPattern pattern;
    pattern.id = "petrarch:" + std::to_string(line_);
    pattern.where = path_ + ":" + std::to_string(line_);
    pattern.type = cameo->type;
    pattern.mode = cameo->mode;
    pattern.cameo = code;
    pattern.context = cameo->context;
    pattern.goldstein = cameo->goldstein;
    pattern.quad_class = type->quad_class;
    pattern.frame = patterns_.frames.find(frame_of(code))->second;
    pattern.needs = std::move(needs);
    for (const std::string& verb : verbs) {
      const auto cut = verb.find('_');
      const std::string lemma = verb.substr(0, cut);
      const std::string particle = cut == std::string::npos ? "" : verb.substr(verb.rfind('_') + 1);
      patterns_.triggers["v:" + lemma].push_back({static_cast<std::uint32_t>(patterns_.patterns.size()), particle});
    }
    patterns_.patterns.push_back(std::move(pattern));
    ++result_.added;
  }

  std::string path_;
  EventPatterns& patterns_;
  PetrarchVerbs result_;
  std::size_t line_ = 0;
  std::string set_, code_;
  std::uint16_t set_id_ = 0;
  bool in_set_ = false, block_open_ = false;
  std::vector<std::string> verbs_;
};

}  // namespace

base::Result<PetrarchVerbs> add_petrarch_verbs(const std::string& path, EventPatterns& patterns) {
  auto bytes = base::read_file(path);
  if (!bytes) return bytes.error();
  return Reader(path, patterns).read(bytes.value());
}

}  // namespace truceline::lexicon
