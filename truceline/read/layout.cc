#include "truceline/read/layout.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "truceline/read/credits.h"
#include "truceline/read/dateline.h"
#include "truceline/read/headline.h"
#include "truceline/read/listings.h"
#include "truceline/read/paragraphs.h"

namespace truceline::read {

namespace {

using lexicon::FurnitureLine;
using text::Block;
using text::BlockKind;
using text::Span;

constexpr std::size_t kLongestFurniture = 700;  // bytes
constexpr std::size_t kLongestHeadline = 300;
constexpr std::size_t kLongestHead = 80;  // of a section
constexpr std::size_t kHeadBlocks = 14;   // a story's head has no more
constexpr std::size_t kTailBlocks = 30;

/// The last byte of `s` that is not a closing quote or bracket; 0 where there is none.
char last_mark(std::string_view s) {
  while (!s.empty()) {
    const char c = s.back();
    if (c == '"' || c == '\'' || c == ')' || c == ']') {
      s.remove_suffix(1);
    } else if (s.ends_with("”") || s.ends_with("’") || s.ends_with("»")) {
      s.remove_suffix(s.ends_with("»") ? 2 : 3);
    } else {
      return c;
    }
  }
  return 0;
}

bool ends_sentence(std::string_view s) {
  const char c = last_mark(s);
  return c == '.' || c == '!' || c == '?';
}

/// "Geneva" for the "Geneva." at a line's end; "Washington, D.C." keeps its own.
std::string_view without_full_stop(std::string_view place) {
  if (place.ends_with('.') && place.find('.') + 1 == place.size()) place.remove_suffix(1);
  return place;
}

BlockKind block_kind(std::string_view name) {
  if (name == "byline") return BlockKind::byline;
  if (name == "contributor") return BlockKind::contributor;
  if (name == "desk") return BlockKind::desk;
  if (name == "dateline") return BlockKind::dateline;
  return BlockKind::note;
}

/// Works through the paragraphs of one document from its head to its tail.
class Layout {
 public:
  Layout(text::Document& document, const lexicon::Styles& styles)
      : document_(document), styles_(styles), parts_(paragraphs(document.text)), tail_(parts_.size()) {}

  void run() {
    find_tail();
    while (next_ < tail_ && read_head_part()) {
    }
    while (next_ < tail_) read_body_part();
    read_tail();
  }

 private:
  std::string_view words(Span span) const { return text::slice(document_.text, span); }
  text::Furniture& furniture() { return document_.furniture; }
  void add(BlockKind kind, Span span) {
    if (!span.empty()) document_.blocks.push_back({kind, span});
  }

  /// A paragraph of prose; the lists that a paste has run into it are blocks of their own: "... he said. |Tags Syria
  /// Hama truce| Two people ...".
  void add_prose(Span part) {
    auto begin = part.begin;
    for (const Listing& listing : find_listings(words(part), styles_.listings)) {
      add(BlockKind::paragraph, trimmed({begin, part.begin + listing.span.begin}));
      add_listing(listing, part);
      begin = part.begin + listing.span.end;
    }
    add(BlockKind::paragraph, trimmed({begin, part.end}));
  }

  void add_listing(const Listing& listing, Span part) {
    const auto shifted = [&](Span s) { return Span{part.begin + s.begin, part.begin + s.end}; };
    const bool stamp = listing.kind == lexicon::Listings::Kind::stamp;
    add(stamp ? BlockKind::dateline : BlockKind::desk, shifted(listing.span));
    if (stamp && furniture().dateline_date.empty()) furniture().dateline_date = shifted(listing.date);
  }

  Span trimmed(Span span) const {
    const auto inside = words(span);
    const auto first = inside.find_first_not_of(" \t\n"), last = inside.find_last_not_of(" \t\n");
    if (first == std::string_view::npos) return {};
    return {span.begin + static_cast<std::uint32_t>(first), span.begin + static_cast<std::uint32_t>(last + 1)};
  }

  /// A line that is one listing from its first word to its last; taken where it is.
  bool take_listing(Span part) {
    const auto listings = find_listings(words(part), styles_.listings);
    if (listings.size() != 1 || listings[0].span.size() != part.size()) return false;
    add_listing(listings[0], part);
    return true;
  }

  struct Line {
    const FurnitureLine* entry = nullptr;
    lexicon::Match match;
  };

  /// The entry for a line that is furniture in one of the `regions`.
  std::optional<Line> furniture_line(Span span, std::initializer_list<std::string_view> regions) const {
    if (span.size() > kLongestFurniture) return std::nullopt;
    const auto possible = styles_.furniture_filter.possible(words(span));
    for (std::size_t i = 0; i < styles_.furniture.size(); ++i) {
      const FurnitureLine& entry = styles_.furniture[i];
      if (!possible[i] || std::find(regions.begin(), regions.end(), entry.region) == regions.end()) continue;
      if (auto match = entry.pattern.whole(words(span))) return Line{&entry, std::move(*match)};
    }
    return std::nullopt;
  }

