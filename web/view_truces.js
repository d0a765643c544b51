import { empty, failure, h, table } from "./dom.js";
import { get, query } from "./api.js";
import { filters, under, evidencePath } from "./filters.js";
import { board, claimLine, overallWords, standing } from "./truce.js";
import { dayWords, holderName, stateWords } from "./words.js";

const SIZE = 20;

function rows(truce) {
  return truce.view.by_party.flatMap((party) => party.timeline.map((span) => {
    const claim = truce.assertions.find((one) => one.id === span.assertions[span.assertions.length - 1]);
    return { party: holderName(party.actor.name), state: stateWords(span.state), since: span.since, claim };
  }));
}

const COLUMNS = [["Party", (row) => row.party], ["State", (row) => row.state], ["Since", (row) => dayWords(row.since) || "unknown"],
  ["Words", (row) => row.claim && h("q", {}, row.claim.quote)],
  ["Story", (row) => row.claim && h("a", { href: evidencePath(row.claim.story_id, row.claim.id.split(".")[1]) }, dayWords(row.claim.published) || "see it")]];

/** The days on which the ledger learnt something of the truce, for the slider. */
const published = (truce) => [...new Set(truce.assertions.map((claim) => claim.published).filter(Boolean))].sort();

function slider(days, at, change) {
  const told = h("output", { for: "known" }, dayWords(days[at]));
  return h("div", { class: "known" }, h("label", { for: "known" }, "As known on"),
    h("input", { type: "range", id: "known", min: 0, max: days.length - 1, value: at, step: 1, "aria-valuetext": dayWords(days[at]),
      oninput: (event) => {
        told.textContent = dayWords(days[event.target.value]);
        event.target.setAttribute("aria-valuetext", told.textContent);
        change(days[event.target.value]);
      } }), told);
}

function fill(place, truce) {
  if (!truce) return place.replaceChildren(empty("Nothing was known of it on that day."));
  place.replaceChildren(h("p", {}, "As the parties have it: ", h("span", { class: "tag" }, overallWords(truce.view))), board(truce),
    table("The same as a table", COLUMNS, rows(truce)),
    h("h2", {}, `All ${truce.assertions.length} claims`), h("ul", {}, truce.assertions.map(claimLine)));
}

async function drawOne(root, params) {
  const id = params.get("truce");
  const { body } = await get("truces", { truce: id.replace("t", "") });
  const truce = body.truces[0];
  if (!truce) return root.append(empty("There is no truce ", id, ". ", h("a", { href: "/truces" }, "All truces")));
  const days = published(truce), known = params.get("known_on"), at = Math.max(0, known ? days.filter((day) => day <= known).length - 1 : days.length - 1);
  const place = h("div");
  let latest = 0;
  const show = async (day) => {
    const mine = ++latest;
    const answer = await get("truces", { truce: id.replace("t", ""), known_on: day }).catch((error) => ({ error }));
    if (mine !== latest) return;
    if (answer.error) return place.replaceChildren(failure(answer.error));
    history.replaceState(null, "", location.pathname + query({ truce: id, known_on: day }));
    fill(place, answer.body.truces[0]);
  };
  root.append(h("p", {}, h("a", { href: "/truces" }, "All truces")), h("h2", {}, truce.name),
    h("p", { class: "meta" }, truce.names.length ? `Called: ${truce.names.join(", ")}. ` : "", `Told of from ${dayWords(truce.first) || "?"} to ${dayWords(truce.last) || "?"}.`,
      " ", h("a", { href: `/api/v1/truces?truce=${truce.id.slice(1)}` }, "JSON"), " · ", h("a", { href: `/api/v1/truces.csv?truce=${truce.id.slice(1)}` }, "CSV")));
  if (days.length > 1) root.append(slider(days, at, show));
  root.append(place);
  if (known) await show(days[at]);
  else fill(place, truce);
}

export async function draw(root, params) {
  if (params.get("truce")) return drawOne(root, params);
  const { body, more } = await get("truces", { limit: SIZE, claims: "latest", ...Object.fromEntries(params) });
  root.append(filters([["place", "Place", "text"], ["party", "Party", "text"], ["as_of", "As of", "date"], ["known_on", "As known on", "date"]], params));
  if (body.truces.length === 0) root.append(empty("No truce that the ledger knows of. ", h("a", { href: "/truces" }, "Show all")));
  root.append(h("p", { class: "meta" }, h("a", { href: "/claims" }, "Every claim about a truce"), " · ", h("a", { href: "/claims?kind=none,denied,rejected" }, "denials alone")));
  root.append(h("ul", { class: "cards" }, body.truces.map((truce) => standing(truce))), under("truces", params, body.truces.length, more, SIZE));
}
