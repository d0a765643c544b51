#pragma once

#include <array>
#include <string_view>

#include "truceline/record/field_types.h"

/// The one table of the record's fields: each object described once, each field with its name, a sentence of
/// documentation, and a getter whose return type is the field's type (record/field_types.h). The JSON writer, the JSON
/// Schema and the check that docs/record.md names every field are all made from it.
///
/// To add a field, add a line here, say so in docs/record.md, and run `./dev docs`.
namespace truceline::record {

inline constexpr std::string_view kSchemaId = "truceline.story/1";

inline constexpr std::array<std::string_view, 9> kStoryKinds = {"first",  "update", "correction", "refile",   "recast",
                                                                "wrapup", "urgent", "advisory",   "withdrawn"};
inline constexpr std::array<std::string_view, 6> kPublishedBases = {"given", "metadata", "page",
                                                                    "url",   "text",     "unknown"};
inline constexpr std::array<std::string_view, 3> kHomeBases = {"given", "table", "name"};
inline constexpr std::array<std::string_view, 12> kActorKinds = {"person",      "office", "government", "military",
                                                                 "armed_group", "party",  "igo",        "ngo",
                                                                 "company",     "media",  "people",     "other"};
inline constexpr std::array<std::string_view, 6> kMentionKinds = {"name",    "title",   "demonym",
                                                                  "metonym", "pronoun", "nominal"};
inline constexpr std::array<std::string_view, 4> kTimeTypes = {"DATE", "TIME", "DURATION", "SET"};
inline constexpr std::array<std::string_view, 5> kBounds = {"at_least", "at_most", "more_than", "less_than", "up_to"};
inline constexpr std::array<std::string_view, 3> kStatementKinds = {"direct", "indirect", "mixed"};
inline constexpr std::array<std::string_view, 4> kQuadClasses = {"verbal cooperation", "material cooperation",
                                                                 "verbal conflict", "material conflict"};
inline constexpr std::array<std::string_view, 2> kPolarities = {"positive", "negative"};
inline constexpr std::array<std::string_view, 5> kModalities = {"asserted", "future", "possible", "conditional",
                                                                "requested"};
inline constexpr std::array<std::string_view, 6> kPrecisions = {"hour", "day", "week", "month", "year", "decade"};
inline constexpr std::array<std::string_view, 3> kSettingBases = {"clause", "carried", "report"};
inline constexpr std::array<std::string_view, 6> kTruceForms = {"unilateral", "bilateral", "multilateral",
                                                                "imposed",    "tacit",     "unclear"};
inline constexpr std::array<std::string_view, 3> kWritten = {"yes", "no", "unclear"};
inline constexpr std::array<std::string_view, 5> kAssertionKinds = {"state", "act", "meta", "count", "term"};
inline constexpr std::array<std::string_view, 4> kDegrees = {"full", "largely", "partial", "brief"};
inline constexpr std::array<std::string_view, 3> kOverall = {"agreed", "contested", "unknown"};

/// Fields<T>::each(field) calls field(name, doc, getter) for each field in the order in which it is written.
template <typename T>
struct Fields;

template <typename T, typename Field>
void start_and_end(Field&& field) {
  field("start", "Offset of the first character, in Unicode code points into `text`.",
        [](const At<T>& a) { return Offset{a->span.begin}; });
  field("end", "Offset after the last character.", [](const At<T>& a) { return Offset{a->span.end}; });
}

/// For spans that may be missing.
template <typename T, typename Field, typename SpanOf>
void start_and_end_or_null(Field&& field, SpanOf) {
  field("start", "Offset of the first character, or null.",
        [](const At<T>& a) { return MaybeOffset{SpanOf{}(a), false}; });
  field("end", "Offset after the last character, or null.",
        [](const At<T>& a) { return MaybeOffset{SpanOf{}(a), true}; });
}

template <typename T, typename Field>
void rule_field(Field&& field) {
  field("rule", "Id of the rule or entry of the knowledge that found it.",
        [](const At<T>& a) { return MaybeText{a->rule}; });
}

// -- the story's header -----------------------------------------------------------------------------------------------

template <>
struct Fields<SourcePart> {
  static constexpr std::string_view kName = "source";
  static constexpr std::string_view kDoc = "Where the story came from.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<SourcePart>;
    field("format", "Format that it was read from.", [](const A&) { return Text{"text"}; });
    field("uri", "Path or address; null for standard input.",
          [](const A& a) { return MaybeText{a.in.story.document.uri}; });
    field("agency", "News agency, in full.",
          [](const A& a) { return MaybeText{a.in.story.document.furniture.agency}; });
    field("agency_code", "Its sign in datelines: AA, AP, AFP.",
          [](const A& a) { return MaybeText{a.in.story.document.furniture.agency_code}; });
  }
};