  Span group(const Line& line, Span span, std::string_view name) const {
    const Span found = line.match[name];
    return found.empty() ? Span{} : Span{span.begin + found.begin, span.begin + found.end};
  }

  void credit(const Line& line, Span span, std::vector<text::Credit>& credits) {
    const Span names = group(line, span, "names");
    const auto place = without_full_stop(words(group(line, span, "place")));
    for (auto& found : read_credits(document_.text, names.empty() ? span : names, styles_)) {
      if (found.place.empty()) found.place = place;
      credits.push_back(std::move(found));
    }
  }

  void name_agency(std::string_view name) {
    if (name.empty() || !furniture().agency.empty()) return;
    for (const auto& house : styles_.houses)
      if (std::find(house.names.begin(), house.names.end(), name) != house.names.end()) {
        furniture().agency = house.agency;
        furniture().agency_code = house.code;
        return;
      }
  }

  /// Takes what a line of furniture says into the document.
  void take(const Line& line, Span span) {
    const auto kind = block_kind(line.entry->block);
    add(kind, span);
    if (kind == BlockKind::byline) credit(line, span, furniture().byline);
    if (kind == BlockKind::contributor) credit(line, span, furniture().contributors);
    name_agency(words(group(line, span, "agency")));
    if (const Span date = group(line, span, "date"); furniture().dateline_date.empty())
      furniture().dateline_date = date;
    if (kind == BlockKind::dateline && furniture().dateline.empty()) furniture().dateline = group(line, span, "place");
    if (furniture().kind == "first" && !line.entry->kind.empty()) furniture().kind = line.entry->kind;
  }

  /// The lines after the last paragraph are furniture from the end backwards. At least one part is left.
  void find_tail() {
    while (tail_ > 1 && parts_.size() - tail_ < kTailBlocks && furniture_line(parts_[tail_ - 1], {"tail", "any"}))
      --tail_;
  }

  /// True where the story goes on with a byline or dateline after the part at next_, so that this part is no paragraph.
  bool head_goes_on() const {
    for (std::size_t i = next_ + 1; i < std::min(tail_, next_ + 5); ++i) {
      if (read_dateline(document_.text, parts_[i], styles_)) return true;
      if (const auto line = furniture_line(parts_[i], {"top", "head"}); line && line->entry->block != "note")
        return true;
    }
    return false;
  }

  bool is_headline(Span span) const {
    if (span.size() > kLongestHeadline || next_ + 1 >= tail_)
      return span.size() <= kLongestHeadline && !ends_sentence(words(span));
    const char last = last_mark(words(span));
    return last != '.' || (span.size() <= 160 && head_goes_on());
  }

  /// A second headline, or a key point before the text: "* Convoy hit". No sentence of the story.
  bool is_deck(Span span) const {
    return decks_ < 6 && span.size() <= kLongestHeadline && next_ + 1 < tail_ &&
           (!ends_sentence(words(span)) || (span.size() <= 200 && head_goes_on()));
  }

  /// One part of the head; false where the body begins.
  bool read_head_part() {
    const Span part = parts_[next_];
    if (next_ >= kHeadBlocks) return false;
    const bool titled = !furniture().headline.empty();
    if (take_dateline(part, !titled && is_headline(part))) return ++next_, false;
    if (const auto line =
            titled ? furniture_line(part, {"top", "head", "any"}) : furniture_line(part, {"top", "any"})) {
      take(*line, part);
    } else if (!titled && is_headline(part)) {
      take_headline(part);
    } else if (titled && take_listing(part)) {
    } else if (titled && is_deck(part)) {
      ++decks_;
      const auto mark = styles_.section_mark.at_start(words(part));
      add(BlockKind::headline, {part.begin + (mark ? mark->whole.end : 0), part.end});
    } else {
      return false;
    }
    ++next_;
    return true;
  }

  void take_headline(Span part) {
    const auto headline = read_headline(document_.text, part, styles_);
    furniture().headline = headline.title;
    if (furniture().kind == "first") furniture().kind = headline.kind;
    furniture().version = headline.version;
    add(BlockKind::headline, headline.title);
  }

