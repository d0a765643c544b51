// The fields of a gold sheet's entry, to be corrected: lists of alternatives are written with "|" between them.
import { h } from "./dom.js";
import { choices } from "./words.js";

const LABELS = { speaker: "Who said it", kind: "Kind", content: "The words", type: "What it is", actor: "Who did it", recipient: "To whom", evidence: "The words", factuality: "Told as", state: "State of the truce", holder: "Who says so", place: "Where",
  text: "The words", value: "Value", min: "Least", max: "Most", measure: "Of what", country: "Country, two letters", lat: "Latitude", lon: "Longitude", is: "Who that is", code: "CAMEO code", a: "One claim", b: "The other" };
// What each part's entries may have, so that what the program left out can be filled in.
const FIELDS = { statements: ["speaker", "kind", "content"], events: ["type", "actor", "recipient", "evidence", "factuality"], truces: ["state", "holder", "place", "evidence"], quantities: ["value", "min", "max", "measure", "text"],
  places: ["country", "lat", "lon", "text"], times: ["value", "text"], actors: ["is", "code", "text"], contradictions: ["kind", "a", "b"] };
const LISTS = new Set(["speaker", "type", "actor", "recipient", "state", "holder", "place", "is"]), QUOTES = ["content", "evidence", "text"], LONG = new Set(["content", "evidence", "a", "b"]);
const pairs = (words) => words.map((word) => [word, word]);

/** [[key, words], ...] where a field has a closed list. */
function options(part, name) {
  if (name === "kind") return part === "contradictions" ? choices("contradictions") : pairs(["direct", "indirect", "mixed"]);
  if (name === "type") return choices("events");
  if (name === "state") return choices("states");
  if (name === "factuality") return pairs(["asserted", "future", "possible", "conditional", "requested", "negated"]);
  return null;
}

const isNumber = (part, name) => ["min", "max", "lat", "lon"].includes(name) || (name === "value" && part === "quantities");
const shown = (value) => (Array.isArray(value) ? value.join(" | ") : value ?? "");

function field(part, name, value) {
  const id = "r-" + name, list = options(part, name), now = shown(value);
  const box = list ? h("select", { id, name }, [...list, ...(list.some(([key]) => key === now) || !now ? [] : [[now, now]])].map(([key, words]) => h("option", { value: key, selected: key === now }, words)))
    : LONG.has(name) ? h("textarea", { id, name, rows: 2 }, now) : h("input", { id, name, type: "text", value: now, inputmode: isNumber(part, name) && "decimal" });
  return h("div", { class: LONG.has(name) ? "long" : "" }, h("label", { for: id }, LABELS[name]), box);
}

/** A form with the entry's values; Enter in it corrects, Escape leaves it. */
export function fieldsFor(part, entry, correct) {
  const form = h("form", { class: "fields", "data-part": part, oninput: () => (form.dataset.changed = "yes"), onsubmit: (event) => {
    event.preventDefault();
    correct();
  }, onkeydown: (event) => {
    if (event.key !== "Enter" || event.target.tagName !== "TEXTAREA") return;
    event.preventDefault();
    correct();
  } }, FIELDS[part].map((name) => field(part, name, entry[name])), h("button", { type: "submit", class: "visually-hidden", tabindex: "-1" }, "Correct"));
  return form;
}

/** The entry that the fields now hold; null where its words do not stand in the story. */
export function entryFrom(form, item, text) {
  const { part } = form.dataset, entry = {};
  for (const name of FIELDS[part]) {
    const value = form.elements[name].value.trim();
    if (value === "") continue;
    if (LISTS.has(name) || (part === "contradictions" && name === "kind")) entry[name] = value.split("|").map((one) => one.trim()).filter(Boolean);
    else entry[name] = isNumber(part, name) && !Number.isNaN(+value) ? +value : value;
  }
  if (part === "quantities" && entry.value === undefined) Object.assign(entry, { min: entry.min ?? null, max: entry.max ?? null });
  if (part === "places" && !entry.country) entry.country = null;
  for (const name of part === "contradictions" ? ["a", "b"] : QUOTES) {
    if (!FIELDS[part].includes(name)) continue;
    const found = entry[name] && text.nearest(entry[name], item.spans[name === "b" ? 1 : 0]);
    if (!found) return null;
    if (found.nth && part !== "contradictions") entry.nth = found.nth;
  }
  return entry;
}
