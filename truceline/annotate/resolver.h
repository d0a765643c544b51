#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/annotate/cast.h"
#include "truceline/annotate/coreference.h"
#include "truceline/annotate/story_nations.h"

namespace truceline::annotate {

/// Resolves the mentions of one story (annotate/coreference.h), in one object, since each resolution looks at those
/// before it. Its methods lie by subject in coreference.cc, resolve_names.cc, resolve_titles.cc, resolve_nouns.cc,
/// resolve_nations.cc, resolve_owners.cc and describe.cc.
class Resolver {
 public:
  Resolver(const text::Document& document, const text::Tree& tree, const std::vector<Mention>& mentions,
           const record::Places& places, const record::Date& published, const lexicon::ActorBase& base);
  Resolved resolve();

 private:
  using NameMatch = lexicon::NameMatch;
  using Of = NameMatch::Of;
  using Actor = record::Actor;
  static constexpr std::uint32_t kNone = Mention::kNone;  // no actor, no mention

  // --- Context ---
  const text::Token& token(std::uint32_t t) const;
  std::uint32_t sentence_of(const Mention& m) const;
  bool is_headline(std::uint32_t i) const;

  // --- One mention ---
  void resolve_one(std::uint32_t i);
  static bool is_explicit(const Mention& m);
  static bool is_better_named(const Mention& a, const Mention& b);
  /// The mention says what the other one beside it is: "X, a CMA spokesman".
  void join(std::uint32_t i, std::uint32_t actor);
  void leave_trace(std::uint32_t i);
  /// "Obama and Clinton left. They ...": the two of them.
  void leave_trace_of_pair(std::uint32_t i);
  std::uint32_t pair_of(std::uint32_t a, std::uint32_t b);
  std::uint32_t find_actor(std::uint32_t i);

  // --- Names ---
  std::string name_key(const Mention& m) const;
  std::uint32_t resolve_person(std::uint32_t i);
  /// Of two with that name the one spoken of last; a bare surname is rather whose it was before.
  bool is_rather(std::uint32_t a, std::uint32_t b, const Mention& m) const;
  bool shares_alias(const Mention& m, std::uint32_t a) const;
  /// Two people with one surname are told apart by title and nation.
  bool contradicts(const Mention& m, std::uint32_t a) const;
  std::uint32_t last_trace(std::uint32_t a) const;
  /// A person of the base under that name: in office on the day rather than not, of the nation that the title names.
  std::uint32_t known_person(std::uint32_t i, const std::vector<std::string>& words) const;
  bool is_story_nation(const std::string& iso3) const;
  /// "A spokesman for the group said ... X, the spokesman, told the radio": the one of before, now named.
  std::uint32_t described_before(std::uint32_t i) const;
  /// "A cardiologist said ..." in the first paragraph, then "Miguel S. told the radio": who was described is now named.
  std::uint32_t described_in_lead(std::uint32_t i) const;
  std::uint32_t new_person(std::uint32_t i, const std::vector<std::string>& words);
  std::uint32_t resolve_name(std::uint32_t i);
  bool is_some(const Mention& m) const;  // "seven Saudis", "some Russians", "many Turks"; "the Russians" are Russia
  std::uint32_t some_nationals(std::uint32_t i, const lexicon::State& state);
  /// Names such as "NDF" and "RSF" are of several bodies: the one of the story's nation.
  std::uint32_t preferred_body(const Mention& m) const;
  /// "the Second Army": a state's own body that nobody knows is of the story's nation; an "International Court" is not.
  const lexicon::State* nation_of_body(std::uint32_t i, const std::string& kind,
                                       const std::vector<std::string>& words) const;
  std::uint32_t new_organisation(std::uint32_t i);
  /// "the North" in a story about South Korea that has not named the other yet.
  std::uint32_t resolve_half(const std::string& half);