template <>
struct Fields<HeadlinePart> {
  static constexpr std::string_view kName = "headline";
  static constexpr std::string_view kDoc = "The headline without its tag.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<HeadlinePart>;
    field("text", "Its words.", [](const A& a) { return Slice{a.in.story.document.furniture.headline}; });
    field("start", "Offset of the first character.",
          [](const A& a) { return Offset{a.in.story.document.furniture.headline.begin}; });
    field("end", "Offset after the last character.",
          [](const A& a) { return Offset{a.in.story.document.furniture.headline.end}; });
  }
};

template <>
struct Fields<DatelinePart> {
  static constexpr std::string_view kName = "dateline";
  static constexpr std::string_view kDoc = "Where the report was filed.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<DatelinePart>;
    field("text", "The place as written: HAMBURG, Germany.",
          [](const A& a) { return Slice{a.in.story.document.furniture.dateline}; });
    field("place", "Id of the place.", [](const A& a) { return maybe_id<'p'>(a.in.story.dateline_place); });
    field("start", "Offset of the first character.",
          [](const A& a) { return Offset{a.in.story.document.furniture.dateline.begin}; });
    field("end", "Offset after the last character.",
          [](const A& a) { return Offset{a.in.story.document.furniture.dateline.end}; });
  }
};

template <>
struct Fields<text::Credit> {
  static constexpr std::string_view kName = "credit";
  static constexpr std::string_view kDoc = "A person named in the byline or among the contributors.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<text::Credit>;
    field("name", "The person's name.", [](const A& a) { return Text{a->name}; });
    field("place", "Where the person reported from.", [](const A& a) { return MaybeText{a->place}; });
    start_and_end<text::Credit>(field);
  }
};

template <>
struct Fields<Published> {
  static constexpr std::string_view kName = "published";
  static constexpr std::string_view kDoc = "The publication date: what \"on Friday\" is counted from.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Published>;
    field("value", "The date.", [](const A& a) { return MaybeDate{a->value}; });
    field("basis", "How it is known.", [](const A& a) { return OneOf<kPublishedBases>{a->basis}; });
  }
};

template <>
struct Fields<Home> {
  static constexpr std::string_view kName = "home";
  static constexpr std::string_view kDoc =
      "Where the outlet is at home. Of places of one name, those near it are the likelier ones.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Home>;
    field("name", "Its name: a town, a division or a country.", [](const A& a) { return Text{a->name}; });
    field("country", "ISO 3166-1 alpha-2 code.", [](const A& a) { return MaybeText{a->country}; });
    field("admin1", "Province or state.", [](const A& a) { return MaybeText{a->admin1}; });
    field("lat", "Latitude in degrees, WGS 84.", [](const A& a) { return MaybeNumber{a->lat}; });
    field("lon", "Longitude in degrees.", [](const A& a) { return MaybeNumber{a->lon}; });
    field("basis", "How it is known: the caller gave it, the table of outlets, or a place in the outlet's name.",
          [](const A& a) { return OneOf<kHomeBases>{a->basis}; });
    rule_field<Home>(field);
  }
};

template <>
struct Fields<HeaderPart> {
  static constexpr std::string_view kName = "header";
  static constexpr std::string_view kDoc = "What the furniture of the story says of it.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<HeaderPart>;
    field("id", "The source's own id, or a hash of the content.", [](const A& a) { return Text{a.in.story.id}; });
    field("source", "Where the story came from.", [](const A& a) { return part<SourcePart>(a.in); });
    field("kind", "What the desk calls it.",
          [](const A& a) { return OneOf<kStoryKinds>{a.in.story.document.furniture.kind}; });
    field("version", "The number of the update: UPDATE 2 is 2.", [](const A& a) {
      const auto& version = a.in.story.document.furniture.version;
      return MaybeInteger{version ? std::optional<std::int64_t>(*version) : std::nullopt};
    });
    field("headline", "The headline without its tag.",
          [](const A& a) { return part_if<HeadlinePart>(!a.in.story.document.furniture.headline.empty(), a.in); });
    field("byline", "Who wrote it.", [](const A& a) { return rows(a.in, a.in.story.document.furniture.byline); });
    field("contributors", "Who else reported.",
          [](const A& a) { return rows(a.in, a.in.story.document.furniture.contributors); });
    field("dateline", "Where the report was filed.",
          [](const A& a) { return part_if<DatelinePart>(!a.in.story.document.furniture.dateline.empty(), a.in); });
    field("home", "Where the outlet is at home; null where it is not known, or where it writes of anywhere.",
          [](const A& a) {
            return a.in.story.home.name.empty() ? MaybeRow<Home>{} : MaybeRow<Home>{{{a.in, a.in.story.home}}};
          });
    field("published", "The publication date.",
          [](const A& a) { return Row<Published>{{a.in, a.in.story.published}}; });
    field("language", "ISO 639-1 code, or und where it cannot be told.", [](const A& a) {
      const auto& language = a.in.story.document.language;
      return Text{language.empty() ? std::string_view("und") : std::string_view(language)};
    });
  }
};

