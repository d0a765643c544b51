#include "truceline/annotate/actors.h"

#include <algorithm>

#include "truceline/annotate/actor_mentions.h"
#include "truceline/annotate/coreference.h"

namespace truceline::annotate {

namespace {

using text::TokenId;

const char* form_name(MentionForm form) {
  switch (form) {
    case MentionForm::name:
      return "name";
    case MentionForm::title:
      return "title";
    case MentionForm::demonym:
      return "demonym";
    case MentionForm::metonym:
      return "metonym";
    case MentionForm::pronoun:
      return "pronoun";
    case MentionForm::nominal:
      return "nominal";
  }
  return "nominal";
}

/// "U.N. special envoy X": the body that somebody acts for is an actor even where the story names it nowhere else.
void show_owners(const text::Tree& tree, const std::vector<Mention>& mentions, Resolved& resolved) {
  std::vector<char> wanted(resolved.actors.size(), 0);
  for (const record::Actor& actor : resolved.actors)
    if (actor.acts_for.valid() && !actor.mentions.empty()) wanted[actor.acts_for.index] = 1;
  for (std::size_t a = 0; a < wanted.size(); ++a) wanted[a] = wanted[a] && resolved.actors[a].mentions.empty();
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const record::ActorId id = resolved.of_mention[i];
    if (!id.valid() || !wanted[id.index] || mentions[i].form == MentionForm::pronoun) continue;
    const text::TokenRange at = mentions[i].name.empty() ? mentions[i].tokens : mentions[i].name;
    resolved.actors[id.index].mentions.push_back({tree.span(at), form_name(mentions[i].form)});
  }
}

/// Actors in the order of their first mention, those without evidence left out; `renumbered[old]` is the new id.
std::vector<record::Actor> in_order(const std::vector<record::Actor>& actors,
                                    std::vector<record::ActorId>& renumbered) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t a = 0; a < actors.size(); ++a)
    if (!actors[a].mentions.empty()) order.push_back(a);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return actors[a].mentions.front().span < actors[b].mentions.front().span;
  });
  renumbered.assign(actors.size(), {});
  std::vector<record::Actor> out;
  for (const std::uint32_t a : order) {
    renumbered[a] = record::ActorId{out.size()};
    out.push_back(actors[a]);
  }
  for (record::Actor& actor : out)
    if (actor.acts_for.valid()) actor.acts_for = renumbered[actor.acts_for.index];
  for (record::Actor& actor : out) {
    for (record::ActorId& member : actor.members) member = renumbered[member.index];
    std::erase_if(actor.members, [](record::ActorId id) { return !id.valid(); });
  }
  return out;
}

/// "who" and "which" of a relative clause mean what the clause is about.
void add_relatives(const text::Tree& tree, std::vector<record::ActorId>& by_token) {
  const auto& tokens = tree.analysis().tokens;
  for (std::uint32_t t = 0; t < tokens.size(); ++t) {
    if (by_token[t].valid() || (tokens[t].lower != "who" && tokens[t].lower != "which")) continue;
    const TokenId clause = tree.head(TokenId{t});
    if (clause.valid() && tree.is(clause, "acl") && tree.head(clause).valid())
      by_token[t] = by_token[tree.head(clause).index];
  }
}

}  // namespace

record::Actors find_actors(const text::Document& document, const text::Tree& tree, const record::Places& places,
                           const record::Date& published, const lexicon::ActorBase& base) {
  const std::vector<Mention> mentions = find_mentions(document, tree, places, base);
  Resolved resolved = resolve_mentions(document, tree, mentions, places, published, base);
  record::Actors out;
  out.by_token.resize(tree.analysis().tokens.size());
  std::vector<std::uint32_t> innermost(out.by_token.size(), 0xFFFFFFFF);
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const record::ActorId id = resolved.of_mention[i];
    if (!id.valid()) continue;
    if (mentions[i].listed)
      resolved.actors[id.index].mentions.push_back({tree.span(mentions[i].tokens), form_name(mentions[i].form)});
    for (std::uint32_t t = mentions[i].tokens.begin; t < mentions[i].tokens.end; ++t) {
      if (innermost[t] < mentions[i].tokens.size()) continue;
      innermost[t] = mentions[i].tokens.size();
      out.by_token[t] = id;
    }
  }
  show_owners(tree, mentions, resolved);
  std::vector<record::ActorId> renumbered;
  out.actors = in_order(resolved.actors, renumbered);
  for (record::ActorId& id : out.by_token)
    if (id.valid()) id = renumbered[id.index];
  add_relatives(tree, out.by_token);
  return out;
}

}  // namespace truceline::annotate
