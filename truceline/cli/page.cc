#include "truceline/cli/page.h"

#include <utf8proc.h>

#include <algorithm>

namespace truceline::cli {

namespace {

/// One character: its bytes in the text, what is shown for it, and the columns that that takes.
struct Glyph {
  std::string_view bytes;
  std::string_view shown;
  int columns;
  bool space;  // a line may be broken here
};

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool commands_a_terminal(utf8proc_int32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// The first character of `text`. White space of every kind is shown as one plain space; bytes that are not UTF-8 and
/// characters that command a terminal as U+FFFD.
Glyph next_glyph(std::string_view text) {
  utf8proc_int32_t c = 0;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto size = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &c);
  if (size <= 0) return {text.substr(0, 1), kReplacement, 1, false};
  const std::string_view own = text.substr(0, static_cast<std::size_t>(size));
  if (c == ' ' || c == '\n' || c == '\t' || c == '\r') return {own, " ", 1, true};
  if (c == 0xA0) return {own, " ", 1, false};
  if (commands_a_terminal(c)) return {own, kReplacement, 1, false};
  return {own, own, utf8proc_charwidth(c), false};
}

std::string_view color_code(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return "";
    case Tone::strong:
      return "\x1b[1m";
    case Tone::heading:
      return "\x1b[1;4m";
    case Tone::name:
      return "\x1b[1;36m";
    case Tone::quote:
      return "\x1b[32m";
    case Tone::mark:
      return "\x1b[33m";
    case Tone::dim:
      return "\x1b[2m";
  }
  return "";
}

/// Fills lines with words. Colours are closed at each line's end, so that a line can be cut out or put in a column.
class Wrapper {
 public:
  Wrapper(PageOptions options, Indent indent) : options_(options), indent_(indent) { start_line(indent.first); }

  void add(const Run& run) {
    std::size_t at = 0;
    while (at < run.text.size()) {
      const Glyph glyph = next_glyph(std::string_view(run.text).substr(at));
      at += glyph.bytes.size();
      if (glyph.space) {
        end_word();
        space_ = true;
        continue;
      }
      word_.push_back({run.tone, glyph.shown, glyph.columns});
      word_columns_ += word_.back().columns;
      if (word_columns_ >= options_.width - indent_.rest) end_word();  // longer than a line: break it
    }
  }

  std::vector<std::string> lines() && {
    end_word();
    close_tone();
    lines_.push_back(std::move(line_));
    return std::move(lines_);
  }

 private:
  struct Letter {
    Tone tone;
    std::string_view bytes;
    int columns;
  };

  void end_word() {
    if (word_.empty()) return;
    if (space_ && has_words_) {
      if (columns_ + 1 + word_columns_ > options_.width)
        break_line();
      else
        put({tone_, " ", 1});
    } else if (has_words_ && columns_ + word_columns_ > options_.width) {
      break_line();
    }
    for (const Letter& letter : word_) put(letter);
    has_words_ = true;
    space_ = false;
    word_.clear();
    word_columns_ = 0;
  }

  void put(const Letter& letter) {
    if (options_.color && letter.tone != tone_) {
      close_tone();
      line_ += color_code(letter.tone);
      tone_ = letter.tone;
    }
    line_ += letter.bytes;
    columns_ += letter.columns;
  }

  void break_line() {
    const Tone tone = tone_;
    close_tone();
    lines_.push_back(std::move(line_));
    start_line(indent_.rest);
    if (options_.color) line_ += color_code(tone);
    tone_ = tone;
  }

  void start_line(int indent) {
    line_ = std::string(static_cast<std::size_t>(indent), ' ');
    columns_ = indent;
    has_words_ = false;
  }

  void close_tone() {
    if (options_.color && !color_code(tone_).empty()) line_ += "\x1b[0m";
    tone_ = Tone::plain;
  }

  PageOptions options_;
  Indent indent_;
  std::vector<std::string> lines_;
  std::string line_;
  int columns_ = 0;
  bool has_words_ = false;  // on this line
  bool space_ = false;      // one stands before the word being read
  Tone tone_ = Tone::plain;
  std::vector<Letter> word_;
  int word_columns_ = 0;
};

std::vector<std::string> wrapped(PageOptions options, Indent indent, const std::vector<Run>& runs) {
  Wrapper wrapper(options, indent);
  for (const Run& run : runs) wrapper.add(run);
  return std::move(wrapper).lines();
}

/// Columns of a line that may hold colour codes.
int shown_width(std::string_view line) {
  std::string plain;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\x1b')
      i = std::min(line.find('m', i), line.size());
    else
      plain += line[i];
  }
  return display_width(plain);
}

constexpr int kNarrow = 72;  // below this, columns stand under each other

}  // namespace

int display_width(std::string_view text) {
  int columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = next_glyph(text.substr(at));
    columns += glyph.columns;
    at += glyph.bytes.size();
  }
  return columns;
}

void Page::heading(std::string_view text) { paragraph({}, {{Tone::heading, std::string(text)}}); }

void Page::paragraph(Indent indent, const std::vector<Run>& runs) {
  for (const std::string& line : wrapped(options_, indent, runs)) text_ += line + "\n";
}

void Page::item(std::string_view mark, const std::vector<Run>& runs) {
  // Non-breaking spaces, so that the gutter keeps its width when the paragraph is wrapped.
  std::string gutter(mark);
  const int pad = kGutter - 2 - display_width(gutter);
  for (int i = 0; i < pad; ++i) gutter += "\u00A0";
  std::vector<Run> all = {{Tone::dim, "\u00A0\u00A0" + gutter}};
  all.insert(all.end(), runs.begin(), runs.end());
  paragraph({0, kGutter}, all);
}

void Page::columns(int indent, const std::vector<Run>& left, const std::vector<Run>& right) {
  if (options_.width < kNarrow) {
    paragraph({indent, indent + 2}, left);
    paragraph({indent, indent + 2}, right);
    return;
  }
  const int half = (options_.width - indent - 3) / 2;
  const auto a = wrapped({half, options_.color}, {}, left), b = wrapped({half, options_.color}, {}, right);
  for (std::size_t i = 0; i < std::max(a.size(), b.size()); ++i) {
    std::string line = std::string(static_cast<std::size_t>(indent), ' ') + (i < a.size() ? a[i] : "");
    if (i < b.size()) {
      line += std::string(static_cast<std::size_t>(std::max(0, indent + half + 3 - shown_width(line))), ' ') + b[i];
    }
    text_ += line + "\n";
  }
}

}  // namespace truceline::cli