// -- sentences, actors, places, times, quantities --------------------------------------------------------------------

template <>
struct Fields<Span> {
  static constexpr std::string_view kName = "span";
  static constexpr std::string_view kDoc = "A stretch of the text.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Span>;
    field("start", "Offset of the first character, in Unicode code points into `text`.",
          [](const A& a) { return Offset{a->begin}; });
    field("end", "Offset after the last character.", [](const A& a) { return Offset{a->end}; });
  }
};

template <>
struct Fields<SentenceRow> {
  static constexpr std::string_view kName = "sentence";
  static constexpr std::string_view kDoc = "A sentence.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<SentenceRow>;
    field("id", "s1, s2, ... in reading order.", [](const A& a) { return OwnId<'s'>{a.index}; });
    start_and_end<SentenceRow>(field);
    field("section", "The section head above it.", [](const A& a) { return MaybeText{a->section}; });
  }
};

template <>
struct Fields<ActorMention> {
  static constexpr std::string_view kName = "actor_mention";
  static constexpr std::string_view kDoc = "Words that refer to the actor.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<ActorMention>;
    start_and_end<ActorMention>(field);
    field("text", "The words.", [](const A& a) { return Slice{a->span}; });
    field("kind", "How they refer to it.", [](const A& a) { return OneOf<kMentionKinds>{a->kind}; });
  }
};

template <>
struct Fields<Codes> {
  static constexpr std::string_view kName = "codes";
  static constexpr std::string_view kDoc = "The actor in others' code lists.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Codes>;
    field("cameo", "CAMEO actor code: RUSGOV.", [](const A& a) { return MaybeText{a->cameo}; });
    field("plover", "PLOVER actor: RUS GOV.", [](const A& a) { return MaybeText{a->plover}; });
    field("wikidata", "Wikidata item: Q58217.", [](const A& a) { return MaybeText{a->wikidata}; });
    field("cow", "Its country's number in the Correlates of War list of states: 365.",
          [](const A& a) { return MaybeText{a->cow}; });
  }
};

template <>
struct Fields<Actor> {
  static constexpr std::string_view kName = "actor";
  static constexpr std::string_view kDoc = "A person, office, government, army, group or people of the story.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Actor>;
    field("id", "a1, a2, ...", [](const A& a) { return OwnId<'a'>{a.index}; });
    field("name", "Its name.", [](const A& a) { return Text{a->name}; });
    field("kind", "What it is.", [](const A& a) { return OneOf<kActorKinds>{a->kind}; });
    field("role", "The office that the person holds: foreign minister.", [](const A& a) { return MaybeText{a->role}; });
    field("country", "ISO 3166-1 alpha-3 code, as event data uses.", [](const A& a) { return MaybeText{a->country}; });
    field("codes", "The actor in others' code lists.", [](const A& a) { return Row<Codes>{{a.in, a->codes}}; });
    field("members", "Ids of the actors that it stands for: of \"both sides\" the two; mostly empty.",
          [](const A& a) { return id_list<'a'>(a->members); });
    field("acts_for", "Id of the actor whom it speaks for.", [](const A& a) { return maybe_id<'a'>(a->acts_for); });
    field("mentions", "Every mention, pronouns too.", [](const A& a) { return rows(a.in, a->mentions); });
    rule_field<Actor>(field);
  }
};

template <>
struct Fields<PlaceMention> {
  static constexpr std::string_view kName = "place_mention";
  static constexpr std::string_view kDoc = "Words that name the place.";
  template <typename Field>
  static void each(Field&& field) {
    start_and_end<PlaceMention>(field);
    field("text", "The words.", [](const At<PlaceMention>& a) { return Slice{a->span}; });
  }
};

