#include "truceline/annotate/quoted_tokens.h"

namespace truceline::annotate {

std::vector<char> quoted_tokens(const text::Analysis& analysis) {
  std::vector<char> quoted(analysis.tokens.size(), 0);
  bool open = false;
  std::uint32_t block = 0xFFFFFFFF;
  for (std::size_t t = 0; t < quoted.size(); ++t) {
    const text::Token& token = analysis.tokens[t];
    const std::uint32_t here = analysis.sentences[token.sentence.index].block;
    if (here != block) open = false;
    block = here;
    if (token.form == "\"" || token.form == "``" || token.form == "''") open = !open;
    quoted[t] = open;
  }
  return quoted;
}

}  // namespace truceline::annotate
