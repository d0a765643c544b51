#pragma once

#include "truceline/record/story.h"

namespace truceline::cli {

inline constexpr std::string_view kTestText =
    "Tyre pause in doubt\n\n"
    "TYRE, Lebanon (AP) – Minister Rana Haddad on Thursday announced a pause.\n\n"
    "“I never promised a full halt,” she told reporters on Friday. The army denied shelling the port, where 14 people "
    "were killed.\n\n"
    "Haddad will meet envoy Jon Arce in Geneva on Saturday.";

inline text::Span test_span(std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(kTestText.find(words));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

/// A small story with an item of every kind, made by hand: what the doors print does not hang on how items are found.
inline record::Story story_for_test() {
  record::Story story;
  story.document.text = kTestText;
  const auto block = [&](text::BlockKind kind, std::string_view words) {
    story.document.blocks.push_back({kind, test_span(words)});
  };
  block(text::BlockKind::headline, "Tyre pause in doubt");
  block(text::BlockKind::dateline, "TYRE, Lebanon (AP)");
  block(text::BlockKind::paragraph, "Minister Rana Haddad on Thursday announced a pause.");
  const auto second = kTestText.find("“I never"), third = kTestText.find("Haddad will meet");
  block(text::BlockKind::paragraph, kTestText.substr(second, third - second - 2));
  block(text::BlockKind::paragraph, kTestText.substr(third));
  text::Furniture& furniture = story.document.furniture;
  furniture.kind = "update";
  furniture.version = 2;
  furniture.agency = "Associated Press";
  furniture.agency_code = "AP";
  furniture.headline = test_span("Tyre pause in doubt");
  furniture.dateline = test_span("TYRE, Lebanon");
  furniture.contributors = {{"Ana Pires", "Geneva", {}}};
  story.published = {"2026-03-13", "given"};

  record::Actor minister, army, envoy;
  minister.name = "Rana Haddad";
  minister.kind = "person";
  minister.role = "foreign minister";
  minister.country = "LBN";
  minister.mentions = {{test_span("Rana Haddad"), "name"}};
  army.name = "the army";
  army.kind = "military";
  army.mentions = {{test_span("The army"), "name"}};
  envoy.name = "Jon Arce";
  envoy.kind = "person";
  envoy.mentions = {{test_span("Jon Arce"), "name"}};
  story.actors = {minister, army, envoy};
  const record::ActorId haddad{0}, troops{1}, arce{2};

  record::Place geneva;
  geneva.name = "Geneva";
  geneva.country = "CH";
  geneva.mentions = {{test_span("Geneva")}};
  story.places = {geneva};

  record::Statement direct, denial;
  direct.kind = "direct";
  direct.speaker = {haddad, test_span("she")};
  direct.cue = {test_span("told"), "say"};
  direct.addressee.span = test_span("reporters");
  direct.time = "2026-03-13";
  direct.content = {test_span("I never promised a full halt")};
  denial.kind = "indirect";
  denial.speaker = {troops, test_span("The army")};
  denial.cue = {test_span("denied"), "deny"};
  denial.content = {test_span("shelling the port")};
  story.statements = {direct, denial};

  record::Event meeting, shelling;
  meeting.type = "CONSULT";
  meeting.cameo = "036";
  meeting.actor = {haddad};
  meeting.recipient = {arce};
  meeting.place = record::PlaceId{0};
  meeting.time = {"2026-03-14", "2026-03-14", "day"};
  meeting.modality = "future";
  meeting.span = test_span("Haddad will meet envoy Jon Arce");
  meeting.trigger = test_span("meet");
  shelling.type = "ASSAULT";
  shelling.cameo = "194";
  shelling.actor = {troops};
  shelling.polarity = "negative";
  shelling.attributed_to = record::StatementId{1};
  shelling.span = test_span("shelling the port");
  shelling.trigger = test_span("shelling");
  story.events = {meeting, shelling};

  record::Quantity dead;
  dead.span = test_span("14 people");
  dead.value = 14;
  dead.unit = "people";
  dead.measure = "killed";
  story.quantities = {dead};

  record::Truce truce;
  truce.name = "Tyre pause, March 2026";
  truce.names = {"pause"};
  truce.form = "unilateral";
  truce.declared_by = {haddad};
  truce.view.overall = "contested";
  truce.view.by_party = {{haddad, "", "declared", "2026-03-12", {record::AssertionId{0}}}};
  story.truces = {truce};
  record::Assertion declared, denied;
  declared.truce = record::TruceId{0};
  declared.kind = "act";
  declared.state = "declared";
  declared.holder.text = "wire:AP";
  declared.parties = {haddad};
  declared.valid = {"2026-03-12", "", "day"};
  declared.span = test_span("announced a pause");
  denied.truce = record::TruceId{0};
  denied.kind = "meta";
  denied.state = "denied";
  denied.holder = {haddad, test_span("she"), "she"};
  denied.about = record::AssertionId{0};
  denied.span = test_span("never promised a full halt");
  story.assertions = {declared, denied};

  record::Contradiction clash;
  clash.kind = "denied_attribution";
  clash.a = {"x1", test_span("announced a pause")};
  clash.b = {"q1", test_span("I never promised a full halt")};
  clash.explanation = "Rana Haddad denies what the report says that she announced.";
  clash.rule = "R1";
  story.contradictions = {clash};
  story.notes = {{"odd", "Something odd."}};
  return story;
}

}  // namespace truceline::cli