template <>
struct Fields<Place> {
  static constexpr std::string_view kName = "place";
  static constexpr std::string_view kDoc = "A place of the story.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Place>;
    field("id", "p1, p2, ...", [](const A& a) { return OwnId<'p'>{a.index}; });
    field("name", "Its name.", [](const A& a) { return Text{a->name}; });
    field("country", "ISO 3166-1 alpha-2 code, as gazetteers use.", [](const A& a) { return MaybeText{a->country}; });
    field("admin1", "Province or state.", [](const A& a) { return MaybeText{a->admin1}; });
    field("lat", "Latitude in degrees, WGS 84.", [](const A& a) { return MaybeNumber{a->lat}; });
    field("lon", "Longitude in degrees.", [](const A& a) { return MaybeNumber{a->lon}; });
    field("radius", "Kilometres around the point within which it lies, where the point is reckoned (40 km north of).",
          [](const A& a) { return MaybeNumber{a->radius}; });
    field("geonames", "GeoNames id.", [](const A& a) { return MaybeInteger{a->geonames}; });
    field("feature", "GeoNames feature code: PPLA, PCLI.", [](const A& a) { return MaybeText{a->feature}; });
    field("part", "The part of it that is meant: east, outskirts of.", [](const A& a) { return MaybeText{a->part}; });
    field("mentions", "Every mention.", [](const A& a) { return rows(a.in, a->mentions); });
    rule_field<Place>(field);
  }
};

template <>
struct Fields<Time> {
  static constexpr std::string_view kName = "time";
  static constexpr std::string_view kDoc = "An expression of time, as TIMEX3 has it.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Time>;
    start_and_end<Time>(field);
    field("text", "The words.", [](const A& a) { return Slice{a->span}; });
    field("type", "TIMEX3 type.", [](const A& a) { return OneOf<kTimeTypes>{a->type}; });
    field("value", "TIMEX3 value: 2016-12-09, P7D, XXXX-WXX-5.", [](const A& a) { return MaybeText{a->value}; });
    field("mod", "TIMEX3 modifier: START, APPROX.", [](const A& a) { return MaybeText{a->mod}; });
    field("from", "First day that it covers.", [](const A& a) { return MaybeDate{a->from}; });
    field("to", "Last day that it covers.", [](const A& a) { return MaybeDate{a->to}; });
    rule_field<Time>(field);
  }
};

template <>
struct Fields<Quantity> {
  static constexpr std::string_view kName = "quantity";
  static constexpr std::string_view kDoc = "A number and what it counts.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Quantity>;
    field("id", "n1, n2, ...", [](const A& a) { return OwnId<'n'>{a.index}; });
    start_and_end<Quantity>(field);
    field("text", "The words.", [](const A& a) { return Slice{a->span}; });
    field("value", "The number; null where only a range is known.", [](const A& a) { return MaybeNumber{a->value}; });
    field("min", "The least that it can be.", [](const A& a) { return MaybeNumber{a->min}; });
    field("max", "The most.", [](const A& a) { return MaybeNumber{a->max}; });
    field("approximate", "True for about, some, nearly.", [](const A& a) { return Truth{a->approximate}; });
    field("bound", "The bound that the words set.", [](const A& a) { return MaybeOneOf<kBounds>{a->bound}; });
    field("unit", "What is counted: men.", [](const A& a) { return MaybeText{a->unit}; });
    field("measure", "What the count is of: killed, missing, violations, meetings, distance, ...",
          [](const A& a) { return MaybeText{a->measure}; });
    field("event", "Id of the event that it belongs to.", [](const A& a) { return maybe_id<'e'>(a->event); });
    rule_field<Quantity>(field);
  }
};

// -- statements
// --------------------------------------------------------------------------------------------------------

template <>
struct Fields<Setting> {
  static constexpr std::string_view kName = "setting";
  static constexpr std::string_view kDoc =
      "When and where a reader takes it to have been, and on what grounds: clause (its own words say so), carried "
      "(what "
      "the paragraph or the speaker's last statement named), report (the day of publication, the dateline).";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Setting>;
    field("from", "First day.", [](const A& a) { return MaybeDate{a->from}; });
    field("to", "Last day.", [](const A& a) { return MaybeDate{a->to}; });
    field("time_basis", "The grounds for the days; null where they are open.",
          [](const A& a) { return MaybeOneOf<kSettingBases>{a->time_basis}; });
    field("place", "Id of the place.", [](const A& a) { return maybe_id<'p'>(a->place); });
    field("place_basis", "The grounds for the place.",
          [](const A& a) { return MaybeOneOf<kSettingBases>{a->place_basis}; });
  }
};

template <>
struct Fields<ActorRef> {
  static constexpr std::string_view kName = "actor_ref";
  static constexpr std::string_view kDoc = "An actor in the words of the story.";
  struct SpanOf {
    Span operator()(const At<ActorRef>& a) const { return a->span; }
  };
  template <typename Field>
  static void each(Field&& field) {
    using A = At<ActorRef>;
    field("actor", "Id of the actor, or null where the words name nobody known.",
          [](const A& a) { return maybe_id<'a'>(a->actor); });
    field("text", "The words.", [](const A& a) { return Slice{a->span}; });
    start_and_end_or_null<ActorRef>(field, SpanOf{});
  }
};

