#include "truceline/read/language.h"

#include <utf8proc.h>

#include <array>
#include <cstdint>

namespace truceline::read {

namespace {

struct ScriptRange {
  std::uint32_t first, last;
  std::string_view script;
};

/// Blocks of Unicode 15 that hold the letters of each script, as far as languages.tsv names them.
constexpr std::array<ScriptRange, 20> kScripts = {{
    {0x41, 0x24F, "Latn"},    {0x370, 0x3FF, "Grek"},   {0x400, 0x52F, "Cyrl"},   {0x530, 0x58F, "Armn"},
    {0x590, 0x5FF, "Hebr"},   {0x600, 0x77F, "Arab"},   {0x900, 0x97F, "Deva"},   {0x980, 0x9FF, "Beng"},
    {0xB80, 0xBFF, "Taml"},   {0xD80, 0xDFF, "Sinh"},   {0xE00, 0xE7F, "Thai"},   {0x1000, 0x109F, "Mymr"},
    {0x10A0, 0x10FF, "Geor"}, {0x1200, 0x137F, "Ethi"}, {0x1E00, 0x1EFF, "Latn"}, {0x3040, 0x30FF, "Kana"},
    {0x3400, 0x4DBF, "Hani"}, {0x4E00, 0x9FFF, "Hani"}, {0xAC00, 0xD7AF, "Hang"}, {0xFB50, 0xFEFF, "Arab"},
}};

std::size_t script_index(std::uint32_t c) {
  for (std::size_t i = 0; i < kScripts.size(); ++i)
    if (kScripts[i].first <= c && c <= kScripts[i].last) return i;
  return kScripts.size();
}

/// Counts letters by script and, of the words, how many each language knows.
struct Counts {
  std::array<std::size_t, kScripts.size() + 1> letters{};
  std::vector<std::size_t> known;
  std::size_t words = 0;
};

void end_word(std::string& word, const lexicon::Styles& styles, Counts& counts) {
  if (word.empty()) return;
  ++counts.words;
  if (const auto at = styles.profiles_of_word.find(word); at != styles.profiles_of_word.end())
    for (const auto profile : at->second) ++counts.known[profile];
  word.clear();
}

Counts count(std::string_view text, const lexicon::Styles& styles) {
  Counts counts;
  counts.known.resize(styles.languages.size());
  std::string word;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t i = 0; i < text.size();) {
    utf8proc_int32_t c = 0;
    const auto n = utf8proc_iterate(bytes + i, static_cast<utf8proc_ssize_t>(text.size() - i), &c);
    if (n <= 0) break;
    i += static_cast<std::size_t>(n);
    const auto category = utf8proc_category(c);
    const bool letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME;
    if (!letter) {
      end_word(word, styles, counts);
      continue;
    }
    ++counts.letters[script_index(static_cast<std::uint32_t>(c))];
    utf8proc_uint8_t encoded[4];
    const auto size = utf8proc_encode_char(utf8proc_tolower(c), encoded);
    if (word.size() < 64) word.append(reinterpret_cast<const char*>(encoded), static_cast<std::size_t>(size));
  }
  end_word(word, styles, counts);
  return counts;
}

/// The script of most letters; Japanese mixes Kana with Chinese characters, so that some Kana decide.
std::string_view main_script(const Counts& counts, std::size_t& letters) {
  std::size_t best = 0, kana = 0;
  for (std::size_t i = 0; i < kScripts.size(); ++i) {
    if (counts.letters[i] > counts.letters[best]) best = i;
    if (kScripts[i].script == "Kana") kana = counts.letters[i];
  }
  letters = counts.letters[best];
  return kScripts[best].script == "Hani" && kana * 10 > letters ? "Kana" : kScripts[best].script;
}

}  // namespace

std::string language_of(std::string_view text, const lexicon::Styles& styles) {
  constexpr std::size_t kEnough = 1 << 16;
  const Counts counts = count(text.substr(0, kEnough), styles);
  std::size_t letters = 0;
  const auto script = main_script(counts, letters);
  std::size_t candidates = 0, best = styles.languages.size();
  for (std::size_t i = 0; i < styles.languages.size(); ++i) {
    if (styles.languages[i].script != script) continue;
    ++candidates;
    if (best == styles.languages.size() || counts.known[i] > counts.known[best]) best = i;
  }
  if (candidates == 0 || letters < 10) return "und";
  if (candidates == 1) return styles.languages[best].language;
  const bool enough = counts.words >= 8 && counts.known[best] >= 2 && counts.known[best] * 12 >= counts.words;
  return enough ? styles.languages[best].language : "und";
}

}  // namespace truceline::read
