#pragma once

#include "truceline/extract/contents.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// "|The museum|, the mayor said, |would make visitors think|", "|In recent days|, aides say, |he has grown tired|":
/// the two halves of a sentence that `cue` and its subject, the words `who` before it, break with a comma on either
/// side. Only the first half where the second is the wire's: "|It held|, the mayor said, although a shell had fallen".
/// Empty where the halves are not one clause: "|It held|, the mayor said, but nobody believed it".
Content content_around(const text::Tree& tree, const Marks& marks, text::TokenId cue, text::TokenRange who);

/// "the guns, which he said |were in the truck|": what a verb of saying says of the noun that its clause hangs on, to
/// the next comma. Empty where `cue` is not such a verb.
Content content_of_relative(const text::Tree& tree, const Marks& marks, text::TokenId cue);

/// Where the wire's own remark begins that ends `piece`: "the raid|, which killed nine|", "his rival|, a former
/// mayor|", "the offer|, citing the floods|". The end of the piece where there is none.
std::uint32_t remark_in(const text::Tree& tree, const Marks& marks, text::TokenRange piece);

}  // namespace truceline::extract