  // --- Titles and nouns ---
  /// "the American told reporters": somebody of that nation in the story.
  std::uint32_t resolve_national(std::uint32_t i, const lexicon::State& state);
  std::uint32_t resolve_title(std::uint32_t i);
  /// Person `a` has the role that the title names; a former one, or an office given up, where it says so.
  bool has_role(const Mention& m, std::uint32_t a) const;
  /// "the Ukrainian leader" after a person whom the story left without office: the subject of the sentences before.
  std::uint32_t untitled_before(std::uint32_t i) const;
  /// "James B. made few predictions. ... The grey-haired envoy": the person whom the sentences before are
  /// about.
  std::uint32_t topic_person(std::uint32_t i) const;
  /// "his Russian counterpart": the holder of the owner's office in that nation.
  std::uint32_t resolve_counterpart(std::uint32_t i, std::uint32_t owner);
  /// The one who holds the office on that day: "Moscow's foreign minister". Only for definite titles with a nation that
  /// the mention itself gives, since the story's nation may not be meant.
  std::uint32_t office_holder(std::uint32_t i, const lexicon::State& nation);
  /// "the president of the Harbour Forum": of a body that nobody knows, and no state's.
  bool is_of_capitals(const Mention& m) const;
  bool is_of_power(std::uint32_t a) const;  // "the army contradicted its own foreign minister": the country's
  const lexicon::State* nation_of_office(std::uint32_t i, std::uint32_t owner) const;
  /// Somebody known by description alone: "a local official", "its spokesman".
  std::uint32_t described(std::uint32_t i, std::uint32_t owner);
  /// The phrase without determiner or owner: "relief officials".
  std::string phrase(const Mention& m) const;
  bool is_of_place(const Mention& m) const;  // "Tigray leaders"
  std::uint32_t resolve_nominal(std::uint32_t i);
  /// "the government", "the interim administration" are the state's; "the Amhara regional government" and "the
  /// Autonomous Administration" are not.
  bool is_government_of(const Mention& m, const lexicon::State& nation) const;
  /// Whose a noun without a nation is: of the one spoken of, of who reports it, of the story's.
  const lexicon::State* nation_taken(std::uint32_t i) const;
  /// "The army" where the story has spoken of one army, "the foreign ministry" after "France said".
  bool is_of_other_thing(const Mention& m, std::uint32_t owner) const;
  const lexicon::State* nation_before(const Mention& m) const;
  const lexicon::State* nation_of_head(const Mention& m) const;
  bool is_filed_by_one_of_both(const Cast::Trace& last) const;
  /// "Niger's army said | 34 soldiers | were killed": its own.
  const lexicon::State* nation_of_reporter(const Mention& m) const;
  const lexicon::State* nation_of_seat(const Mention& m) const;  // "the General Staff in Kyiv"
  /// Whose an office, an army, a ministry without an owner is by what stands around it; null where that does not tell.
  const lexicon::State* nation_around(std::uint32_t i) const;
  bool is_of_central_power(const Mention& m) const;
  bool is_local(const Mention& m) const;  // "the regional governor"
  const lexicon::State* nation_of_own_subject(std::uint32_t i) const;
  const lexicon::State* nation_of_native_office(const Mention& m) const;
  const lexicon::State* nation_of_token(std::uint32_t t) const;
  const lexicon::State* nation_of_place_told(std::uint32_t i) const;
  const lexicon::State* nation_of_content(std::uint32_t i) const;
  const lexicon::State* nation_of_domestic_body(std::uint32_t i) const;
  const lexicon::State* nation_of_scene(const Mention& m) const;
  const lexicon::State* nation_attacked(std::uint32_t i) const;
  const lexicon::State* nation_of_last_voice(std::uint32_t i) const;
  bool does(std::uint32_t t, std::string_view verbs) const;
  bool is_aimed_at(const Mention& m, const lexicon::State& state) const;
  bool has_other_holder(const Mention& m, const lexicon::State& state) const;
  bool names_its_offices(const Mention& m, const lexicon::State& state) const;
  /// "the rebels", "the paramilitaries" in a story that names one armed group of that nation are its men.
  std::uint32_t only_armed_group(const Mention& m, const lexicon::State* nation) const;
  /// "the army" is the story's nation's; "masked gunmen" and "aid workers" need be nobody's.
  bool is_counted(const Mention& m) const;  // "two rebels"
  bool takes_story_nation(const Mention& m) const;
  std::uint32_t nominal(std::uint32_t i, const lexicon::State* nation, std::uint32_t owner);
  /// "local elders ... the elders": the only ones of that sort whom the story has spoken of.
  std::uint32_t same_people(const Mention& m, const lexicon::State* nation, std::uint32_t owner) const;
  bool is_word_number(const Mention& m) const;
  std::string uncounted(const Mention& m) const;  // "Rwandan troops" of "at least 4,000 Rwandan troops"
  /// `uncounted` with whom it is of: "members of the Muslim Brotherhood", "Ana Ruiz's husband".
  std::string called(const Mention& m, std::uint32_t owner) const;
  /// "UN peacekeepers", "Taliban fighters": of the organisation, and the mission in the country where there is one.
  std::uint32_t nominal_of_body(std::uint32_t i);
  /// The peace operation of `parent` in the story's nation, where the base has just one.
  std::uint32_t mission_here(const std::string& parent);
  bool is_mentioned(std::uint32_t index) const;
  std::uint32_t resolve_peacekeepers(std::uint32_t i);
  /// "the group", "the mission", "the front": the last body of that sort. Both sides stand for themselves.
  std::uint32_t resolve_anaphor(std::uint32_t i, std::uint32_t owner);
  /// "the Russian side" is Russia; "both sides" stand for themselves, with the two for members whom the story has
  /// spoken of more than of any other state or armed group.
  std::uint32_t resolve_side(std::uint32_t i, std::uint32_t owner);
  std::vector<record::ActorId> both_sides(const Mention& m) const;
  /// "his country", "the country".
  std::uint32_t resolve_country(std::uint32_t i, std::uint32_t owner);
  /// "the enemy", "its enemy": the last one who can fight and is not of the side that speaks of it.
  std::uint32_t resolve_enemy(std::uint32_t owner) const;

