#include "truceline/serve/message.h"

#include <utf8proc.h>

#include <algorithm>

#include "truceline/record/json_writer.h"

namespace truceline::serve {

namespace {

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// False on an escape that is cut off or is none. A plus is a space in queries and forms, and a plus in paths.
bool decode(std::string_view text, bool plus, std::string& out) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+' && plus) {
      out += ' ';
    } else if (text[i] != '%') {
      out += text[i];
    } else {
      const int high = i + 2 < text.size() ? hex(text[i + 1]) : -1, low = high < 0 ? -1 : hex(text[i + 2]);
      if (low < 0) return false;
      out += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  return true;
}

bool is_utf8(std::string_view text) {
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t code = 0;
    const utf8proc_ssize_t size = utf8proc_iterate(at, left, &code);
    if (size <= 0) return false;
    at += size;
    left -= size;
  }
  return true;
}

/// A header is any bytes, and JSON is UTF-8.
std::string printable(std::string text) {
  if (!is_utf8(text)) std::replace_if(text.begin(), text.end(), [](unsigned char c) { return c >= 0x80; }, '?');
  return text;
}

}  // namespace

Response problem(int status, const std::string& message, const std::string& advice) {
  record::JsonWriter json;
  json.begin_object();
  json.key("error");
  json.begin_object();
  json.key("message");
  json.string(printable(message));
  json.key("advice");
  json.string(printable(advice));
  json.end_object();
  json.end_object();
  return {status, "application/json", std::move(json).text() + "\n", {}, false};
}

bool parse_form(const std::string& text, std::map<std::string, std::string>& into) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('&', begin), text.size());
    const std::string_view pair = std::string_view(text).substr(begin, end - begin);
    const std::size_t equals = std::min(pair.find('='), pair.size());
    std::string name, value;
    if (!decode(pair.substr(0, equals), true, name)) return false;
    if (equals < pair.size() && !decode(pair.substr(equals + 1), true, value)) return false;
    if (!is_utf8(name) || (!is_utf8(value) && name != "text")) return false;
    if (!name.empty()) into[name] = std::move(value);
    begin = end + 1;
  }
  return true;
}

bool parse_target(const std::string& target, Request& into) {
  const std::size_t mark = std::min(target.find('?'), target.size());
  into.path.clear();
  into.query.clear();
  if (!decode(std::string_view(target).substr(0, mark), false, into.path)) return false;
  if (!into.path.starts_with('/') || into.path.find('\0') != std::string::npos || !is_utf8(into.path)) return false;
  if (into.path.find("/..") != std::string::npos) return false;
  return mark == target.size() || parse_form(target.substr(mark + 1), into.query);
}

}  // namespace truceline::serve