inline MaybeRow<ActorRef> maybe_ref(const RecordView& in, const ActorRef& ref) {
  const bool there = ref.actor.valid() || !ref.span.empty();
  return {there ? std::optional<At<ActorRef>>({in, ref}) : std::nullopt};
}

template <>
struct Fields<Cue> {
  static constexpr std::string_view kName = "cue";
  static constexpr std::string_view kDoc = "The words that introduce what is said.";
  struct SpanOf {
    Span operator()(const At<Cue>& a) const { return a->span; }
  };
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Cue>;
    field("text", "The words: told.", [](const A& a) { return Slice{a->span}; });
    field("class", "What the cue does: say, confirm, deny, accuse, commit, intend, demand, warn, praise, decline, ...",
          [](const A& a) { return MaybeText{a->cue_class}; });
    start_and_end_or_null<Cue>(field, SpanOf{});
  }
};

template <>
struct Fields<ContentRow> {
  static constexpr std::string_view kName = "content";
  static constexpr std::string_view kDoc = "What is said, without quotation marks, cue and speaker.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<ContentRow>;
    field("text", "From its first word to its last, as the story has it.", [](const A& a) { return Slice{a->hull}; });
    field("start", "Offset of the first character.", [](const A& a) { return Offset{a->hull.begin}; });
    field("end", "Offset after the last character.", [](const A& a) { return Offset{a->hull.end}; });
    field("spans", "Its pieces in order: more than one where the cue or a paragraph's end breaks it.",
          [](const A& a) { return rows(a.in, a->statement->content); });
  }
};

template <>
struct Fields<Statement> {
  static constexpr std::string_view kName = "statement";
  static constexpr std::string_view kDoc = "Who said what.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Statement>;
    field("id", "q1, q2, ...", [](const A& a) { return OwnId<'q'>{a.index}; });
    field("kind", "Direct speech, indirect speech, or indirect with quoted words in it.",
          [](const A& a) { return OneOf<kStatementKinds>{a->kind}; });
    field("speaker", "Who says it.", [](const A& a) { return Row<ActorRef>{{a.in, a->speaker}}; });
    field("with", "Who says it together with the speaker, as in a joint statement.",
          [](const A& a) { return rows(a.in, a->with); });
    field("acting_for", "Id of the actor that the speaker speaks for.",
          [](const A& a) { return maybe_id<'a'>(a->acting_for); });
    field("via", "Relays, nearest to the speaker first: state media quoted him as saying.",
          [](const A& a) { return rows(a.in, a->via); });
    field("addressee", "Whom it was said to.", [](const A& a) { return maybe_ref(a.in, a->addressee); });
    field("channel", "How it was said: news conference.", [](const A& a) { return MaybeText{a->channel}; });
    field("place", "Id of the place where it was said.", [](const A& a) { return maybe_id<'p'>(a->place); });
    field("time", "When it was said, where its own words say so.", [](const A& a) { return MaybeDate{a->time}; });
    field("setting", "When and where it was said, as a reader takes it.",
          [](const A& a) { return Row<Setting>{{a.in, a->setting}}; });
    field("cue", "The words that introduce it.", [](const A& a) { return Row<Cue>{{a.in, a->cue}}; });
    field("content", "What is said.", [](const A& a) { return Row<ContentRow>{{a.in, {&a.item, a->content_hull()}}}; });
    field("within", "Id of the statement that contains this one.", [](const A& a) { return maybe_id<'q'>(a->within); });
    rule_field<Statement>(field);
  }
};

// -- events
// ------------------------------------------------------------------------------------------------------------

template <>
struct Fields<EventTime> {
  static constexpr std::string_view kName = "event_time";
  static constexpr std::string_view kDoc = "When it happened.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<EventTime>;
    field("from", "First day.", [](const A& a) { return MaybeDate{a->from}; });
    field("to", "Last day.", [](const A& a) { return MaybeDate{a->to}; });
    field("precision", "How exactly it is known.", [](const A& a) { return MaybeOneOf<kPrecisions>{a->precision}; });
  }
};

template <>
struct Fields<TriggerRow> {
  static constexpr std::string_view kName = "trigger";
  static constexpr std::string_view kDoc = "The words that name the action.";
  template <typename Field>
  static void each(Field&& field) {
    field("text", "The words.", [](const At<TriggerRow>& a) { return Slice{a->span}; });
    start_and_end<TriggerRow>(field);
  }
};

