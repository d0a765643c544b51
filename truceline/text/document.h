#pragma once

#include <optional>
#include <string>
#include <vector>

#include "truceline/text/span.h"

namespace truceline::text {

/// What a stretch of a wire story is for. Only headline, section_head and paragraph are read as language.
enum class BlockKind { headline, byline, dateline, section_head, paragraph, contributor, desk, note };

/// One block of the story, in reading order; blocks never overlap. A dateline is a block of its own, and the paragraph
/// that it opens begins after its dash: "TUNIS, Tunisia (AA) – |Fighting eased on Friday ...".
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Span span;
};

/// A person named in the byline or among the contributors.
struct Credit {
  std::string name;
  std::string place;  // "Geneva"; empty where none is given
  Span span;          // of the name
};

/// What the furniture of the page says of the story, before any language is read.
struct Furniture {
  std::string kind = "first";  // first | update | correction | refile | recast | wrapup | urgent | advisory | withdrawn
  std::optional<int> version;  // "UPDATE 2" -> 2
  std::string agency;          // "Anadolu Agency"; empty where unknown
  std::string agency_code;     // "AA"
  Span headline;               // without its tag: "Shelling puts port truce in doubt"
  std::vector<Credit> byline;
  std::vector<Credit> contributors;
  Span dateline;            // the place part alone: "TUNIS, Tunisia"
  Span dateline_date;       // "Sept 20"; empty where none is given
  std::string house_style;  // id of the entry in knowledge/styles that read it, for `explain`
};

/// Something odd about the story that the reader of the record should know. The work goes on.
struct Note {
  std::string kind;  // "no-publication-date", "converted-encoding", ...
  std::string text;  // a sentence for a person
};

/// One story as read: its text never changes after reading, everything later points into it.
struct Document {
  std::string text;  // UTF-8, line ends as \n
  std::vector<Block> blocks;
  Furniture furniture;
  std::string uri;       // path or address it came from; empty for standard input
  std::string language;  // ISO 639-1, as detected: "en"; "und" where there is too little text
  std::vector<Note> notes;
};

}  // namespace truceline::text
