#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace truceline::cli {

/// What a piece of text is for; a terminal shows each in its own way, and nothing is said by colour alone.
enum class Tone { plain, strong, heading, name, quote, mark, dim };

/// A piece of a paragraph.
struct Run {
  Tone tone;
  std::string text;
};

struct PageOptions {
  int width = 80;      // columns, counted as a terminal counts them: wide characters take two
  bool color = false;  // write ANSI colours
};

/// Columns before the first line of a paragraph, and before the others.
struct Indent {
  int first = 0;
  int rest = 0;
};

/// Columns of the gutter before an item: "  ¶12  ".
inline constexpr int kGutter = 7;

/// Lines of text for a terminal, wrapped between words. What would command a terminal (escapes, control characters,
/// bidi overrides) is shown as a replacement character, since stories are foreign text.
class Page {
 public:
  explicit Page(PageOptions options) : options_(options) {}

  void heading(std::string_view text);
  void paragraph(Indent indent, const std::vector<Run>& runs);
  /// A paragraph behind a gutter of kGutter columns, which `mark` stands in.
  void item(std::string_view mark, const std::vector<Run>& runs);
  /// Two paragraphs side by side, or one under the other where the page is narrow.
  void columns(int indent, const std::vector<Run>& left, const std::vector<Run>& right);
  void blank() { text_ += '\n'; }

  const std::string& text() const& { return text_; }
  std::string text() && { return std::move(text_); }

 private:
  PageOptions options_;
  std::string text_;
};

/// Columns that `text` (UTF-8) takes on a terminal.
int display_width(std::string_view text);

}  // namespace truceline::cli
