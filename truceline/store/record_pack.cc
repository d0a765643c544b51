#include "truceline/store/record_pack.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

#include "truceline/record/json_writer.h"
#include "truceline/text/code_points.h"

namespace truceline::store {

namespace {

// JSON on one line has no control characters, so each of them can stand for something.
enum Code : char {
  kText = 1,       // "text":"…", the whole text of the story
  kSpan = 2,       // "start":40,"end":47
  kSpanWords = 3,  // "start":40,"end":47,"text":"…", the words there
  kWordsSpan = 4,  // "text":"…","start":40,"end":47
  kNextId = 5,     // "id":"a3" after "id":"a2"; the letter follows
  kId = 6,         // "a3"; the letter follows
};
constexpr std::string_view kTextKey = "\"text\":", kStartKey = "\"start\":", kEndKey = ",\"end\":", kIdKey = "\"id\":";
// A longer number is no offset and no id, and stays as it is.
constexpr std::size_t kMostDigits = 9;
constexpr std::int64_t kMostOffset = 999'999'999;

void put_number(std::string& out, std::uint64_t value) {
  for (; value >= 128; value >>= 7) out += static_cast<char>(value | 128);
  out += static_cast<char>(value);
}
/// 0, -1, 1, -2, ... -> 0, 1, 2, 3, ...
std::uint64_t folded(std::int64_t value) {
  return value < 0 ? static_cast<std::uint64_t>(-(value + 1)) * 2 + 1 : static_cast<std::uint64_t>(value) * 2;
}
std::int64_t unfolded(std::uint64_t value) {
  const auto half = static_cast<std::int64_t>(value / 2);
  return value % 2 ? -half - 1 : half;
}

std::optional<std::uint64_t> take_number(std::string_view& in) {
  std::uint64_t value = 0;
  for (int shift = 0; shift < 63 && !in.empty(); shift += 7) {
    const auto byte = static_cast<unsigned char>(in.front());
    in.remove_prefix(1);
    value |= static_cast<std::uint64_t>(byte & 127) << shift;
    if (byte < 128) return value;
  }
  return {};
}

std::optional<std::string_view> take_run(std::string_view& in) {
  const auto size = take_number(in);
  if (!size || *size > in.size()) return {};
  const std::string_view run = in.substr(0, *size);
  in.remove_prefix(*size);
  return run;
}

std::string quoted(std::string_view words) {
  record::JsonWriter json;
  json.string(words);
  return std::move(json).text();
}

/// The words between two code points of the text.
class Words {
 public:
  explicit Words(std::string_view text) : text_(text), points_(text) {}
  bool inside(std::int64_t start, std::int64_t end) const {
    return 0 <= start && start <= end && end <= static_cast<std::int64_t>(points_.size());
  }
  std::string quoted(std::int64_t start, std::int64_t end) const {
    const std::size_t from = points_.to_byte(static_cast<std::uint32_t>(start));
    return store::quoted(text_.substr(from, points_.to_byte(static_cast<std::uint32_t>(end)) - from));
  }

 private:
  std::string_view text_;
  text::CodePoints points_;
};

/// The last number that an item of each letter had: a3 -> 3.
using Counted = std::array<std::uint64_t, 256>;

class Packer {
 public:
  Packer(std::string_view json, std::string_view text) : json_(json), words_(text), whole_(quoted(text)) {}

  std::string packed() {
    while (at_ < json_.size()) {
      const std::size_t quote = std::min(json_.find('"', at_), json_.size());
      skeleton_.append(json_.substr(at_, quote - at_));
      at_ = quote;
      if (at_ < json_.size() && !whole_text() && !words_and_span() && !span() && !next_id() && !id())
        skeleton_ += json_[at_++];
    }
    std::string out;
    for (const std::string* run : {&skeleton_, &spans_}) {
      put_number(out, run->size());
      out += *run;
    }
    return out + ids_;
  }

 private:
  bool starts(std::size_t at, std::string_view with) const {
    return json_.substr(std::min(at, json_.size())).starts_with(with);
  }

  /// A number as JSON writes it, and moves `at` behind it.
  std::optional<std::uint64_t> number(std::size_t& at) const {
    std::size_t end = at;
    while (end < json_.size() && end - at <= kMostDigits && json_[end] >= '0' && json_[end] <= '9') ++end;
    if (end == at || end - at > kMostDigits || (json_[at] == '0' && end - at > 1)) return {};
    std::uint64_t value = 0;
    std::from_chars(json_.data() + at, json_.data() + end, value);
    at = end;
    return value;
  }

  struct Span {
    std::int64_t start = 0, end = 0;
    std::size_t behind = 0;
  };
  std::optional<Span> span_at(std::size_t at) const {
    if (!starts(at, kStartKey)) return {};
    at += kStartKey.size();
    const auto start = number(at);
    if (!start || !starts(at, kEndKey)) return {};
    at += kEndKey.size();
    const auto end = number(at);
    if (!end) return {};
    return Span{static_cast<std::int64_t>(*start), static_cast<std::int64_t>(*end), at};
  }

  void put_span(Code code, const Span& span, std::size_t behind) {
    skeleton_ += code;
    put_number(spans_, folded(span.start - last_));
    put_number(spans_, folded(span.end - span.start));
    last_ = span.start;
    at_ = behind;
  }

  bool whole_text() {
    if (!starts(at_, kTextKey) || !starts(at_ + kTextKey.size(), whole_)) return false;
    skeleton_ += kText;
    at_ += kTextKey.size() + whole_.size();
    return true;
  }