template <>
struct Fields<Event> {
  static constexpr std::string_view kName = "event";
  static constexpr std::string_view kDoc = "Who did what to whom: a PLOVER event.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Event>;
    field("id", "e1, e2, ...", [](const A& a) { return OwnId<'e'>{a.index}; });
    field("type", "PLOVER type: CONSULT.", [](const A& a) { return Text{a->type}; });
    field("mode", "PLOVER mode: phone.", [](const A& a) { return MaybeText{a->mode}; });
    field("context", "PLOVER contexts: military.", [](const A& a) { return TextList{a->context}; });
    field("cameo", "CAMEO code: 041.", [](const A& a) { return MaybeText{a->cameo}; });
    field("quad_class", "Words or deeds, friendly or hostile.",
          [](const A& a) { return MaybeOneOf<kQuadClasses>{a->quad_class}; });
    field("goldstein", "Goldstein scale, -10 (hostile) to 10 (friendly).",
          [](const A& a) { return Number{a->goldstein}; });
    field("actor", "Ids of those who act.", [](const A& a) { return id_list<'a'>(a->actor); });
    field("recipient", "Ids of those to whom it is done.", [](const A& a) { return id_list<'a'>(a->recipient); });
    field("place", "Id of the place.", [](const A& a) { return maybe_id<'p'>(a->place); });
    field("time", "When, where its own words say so.", [](const A& a) { return Row<EventTime>{{a.in, a->time}}; });
    field("setting", "When and where it was, as a reader takes it.",
          [](const A& a) { return Row<Setting>{{a.in, a->setting}}; });
    field("polarity", "negative: it is said not to have happened.",
          [](const A& a) { return OneOf<kPolarities>{a->polarity}; });
    field("modality", "Whether it is told as happened, to come, possible, depending on an if, or asked for.",
          [](const A& a) { return OneOf<kModalities>{a->modality}; });
    field("historical", "True for background from long before the story.",
          [](const A& a) { return Truth{a->historical}; });
    field("attributed_to", "Id of the statement that claims it; null for the wire's own voice.",
          [](const A& a) { return maybe_id<'q'>(a->attributed_to); });
    start_and_end<Event>(field);
    field("trigger", "The words that name the action.",
          [](const A& a) { return Row<TriggerRow>{{a.in, {a->trigger}}}; });
    field("retold", "Where the story tells the same event again, in order.",
          [](const A& a) { return rows(a.in, a->retold); });
    rule_field<Event>(field);
    field("confidence", "0 to 1.", [](const A& a) { return Number{a->confidence}; });
  }
};

// -- truces
// ------------------------------------------------------------------------------------------------------------

template <>
struct Fields<Holder> {
  static constexpr std::string_view kName = "holder";
  static constexpr std::string_view kDoc = "Who holds it. The wire's own voice is text \"wire:AA\" without an actor.";
  struct SpanOf {
    Span operator()(const At<Holder>& a) const { return a->span; }
  };
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Holder>;
    field("actor", "Id of the actor.", [](const A& a) { return maybe_id<'a'>(a->actor); });
    field("text", "The words of the story, or wire: and the agency's sign.",
          [](const A& a) { return MaybeText{a->text}; });
    start_and_end_or_null<Holder>(field, SpanOf{});
  }
};

template <>
struct Fields<Valid> {
  static constexpr std::string_view kName = "valid";
  static constexpr std::string_view kDoc = "When it is held to be so.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Valid>;
    field("from", "First day.", [](const A& a) { return MaybeDate{a->from}; });
    field("to", "Last day; null where it goes on or is not known.", [](const A& a) { return MaybeDate{a->to}; });
    field("precision", "How exactly it is known.", [](const A& a) { return MaybeOneOf<kPrecisions>{a->precision}; });
  }
};

template <>
struct Fields<Assertion> {
  static constexpr std::string_view kName = "assertion";
  static constexpr std::string_view kDoc = "Somebody holds that the truce is, was or will be in some state.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Assertion>;
    field("id", "x1, x2, ... through all truces of the story.", [](const A& a) { return OwnId<'x'>{a.index}; });
    field("kind", "A state, an act, a remark on another assertion, a count, or a term.",
          [](const A& a) { return OneOf<kAssertionKinds>{a->kind}; });
    field("state", "declared, in_effect, ended, denied, violation, ... (docs/record.md).",
          [](const A& a) { return Text{a->state}; });
    field("holder", "Who holds it.", [](const A& a) { return Row<Holder>{{a.in, a->holder}}; });
    field("via", "Relays, nearest to the holder first.", [](const A& a) { return rows(a.in, a->via); });
    field("statement", "Id of the statement that says it; null for the wire's own voice.",
          [](const A& a) { return maybe_id<'q'>(a->statement); });
    field("polarity", "negative: it is said not to be so.", [](const A& a) { return OneOf<kPolarities>{a->polarity}; });
    field("modality", "Whether it is told as so, to come, possible, depending on an if, or asked for.",
          [](const A& a) { return OneOf<kModalities>{a->modality}; });
    field("degree", "How far.", [](const A& a) { return MaybeOneOf<kDegrees>{a->degree}; });
    field("about", "Id of the assertion that it remarks on.", [](const A& a) { return maybe_id<'x'>(a->about); });
    field("presupposed", "True where it is only taken for granted: extend presupposes in effect.",
          [](const A& a) { return Truth{a->presupposed}; });
    field("parties", "Ids of the actors whose timeline it moves.", [](const A& a) { return id_list<'a'>(a->parties); });
    field("count", "Id of the quantity that says how many.", [](const A& a) { return maybe_id<'n'>(a->count); });
    field("places", "Ids of the places where it is said to be so; empty for all of the truce.",
          [](const A& a) { return id_list<'p'>(a->places); });
    field("term", "How long it is to last: ISO 8601 duration.", [](const A& a) { return MaybeText{a->term}; });
    field("noun", "What the arrangement is called here.", [](const A& a) { return MaybeText{a->noun}; });
    field("valid", "When it is held to be so.", [](const A& a) { return Row<Valid>{{a.in, a->valid}}; });
    field("asserted", "When it was said.", [](const A& a) { return MaybeDate{a->asserted}; });
    start_and_end<Assertion>(field);
    rule_field<Assertion>(field);
  }
};

