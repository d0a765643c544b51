#pragma once

#include <cstdint>
#include <string>

#include "truceline/base/result.h"
#include "truceline/lexicon/styles.h"
#include "truceline/text/document.h"

namespace truceline::read {

/// The most bytes that one story may have. Pass it to base::read_file as the limit, so that more is never read.
constexpr std::uint64_t kStoryLimit = std::uint64_t{1} << 20;

/// One plain-text wire story: decoded (read/decode.h), its blocks and furniture told apart by the house styles.
/// Blocks do not overlap and stand in reading order; every span lies on code point borders. The text of valid UTF-8
/// comes back with the same characters, but for a byte order mark and line ends.
/// Fails on nothing but white space, on what is not text, and on more than kStoryLimit bytes. Linear in the size of
/// `bytes`. Notes: converted-encoding, undecodable-characters, language-not-english.
base::Result<text::Document> read_story(std::string bytes, std::string uri, const lexicon::Styles& styles);

}  // namespace truceline::read
