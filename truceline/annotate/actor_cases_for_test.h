#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "truceline/annotate/actors.h"
#include "truceline/annotate/conllu.h"
#include "truceline/annotate/places.h"
#include "truceline/base/check.h"
#include "truceline/base/file.h"

namespace truceline::annotate {

/// One document of actor_cases.conllu with its places and actors, resolved on the shipped tables.
struct ActorCase {
  text::Document document;
  text::Analysis analysis;
  record::Places places;
  record::Actors actors;
};

inline const lexicon::ActorBase& base_for_test() {
  static const lexicon::ActorBase base = [] {
    auto loaded = lexicon::load_actors(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge");
    TL_CHECK(loaded.ok());
    return std::move(loaded).value();
  }();
  return base;
}

inline const lexicon::Gazetteer& gazetteer_for_test() {
  static const lexicon::Gazetteer gazetteer = [] {
    auto loaded = lexicon::load_gazetteer(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge");
    TL_CHECK(loaded.ok());
    return std::move(loaded).value();
  }();
  return gazetteer;
}

/// The CoNLL-U of each document by its id.
inline const std::map<std::string, std::string>& actor_case_texts() {
  static const std::map<std::string, std::string> texts = [] {
    auto bytes = base::read_file(std::string(TRUCELINE_SOURCE_DIR) + "/truceline/annotate/actor_cases.conllu");
    TL_CHECK(bytes.ok());
    std::map<std::string, std::string> out;
    const std::string mark = "# newdoc id = ";
    const std::string& all = bytes.value();
    for (auto at = all.find(mark); at != std::string::npos;) {
      const auto line = all.find('\n', at);
      const auto next = all.find(mark, line);
      out[all.substr(at + mark.size(), line - at - mark.size())] =
          all.substr(line + 1, next == std::string::npos ? next : next - line - 1);
      at = next;
    }
    return out;
  }();
  return texts;
}

/// A paragraph a sentence, as "# text" gives them; `dateline`, where given, opens the text.
inline ActorCase read_case(const std::string& id, const std::string& published, const std::string& dateline = "") {
  ActorCase c;
  const std::string& conllu = actor_case_texts().at(id);
  c.document.text = dateline;
  c.document.furniture.dateline = {0, static_cast<std::uint32_t>(dateline.size())};
  const std::string mark = "# text = ";
  for (auto at = conllu.find(mark); at != std::string::npos; at = conllu.find(mark, at + 1)) {
    if (!c.document.text.empty()) c.document.text += "\n\n";
    const auto begin = static_cast<std::uint32_t>(c.document.text.size());
    c.document.text += conllu.substr(at + mark.size(), conllu.find('\n', at) - at - mark.size());
    c.document.blocks.push_back(
        {text::BlockKind::paragraph, {begin, static_cast<std::uint32_t>(c.document.text.size())}});
  }
  auto analysis = read_conllu(conllu, c.document, id);
  TL_CHECK(analysis.ok());
  c.analysis = std::move(analysis).value();
  const text::Tree tree(c.analysis);
  c.places = find_places(c.document, tree, gazetteer_for_test(), base_for_test());
  c.actors = find_actors(c.document, tree, c.places, published, base_for_test());
  return c;
}

/// The actor with a mention that reads exactly `text`, the `nth` such mention in the document; null where there is
/// none.
inline const record::Actor* actor_called(const ActorCase& c, const std::string& text, int nth = 1) {
  std::vector<std::pair<text::Span, const record::Actor*>> found;
  for (const record::Actor& actor : c.actors.actors)
    for (const record::ActorMention& m : actor.mentions)
      if (text::slice(c.document.text, m.span) == text) found.push_back({m.span, &actor});
  std::sort(found.begin(), found.end());
  return static_cast<int>(found.size()) < nth ? nullptr : found[static_cast<std::size_t>(nth - 1)].second;
}

}  // namespace truceline::annotate