  bool words_and_span() {
    if (!starts(at_, kTextKey)) return false;
    std::size_t at = at_ + kTextKey.size() + 1;
    while (at < json_.size() && json_[at] != '"') at += json_[at] == '\\' ? 2 : 1;
    const auto found = span_at(at + 2);  // behind quotation mark and comma
    if (!found || !words_.inside(found->start, found->end)) return false;
    const std::string words = words_.quoted(found->start, found->end) + ",";
    if (!starts(at_ + kTextKey.size(), words) || at_ + kTextKey.size() + words.size() != at + 2) return false;
    put_span(kWordsSpan, *found, found->behind);
    return true;
  }

  bool span() {
    const auto found = span_at(at_);
    if (!found) return false;
    const std::string key = "," + std::string(kTextKey);
    if (starts(found->behind, key) && words_.inside(found->start, found->end)) {
      const std::string words = words_.quoted(found->start, found->end);
      if (starts(found->behind + key.size(), words)) {
        put_span(kSpanWords, *found, found->behind + key.size() + words.size());
        return true;
      }
    }
    put_span(kSpan, *found, found->behind);
    return true;
  }

  struct Id {
    char letter = 0;
    std::uint64_t number = 0;
    std::size_t behind = 0;
  };
  /// "a3" with its quotation marks.
  std::optional<Id> id_at(std::size_t at) const {
    if (!starts(at, "\"") || at + 2 >= json_.size() || json_[at + 1] < 'a' || json_[at + 1] > 'z') return {};
    const char letter = json_[at + 1];
    at += 2;
    const auto value = number(at);
    if (!value || !starts(at, "\"")) return {};
    return Id{letter, *value, at + 1};
  }

  bool next_id() {
    if (!starts(at_, kIdKey)) return false;
    const auto found = id_at(at_ + kIdKey.size());
    if (!found) return false;
    std::uint64_t& last = counted_[static_cast<unsigned char>(found->letter)];
    if (found->number != last + 1) return false;
    last = found->number;
    skeleton_ += kNextId;
    skeleton_ += found->letter;
    at_ = found->behind;
    return true;
  }

  bool id() {
    const auto found = id_at(at_);
    if (!found) return false;
    skeleton_ += kId;
    skeleton_ += found->letter;
    put_number(ids_, found->number);
    at_ = found->behind;
    return true;
  }

  std::string_view json_;
  Words words_;
  std::string whole_;
  std::size_t at_ = 0;
  std::int64_t last_ = 0;
  Counted counted_{};
  std::string skeleton_, spans_, ids_;
};

class Unpacker {
 public:
  Unpacker(std::string_view text) : text_(text), words_(text) {}

  bool unpack(std::string_view packed) {
    const auto skeleton = take_run(packed), spans = take_run(packed);
    if (!skeleton || !spans) return false;
    rest_ = *skeleton;
    spans_ = *spans;
    ids_ = packed;
    while (!rest_.empty()) {
      const std::size_t plain = std::min<std::size_t>(
          std::find_if(rest_.begin(), rest_.end(), [](char c) { return c >= kText && c <= kId; }) - rest_.begin(),
          rest_.size());
      json_.append(rest_.substr(0, plain));
      rest_.remove_prefix(plain);
      if (!rest_.empty() && !expand()) return false;
    }
    return spans_.empty() && ids_.empty();
  }
  std::string json() && { return std::move(json_); }

 private:
  bool expand() {
    const char code = rest_.front();
    rest_.remove_prefix(1);
    if (code == kText) return json_.append(kTextKey).append(quoted(text_)), true;
    if (code == kNextId || code == kId) return put_id(code == kNextId);
    return put_span(code);
  }

  bool put_span(char code) {
    const auto from = take_number(spans_), size = take_number(spans_);
    if (!from || !size) return false;
    const std::int64_t start = last_ + unfolded(*from);
    if (start < 0 || start > kMostOffset) return false;
    const std::int64_t end = start + unfolded(*size);
    if (end < 0 || end > kMostOffset) return false;
    last_ = start;
    const bool worded = code != kSpan;
    if (worded && !words_.inside(start, end)) return false;
    const std::string words = worded ? std::string(kTextKey) + words_.quoted(start, end) : "";
    if (code == kWordsSpan) json_.append(words).append(",");
    json_.append(kStartKey).append(std::to_string(start)).append(kEndKey).append(std::to_string(end));
    if (code == kSpanWords) json_.append(",").append(words);
    return true;
  }

  bool put_id(bool next) {
    if (rest_.empty()) return false;
    const char letter = rest_.front();
    rest_.remove_prefix(1);
    std::optional<std::uint64_t> number;
    if (next)
      number = ++counted_[static_cast<unsigned char>(letter)];
    else
      number = take_number(ids_);
    if (!number) return false;
    if (next) json_.append(kIdKey);
    json_.append("\"").append(1, letter).append(std::to_string(*number)).append("\"");
    return true;
  }

  std::string_view text_;
  Words words_;
  std::string_view rest_, spans_, ids_;
  std::int64_t last_ = 0;
  Counted counted_{};
  std::string json_;
};

}  // namespace

std::string packed_record(std::string_view json, std::string_view text) {
  TL_CHECK(std::none_of(json.begin(), json.end(), [](char c) { return c >= kText && c <= kId; }));
  return Packer(json, text).packed();
}

base::Result<std::string> unpacked_record(std::string_view packed, std::string_view text) {
  Unpacker unpacker(text);
  if (!unpacker.unpack(packed)) return base::Error{"record", "is damaged", "run `truceline check` on the ledger"};
  return std::move(unpacker).json();
}

}  // namespace truceline::store
