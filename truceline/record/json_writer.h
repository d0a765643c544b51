#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace truceline::record {

/// Writes JSON into a string, deterministically: no locale, shortest numbers that read back the same. The caller keeps
/// keys and values in step; commas and line ends are this class's work. With an indent of 0 all is on one line.
class JsonWriter {
 public:
  explicit JsonWriter(int indent = 0) : indent_(indent) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  void key(std::string_view name);
  /// `text` must be valid UTF-8; it is written as it stands but for quotes, backslashes and control characters.
  void string(std::string_view text);
  void integer(std::int64_t value);
  /// Not-a-number and infinities, which JSON lacks, become null.
  void number(double value);
  void boolean(bool value);
  void null();

  const std::string& text() const& { return out_; }
  std::string text() && { return std::move(out_); }

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();
  void new_line();

  std::string out_;
  int indent_;
  std::vector<bool> has_items_;  // one an open bracket
  bool after_key_ = false;
};

}  // namespace truceline::record