  // --- Owners ---
  /// Whom the mention itself names: "its spokesman", "spokesman for X".
  std::uint32_t owner_actor(const Mention& m);
  /// The same, or whom a reader takes it to serve.
  std::uint32_t owner_or_served(std::uint32_t i);
  /// The last body with this word in its name, or of the sort that the word is for: "coalition", "group".
  std::uint32_t last_body(const std::string& word, std::uint32_t other_than) const;
  bool is_of_sort(std::uint32_t a, const std::string& sort) const;
  bool is_unknown_body(std::uint32_t a, const std::string& word) const;
  std::uint32_t body_before(std::uint32_t i) const;
  bool is_same_block(std::uint32_t a, std::uint32_t b) const;  // of two sentences
  /// The one armed group that the story names, of `nation` where that is given; nobody where it names two.
  std::uint32_t sole_armed_group(const lexicon::State* nation) const;
  std::uint32_t last_armed_group(const Mention& m) const;
  /// The holder of the mention's office whom the story names only further on.
  std::uint32_t named_later(std::uint32_t i, const lexicon::State& nation);
  bool is_foreigner(const Mention& m, const lexicon::State& nation) const;

  // --- Descriptions ---
  /// Adds what mention `i` says about actor `a`: sex, office, nation, code. A known person keeps what the base says.
  void describe(std::uint32_t a, std::uint32_t i);
  void take_office_told(std::uint32_t a, const Mention& m);
  /// "His Eritrean counterpart, X": the owner's office, in that nation.
  void describe_counterpart(std::uint32_t a, const Mention& m, std::uint32_t owner);
  std::uint32_t body_actor(const Mention& m);
  void set_country(std::uint32_t a, std::uint32_t i, std::uint32_t owner);
  std::string code_of(std::uint32_t i, std::uint32_t a, std::uint32_t owner) const;
  bool is_of_police(const Mention& m) const;
  bool is_accredited(const Mention& m) const;
  bool takes_code_of(const Mention& m, std::uint32_t of) const;
  bool is_of_codeless(std::uint32_t a, std::uint32_t of) const;
  /// "officials of the RSF", "fighters of the group": the men of an armed group, and no state's.
  bool is_of_group(const Mention& m, std::uint32_t of) const;
  bool is_office_of_state(const Mention& m) const;
  std::string role_of(const Mention& m, std::uint32_t owner) const;
  /// Spokespeople and ministers act for their bodies, where those are in the story.
  void link_speakers();
  std::uint32_t served_body(std::uint32_t a) const;

  const text::Document& document_;
  const text::Tree& tree_;
  const std::vector<Mention>& mentions_;
  const record::Places& places_;
  const record::Date& published_;
  const lexicon::ActorBase& base_;
  Cast cast_;
  StoryNations nations_;
  std::vector<record::Actor>& actors_ = cast_.actors;
  std::vector<Cast::Extra>& extras_ = cast_.extras;
  std::vector<Cast::Trace>& traces_ = cast_.traces;
  std::vector<char> mentioned_;                       // by index in the base
  std::vector<char> covered_;                         // by token: inside a mention
  std::map<std::string, std::uint32_t> short_names_;  // that the story defines: "Seven-Party Alliance (SPA)"
  std::uint32_t lead_ = 0;                            // block of the first paragraph
  bool of_un_ = false;                                // the story speaks of the United Nations
  std::vector<std::uint32_t> of_;
};

}  // namespace truceline::annotate