template <>
struct Fields<Truce::Dates> {
  static constexpr std::string_view kName = "truce_dates";
  static constexpr std::string_view kDoc = "The truce's dates, as far as the story tells.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Truce::Dates>;
    field("proposed", "When it was proposed.", [](const A& a) { return MaybeDate{a->proposed}; });
    field("agreed", "When it was agreed.", [](const A& a) { return MaybeDate{a->agreed}; });
    field("announced", "When it was announced.", [](const A& a) { return MaybeDate{a->announced}; });
    field("effect", "When it was to begin or began.", [](const A& a) { return MaybeDate{a->effect}; });
    field("expiry", "When it was to run out.", [](const A& a) { return MaybeDate{a->expiry}; });
    field("ended", "When it ended.", [](const A& a) { return MaybeDate{a->ended}; });
  }
};

template <>
struct Fields<PartyView> {
  static constexpr std::string_view kName = "party_view";
  static constexpr std::string_view kDoc = "What one party holds the truce's state to be.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<PartyView>;
    field("actor", "Id of the party; null for the wire.", [](const A& a) { return maybe_id<'a'>(a->actor); });
    field("holder", "wire: and the agency's sign where the party is the wire itself.",
          [](const A& a) { return MaybeText{a->holder_text}; });
    field("state", "The state.", [](const A& a) { return Text{a->state}; });
    field("since", "Since when.", [](const A& a) { return MaybeDate{a->since}; });
    field("assertions", "Ids of the assertions that it rests on.",
          [](const A& a) { return id_list<'x'>(a->assertions); });
  }
};

template <>
struct Fields<TruceView> {
  static constexpr std::string_view kName = "truce_view";
  static constexpr std::string_view kDoc = "What follows from the assertions: never a verdict of our own.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<TruceView>;
    field("overall", "Whether the parties agree on the state.", [](const A& a) { return OneOf<kOverall>{a->overall}; });
    field("by_party", "One row a party.", [](const A& a) { return rows(a.in, a->by_party); });
  }
};

template <>
struct Fields<Truce> {
  static constexpr std::string_view kName = "truce";
  static constexpr std::string_view kDoc = "One arrangement to stop fighting, whatever the story calls it.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Truce>;
    field("id", "t1, t2, ...", [](const A& a) { return OwnId<'t'>{a.index}; });
    field("name", "A name made of place, kind and date.", [](const A& a) { return Text{a->name}; });
    field("names", "Every noun that the story uses for it.", [](const A& a) { return TextList{a->names}; });
    field("places", "Ids of the places where it is to hold.", [](const A& a) { return id_list<'p'>(a->places); });
    field("part_of", "Id of the truce that it is a part of.", [](const A& a) { return maybe_id<'t'>(a->part_of); });
    field("form", "How many sides it has.", [](const A& a) { return OneOf<kTruceForms>{a->form}; });
    field("class",
          "Humanitarian pause, cessation of hostilities, preliminary, definitive, local deal, suspension of "
          "operations, or unclear.",
          [](const A& a) { return Text{a->truce_class}; });
    field("purpose", "What it is for: evacuation.", [](const A& a) { return TextList{a->purpose}; });
    field("written", "Whether it is in writing.", [](const A& a) { return OneOf<kWritten>{a->written}; });
    field("declared_by", "Ids of those who declared it.", [](const A& a) { return id_list<'a'>(a->declared_by); });
    field("agreed_by", "Ids of those who agreed to it.", [](const A& a) { return id_list<'a'>(a->agreed_by); });
    field("bound", "Ids of those whom it binds.", [](const A& a) { return id_list<'a'>(a->bound); });
    field("excluded", "Ids of those left out of it.", [](const A& a) { return id_list<'a'>(a->excluded); });
    field("brokered_by", "Ids of those who brokered it.", [](const A& a) { return id_list<'a'>(a->brokered_by); });
    field("guarantors", "Ids of its guarantors.", [](const A& a) { return id_list<'a'>(a->guarantors); });
    field("monitors", "Ids of those who watch over it.", [](const A& a) { return id_list<'a'>(a->monitors); });
    field("dates", "Its dates.", [](const A& a) { return Row<Truce::Dates>{{a.in, a->dates}}; });
    field("how_ended", "How it ended.", [](const A& a) { return MaybeText{a->how_ended}; });
    field("assertions", "What each holder asserts of it.", [](const A& a) { return a.in.assertions_of(a.index); });
    field("view", "What follows from them.", [](const A& a) { return Row<TruceView>{{a.in, a->view}}; });
  }
};

