#include "truceline/cli/dump.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "truceline/cli/story_view.h"

namespace truceline::cli {

namespace {

/// What the layers are made from.
struct Source {
  const StoryView& view;
  const record::Story& story;
  const text::Analysis& analysis;
};

/// `words` on one line, in quotation marks.
std::string quoted(const std::string& words) {
  std::string out = "\"";
  for (const char c : words) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

/// One line of the dump. What is empty is left out.
class Line {
 public:
  explicit Line(std::string_view first) : text_(first) {}

  Line& word(std::string_view value) {
    if (!value.empty()) text_.append(" ").append(value);
    return *this;
  }
  Line& value(std::string_view key, std::string_view value) {
    if (value.empty()) return *this;
    const bool bare = value.find_first_of(" \"\n") == std::string_view::npos;
    return word(std::string(key) + "=" + (bare ? std::string(value) : quoted(std::string(value))));
  }
  Line& words(std::string_view key, const std::string& value) {
    return value.empty() ? *this : word(std::string(key) + "=" + quoted(value));
  }
  std::string text() const { return text_ + "\n"; }

 private:
  std::string text_;
};

/// Distinct mentions in the order in which they come: "Lavrov","he" x3
template <typename Mentions>
std::string mentions(const Source& in, const Mentions& all) {
  std::map<std::string, int> times;
  std::vector<std::string> order;
  for (const auto& mention : all) {
    const std::string words = in.view.words(mention.span);
    if (times[words]++ == 0) order.push_back(words);
  }
  std::string out;
  for (const std::string& words : order) {
    out += (out.empty() ? "" : ",") + quoted(words);
    if (times[words] > 1) out += "x" + std::to_string(times[words]);
  }
  return out.empty() ? out : "at=" + out;
}

std::string number(const std::optional<double>& value) { return value ? fmt::format("{}", *value) : ""; }

/// "wire" for the wire's own voice, else the speaker of the statement.
std::string voice(const Source& in, record::StatementId id) { return id.valid() ? in.view.speaker(id) : ""; }

std::string range(const record::Date& from, const record::Date& to) {
  if (from.empty() && to.empty()) return "";
  return from == to ? from : from + ".." + to;
}

std::string truth(bool value) { return value ? "yes" : ""; }

// -- the layers
// --------------------------------------------------------------------------------------------------------

std::string dump_story(const Source& in) {
  const text::Furniture& furniture = in.story.document.furniture;
  std::string out =
      Line("kind").word(furniture.kind).word(furniture.version ? std::to_string(*furniture.version) : "").text();
  const auto add = [&](std::string_view name, const std::string& value) {
    if (!value.empty()) out += Line(name).word(value).text();
  };
  add("headline", furniture.headline.empty() ? "" : quoted(in.view.words(furniture.headline)));
  add("agency", furniture.agency.empty() ? "" : furniture.agency + " (" + furniture.agency_code + ")");
  for (const text::Credit& credit : furniture.byline)
    out += Line("byline").word(quoted(credit.name)).value("place", credit.place).text();
  for (const text::Credit& credit : furniture.contributors)
    out += Line("contributor").word(quoted(credit.name)).value("place", credit.place).text();
  if (!furniture.dateline.empty())
    out += Line("dateline")
               .word(quoted(in.view.words(furniture.dateline)))
               .value("place", in.view.place(in.story.dateline_place))
               .text();
  if (const record::Home& home = in.story.home; !home.name.empty())
    out += Line("home")
               .word(quoted(home.name))
               .value("admin1", home.admin1)
               .value("country", home.country)
               .value("rule", home.rule)
               .text();
  add("published", in.story.published.value.empty() ? "" : in.story.published.value + " " + in.story.published.basis);
  add("language", in.story.document.language);
  add("rule", furniture.house_style);
  return out;
}

std::string dump_sentences(const Source& in) {
  std::string out;
  for (std::size_t i = 0; i < in.story.sentences.size(); ++i) {
    const bool known = i < in.story.sentence_sections.size();
    const std::string words = quoted(in.view.words(in.story.sentences[i]));
    out += Line(words).value("section", known ? in.story.sentence_sections[i] : "").text();
  }
  return out;
}

std::string dump_tokens(const Source& in) {
  std::string out;
  for (const text::Sentence& sentence : in.analysis.sentences) {
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const text::Token& token = in.analysis.tokens[i];
      const std::uint32_t head = token.head.valid() ? token.head.index - sentence.tokens.begin + 1 : 0;
      out += fmt::format("{} {} {} {} {} {} {}\n", i - sentence.tokens.begin + 1, in.view.words(token.span),
                         token.lemma, name(token.upos), token.xpos.empty() ? "_" : token.xpos, head, token.deprel);
    }
    out += "\n";
  }
  return out;
}

std::string dump_names(const Source& in) {
  std::string out;
  for (const text::Name& each : in.analysis.names)
    out += Line(name(each.type)).words("at", in.view.words(each.span)).text();
  return out;
}

std::string dump_times(const Source& in) {
  std::string out;
  for (const record::Time& time : in.story.times) {
    out += Line(time.type)
               .word(time.value)
               .value("mod", time.mod)
               .value("days", range(time.from, time.to))
               .words("at", in.view.words(time.span))
               .value("rule", time.rule)
               .text();
  }
  return out;
}

std::string dump_places(const Source& in) {
  std::string out;
  for (const record::Place& place : in.story.places) {
    out += Line(quoted(place.name))
               .value("country", place.country)
               .value("admin1", place.admin1)
               .value("feature", place.feature)
               .value("part", place.part)
               .value("lat", number(place.lat))
               .value("lon", number(place.lon))
               .word(mentions(in, place.mentions))
               .value("rule", place.rule)
               .text();
  }
  return out;
}

std::string dump_actors(const Source& in) {
  std::string out;
  for (const record::Actor& actor : in.story.actors) {
    std::string members;
    for (const record::ActorId member : actor.members)
      members += (members.empty() ? "" : " and ") + std::string(in.view.actor(member));
    out += Line(actor.kind)
               .word(quoted(actor.name))
               .words("members", members)
               .words("role", actor.role)
               .value("country", actor.country)
               .value("cameo", actor.codes.cameo)
               .words("for", in.view.actor(actor.acts_for))
               .word(mentions(in, actor.mentions))
               .value("rule", actor.rule)
               .text();
  }
  return out;
}

std::string dump_quantities(const Source& in) {
  std::string out;
  for (const record::Quantity& quantity : in.story.quantities) {
    out += Line(quantity.measure.empty() ? "other" : quantity.measure)
               .word(number(quantity.value))
               .value("min", number(quantity.min))
               .value("max", number(quantity.max))
               .value("bound", quantity.bound)
               .value("about", truth(quantity.approximate))
               .value("unit", quantity.unit)
               .words("at", in.view.words(quantity.span))
               .value("rule", quantity.rule)
               .text();
  }
  return out;
}

std::string dump_statements(const Source& in) {
  std::string out;
  for (const record::Statement& said : in.story.statements) {
    Line line(said.kind);
    line.words("by", in.view.who(said.speaker));
    for (const record::ActorRef& other : said.with) line.words("with", in.view.who(other));
    line.words("for", in.view.actor(said.acting_for));
    line.value("cue", said.cue.cue_class).word(said.cue.span.empty() ? "" : quoted(in.view.words(said.cue.span)));
    for (const record::ActorRef& relay : said.via) line.words("via", in.view.who(relay));
    line.words("to", in.view.who(said.addressee))
        .words("channel", said.channel)
        .words("place", in.view.place(said.place));
    line.value("time", said.time).words("within", voice(in, said.within)).words("at", in.view.words(said.content));
    out += line.value("rule", said.rule).text();
  }
  return out;
}

std::string dump_events(const Source& in) {
  std::string out;
  for (const record::Event& event : in.story.events) {
    Line line(event.type);
    line.word(event.cameo).value("mode", event.mode);
    for (const std::string& context : event.context) line.value("context", context);
    for (const record::ActorId id : event.actor) line.words("actor", in.view.actor(id));
    for (const record::ActorId id : event.recipient) line.words("recipient", in.view.actor(id));
    line.words("place", in.view.place(event.place)).value("time", range(event.time.from, event.time.to));
    if (event.polarity != "positive") line.word(event.polarity);
    if (event.modality != "asserted") line.word(event.modality);
    line.word(event.historical ? "historical" : "").words("says", voice(in, event.attributed_to));
    line.words("trigger", in.view.words(event.trigger)).words("at", in.view.words(event.span));
    for (const text::Span again : event.retold) line.words("again", in.view.words(again));
    out += line.value("rule", event.rule).text();
  }
  return out;
}

std::string dump_assertion(const Source& in, const record::Assertion& each) {
  Line line("  " + each.state);
  if (each.kind != "state") line.word(each.kind);
  if (each.polarity != "positive") line.word(each.polarity);
  if (each.modality != "asserted") line.word(each.modality);
  line.value("degree", each.degree).word(each.presupposed ? "presupposed" : "");
  const std::string actor = in.view.actor(each.holder.actor);
  line.words("holder", actor.empty() ? each.holder.text : actor);
  for (const record::ActorRef& relay : each.via) line.words("via", in.view.who(relay));
  for (const record::ActorId id : each.parties) line.words("party", in.view.actor(id));
  if (each.about.valid()) line.value("about", in.story.assertions[each.about.index].state);
  if (each.count.valid()) line.words("count", in.view.words(in.story.quantities[each.count.index].span));
  line.value("valid", range(each.valid.from, each.valid.to)).value("asserted", each.asserted);
  return line.words("at", in.view.words(each.span)).value("rule", each.rule).text();
}

std::string dump_truce(const Source& in, std::size_t index) {
  const record::Truce& truce = in.story.truces[index];
  Line line(quoted(truce.name));
  line.word(truce.view.overall).value("form", truce.form).value("class", truce.truce_class);
  for (const std::string& each : truce.names) line.words("name", each);
  for (const record::PlaceId id : truce.places) line.words("place", in.view.place(id));
  for (const std::string& each : truce.purpose) line.value("purpose", each);
  const std::array<std::pair<const char*, const std::vector<record::ActorId>*>, 7> roles = {
      {{"declared_by", &truce.declared_by},
       {"agreed_by", &truce.agreed_by},
       {"bound", &truce.bound},
       {"excluded", &truce.excluded},
       {"brokered_by", &truce.brokered_by},
       {"guarantors", &truce.guarantors},
       {"monitors", &truce.monitors}}};
  for (const auto& [role, ids] : roles) {
    for (const record::ActorId id : *ids) line.words(role, in.view.actor(id));
  }
  line.value("announced", truce.dates.announced)
      .value("agreed", truce.dates.agreed)
      .value("effect", truce.dates.effect);
  line.value("expiry", truce.dates.expiry).value("ended", truce.dates.ended).words("how_ended", truce.how_ended);
  std::string out = line.text();
  for (const record::PartyView& party : truce.view.by_party) {
    const std::string actor = in.view.actor(party.actor);
    out += Line("  view")
               .words("party", actor.empty() ? party.holder_text : actor)
               .value("state", party.state)
               .value("since", party.since)
               .text();
  }
  for (const std::uint32_t i : in.view.assertions_of(index)) out += dump_assertion(in, in.story.assertions[i]);
  return out;
}

std::string dump_truces(const Source& in) {
  std::string out;
  for (std::size_t i = 0; i < in.story.truces.size(); ++i) out += dump_truce(in, i);
  return out;
}

std::string dump_contradictions(const Source& in) {
  std::string out;
  for (const record::Contradiction& each : in.story.contradictions) {
    out += Line(each.kind)
               .word(each.same_speaker ? "same-speaker" : "")
               .words("a", in.view.words(each.a.span))
               .words("b", in.view.words(each.b.span))
               .words("noted_by", voice(in, each.noted_by))
               .words("because", each.explanation)
               .value("rule", each.rule)
               .text();
  }
  return out;
}

std::string dump_notes(const Source& in) {
  std::string out;
  for (const text::Note& note : in.story.notes) out += Line(note.kind).word(quoted(note.text)).text();
  return out;
}

struct Layer {
  std::string_view name;
  std::string (*dump)(const Source& in);
};

constexpr std::array kLayers = {
    Layer{"story", dump_story},   Layer{"sentences", dump_sentences},   Layer{"tokens", dump_tokens},
    Layer{"names", dump_names},   Layer{"times", dump_times},           Layer{"places", dump_places},
    Layer{"actors", dump_actors}, Layer{"quantities", dump_quantities}, Layer{"statements", dump_statements},
    Layer{"events", dump_events}, Layer{"truces", dump_truces},         Layer{"contradictions", dump_contradictions},
    Layer{"notes", dump_notes},
};

}  // namespace

std::vector<std::string_view> dump_layers() {
  std::vector<std::string_view> names;
  for (const Layer& layer : kLayers) names.push_back(layer.name);
  return names;
}

std::string dump(const record::Story& story, const text::Analysis& analysis, const std::vector<std::string>& layers) {
  const Names names;  // a dump shows codes
  const StoryView view(story, names);
  std::string out;
  for (const Layer& layer : kLayers) {
    if (!layers.empty() && std::find(layers.begin(), layers.end(), layer.name) == layers.end()) continue;
    out.append("--- ").append(layer.name).append("\n").append(layer.dump({view, story, analysis}));
  }
  return out;
}

}  // namespace truceline::cli
