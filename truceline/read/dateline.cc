#include "truceline/read/dateline.h"

#include <algorithm>

namespace truceline::read {

namespace {

using text::Span;

/// True where one of the agency's names stands in the story as a word of its own.
bool names_agency(std::string_view story, const lexicon::House& house) {
  const auto is_word = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; };
  for (const auto& name : house.names)
    for (auto at = story.find(name); at != std::string_view::npos; at = story.find(name, at + 1)) {
      const auto end = at + name.size();
      if ((at == 0 || !is_word(story[at - 1])) && (end == story.size() || !is_word(story[end]))) return true;
    }
  return false;
}

Span shifted(Span span, std::uint32_t by) { return span.empty() ? Span{} : Span{span.begin + by, span.end + by}; }

/// The first house of the matched shape whose agency this is.
const lexicon::House* house_of(std::size_t shape, std::string_view agency, std::string_view story,
                               const lexicon::Styles& styles) {
  for (const auto& house : styles.houses) {
    if (house.shape != shape) continue;
    const bool named = agency.empty() || std::find(house.names.begin(), house.names.end(), agency) != house.names.end();
    if (named && (!house.confirm || names_agency(story, house))) return &house;
  }
  return nullptr;
}

/// Drops what a dateline's dash leaves behind: blanks, and the comma or full stop of "MOSCOW. -".
Span tidy(std::string_view text, Span place) {
  while (!place.empty() && (text[place.end - 1] == ' ' || text[place.end - 1] == ',')) --place.end;
  return place;
}

bool all_upper(std::string_view s) {
  return std::none_of(s.begin(), s.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "EXCLUSIVE: The army ...": a tag in the place of a dateline.
bool is_tag(std::string_view place, const lexicon::Styles& styles) {
  const auto tags = styles.tags_in(place);
  return std::any_of(tags.begin(), tags.end(),
                     [&](const lexicon::Tag* tag) { return tag->pattern.whole(place).has_value(); });
}

}  // namespace

std::optional<Dateline> read_dateline(std::string_view story, Span paragraph, const lexicon::Styles& styles) {
  constexpr std::size_t kLongest = 200;  // bytes; no dateline is longer
  const auto start = text::slice(story, paragraph).substr(0, kLongest);
  const auto possible = styles.shape_filter.possible(start);
  std::size_t tried = styles.shapes.size();
  for (const auto& row : styles.houses) {
    if (row.shape == tried || !possible[row.shape]) continue;
    tried = row.shape;
    const auto match = styles.shapes[row.shape].at_start(start);
    if (!match) continue;
    const auto* house = house_of(row.shape, text::slice(start, (*match)["agency"]), story, styles);
    if (!house || is_tag(text::slice(start, (*match)["place"]), styles)) continue;
    Dateline dateline;
    dateline.place = tidy(story, shifted((*match)["place"], paragraph.begin));
    dateline.date = shifted((*match)["date"], paragraph.begin);
    dateline.whole = tidy(story, {paragraph.begin, paragraph.begin + match->whole.end});
    dateline.agency = house->agency;
    dateline.agency_code = house->code;
    dateline.style = house->id;
    if (const auto source = text::slice(start, (*match)["source"]); !source.empty()) {
      dateline.agency = source;
      if (all_upper(source)) dateline.agency_code = source;
    }
    return dateline;
  }
  return std::nullopt;
}

}  // namespace truceline::read
