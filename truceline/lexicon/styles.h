#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/listings.h"
#include "truceline/lexicon/pattern.h"
#include "truceline/lexicon/pattern_filter.h"

namespace truceline::lexicon {

/// How one news agency or paper opens its stories: a row of knowledge/styles/houses.tsv.
struct House {
  std::string id;                  // "reuters"
  std::string agency;              // "Reuters"; empty for a style that many use
  std::string code;                // "REUTERS"
  std::vector<std::string> names;  // how the agency writes itself: "Anadolu Agency", "AA"
  std::size_t shape = 0;           // index in Styles::shapes
  bool confirm = false;            // true where the story must also name the agency: the shape alone is not its own
};

/// A headline tag: "UPDATE 2-". A row of knowledge/styles/tags.tsv.
struct Tag {
  std::string id;
  std::string kind;  // of the story: Furniture::kind
  Pattern pattern;   // group n: the version
};

/// A line of furniture: byline, editor's note, credit, desk code. A row of knowledge/styles/furniture.tsv.
struct FurnitureLine {
  std::string id;
  std::string region;  // where in a story it may stand: top | head | tail | any
  std::string block;   // byline | dateline | note | contributor | desk
  std::string kind;    // the story's kind that it proves: "(Corrects ...)" a correction; mostly empty
  Pattern pattern;     // of the whole line; groups: names, date, agency
};

/// The commonest words of a language, to tell it from others. A row of knowledge/styles/languages.tsv.
struct LanguageProfile {
  std::string language;  // ISO 639-1
  std::string script;    // Latn, Cyrl, Arab, ...
  std::vector<std::string> words;
};

/// All that is known of how wire stories look on the page.
struct Styles {
  std::vector<House> houses;
  std::vector<Pattern> shapes;  // groups: place, date, agency, source
  std::vector<Tag> tags;
  Pattern tag_separator;  // between a tag and the headline: ": ", " - ", "-"
  std::vector<FurnitureLine> furniture;
  Pattern credit;                                            // one person of a byline; groups: name, place
  Pattern credit_verb;                                       // "Additional reporting by "
  Pattern editing;                                           // "Editing by": a credit that is not the reporting's
  Pattern not_a_person;                                      // "Staff Writer" within a byline
  Pattern section_mark;                                      // the dash or bullet before a section head
  PatternFilter shape_filter, tag_filter, furniture_filter;  // of those above, in their order
  Listings listings;
  std::vector<LanguageProfile> languages;
  std::unordered_map<std::string, std::vector<std::size_t>> profiles_of_word;  // indices in `languages`

  /// The tags that may stand in `text`, in their order.
  std::vector<const Tag*> tags_in(std::string_view text) const;
};

/// Reads <knowledge_dir>/styles/*.tsv. Fails with file and line on an unknown fragment, kind or region, or a bad
/// pattern.
base::Result<Styles> load_styles(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
