#pragma once

#include <string>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/text/document.h"

namespace truceline::read {

/// Text as valid UTF-8, with notes on what had to be done to it.
struct Decoded {
  std::string text;
  std::vector<text::Note> notes;  // converted-encoding, undecodable-characters
};

/// `bytes` as UTF-8 with \n line ends. A byte order mark decides and is dropped; valid UTF-8 stays as it is; else the
/// encoding is detected and converted. What no encoding explains becomes U+FFFD, and a note says how many.
/// Fails on bytes that are no text (NUL or many control characters). `name` is what the message calls the input.
/// Linear in the size of `bytes`.
base::Result<Decoded> decode(std::string bytes, const std::string& name);

}  // namespace truceline::read