  /// A paragraph that opens with a dateline ends the head. Where it `may_be_headline`, a place and a dash are too
  /// little: "UPDATE - Army calls off truce".
  bool take_dateline(Span part, bool may_be_headline) {
    const auto dateline = read_dateline(document_.text, part, styles_);
    if (!dateline || (may_be_headline && dateline->agency.empty() && dateline->date.empty())) return false;
    auto& all = furniture();
    if (all.dateline.empty()) all.dateline = dateline->place;
    if (all.dateline_date.empty()) all.dateline_date = dateline->date;
    if (!dateline->agency.empty()) {
      all.agency = dateline->agency;
      all.agency_code = dateline->agency_code;
    }
    all.house_style = dateline->style;
    add(BlockKind::dateline, dateline->whole);
    auto begin = dateline->whole.end;
    while (begin < part.end && (document_.text[begin] == ' ' || document_.text[begin] == '\t' ||
                                document_.text[begin] == '\n' || words({begin, part.end}).starts_with("\xc2\xa0")))
      begin += document_.text[begin] == '\xc2' ? 2 : 1;
    add_last(Span{begin, part.end});
    return true;
  }

  void read_body_part() {
    const Span part = parts_[next_];
    if (const auto line = furniture_line(part, {"any"})) {
      take(*line, part);
    } else if (take_listing(part)) {
    } else if (const Span head = section_head(); !head.empty()) {
      add(BlockKind::section_head, head);
    } else {
      add_last(part);
    }
    ++next_;
  }

  bool marked(std::size_t i) const { return i < tail_ && styles_.section_mark.at_start(words(parts_[i])); }
  bool short_line(std::size_t i) const {
    return i < tail_ && parts_[i].size() <= kLongestHead && !ends_sentence(words(parts_[i]));
  }

  /// The words of a section head at next_, without its dash; empty where that part is none. Neighbours that look the
  /// same make a list, whose items are paragraphs.
  Span section_head() const {
    const Span part = parts_[next_];
    if (part.size() > kLongestHead + 8 || next_ + 1 >= tail_) return {};
    const auto mark = styles_.section_mark.at_start(words(part));
    const Span head{part.begin + (mark ? mark->whole.end : 0), part.end};
    const auto line = words(head);
    const char last = last_mark(line);
    if (head.empty() || last == '.' || last == '!' || last == ',' || last == ';' || last == 0) return {};
    const bool in_list =
        next_ > 0 && (mark ? marked(next_ - 1) || marked(next_ + 1) : short_line(next_ - 1) || short_line(next_ + 1));
    if (in_list) return {};
    if (mark) return head;
    const bool lower = line.front() >= 'a' && line.front() <= 'z';
    const bool quoted = line.front() == '"' || line.starts_with("“");
    return lower || (quoted && last == '?') ? Span{} : head;
  }

  /// A paragraph; the last one may end in furniture: "... he said. (Reporting by Rana Aziz)" or "... he said.
  /// Enditem".
  void add_last(Span part) {
    const bool last = next_ + 1 == tail_;
    const auto line = words(part);
    const auto cut = last ? inline_furniture(line) : std::string_view::npos;
    if (cut == std::string_view::npos) return add_prose(part);
    const Span rest{part.begin + static_cast<std::uint32_t>(cut), part.end};
    add_prose({part.begin, part.begin + static_cast<std::uint32_t>(line.find_last_not_of(" \t\n", cut - 1) + 1)});
    if (const auto found = furniture_line(rest, {"tail", "any"})) take(*found, rest);
  }

  /// Where the furniture at the end of a paragraph begins, npos where there is none.
  std::size_t inline_furniture(std::string_view line) const {
    for (const auto at : {line.rfind('('), line.find_last_of(" \n") + 1}) {
      if (at == std::string_view::npos || at < 2 || line.size() - at > kLongestFurniture) continue;
      const auto before = line.substr(0, line.find_last_not_of(" \t\n", at - 1) + 1);
      const Span rest{
          static_cast<std::uint32_t>(line.data() - document_.text.data() + static_cast<std::ptrdiff_t>(at)),
          static_cast<std::uint32_t>(line.data() - document_.text.data()) + static_cast<std::uint32_t>(line.size())};
      if (ends_sentence(before) && furniture_line(rest, {"tail", "any"})) return at;
    }
    return std::string_view::npos;
  }

  void read_tail() {
    for (; next_ < parts_.size(); ++next_) {
      if (const auto line = furniture_line(parts_[next_], {"tail", "any"})) {
        take(*line, parts_[next_]);
      } else {
        add_prose(parts_[next_]);
      }
    }
  }

  text::Document& document_;
  const lexicon::Styles& styles_;
  const std::vector<Span> parts_;
  std::size_t next_ = 0;  // the part to read
  std::size_t tail_;      // the first part of the tail
  int decks_ = 0;
};

}  // namespace

void lay_out(text::Document& document, const lexicon::Styles& styles) { Layout(document, styles).run(); }

}  // namespace truceline::read
