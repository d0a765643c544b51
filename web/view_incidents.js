// Happenings over all stories: who is blamed for each by whom, and who counts how many.
import { empty, h, table } from "./dom.js";
import { get } from "./api.js";
import { evidencePath, filters, twins, under } from "./filters.js";
import { dayWords, holderName } from "./words.js";

const SIZE = 20;
const MEASURES = ["killed", "wounded"];

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const listed = (words) => (words || "").replaceAll("|", ", ");
const counted = (number, one) => `${number} ${one}${number === 1 ? "" : "s"}`;
const between = (least, most) => (least === most ? least.toLocaleString("en") : `${least.toLocaleString("en")} to ${most.toLocaleString("en")}`);

/** "Syria (Observatory, REU itself)" for "Syria (Observatory, wire:REU)". */
const namesOf = (who) => who.replace(/\bwire:([^,;)]*)/g, (_, agency) => (agency ? agency + " itself" : "the report itself"));

/** "Air strike (school), Hass". */
function title(row) {
  return [capital(row.kind), row.things && ` (${listed(row.things)})`, ", ", row.place, row.spots && `: ${listed(row.spots)}`];
}

/** "Wed 26 Oct 2016", or from when to when. */
const when = (row) => (row.from === row.to ? dayWords(row.from) : `${dayWords(row.from)} to ${dayWords(row.to)}`);

function sides(row) {
  const figures = MEASURES.filter((name) => row[name + "_most"] !== null).map((name) => `${name} ${between(row[name + "_least"], row[name + "_most"])}`);
  return [row.who && h("p", {}, "By ", namesOf(row.who)), row.denied && h("p", {}, "Denied by ", namesOf(row.denied)),
    figures.length > 0 && h("p", {}, h("strong", {}, figures.join(" · ")))];
}

const evidence = (row) => h("a", { class: "evidence-link", href: evidencePath(row.story, row.id) }, "See it in the story");

function card(row) {
  return h("li", { class: "card", "data-at": `i${row.incident}`, tabindex: "-1" },
    h("h2", {}, h("a", { href: "/incidents?incident=" + row.incident }, title(row)), " ", h("span", { class: "tag" }, counted(row.origins, "origin"))),
    sides(row), h("p", {}, h("q", {}, row.quote), " ", h("span", { class: "meta" }, evidence(row), ` · ${when(row)} · ${counted(row.reports, "report")}`)));
}

const words = (row) => h("a", { href: evidencePath(row.story, row.id) }, row.quote);
const TOLLS = [["Of what", (row) => row.measure], ["How many", (row) => between(row.least, row.most), "n"], ["Who says so", (row) => holderName(row.claimant)],
  ["Reports", (row) => row.reports, "n"], ["Latest", (row) => dayWords(row.published), "d"], ["Words", words]];
const TELLINGS = [["Published", (row) => dayWords(row.published), "d"], ["Who says so", (row) => [holderName(row.claimant), row.denied ? " denies" : ""]],
  ["By whom", (row) => row.actor], ["To whom", (row) => row.recipient], ["Words", words], ["Taken for this because of", (row) => row.why]];

async function drawOne(root, number) {
  root.append(h("p", {}, h("a", { href: "/incidents" }, "All incidents")));
  const { body } = await get("incidents", { incident: number });
  const row = body.incidents[0];
  root.append(h("section", {}, h("h2", {}, title(row)), h("p", { class: "meta" }, `${when(row)}. ${counted(row.reports, "report")} of ${counted(row.origins, "origin")}. This incident as `, twins("incidents", { incident: number })),
    sides(row), body.tolls.length > 0 && table("Who counts how many", TOLLS, body.tolls), table("As it is told", TELLINGS, body.claims)));
}

export async function draw(root, params) {
  if (params.get("incident")) return drawOne(root, params.get("incident").replace(/^i/, ""));
  const { body, more } = await get("incidents", { limit: SIZE, ...Object.fromEntries(params) });
  root.append(filters([["about", "What", "text"], ["place", "Where", "text"], ["who", "Who", "text"],
    ["origins", "Told by", [["2", "2 origins or more"], ["3", "3 or more"], ["5", "5 or more"]]], ["since", "From", "date"], ["until", "Until", "date"]], params));
  if (body.incidents.length === 0) root.append(empty("No happening that fits. ", h("a", { href: "/incidents" }, "Show all"), "."));
  root.append(h("ul", { class: "cards" }, body.incidents.map(card)), under("incidents", params, body.incidents.length, more, SIZE));
}