// -- contradictions, notes, the whole ---------------------------------------------------------------------------------

template <>
struct Fields<Side> {
  static constexpr std::string_view kName = "side";
  static constexpr std::string_view kDoc = "One side of a contradiction.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Side>;
    field("ref", "Id of the statement, assertion, event or quantity; of the sentence where it is none of them.",
          [](const A& a) { return Text{a->ref}; });
    start_and_end<Side>(field);
  }
};

template <>
struct Fields<Contradiction> {
  static constexpr std::string_view kName = "contradiction";
  static constexpr std::string_view kDoc = "Two things in the story that cannot both be so, or that deny each other.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Contradiction>;
    field("id", "c1, c2, ...", [](const A& a) { return OwnId<'c'>{a.index}; });
    field("kind", "denied_attribution, state_clash, number, ... (docs/record.md).",
          [](const A& a) { return Text{a->kind}; });
    field("a", "The one side.", [](const A& a) { return Row<Side>{{a.in, a->a}}; });
    field("b", "The other.", [](const A& a) { return Row<Side>{{a.in, a->b}}; });
    field("same_speaker", "True where both come from one speaker.", [](const A& a) { return Truth{a->same_speaker}; });
    field("noted_by", "Id of the statement that itself remarks on it.",
          [](const A& a) { return maybe_id<'q'>(a->noted_by); });
    field("explanation", "One sentence on why.", [](const A& a) { return Text{a->explanation}; });
    rule_field<Contradiction>(field);
    field("confidence", "0 to 1.", [](const A& a) { return Number{a->confidence}; });
  }
};

template <>
struct Fields<text::Note> {
  static constexpr std::string_view kName = "note";
  static constexpr std::string_view kDoc = "Something odd about the story that its reader should know.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<text::Note>;
    field("kind", "no-publication-date, converted-encoding, ...", [](const A& a) { return Text{a->kind}; });
    field("text", "A sentence for a person.", [](const A& a) { return Text{a->text}; });
  }
};

template <>
struct Fields<Story> {
  static constexpr std::string_view kName = "record";
  static constexpr std::string_view kDoc = "What Truceline makes of one news story.";
  template <typename Field>
  static void each(Field&& field) {
    using A = At<Story>;
    field("schema", "The number of this contract.", [](const A&) { return Text{kSchemaId}; });
    field("version", "Version of the program, its models and its knowledge, so that a record can be made again.",
          [](const A& a) { return Text{a.in.version}; });
    field("story", "What the furniture of the story says of it.", [](const A& a) { return part<HeaderPart>(a.in); });
    field("text", "The story; every offset points into it.", [](const A& a) { return Text{a->document.text}; });
    field("sentences", "Its sentences.", [](const A& a) { return a.in.sentences(); });
    field("actors", "Who is in it.", [](const A& a) { return rows(a.in, a->actors); });
    field("places", "Where it is.", [](const A& a) { return rows(a.in, a->places); });
    field("times", "Expressions of time.", [](const A& a) { return rows(a.in, a->times); });
    field("quantities", "Numbers and what they count.", [](const A& a) { return rows(a.in, a->quantities); });
    field("statements", "Who said what.", [](const A& a) { return rows(a.in, a->statements); });
    field("events", "Who did what to whom.", [](const A& a) { return rows(a.in, a->events); });
    field("truces", "Truces, and who asserts what of them.", [](const A& a) { return rows(a.in, a->truces); });
    field("contradictions", "What in it cannot both be so.", [](const A& a) { return rows(a.in, a->contradictions); });
    field("notes", "What its reader should know.", [](const A& a) { return rows(a.in, a->notes); });
  }
};

}  // namespace truceline::record
