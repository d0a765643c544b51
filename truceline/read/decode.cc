#include "truceline/read/decode.h"

#include <iconv.h>
#include <uchardet/uchardet.h>
#include <utf8proc.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <string_view>

namespace truceline::read {

namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";  // U+FFFD

/// Bytes of the valid UTF-8 character at `i`, 0 where there is none.
std::size_t character_size(std::string_view bytes, std::size_t i) {
  utf8proc_int32_t code_point = 0;
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(bytes.data() + i);
  const auto n =
      utf8proc_iterate(at, static_cast<utf8proc_ssize_t>(std::min<std::size_t>(bytes.size() - i, 4)), &code_point);
  return n > 0 ? static_cast<std::size_t>(n) : 0;
}

struct Utf8Count {
  std::size_t good = 0;  // characters of two bytes or more
  std::size_t bad = 0;   // bytes that belong to no character
};

Utf8Count count_utf8(std::string_view bytes) {
  Utf8Count count;
  for (std::size_t i = 0; i < bytes.size();) {
    if (static_cast<unsigned char>(bytes[i]) < 0x80) {
      ++i;
      continue;
    }
    const auto n = character_size(bytes, i);
    n ? ++count.good : ++count.bad;
    i += std::max<std::size_t>(n, 1);
  }
  return count;
}

/// UTF-8 with each run of undecodable bytes as one U+FFFD; counts the runs.
std::string repair(std::string_view bytes, std::size_t& replaced) {
  std::string out;
  out.reserve(bytes.size());
  bool in_bad_run = false;
  for (std::size_t i = 0; i < bytes.size();) {
    const auto n = static_cast<unsigned char>(bytes[i]) < 0x80 ? 1 : character_size(bytes, i);
    if (n) {
      out.append(bytes, i, n);
    } else if (!in_bad_run) {
      out += kReplacement;
      ++replaced;
    }
    in_bad_run = n == 0;
    i += std::max<std::size_t>(n, 1);
  }
  return out;
}

/// `bytes` from `encoding` to UTF-8; false where iconv does not know the encoding.
bool convert(std::string_view bytes, const std::string& encoding, std::string& out, std::size_t& replaced) {
  const iconv_t converter = iconv_open("UTF-8", encoding.c_str());
  if (converter == reinterpret_cast<iconv_t>(-1)) return false;
  char* from = const_cast<char*>(bytes.data());  // iconv's signature; it does not write
  std::size_t left = bytes.size();
  char buffer[1 << 14];
  while (left > 0) {
    char* to = buffer;
    std::size_t room = sizeof buffer;
    const auto result = iconv(converter, &from, &left, &to, &room);
    const int why = errno;
    out.append(buffer, sizeof buffer - room);
    if (result != static_cast<std::size_t>(-1) || why == E2BIG) continue;
    out += kReplacement;
    ++replaced;
    const std::size_t skip = why == EINVAL ? left : std::min<std::size_t>(left, encoding.starts_with("UTF-16") ? 2 : 1);
    from += skip;
    left -= skip;
  }
  iconv_close(converter);
  return true;
}

/// UTF-16 without a mark: English text in it has NUL as every other byte. Empty where it is not that.
std::string wide_encoding(std::string_view bytes) {
  const std::size_t n = std::min<std::size_t>(bytes.size(), 1 << 14);
  std::size_t nul[2] = {0, 0};
  for (std::size_t i = 0; i < n; ++i)
    if (bytes[i] == '\0') ++nul[i % 2];
  if (n < 4 || nul[0] + nul[1] < n / 3) return {};
  if (nul[0] * 20 < nul[1]) return "UTF-16LE";
  if (nul[1] * 20 < nul[0]) return "UTF-16BE";
  return {};
}

/// What uchardet takes the bytes around the first non-ASCII one for. A few high bytes in ASCII are too little for its
/// statistics; in wire copy they are the quotes and accents of windows-1252.
std::string detect(std::string_view bytes) {
  const auto high = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  const auto first = static_cast<std::size_t>(std::find_if(bytes.begin(), bytes.end(), high) - bytes.begin());
  const auto sample = bytes.substr(first > (1 << 12) ? first - (1 << 12) : 0, 1 << 18);
  const auto many = static_cast<std::size_t>(std::count_if(sample.begin(), sample.end(), high));
  if (many * 25 < sample.size()) return "WINDOWS-1252";
  uchardet_t detector = uchardet_new();
  uchardet_handle_data(detector, sample.data(), sample.size());
  uchardet_data_end(detector);
  std::string encoding = uchardet_get_charset(detector);
  uchardet_delete(detector);
  if (encoding.empty() || encoding == "ASCII" || encoding == "UTF-8" || encoding.starts_with("ISO-8859-1"))
    return encoding == "ISO-8859-15" ? encoding : "WINDOWS-1252";
  return encoding;
}

text::Note converted(const std::string& encoding) {
  return {"converted-encoding", "The story was not UTF-8; it was read as " + encoding + " and converted."};
}

text::Note undecodable(std::size_t count) {
  return {"undecodable-characters", std::to_string(count) + (count == 1 ? " place" : " places") +
                                        " in the story could not be decoded and " + (count == 1 ? "is" : "are") +
                                        " marked with U+FFFD."};
}

/// The encoding that a mark or NULs give away; `mark` is the size of the mark.
std::string evident_encoding(std::string_view bytes, std::size_t& mark) {
  mark = 0;
  if (bytes.starts_with("\xef\xbb\xbf")) return mark = 3, "UTF-8";
  if (bytes.starts_with("\xff\xfe")) return mark = 2, "UTF-16LE";
  if (bytes.starts_with("\xfe\xff")) return mark = 2, "UTF-16BE";
  return wide_encoding(bytes);
}

bool is_binary(std::string_view text) {
  std::size_t control = 0;
  for (const char c : text) {
    if (c == '\0') return true;
    const auto u = static_cast<unsigned char>(c);
    if (u < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v') ++control;
  }
  return control > 8 && control * 50 > text.size();
}

/// "\r\n" and a lone "\r" become "\n".
void plain_line_ends(std::string& text) {
  if (text.find('\r') == std::string::npos) return;
  std::size_t out = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    text[out++] = text[i] == '\r' ? '\n' : text[i];
  }
  text.resize(out);
}

/// Fills `decoded` from bytes that are not valid UTF-8, or that a mark calls UTF-16.
void decode_foreign(std::string_view bytes, std::string encoding, Utf8Count count, Decoded& decoded) {
  std::size_t replaced = 0;
  // A few broken bytes in real UTF-8 are damage, not another encoding.
  if (encoding == "UTF-8" || (encoding.empty() && count.good > 4 * count.bad)) {
    decoded.text = repair(bytes, replaced);
  } else {
    if (encoding.empty()) encoding = detect(bytes);
    if (!convert(bytes, encoding, decoded.text, replaced)) {
      decoded.text = repair(bytes, replaced);
    } else {
      decoded.notes.push_back(converted(encoding));
    }
  }
  if (replaced > 0) decoded.notes.push_back(undecodable(replaced));
}

}  // namespace

base::Result<Decoded> decode(std::string bytes, const std::string& name) {
  std::size_t mark = 0;
  const std::string encoding = evident_encoding(bytes, mark);
  bytes.erase(0, mark);
  const base::Error binary{name, "is binary, not plain text", "give a plain-text story"};
  const bool wide = encoding.starts_with("UTF-16");
  if (!wide && is_binary(bytes)) return binary;

  Decoded decoded;
  const auto count = wide ? Utf8Count{} : count_utf8(bytes);
  if (!wide && count.bad == 0) {
    decoded.text = std::move(bytes);
  } else {
    decode_foreign(bytes, encoding, count, decoded);
    if (is_binary(decoded.text)) return binary;
  }
  plain_line_ends(decoded.text);
  return decoded;
}

}  // namespace truceline::read
