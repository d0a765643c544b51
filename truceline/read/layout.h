#pragma once

#include "truceline/lexicon/styles.h"
#include "truceline/text/document.h"

namespace truceline::read {

/// Tells the parts of the page apart: fills `blocks` and `furniture` of a document that has its text and nothing else.
///
///   UPDATE 2-Army calls off truce                       headline, after its tag
///   (Adds denial)                                       note
///   By Rana Aziz                                      byline
///   BEIRUT, Sept 20 (Reuters) - |The army said ...      dateline | paragraph
///   - Talks to continue                                 section_head, after its dash
///   The minister said ...                               paragraph
///   (Additional reporting by Pavel Orlov in Moscow)     contributor
///   str-mtl/kd/rb                                       desk
void lay_out(text::Document& document, const lexicon::Styles& styles);

}  // namespace truceline::read
