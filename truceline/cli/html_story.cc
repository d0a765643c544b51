#include "truceline/base/html_text.h"
#include "truceline/cli/html_parts.h"

namespace truceline::cli {

namespace {

/// The evidence of all items as one list of spans, and whose each is.
struct Evidence {
  std::vector<text::Span> spans;
  std::vector<std::uint32_t> owner;  // index into the items
  std::vector<bool> first;           // whether it is its item's first, which carries the anchor
};

Evidence gather(const std::vector<HtmlItem>& items) {
  Evidence all;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    for (std::size_t k = 0; k < items[i].evidence.size(); ++k) {
      all.spans.push_back(items[i].evidence[k]);
      all.owner.push_back(i);
      all.first.push_back(k == 0);
    }
  }
  return all;
}

/// Writes the segments of one block after the other; they come in the order of the text.
class StoryWriter {
 public:
  StoryWriter(const StoryView& view, const std::vector<HtmlItem>& items)
      : view_(view), items_(items), evidence_(gather(items)) {
    const auto size = static_cast<std::uint32_t>(view.story().document.text.size());
    segments_ = flat_segments(evidence_.spans, {0, size});
  }

  /// The text of `block` with its evidence marked. Blocks must come in order.
  std::string block(text::Span block) {
    std::string out;
    while (next_ < segments_.size() && segments_[next_].span.end <= block.begin) ++next_;
    for (std::size_t i = next_; i < segments_.size() && segments_[i].span.begin < block.end; ++i) {
      const text::Span own = segments_[i].span;
      const text::Span cut{std::max(own.begin, block.begin), std::min(own.end, block.end)};
      out += segment(segments_[i], cut);
    }
    return out;
  }

 private:
  std::string segment(const Segment& segment, text::Span cut) const {
    const std::string words = html_escaped(text::slice(view_.story().document.text, cut));
    if (segment.items.empty()) return words;
    std::string anchors, ids, classes, link;
    for (const std::uint32_t i : segment.items) {
      const HtmlItem& item = items_[evidence_.owner[i]];
      if (evidence_.first[i] && evidence_.spans[i].begin == cut.begin)
        anchors += "<span id=\"at-" + item.id + "\"></span>";
      ids += (ids.empty() ? "" : " ") + item.id;
      if (classes.find(item.kind) == std::string::npos) classes.append(" ").append(item.kind);
      if (item.linked && link.empty()) link = item.id;
    }
    const std::string attributes = " class=\"ev" + classes + "\" data-items=\"" + ids + "\">";
    const bool blank = words.find_first_not_of(" \t\n") == std::string::npos;  // a link needs words
    if (link.empty() || blank) return anchors + "<span" + attributes + words + "</span>";
    return anchors + "<a href=\"#" + link + "\"" + attributes + words + "</a>";
  }

  const StoryView& view_;
  const std::vector<HtmlItem>& items_;
  Evidence evidence_;
  std::vector<Segment> segments_;
  std::size_t next_ = 0;
};

std::string_view class_of(text::BlockKind kind) {
  switch (kind) {
    case text::BlockKind::headline:
      return "headline";
    case text::BlockKind::byline:
      return "byline";
    case text::BlockKind::dateline:
      return "dateline";
    case text::BlockKind::section_head:
      return "section";
    case text::BlockKind::paragraph:
      return "paragraph";
    case text::BlockKind::contributor:
    case text::BlockKind::desk:
    case text::BlockKind::note:
      return "furniture";
  }
  return "";
}

/// True where `b` goes on on the line of `a`: a dateline and the paragraph that it opens.
bool same_line(const std::string& text, text::Span a, text::Span b) {
  return b.begin >= a.end && b.begin - a.end < 40 && text.find('\n', a.end) >= b.begin;
}

}  // namespace

std::string html_story(const StoryView& view, const std::vector<HtmlItem>& items) {
  StoryWriter writer(view, items);
  const auto& document = view.story().document;
  std::string out;
  bool open = false;  // a dateline has opened the next paragraph
  int paragraph = 0;
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const text::Block& block = document.blocks[i];
    const bool joins = i + 1 < document.blocks.size() && block.kind == text::BlockKind::dateline &&
                       same_line(document.text, block.span, document.blocks[i + 1].span);
    const bool head = block.kind == text::BlockKind::headline || block.kind == text::BlockKind::section_head;
    const std::string tag = block.kind == text::BlockKind::headline ? "h1" : head ? "h3" : "p";
    if (!open)
      out.append("<").append(tag).append(" class=\"").append(joins ? "paragraph" : class_of(block.kind)).append("\">");
    if (block.kind == text::BlockKind::paragraph || joins) {
      if (!open) out += "<span class=\"number\">¶" + std::to_string(++paragraph) + "</span>";
    }
    out += writer.block(block.span);
    if (joins)
      out += html_escaped(document.text.substr(block.span.end, document.blocks[i + 1].span.begin - block.span.end));
    else
      out.append("</").append(tag).append(">\n");
    open = joins;
  }
  return out;
}

}  // namespace truceline::cli
