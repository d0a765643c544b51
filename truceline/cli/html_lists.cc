#include <string>

#include "truceline/base/html_text.h"
#include "truceline/cli/html_parts.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

std::string_view class_of(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return "";
    case Tone::strong:
    case Tone::heading:
      return "strong";
    case Tone::name:
      return "name";
    case Tone::quote:
      return "quote";
    case Tone::mark:
      return "mark";
    case Tone::dim:
      return "dim";
  }
  return "";
}

/// <li id="q1" ...><a href="#at-q1">¶2</a> ...</li>; `body` is HTML already.
std::string item(const StoryView& view, const std::string& id, std::string_view kind, text::Span at,
                 const std::string& body) {
  const std::string spot = view.spot(at).text();
  std::string out = "<li id=\"" + id + "\" class=\"item " + std::string(kind) + "\" data-items=\"" + id + "\">";
  out += "<a class=\"spot\" href=\"#at-" + id + "\" aria-label=\"See it in the story\">" + (spot.empty() ? "§" : spot) +
         "</a> ";
  return out + body + "</li>\n";
}

std::string id(char letter, std::size_t index) { return letter + std::to_string(index + 1); }

/// One part with its heading and count; nothing where it has no items.
std::string part(const char* anchor, const char* title, std::size_t count, const std::string& items) {
  if (count == 0) return "";
  const std::string name = std::string("h-") + anchor;
  return "<section aria-labelledby=\"" + name + "\"><h2 id=\"" + name + "\">" + title + " <span class=\"dim\">" +
         std::to_string(count) + "</span></h2>\n<ul>\n" + items + "</ul></section>\n";
}

std::string statements(const StoryView& view) {
  std::string out;
  const auto& all = view.story().statements;
  for (std::size_t i = 0; i < all.size(); ++i) {
    out += item(view, id('q', i), "said", all[i].content_hull(),
                html_runs(speaker_runs(view, all[i])) + " " + html_runs(statement_runs(view, all[i])));
  }
  return part("said", "Who said what", all.size(), out);
}

std::string events(const StoryView& view) {
  std::string out;
  const auto& all = view.story().events;
  for (std::size_t i = 0; i < all.size(); ++i) {
    out +=
        item(view, id('e', i), "done", all[i].span,
             html_runs(event_runs(view, record::EventId{i})) + "<br>" + html_runs(event_evidence_runs(view, all[i])));
  }
  return part("done", "What happened", all.size(), out);
}

std::string numbers(const StoryView& view) {
  std::string out;
  const auto& all = view.story().quantities;
  for (std::size_t i = 0; i < all.size(); ++i)
    out += item(view, id('n', i), "count", all[i].span, html_runs(number_runs(view, all[i])));
  return part("count", "Numbers", all.size(), out);
}

std::string truce(const StoryView& view, std::size_t index) {
  const record::Truce& truce = view.story().truces[index];
  std::string out = "<li id=\"" + id('t', index) + "\" class=\"whole\">" + html_runs(truce_runs(truce));
  out += "<br>" + html_runs(truce_terms_runs(view, truce)) + "<ul class=\"parties\">";
  for (const record::PartyView& party : truce.view.by_party)
    out += "<li>" + html_runs(party_runs(view, party)) + "</li>";
  out += "</ul><ul>\n";
  for (const std::uint32_t i : view.assertions_of(index)) {
    const record::Assertion& assertion = view.story().assertions[i];
    out += item(view, id('x', i), "truce", assertion.span, html_runs(assertion_runs(view, assertion)));
  }
  return out + "</ul></li>\n";
}

std::string truces(const StoryView& view) {
  std::string out;
  for (std::size_t i = 0; i < view.story().truces.size(); ++i) out += truce(view, i);
  return part("truce", "Truces", view.story().truces.size(), out);
}

std::string contradictions(const StoryView& view) {
  std::string out;
  const auto& all = view.story().contradictions;
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::string body = html_runs(contradiction_runs(view, all[i]));
    body += "<div class=\"sides\"><p>" + html_runs(side_runs(view, all[i].a)) + "</p><p>" +
            html_runs(side_runs(view, all[i].b)) + "</p></div><p>" + html_escaped(all[i].explanation) + "</p>";
    out += item(view, id('c', i), "clash", all[i].a.span, body);
  }
  return part("clash", "Contradictions", all.size(), out);
}

std::string places(const StoryView& view) {
  std::string out;
  const auto& all = view.story().places;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const text::Span at = all[i].mentions.empty() ? text::Span{} : all[i].mentions.front().span;
    std::string more = all[i].country.empty() ? "" : ", " + all[i].country;
    if (all[i].mentions.size() > 1) more += " · named " + std::to_string(all[i].mentions.size()) + " times";
    out += item(view, id('p', i), "place", at,
                html_runs({{Tone::name, view.place(record::PlaceId{i})}, {Tone::dim, more}}));
  }
  return part("place", "Places", all.size(), out);
}

std::string actors(const StoryView& view) {
  std::string out;
  const auto& all = view.story().actors;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const text::Span at = all[i].mentions.empty() ? text::Span{} : all[i].mentions.front().span;
    std::string more = view.office(all[i]);
    if (!more.empty()) more = ", " + more;
    if (all[i].mentions.size() > 1) more += " · named " + std::to_string(all[i].mentions.size()) + " times";
    out += item(view, id('a', i), "actor", at, html_runs({{Tone::name, all[i].name}, {Tone::dim, more}}));
  }
  return part("actor", "Who is in it", all.size(), out);
}

std::string times(const StoryView& view) {
  std::string out;
  const auto& all = view.story().times;
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::string when = range_words(all[i].from, all[i].to, "");
    if (when.empty()) when = all[i].value;
    out += item(view, id('d', i), "time", all[i].span,
                html_runs({{Tone::quote, "“" + view.words(all[i].span) + "”"}, {Tone::plain, " " + when}}));
  }
  return part("time", "Times", all.size(), out);
}

std::string notes(const StoryView& view) {
  std::string out;
  for (const text::Note& note : view.story().notes) out += "<li>" + html_escaped(note.text) + "</li>\n";
  return part("note", "Notes", view.story().notes.size(), out);
}

}  // namespace

std::string html_runs(const Runs& runs) {
  std::string out;
  for (const Run& run : runs) {
    if (run.text.empty()) continue;
    const std::string_view tone = class_of(run.tone);
    if (tone.empty())
      out += html_escaped(run.text);
    else
      out.append("<span class=\"").append(tone).append("\">").append(html_escaped(run.text)).append("</span>");
  }
  return out;
}

std::string html_lists(const StoryView& view) {
  return truces(view) + contradictions(view) + statements(view) + events(view) + numbers(view) + times(view) +
         places(view) + actors(view) + notes(view);
}

}  // namespace truceline::cli
