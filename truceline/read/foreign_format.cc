#include "truceline/read/foreign_format.h"

#include <algorithm>

namespace truceline::read {

namespace {

using namespace std::string_view_literals;

struct Magic {
  std::string_view bytes;
  std::size_t at;
  const char* what;
  const char* advice;
};

constexpr const char* kUnpack = "unpack it and read the text inside";
constexpr const char* kSaveText = "save its text and read that";
constexpr const char* kNoText = "give a plain-text story";

/// First bytes of common formats (file(1) and the formats' own specifications).
constexpr Magic kMagic[] = {
    {"%PDF-"sv, 0, "a PDF document", kSaveText},
    {"PK\x03\x04"sv, 0, "a ZIP archive or an office document", kUnpack},
    {"\x1f\x8b"sv, 0, "gzip-compressed", kUnpack},
    {"BZh"sv, 0, "bzip2-compressed", kUnpack},
    {"\xfd"
     "7zXZ\0"sv,
     0, "xz-compressed", kUnpack},
    {"\x28\xb5\x2f\xfd"sv, 0, "zstd-compressed", kUnpack},
    {"7z\xbc\xaf\x27\x1c"sv, 0, "a 7-Zip archive", kUnpack},
    {"Rar!\x1a\x07"sv, 0, "a RAR archive", kUnpack},
    {"ustar"sv, 257, "a tar archive", kUnpack},
    {"\xff\xd8\xff"sv, 0, "a JPEG picture", kNoText},
    {"\x89PNG\r\n"sv, 0, "a PNG picture", kNoText},
    {"GIF8"sv, 0, "a GIF picture", kNoText},
    {"RIFF"sv, 0, "a RIFF file (picture, sound or film)", kNoText},
    {"\x00\x00\x00\x18"
     "ftyp"sv,
     0, "an MP4 film", kNoText},
    {"ID3"sv, 0, "an MP3 sound file", kNoText},
    {"OggS"sv, 0, "an Ogg sound file", kNoText},
    {"\x7f"
     "ELF"sv,
     0, "a program", kNoText},
    {"MZ\x90\0"sv, 0, "a Windows program", kNoText},
    {"SQLite format 3\0"sv, 0, "an SQLite database", kNoText},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, 0, "an old office document", kSaveText},
    {"{\\rtf"sv, 0, "an RTF document", kSaveText},
};

/// Markup that begins a page or feed, after white space, in lower case.
constexpr Magic kMarkup[] = {
    {"<!doctype html"sv, 0, "an HTML page", kSaveText}, {"<html"sv, 0, "an HTML page", kSaveText},
    {"<head"sv, 0, "an HTML page", kSaveText},          {"<body"sv, 0, "an HTML page", kSaveText},
    {"<?xml"sv, 0, "an XML document", kSaveText},       {"<rss"sv, 0, "an RSS feed", kSaveText},
    {"<feed"sv, 0, "an Atom feed", kSaveText},          {"<nitf"sv, 0, "a NITF document", kSaveText},
    {"<newsml"sv, 0, "a NewsML document", kSaveText},
};

base::Error error(const std::string& name, const Magic& magic) {
  return {name, "is " + std::string(magic.what) + ", not plain text", magic.advice};
}

std::string lower_start(std::string_view bytes) {
  const auto first = bytes.find_first_not_of(" \t\r\n\xef\xbb\xbf");
  if (first == std::string_view::npos) return {};
  std::string start(bytes.substr(first, 16));
  for (char& c : start)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return start;
}

}  // namespace

std::optional<base::Error> foreign_format(std::string_view bytes, const std::string& name) {
  for (const auto& magic : kMagic)
    if (bytes.size() >= magic.at && bytes.substr(magic.at).starts_with(magic.bytes)) return error(name, magic);
  const std::string start = lower_start(bytes);
  for (const auto& markup : kMarkup)
    if (start.starts_with(markup.bytes)) return error(name, markup);
  return std::nullopt;
}

}  // namespace truceline::read
